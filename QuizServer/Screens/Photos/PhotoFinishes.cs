using QuizContracts;
using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Engine.Decisions;
using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules.Fairness;

namespace QuizServer.Screens.Photos;

/// <summary>The races of a contest as evidence. Nothing of a race leaves here before it is decided.</summary>
public static class PhotoFinishes
{
    /// <summary>All decided races, newest first.</summary>
    public static IReadOnlyList<PhotoFinish> Of(ContestState state) => [.. state.Races.Index().Where(race => race.Item.IsOver).Select(race => Of(state, race.Item, race.Index + 1)).Reverse()];

    /// <summary>The last race, where it is decided and no other question is on stage; null otherwise.</summary>
    public static PhotoFinish? Last(ContestState state) => PhotoShowing.LastRace(state) is { } race ? Of(state, race, state.Races.Count) : null;

    /// <summary>What the hall sees of it: nothing, unless the host shows it.</summary>
    public static PhotoFinish? InHall(ContestState state) => state.IsPhotoShown ? Last(state) : null;

    private static PhotoFinish Of(ContestState state, RaceRecord race, int number)
    {
        var round = (RaceRound)state.Plan.Rounds[race.Round];
        var opened = race.OpenedAt ?? race.Presses.Min(press => press.Arrived);
        var counted = race.Presses.Where(press => press.Part is PressPart.Counted).ToList();
        // Against whom margins are measured: the winner, and before there is one the earliest.
        var first = counted.FirstOrDefault(press => press.Seat == race.Winner) ?? counted.MinBy(press => press.Stamp!.Instant);
        var best = race.Presses.Where(press => press.Part is PressPart.Counted or PressPart.Behind).OrderBy(press => press.Seat.Team == race.Winner?.Team && press != first)
            .ThenBy(press => press.Stamp!.Instant).DistinctBy(press => press.Seat.Team).ToHashSet();
        // Who came too late leads nobody.
        var next = counted.Where(press => press != first && best.Contains(press)).MinBy(press => press.Stamp!.Instant)
            ?? best.Where(press => press != first && press.Stamp!.Instant >= first?.Stamp!.Instant).MinBy(press => press.Stamp!.Instant);
        return new PhotoFinish(
            number,
            race.Round + 1,
            round.Title,
            race.Number,
            race.OpenedAt is null ? PhotoOpening.Never : round.TakesInterrupts && race.Window is null ? PhotoOpening.Reading : PhotoOpening.Buzzers,
            Milliseconds(opened),
            round.PressOrder == PressOrder.Arrival,
            round.Hold > TimeSpan.Zero && counted is [var arrived, ..] ? Milliseconds(arrived.Arrived - opened) : null,
            (int)round.Hold.TotalMilliseconds,
            (int?)race.Window?.TotalMilliseconds,
            race.Winner is not null ? PhotoResult.Won : race.Heat.IsEmpty ? PhotoResult.Nobody : PhotoResult.DeadHeat,
            race.Winner?.Team,
            [.. race.Heat],
            [.. race.Among],
            PhotoVerdicts.Of(race, round, race.Winner is { } winner ? state.Teams[winner.Team].Name : null, next is null ? null : Milliseconds(next.Stamp!.Instant - first!.Stamp!.Instant)),
            [.. race.Presses.OrderBy(press => press.Part is not (PressPart.Counted or PressPart.Behind)).ThenBy(press => press != first).ThenBy(press => press.Part is PressPart.Counted or PressPart.Behind ? press.Stamp!.Instant : press.Arrived)
                .Select(press => Press(state, press, opened, first, best.Contains(press)))]);
    }

    private static PhotoPress Press(ContestState state, RecordedPress press, TimeSpan opened, RecordedPress? first, bool isBest)
    {
        var isInRace = press.Part is PressPart.Counted or PressPart.Behind;
        var isEarlier = first is not null && (press.Part == PressPart.Late ? press.Claimed : press.Stamp?.Instant) < first.Stamp!.Instant;
        var mark = press.Part == PressPart.Counted ? press.Stamp!.Mark : (StampMark?)null;
        return new PhotoPress(
            press.Seat.Team,
            state.Teams[press.Seat.Team].Name,
            press.Seat,
            press.Part,
            Milliseconds(press.Arrived - opened),
            press.Claimed is { } claimed ? Milliseconds(claimed - opened) : null,
            press.Stamp is { } stamp ? Milliseconds(stamp.Instant - opened) : null,
            press.Stamp is { } measured ? Milliseconds(measured.Error) : null,
            press.Link is { } link ? Milliseconds(link.RoundTrip) : null,
            press.Link?.IsVouched is true,
            isInRace && first is not null ? Milliseconds(press.Stamp!.Instant - first.Stamp!.Instant) : null,
            isBest,
            press.Stamp?.Mark is StampMark.Doubted or StampMark.Impossible || (press.Part is PressPart.Behind or PressPart.Late && isEarlier),
            mark is { } found ? PhotoReasons.Brief(found) : PhotoReasons.Brief(press.Part, isEarlier),
            mark is { } known ? PhotoReasons.Of(known) : Both(PhotoReasons.Of(press.Part, isEarlier), press.Stamp?.Mark));
    }

    // Why it was no part of the race, and what is odd about its stamp besides.
    private static Phrase Both(Phrase part, StampMark? mark) => mark is StampMark.Doubted or StampMark.Impossible && PhotoReasons.Of(mark.Value) is var odd
        ? new(part.Zh + odd.Zh, $"{part.En} {odd.En}")
        : part;

    private static decimal Milliseconds(TimeSpan span) => decimal.Round(span.Ticks / (decimal)TimeSpan.TicksPerMillisecond, 2);
}
