using QuizContracts;
using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Rounds;

/// <summary>限时: as many right answers as possible in one time. The clock runs through reading and ruling; each team has its own questions.</summary>
[StoredAs("speed")]
public sealed record SpeedRound : Round
{
    /// <summary>How often a team may pass (放弃), 0 or more; null for as often as it likes.</summary>
    public int? Passes { get; init; }

    /// <inheritdoc/>
    public override Phrase Kind => new("限时", "Speed");

    /// <inheritdoc/>
    public override Phrase OpeningWords => new("开始，计时！", "Go!");

    /// <inheritdoc/>
    public override bool TakesTurns => true;

    /// <inheritdoc/>
    public override bool ClockRunsOn => true;

    /// <inheritdoc/>
    public override Event? Next(ContestState state)
    {
        var play = state.Play!;
        var had = play.Turns.Select(turn => turn.Team).Distinct().Count();
        return had < play.Order.Count ? Show(play, had * Share(play), new Word(play.Order[had], null)) : null;
    }

    /// <inheritdoc/>
    public override Event Open(ContestState state, Asked asked, TimeSpan at) => StartAnswer(state, asked, asked.Turn!, at);

    /// <inheritdoc/>
    public override Verdict? Forbids(ContestState state, Word word, Ruling ruling)
    {
        var round = state.RoundIndex;
        return ruling == Ruling.Declined && Passes is { } passes
            && state.Rulings.Count(ruled => ruled.Round == round && ruled.Team == word.Team && ruled.Ruling == Ruling.Declined) >= passes
                ? Refusals.NoPass
                : null;
    }

    /// <inheritdoc/>
    public override IEnumerable<Event> AfterRuling(ContestState state, Phase.OnStage stage, Word word, Ruling ruling, TimeSpan at)
    {
        var (play, next) = (state.Play!, stage.Asked.Question + 1);
        return stage is Phase.Answering { Clock: var clock } && next % Share(play) != 0
            ? [Show(play, next, word), new Event.AnsweringStarted(word.Team, word.Member, clock.EndsAt, clock.Length)]
            : [new Event.QuestionRevealed()];
    }

    /// <inheritdoc/>
    public override IEnumerable<Phrase> PointRules()
    {
        var (right, wrong, timeout, declined) = (SharedRules.Points(Value), SharedRules.Points(Wrong), SharedRules.Points(Timeout), SharedRules.Points(Declined ?? Timeout));
        yield return new(
            $"每题答对{right.Zh}，答错{wrong.Zh}，跳过{declined.Zh}，到时未答{timeout.Zh}。", $"Each right answer {right.En}, wrong {wrong.En}, pass {declined.En}, unanswered when time is up {timeout.En}.");
    }

    /// <inheritdoc/>
    public override IEnumerable<Phrase> Check(ContestPlan plan)
    {
        if (Input != AnswerInput.Oral || StartSeconds is not null)
        {
            yield return new($"“{Title}”须口头作答（input），没有起答时限（startSeconds）。", $"“{Title}” is spoken (input) and has no start seconds.");
        }

        if (plan.Teams.Count > 0 && Questions.Count % plan.Teams.Count != 0)
        {
            yield return new($"“{Title}”的题数（questions）须是队数的整数倍，各队才一样多。", $"The number of questions of “{Title}” must be a multiple of the number of teams.");
        }

        if (Passes is < 0 or > 100)
        {
            yield return new($"“{Title}”的跳过次数（passes）须为 0 到 100。", $"Passes of “{Title}” must be 0 to 100.");
        }

        foreach (var problem in base.Check(plan))
        {
            yield return problem;
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<Phrase> OwnRules(ContestPlan plan)
    {
        var order = Orders.Words(Order);
        var each = plan.Teams.Count == 0 ? 0 : Questions.Count / plan.Teams.Count;
        yield return new($"{order.Zh}，每队在 {Seconds} 秒内连续作答，最多 {each} 题。", $"{order.En}; each has {Seconds} seconds for up to {each} questions.");
        yield return Passes switch
        {
            null => new("可以跳过，次数不限。", "Passing is free."),
            0 => new("不得跳过。", "No question may be passed."),
            { } passes => new($"每队最多跳过 {passes} 题。", $"A team may pass {passes} times."),
        };
    }

    private int Share(RoundPlay play) => Math.Max(1, Questions.Count / play.Order.Count);
}
