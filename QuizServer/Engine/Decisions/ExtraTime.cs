namespace QuizServer.Engine.Decisions;

/// <summary>
/// More time to answer for a team that needs it (加时), as a share of the time that all have. Where one team has the word its
/// clock is longer; where all answer, the question stays open for those with extra time alone. A race of presses is the same for all.
/// </summary>
internal static class ExtraTime
{
    private static readonly int[] Percents = [0, 25, 50, 100];

    public static Decision Grant(ContestState state, Command.GrantExtraTime grant) =>
        !state.Teams.TryGetValue(grant.Team, out var team) ? Refusals.NoTeam
        : !Percents.Contains(grant.Percent) ? Refusals.BadExtraTime
        : team.ExtraTime == grant.Percent ? Refusals.Nothing
        // How long an answer may take is settled before its clock starts, and the same until it ends.
        : IsTimed(state.Unpaused, grant.Team) ? Refusals.AnswerClockRuns
        : Decision.Accept(new Event.ExtraTimeGranted(grant.Team, grant.Percent, grant.By));

    private static bool IsTimed(Phase phase, int team) => phase is Phase.AllAnswering || (phase is Phase.Starting or Phase.Answering && ((Phase.HasWord)phase).Word.Team == team);

    /// <summary>How long a team has where all have this time.</summary>
    public static TimeSpan Of(Team team, TimeSpan common) => common + TimeSpan.FromTicks(common.Ticks * team.ExtraTime / 100);

    /// <summary>A team's own clock while all answer.</summary>
    public static Clock Clock(Phase.AllAnswering all, Team team) => Of(team, all.Clock.Length) is var length
        ? new Clock(all.Clock.EndsAt + (length - all.Clock.Length), length)
        : all.Clock;

    /// <summary>Whether a team's time is over while all answer.</summary>
    public static bool IsOver(ContestState state, Phase.AllAnswering all, int team, TimeSpan at) =>
        // What the host adds while only they are waited for is theirs alone.
        (all.Extra is not null && state.Teams[team].ExtraTime == 0) || at >= Clock(all, state.Teams[team]).EndsAt;

    /// <summary>Who may still answer when the time of all is over: teams with extra time whose own end is after <paramref name="at"/>.</summary>
    public static IEnumerable<int> Awaited(ContestState state, Phase.AllAnswering all, TimeSpan at) => state.Teams.Values
        .Where(team => team.ExtraTime > 0 && team.Plan.Number is var number && !all.Asked.Answers.ContainsKey(number) && !IsOver(state, all, number, at) && Answering.CanAnswer(state, number))
        .Select(team => team.Plan.Number);

    /// <summary>What the end of the time of all leads to.</summary>
    public static Event After(ContestState state, Phase.AllAnswering all)
    {
        var longest = all.Extra is null ? Awaited(state, all, all.Clock.EndsAt).Select(team => Clock(all, state.Teams[team])).MaxBy(clock => clock.EndsAt) : null;
        return longest is null ? new Event.QuestionClosed() : new Event.ExtraTimeStarted(longest.EndsAt, longest.Length);
    }

    /// <summary>When the question closes by itself; at once where nobody is left who is waited for.</summary>
    public static TimeSpan Deadline(ContestState state, Phase.AllAnswering all) => all.Extra is null
        ? all.Clock.EndsAt
        : Awaited(state, all, state.Clock).Select(team => Clock(all, state.Teams[team]).EndsAt).Append(state.Clock).Max();
}
