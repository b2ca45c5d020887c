using QuizContracts;

namespace QuizServer.Engine.Decisions;

/// <summary>
/// Keys and gamepads of the desk as buzzers. A table that nobody sits at has its first seat taken by the desk meanwhile, so
/// that whatever asks whether a team can press finds that it can.
/// </summary>
internal static class BuzzerKeys
{
    /// <summary>The keys 1 to 8.</summary>
    public const int MostTables = 8;

    /// <summary>Holds the desk's seats. No ticket is known that has this hash, so no tablet can sit down on one.</summary>
    public static readonly string TicketHash = new('0', 64);

    public static Decision Set(ContestState state, Command.SetBuzzerKeys set) =>
        state.Plan.Open is not null ? Refusals.NoBuzzerKeys
        : set.AreOn == state.HasBuzzerKeys ? Refusals.Nothing
        : Decision.Accept([new Event.BuzzerKeysSet(set.AreOn), .. set.AreOn ? Taken(state) : Freed(state)]);

    /// <summary>The seat for which a key presses; null where there is no such table, or nobody sits there.</summary>
    public static SeatId? SeatOf(ContestState state, int table) =>
        table <= MostTables && state.Teams.ContainsKey(table) && Seating.TakenBy(state, table).ToList() is [var first, ..] ? first : null;

    private static IEnumerable<Event> Taken(ContestState state) => state.Teams.Keys
        .Where(table => table <= MostTables && !Seating.TakenBy(state, table).Any())
        .Select(table => new Event.SeatTaken(new SeatId(table, 1), TicketHash));

    private static IEnumerable<Event> Freed(ContestState state) => state.Seats
        .Where(seat => seat.Value == TicketHash)
        .Select(seat => seat.Key)
        .OrderBy(seat => seat.Team)
        .Select(seat => new Event.SeatFreed(seat));
}
