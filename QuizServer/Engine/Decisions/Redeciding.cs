using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Decisions;

/// <summary>
/// What follows from replaced rulings besides points: a team is out of the round or back in it, and a tie-break has
/// another result. Nothing that was played is played again; in the round that goes on, only later turns are affected.
/// </summary>
internal static class Redeciding
{
    /// <summary>The replacements, then what follows from them.</summary>
    public static IReadOnlyList<Event> Complete(ContestState state, TimeSpan at, IEnumerable<Event> replacements)
    {
        var sequel = new Sequel(state, at).Then(replacements);
        var replaced = sequel.Events.OfType<Event.RulingOverturned>().ToList();
        foreach (var overturned in replaced)
        {
            sequel.Then(InOrOut(sequel.State, overturned));
        }

        foreach (var play in replaced.Select(overturned => state.Rulings[overturned.Number - 1].TieBreak).OfType<int>().Distinct().Order())
        {
            if (SuddenDeath.Corrected(sequel.State, sequel.State.TieBreaks[play - 1]) is { } results)
            {
                sequel.Then(new Event.TieRebroken(play, results)).Then(Ended(sequel.State));
            }
        }

        return sequel.Events;
    }

    /// <summary>A tie-break that is decided while a question is on stage ends there: the question decides nothing any more.</summary>
    public static IReadOnlyList<Event> Ended(ContestState state) => state.Unpaused switch
    {
        Phase.Revealed => [],
        Phase.OnStage { Asked: var asked } when state.Round is { BreaksTies: true } && state.TieBreaks[^1].IsDecided =>
            state.RulingsOn(asked).Any(ruled => ruled.Ruling != QuizContracts.Ruling.Void)
                ? [new Event.QuestionRevealed()]
                : [new Event.QuestionVoided("system", "加赛已分胜负")],
        _ => [],
    };

    // A ban for false starts stays: kinds whose rulings put a team out do not ban.
    private static Event[] InOrOut(ContestState state, Event.RulingOverturned overturned)
    {
        var ruled = state.Rulings[overturned.Number - 1];
        if (state.RoundIndex != ruled.Round || state.Play is not { } play || (ruled.TieBreak is { } tie && tie != state.TieBreaks.Count))
        {
            return [];
        }

        var (round, isOut) = (state.Plan.Rounds[ruled.Round], play.Out.Contains(ruled.Team));
        return isOut && round.PutsOut(overturned.From) && !IsPutOut(state, ruled) ? [new Event.TeamReinstated(ruled.Team)]
            : !isOut && round.PutsOut(ruled.Ruling) ? [new Event.TeamEliminated(ruled.Team)]
            : [];
    }

    /// <summary>Whether a ruling in force puts the team out of the round, or of the tie-break, that this ruling is of.</summary>
    public static bool IsPutOut(ContestState state, RuledAnswer ruled) => state.Rulings.Any(other =>
        (other.Round, other.TieBreak, other.Team) == (ruled.Round, ruled.TieBreak, ruled.Team) && state.Plan.Rounds[other.Round].PutsOut(other.Ruling));
}
