using QuizContracts;

namespace QuizServer.Engine.Decisions;

/// <summary>Devices that pass as they are, because the host has looked at them (放行).</summary>
internal static class Clearing
{
    public static Decision Clear(ContestState state, Command.ClearDevice clear)
    {
        // Whether a device is here is a fact of this moment; a seat that the desk's keys hold has none.
        if (clear.Seat.IsAudience || !state.IsTaken(clear.Seat) || state.Seats[clear.Seat] == BuzzerKeys.TicketHash)
        {
            return Refusals.NoSeat;
        }

        var now = state.Clearances.GetValueOrDefault(clear.Seat);
        if (clear.Flaws.Count == 0)
        {
            return now is null ? Refusals.Nothing : Decision.Accept(new Event.DeviceCleared(clear.Seat, false, [], clear.By, ""));
        }

        if (clear.Flaws.Any(passed => !MayPass(passed.Flaw)))
        {
            return Refusals.NotToClear;
        }

        PassedFlaw[] flaws = [.. clear.Flaws.GroupBy(passed => passed.Flaw).Select(same => new PassedFlaw(same.Key, same.Max(passed => passed.Fitness))).OrderBy(passed => passed.Flaw)];
        return now is not null && now.Flaws.SequenceEqual(flaws) ? Refusals.Nothing
            : !Rulings.IsReason(clear.Reason) ? Refusals.ReasonMissing
            : Decision.Accept(new Event.DeviceCleared(clear.Seat, true, flaws, clear.By, clear.Reason.Trim()));
    }

    /// <summary>Whether the host may let a flaw pass: not that a device is away, which is true only as long as it is so.</summary>
    public static bool MayPass(DeviceFlaw flaw) => flaw is not (DeviceFlaw.Gone or DeviceFlaw.Silent or DeviceFlaw.Hidden);
}
