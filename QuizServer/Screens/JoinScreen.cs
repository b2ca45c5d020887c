using QuizContracts;
using QuizContracts.Doors;
using QuizServer.Engine;

namespace QuizServer.Screens;

/// <summary>What a newcomer chooses from.</summary>
public static class JoinScreen
{
    /// <summary>Teams and seats now.</summary>
    public static JoinFace Of(ContestState state) => new(
        state.Plan.Code,
        state.Plan.Title,
        state.LobbyIsOpen,
        [.. state.Teams.Values.Select(team => new JoinTeam(
            team.Plan.Number,
            team.Name,
            team.Plan.Captain,
            [.. Enumerable.Range(1, team.Plan.Seats).Select(member => Seat(state, new SeatId(team.Plan.Number, member)))])).Where(_ => state.Plan.Open is null)],
        state.Plan.Open is { } open ? new EntryFace(state.Teams.Count, state.Teams.Count >= open.Most, open.Entrants == Entrants.Teams, state.Plan.Organisations!) : null);

    // A freed seat may be taken again even while the lobby is closed.
    private static JoinSeat Seat(ContestState state, SeatId seat) =>
        new(seat, !state.IsTaken(seat) && (state.LobbyIsOpen || state.Seats.ContainsKey(seat)));
}
