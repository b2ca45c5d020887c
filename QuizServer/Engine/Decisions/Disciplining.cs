using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Decisions;

/// <summary>Who takes part, what a breach of discipline costs, and who is substituted.</summary>
internal static class Disciplining
{
    public static Decision SetStatus(ContestState state, Command.SetTeamStatus set)
    {
        if (!state.Teams.TryGetValue(set.Team, out var team))
        {
            return Refusals.NoTeam;
        }

        return team.Status == set.Status ? Refusals.Nothing
            : !Rulings.IsReason(set.Reason) ? Refusals.ReasonMissing
            : Decision.Accept(Set(state, set.At, set.Team, set.Status, set.By, set.Reason.Trim()));
    }

    public static Decision Penalize(ContestState state, Command.Penalize penalize)
    {
        if (!state.Teams.TryGetValue(penalize.Team, out var team))
        {
            return Refusals.NoTeam;
        }

        if (state.Plan.Offences?.FirstOrDefault(offence => offence.Kind == penalize.Kind) is not { } offence)
        {
            return Refusals.NoOffence;
        }

        if (!Rulings.IsReason(penalize.Reason))
        {
            return Refusals.ReasonMissing;
        }

        var reason = penalize.Reason.Trim();
        return Decision.Accept([
            new Event.OffenceMade(penalize.Team, penalize.Kind, penalize.By, reason),
            .. offence.Points == 0 ? Array.Empty<Event>() : [new Event.PointsEntered(new LedgerEntry(
                penalize.Team, offence.Points, LedgerReason.Offence, state.RoundIndex, null, null, penalize.By, reason))],
            .. offence.Disqualifies && team.Status != TeamStatus.Disqualified
                ? Set(state, penalize.At, penalize.Team, TeamStatus.Disqualified, penalize.By, reason)
                : [],
        ]);
    }

    public static Decision Substitute(ContestState state, Command.Substitute substitute)
    {
        if (!state.Teams.TryGetValue(substitute.Team, out var team))
        {
            return Refusals.NoTeam;
        }

        return team.Substitutions >= (state.Plan.Substitutions ?? 0) ? Refusals.NoSubstitution
            : !Rulings.IsReason(substitute.Names) ? Refusals.ReasonMissing
            : Decision.Accept(new Event.MemberSubstituted(substitute.Team, substitute.Names.Trim(), substitute.By));
    }

    // When only one team is left in a tie-break, it has won it.
    private static IReadOnlyList<Event> Set(ContestState state, TimeSpan at, int team, TeamStatus status, string by, string reason)
    {
        var sequel = new Sequel(state, at).Then(new Event.TeamStatusSet(team, status, by, reason));
        if (state.Round is { BreaksTies: true } && state.TieBreaks[^1] is { IsDecided: false } play && play.Order.Contains(team)
            && SuddenDeath.Corrected(sequel.State, play) is { } results)
        {
            sequel.Then(new Event.TieBroken(results)).Then(Redeciding.Ended(sequel.State));
        }

        return sequel.Events;
    }
}
