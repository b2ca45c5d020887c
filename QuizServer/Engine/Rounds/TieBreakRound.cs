using QuizContracts;
using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Rounds;

/// <summary>
/// 加赛: sudden death among exactly the teams whose tie matters. The first right answer wins, a wrong one is out.
/// It decides the place and gives no points, which could lift a team over one that was ahead.
/// </summary>
[StoredAs("tie-break")]
public sealed record TieBreakRound : RaceRound
{
    /// <inheritdoc/>
    public override Phrase Kind => new("加赛", "Tie-break");

    /// <inheritdoc/>
    public override bool BreaksTies => true;

    /// <inheritdoc/>
    public override IEnumerable<(string Field, bool IsSet)> InVain => [("value", Value != DefaultValue), .. base.InVain];

    /// <inheritdoc/>
    public override IEnumerable<int> OrderNow(ContestState state) => Asked(state) < Questions.Count ? Ties.ThatMatter(state) : [];

    /// <summary>How many of its questions were on stage, however often it was played.</summary>
    public int Asked(ContestState state) => state.TieBreaks.LastOrDefault(play => ReferenceEquals(state.Plan.Rounds[play.Round], this))?.Asked ?? 0;

    /// <inheritdoc/>
    public override Event? Next(ContestState state) => state.TieBreaks[^1].IsDecided ? null : base.Next(state);

    /// <inheritdoc/>
    public override Stake StakeOf(Asked asked, Word word) => Stake.None;

    /// <inheritdoc/>
    public override bool PutsOut(Ruling ruling) => ruling is not (Ruling.Correct or Ruling.Void);

    /// <inheritdoc/>
    public override IEnumerable<Event> AfterRuling(ContestState state, Phase.OnStage stage, Word word, Ruling ruling, TimeSpan at) =>
    [
        .. PutsOut(ruling) ? [new Event.TeamEliminated(word.Team)] : Array.Empty<Event>(),
        .. SuddenDeath.Corrected(state, state.TieBreaks[^1]) is { } results ? [new Event.TieBroken(results)] : Array.Empty<Event>(),
        new Event.QuestionRevealed(),
    ];

    /// <inheritdoc/>
    public override IEnumerable<Phrase> PointRules()
    {
        yield return new($"答题时间 {Seconds} 秒。", $"{Seconds} seconds to answer.");
        yield return new("加赛只决定名次，不计分。", "The tie-break decides the place and gives no points.");
    }

    /// <inheritdoc/>
    public override IEnumerable<Phrase> Check(ContestPlan plan)
    {
        if (plan.Advance is null && plan.Places is null)
        {
            yield return new($"“{Title}”是加赛：比赛须说明晋级队数（advance）或计名次（places）。", $"“{Title}” is a tie-break: the contest must say advance or places.");
        }

        if (plan.Rounds.Count > 0 && ReferenceEquals(plan.Rounds[0], this))
        {
            yield return new($"“{Title}”是加赛，不能是第一个环节。", $"“{Title}” is a tie-break and cannot be the first round.");
        }

        if (Steal != Steal.None || FoulSteps.Count > 0 || OnDead != DeadQuestion.Reveal || Wrong != 0 || Timeout != 0 || Declined is not null
            || EarlyPress is FalseStarts.DeductContinue or FalseStarts.DeductVoid or FalseStarts.AsWrong)
        {
            yield return new(
                $"“{Title}”是加赛，不计分：不设补答（steal）、犯规扣分（earlyPress、foulSteps）、转观众题（onDead）与扣分（wrong、timeout、declined）。",
                $"“{Title}” is a tie-break without points: steal, deducting early presses, foul steps, on dead, wrong, timeout and declined are left out.");
        }

        foreach (var problem in base.Check(plan))
        {
            yield return problem;
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<Phrase> OwnRules(ContestPlan plan)
    {
        yield return new("只由并列且影响名次的队参加。", "Only the teams play whose tie matters.");
        yield return new("先答对的队胜出，答错或超时的队出局。", "The first right answer wins; a wrong or late one is out.");
        foreach (var sentence in base.OwnRules(plan))
        {
            yield return sentence;
        }
    }
}
