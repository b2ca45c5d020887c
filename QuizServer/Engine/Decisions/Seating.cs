using QuizContracts;
using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Decisions;

/// <summary>Who sits where, and what the teams are called.</summary>
internal static class Seating
{
    public static Decision Take(ContestState state, Command.TakeSeat take)
    {
        if (!state.Teams.TryGetValue(take.Seat.Team, out var team) || take.Seat.Member < 1 || take.Seat.Member > team.Plan.Seats)
        {
            return Refusals.NoSeat;
        }

        if (Dismissing.IsAway(state, take.Former))
        {
            return Refusals.Dismissed;
        }

        if (state.Seats.TryGetValue(take.Seat, out var hash))
        {
            if (hash.Length > 0)
            {
                return Refusals.SeatTaken;
            }
        }
        else if (!state.LobbyIsOpen)
        {
            return Refusals.LobbyClosed;
        }

        return Decision.Accept(new Event.SeatTaken(take.Seat, take.TicketHash));
    }

    /// <summary>The seats of a team that somebody holds; a team without any takes no part, and nobody waits for it.</summary>
    public static IEnumerable<SeatId> TakenBy(ContestState state, int team) =>
        Enumerable.Range(1, state.Teams[team].Plan.Seats).Select(member => new SeatId(team, member)).Where(state.IsTaken);

    public static Decision Free(ContestState state, Command.FreeSeat free) =>
        state.IsTaken(free.Seat) ? Decision.Accept(new Event.SeatFreed(free.Seat)) : Refusals.NoSeat;

    public static Decision SetLobby(ContestState state, Command.SetLobby lobby) =>
        state.LobbyIsOpen == lobby.Open ? Refusals.Nothing : Decision.Accept(new Event.LobbySet(lobby.Open));

    public static Decision Rename(ContestState state, Command.RenameTeam rename)
    {
        if (!state.Teams.TryGetValue(rename.Team, out var team))
        {
            return Refusals.NoTeam;
        }

        if (TeamNames.Read(rename.Name) is not { } name)
        {
            return Refusals.NameBad;
        }

        if (name == team.Name)
        {
            return Refusals.Nothing;
        }

        return state.Teams.Values.Any(other => other.Name == name)
            ? Refusals.NameTaken
            : Decision.Accept(new Event.TeamRenamed(rename.Team, name));
    }
}
