using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules;

namespace QuizServer.Realtime.Links;

/// <summary>Whose links must be known best, since they may press at any moment.</summary>
internal static class Arming
{
    /// <summary>The teams that may press in the race on stage, from the reading of its question on; none where there is no race.</summary>
    public static IReadOnlySet<int> TeamsOf(ContestState state) =>
        state is { Round: RaceRound, Phase: Phase.Reading or Phase.Countdown or Phase.BuzzOpen } && state.Phase is Phase.OnStage { Asked: var asked }
            ? state.Play!.Playing.Where(team => Presses.MayPress(state, asked, team)).ToHashSet()
            : new HashSet<int>();
}
