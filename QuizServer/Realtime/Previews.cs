using QuizContracts.Views;
using QuizServer.Contests;
using QuizServer.Engine;
using QuizServer.Screens;

namespace QuizServer.Realtime;

/// <summary>What a command would do to scores and ranks, without doing it.</summary>
internal static class Previews
{
    /// <summary>Empty when nothing, or when it would be refused.</summary>
    public static IReadOnlyList<StandingChange> Of(IContestRoom room, Func<TimeSpan, Command> make)
    {
        var (before, at) = (room.Now.State, room.Clock);
        var decision = Decider.Decide(before, make(at));
        return decision.Verdict.Accepted
            ? ForecastScreen.Of(before, decision.Events.Aggregate(before, (state, e) => Evolver.Evolve(state, e, at)))
            : [];
    }
}
