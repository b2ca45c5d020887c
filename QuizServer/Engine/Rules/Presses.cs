using QuizServer.Engine.Decisions;

namespace QuizServer.Engine.Rules;

/// <summary>Who may press for the question on stage.</summary>
internal static class Presses
{
    /// <summary>Whether a team takes part in the question: in the round, not out, no false start, no answer yet, no press taken back, in the dead heat that is raced again.</summary>
    public static bool MayPress(ContestState state, Asked asked, int team) =>
        (asked.Race.Heat.IsEmpty || asked.Race.Heat.Contains(team)) && state.Teams[team].IsPresent && state.Play!.Playing.Contains(team) && !asked.LockedOut.Contains(team) && !asked.Tried.Contains(team) && !asked.Cancelled.Contains(team);

    /// <summary>Whether anybody is left who could press. A team without a tablet cannot.</summary>
    public static bool AnyoneCan(ContestState state, Asked asked) =>
        state.Play!.Playing.Any(team => MayPress(state, asked, team) && Seating.TakenBy(state, team).Any());
}
