using QuizContracts;
using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Rounds;

/// <summary>对战: two teams answer in turns. A pass hands the question to the opponent; in a knockout the first error ends the duel.</summary>
[StoredAs("duel")]
public sealed record DuelRound : Round
{
    /// <summary>The first error ends the duel and puts the team out of the round.</summary>
    public bool Knockout { get; init; }

    /// <summary>How often a team may hand its question to the opponent (免答权), 0 to 10.</summary>
    public int Passes { get; init; } = 1;

    /// <summary>How often a team may ask somebody in the hall and have its time anew (求助权), 0 to 10.</summary>
    public int Lifelines { get; init; }

    /// <inheritdoc/>
    public override Phrase Kind => Knockout ? new("擂台对战", "Knockout duel") : new("对战", "Duel");

    /// <inheritdoc/>
    public override Phrase OpeningWords => Call(new("请回答。", "Please answer."));

    /// <inheritdoc/>
    public override bool TakesTurns => true;

    /// <inheritdoc/>
    public override int LifelinesPerTeam => Lifelines;

    /// <inheritdoc/>
    public override Event? Next(ContestState state)
    {
        var play = state.Play!;
        var share = Share(play);
        var next = play.Turns switch
        {
            [] => 0,
            [.., { Question: { } last }] => last + 1,
            // Whose turn passed by has lost the duel.
            [.., var skipped] => (play.Order.IndexOf(skipped.Team!.Value) / 2 + 1) * share,
        };
        if (next % share != 0 && Pair(play, next).Any(team => play.Out.Contains(team) || !state.Teams[team].IsPresent))
        {
            next = (next / share + 1) * share;
        }

        return next < share * (play.Order.Count / 2) ? Show(play, next, new Word(Pair(play, next)[next % share % 2], null)) : null;
    }

    /// <inheritdoc/>
    public override Event Open(ContestState state, Asked asked, TimeSpan at) => GiveWord(state, asked, asked.Turn!, at);

    /// <inheritdoc/>
    public override Stake StakeOf(Asked asked, Word word) => base.StakeOf(asked, word) with { Declined = 0 };

    /// <inheritdoc/>
    public override Verdict? Forbids(ContestState state, Word word, Ruling ruling)
    {
        var asked = (state.Phase as Phase.OnStage)?.Asked;
        var passed = state.Rulings.Count(ruled => ruled.Round == state.RoundIndex && ruled.Team == word.Team && ruled.Ruling == Ruling.Declined);
        return ruling == Ruling.Declined && (passed >= Passes || asked?.Tried.IsEmpty is false) ? Refusals.NoPass : null;
    }

    /// <inheritdoc/>
    public override bool PutsOut(Ruling ruling) => Knockout && ruling is (Ruling.Wrong or Ruling.Timeout);

    /// <inheritdoc/>
    public override IEnumerable<Event> AfterRuling(ContestState state, Phase.OnStage stage, Word word, Ruling ruling, TimeSpan at) => ruling switch
    {
        Ruling.Declined => [GiveWord(state, stage.Asked, new Word(Pair(state.Play!, stage.Asked.Question).First(team => team != word.Team), null), at)],
        _ when PutsOut(ruling) => [new Event.TeamEliminated(word.Team), new Event.QuestionRevealed()],
        _ => [new Event.QuestionRevealed()],
    };

    /// <inheritdoc/>
    public override IEnumerable<Phrase> PointRules()
    {
        var (right, wrong, timeout) = (SharedRules.Points(Value), SharedRules.Points(Wrong), SharedRules.Points(Timeout));
        yield return new($"答题时间 {Seconds} 秒。", $"{Seconds} seconds to answer.");
        yield return new($"答对{right.Zh}，答错{wrong.Zh}，超时{timeout.Zh}。", $"Right {right.En}, wrong {wrong.En}, timeout {timeout.En}.");
    }

    /// <inheritdoc/>
    public override IEnumerable<Phrase> Check(ContestPlan plan)
    {
        if (plan.Teams.Count % 2 != 0)
        {
            yield return new($"“{Title}”两队一组，参赛队（teams）须为偶数。", $"“{Title}” plays in pairs: the number of teams must be even.");
        }
        else if (plan.Teams.Count > 0 && (Questions.Count % (plan.Teams.Count / 2) != 0 || Questions.Count / (plan.Teams.Count / 2) < 2))
        {
            yield return new(
                $"“{Title}”的题数（questions）须是组数（{plan.Teams.Count / 2}）的整数倍，每组至少 2 题。",
                $"The number of questions of “{Title}” must be a multiple of its {plan.Teams.Count / 2} pairs, at least two each.");
        }

        if (Passes is < 0 or > 10)
        {
            yield return new($"“{Title}”的免答次数（passes）须为 0 到 10。", $"Passes of “{Title}” must be 0 to 10.");
        }

        if (Lifelines is < 0 or > 10)
        {
            yield return new($"“{Title}”的求助次数（lifelines）须为 0 到 10。", $"Lifelines of “{Title}” must be 0 to 10.");
        }

        if (Input != AnswerInput.Oral || Declined is not null)
        {
            yield return new($"“{Title}”须口头作答（input），免答不计分（declined 不设）。", $"“{Title}” is spoken (input), and a pass costs nothing (declined is left out).");
        }

        foreach (var problem in base.Check(plan))
        {
            yield return problem;
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<Phrase> OwnRules(ContestPlan plan)
    {
        var each = plan.Teams.Count < 2 ? 0 : Questions.Count / (plan.Teams.Count / 2);
        yield return Order == OrderOfPlay.Table
            ? new($"按台号两队一组，轮流作答，每组最多 {each} 题。", $"Teams meet in pairs by table number and answer in turns, up to {each} questions per pair.")
            : new($"{Orders.Words(Order).Zh}，依次两队一组轮流作答，每组最多 {each} 题。", $"{Orders.Words(Order).En}, in pairs by turns, up to {each} questions per pair.");
        if (Knockout)
        {
            yield return new("先答错或超时的队出局，本组结束。", "The first that is wrong or late is out, and the duel ends.");
        }

        if (Lifelines > 0)
        {
            yield return new($"每队有 {Lifelines} 次求助权：可问在场任一人，重新计时。", $"A team may ask anybody in the hall {Lifelines} times; its time begins anew.");
        }

        yield return Passes == 0
            ? new("没有免答权。", "There is no pass.")
            : new($"每队有 {Passes} 次免答权，本题转由对手作答；对手不得再免答。", $"A team may pass {Passes} times: the opponent must answer.");
    }

    private int Share(RoundPlay play) => Math.Max(1, Questions.Count / Math.Max(1, play.Order.Count / 2));

    private int[] Pair(RoundPlay play, int question)
    {
        var first = question / Share(play) * 2;
        return [play.Order[first], play.Order[first + 1]];
    }
}
