using QuizContracts;

namespace QuizServer.Engine.Decisions;

/// <summary>Devices that the host sends away (请离): the seat is free at once, and whoever held that ticket gets no other until the host says so.</summary>
internal static class Dismissing
{
    public static Decision Dismiss(ContestState state, Command.DismissDevice dismiss) =>
        // The audience's phones and the desk's own keys hold no seat that somebody else waits for.
        dismiss.Seat.IsAudience || !state.IsTaken(dismiss.Seat) || state.Seats[dismiss.Seat] == BuzzerKeys.TicketHash
            ? Refusals.NoSeat
            : Decision.Accept(new Event.DeviceDismissed(state.Dismissals + 1, dismiss.Seat, state.Seats[dismiss.Seat], dismiss.By));

    public static Decision Readmit(ContestState state, Command.ReadmitDevice readmit) =>
        state.Dismissed.Exists(gone => gone.Number == readmit.Number)
            ? Decision.Accept(new Event.DeviceReadmitted(readmit.Number, readmit.By))
            : Refusals.NoDismissal;

    /// <summary>Whether a device that held one of these tickets was sent away; of each it brings how its hash begins.</summary>
    public static bool IsAway(ContestState state, IReadOnlyList<string>? former) => former is not null && state.Dismissed.Exists(gone => former.Any(begin => gone.TicketHash.StartsWith(begin, StringComparison.Ordinal)));

    public static ContestState Apply(ContestState state, Event.DeviceDismissed dismissed) => state with
    {
        Seats = state.Seats.SetItem(dismissed.Seat, ""),
        Clearances = state.Clearances.Remove(dismissed.Seat),
        Dismissed = state.Dismissed.Add(new Dismissal(dismissed.Number, dismissed.Seat, dismissed.TicketHash, dismissed.By)),
        Dismissals = dismissed.Number,
    };
}
