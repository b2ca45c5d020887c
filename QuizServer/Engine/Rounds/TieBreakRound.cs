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
    public override IEnumerable<int> OrderNow(ContestState state)
    {
        var used = state.Play is { } play && ReferenceEquals(state.Plan.Rounds[play.Round], this) ? play.Turns.Count : 0;
        return used < Questions.Count ? Ties.ThatMatter(state) : [];
    }

    /// <inheritdoc/>
    public override Event? Next(ContestState state) => state.Play!.IsDecided ? null : base.Next(state);

    /// <inheritdoc/>
    public override Stake StakeOf(Asked asked, Word word) => Stake.None;

    /// <inheritdoc/>
    public override IEnumerable<Event> AfterRuling(ContestState state, Phase.OnStage stage, Word word, Ruling ruling, TimeSpan at)
    {
        if (ruling == Ruling.Correct)
        {
            return [Result(state.Play!, word.Team), new Event.QuestionRevealed()];
        }

        var left = state.Play! with { Out = state.Play.Out.Add(word.Team) };
        var over = left.Playing.ToList() is [var last] ? [Result(left, last)] : Array.Empty<Event>();
        return [new Event.TeamEliminated(word.Team), .. over, new Event.QuestionRevealed()];
    }

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

    /// <summary>The result when this team has won.</summary>
    public static Event.TieBroken Result(RoundPlay play, int winner) => new(play.Order.ToDictionary(
        team => team, team => team == winner ? 1 : play.Out.Contains(team) ? -1 : 0));
}
