using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules.Fairness;

namespace QuizServer.Engine.Rules;

/// <summary>
/// Who wins a race of presses. The one place that decides it: by the instant at which each was made, after the first
/// arrival has waited for those that are on their way; or, where the hall wants it so, by arrival.
/// </summary>
public static class Race
{
    /// <summary>Presses nearer than this are a dead heat, however good the clocks: no eye in a hall tells them apart.</summary>
    public static readonly TimeSpan NearestMargin = TimeSpan.FromMilliseconds(10);

    /// <summary>The presses from the first on, the best of each team only.</summary>
    public static IReadOnlyList<Press> InOrder(RaceRound race, IEnumerable<Press> presses) =>
        [.. (race.PressOrder == PressOrder.Arrival ? presses : presses.OrderBy(press => press.Stamp.Instant)).DistinctBy(press => press.Seat.Team)];

    /// <summary>The instant at which a press is taken to have been made.</summary>
    public static Stamp StampOf(RaceRound race, ContestState state, Command.PressBuzzer press) => race.PressOrder == PressOrder.Arrival
        ? new Stamp(press.At, TimeSpan.Zero, StampMark.ByArrival)
        : Stamping.Of(press.At, press.Claimed, press.Link, state.TrustOf(press.Seat));

    /// <summary>The teams, two or more, that were first at one time as far as anybody can tell; empty where one was first.</summary>
    public static IReadOnlyList<Press> DeadHeat(RaceRound race, IEnumerable<Press> presses)
    {
        var order = InOrder(race, presses);
        if (race.PressOrder == PressOrder.Arrival || order.Count < 2)
        {
            return [];
        }

        var first = order[0].Stamp;
        var heat = order.TakeWhile(press => press.Stamp.Instant - first.Instant is var margin && (margin <= NearestMargin || margin <= press.Stamp.Error + first.Error)).ToList();
        return heat.Count > 1 ? heat : [];
    }
}
