using System.Collections.Immutable;
using QuizContracts;
using QuizServer.Engine.Rounds;

namespace QuizServer.Engine.Rules.Fairness;

/// <summary>Keeps the record of every race: one for each opening of the buzzers, and one for each reading that may be interrupted.</summary>
internal static class RaceLog
{
    /// <summary>The races after an event.</summary>
    /// <param name="state">The state that the event led to, with the races before it.</param>
    /// <param name="e">What happened.</param>
    /// <param name="at">Contest clock at which it happened.</param>
    public static ImmutableList<RaceRecord> After(ContestState state, Event e, TimeSpan at)
    {
        var races = state.Races;
        if (e is Event.PressCameLate late)
        {
            var index = races.FindLastIndex(race => race.QuestionId == late.Question);
            return index < 0 ? races : races.SetItem(index, With(races[index], new(late.Seat, PressPart.Late, late.Arrived, late.Claimed, null, null)));
        }

        if (state is not { Round: RaceRound round, Unpaused: Phase.OnStage stage })
        {
            return Ended(races);
        }

        races = e switch
        {
            Event.QuestionShown or Event.QuestionSwapped or Event.ReadingResumed => Begun(state, stage.Asked, round.TakesInterrupts ? at : null),
            Event.CountdownStarted when races is not [.., { IsOver: false }] => Begun(state, stage.Asked, null),
            Event.BuzzersOpened opened => Opened(races is [.., { IsOver: false }] ? races : Begun(state, stage.Asked, null), opened),
            Event.FalseStartMade foul => Early(races, foul.Seat, PressPart.FalseStart, foul.Evidence, at),
            Event.BuzzerFrozen frozen => Early(races, frozen.Seat, PressPart.Frozen, frozen.Evidence, at),
            Event.BuzzerPressed pressed => Changed(races, race => With(race, new(
                pressed.Seat, race.IsOver ? PressPart.Behind : PressPart.Counted, pressed.Arrived, pressed.Claimed, pressed.Stamp ?? new Stamp(pressed.Arrived, TimeSpan.Zero, StampMark.ByArrival), pressed.Link))),
            Event.DeadHeatFound found => Changed(races, race => race with { Heat = [.. found.Teams], IsOver = true }),
            Event.BuzzWon won => Changed(races, race => race with { Winner = won.Seat, Heat = won.Heat is null ? race.Heat : [.. won.Heat], Seed = won.Seed, IsOver = true }),
            // Another race, or the rest of this one, follows.
            Event.BuzzCancelled cancelled => Changed(races, race => race with { Winner = null, Heat = [], Seed = null, Presses = race.Presses.ConvertAll(press => Without(press, cancelled.Team)) }),
            Event.ClockChanged changed when stage is Phase.BuzzOpen => Changed(races, race => race with { Window = race.Window + changed.Change }),
            _ => races,
        };
        return stage is Phase.Reading or Phase.Countdown or Phase.BuzzOpen ? races : Ended(races);
    }

    // What was begun and not pressed was taken back, or goes on after a swap.
    private static ImmutableList<RaceRecord> Begun(ContestState state, Asked asked, TimeSpan? openedAt) =>
        (state.Races is [.., { IsOver: false, Presses.IsEmpty: true }] ? Without(state.Races) : Ended(state.Races)).Add(RaceRecord.Fresh(state, asked, openedAt));

    private static ImmutableList<RaceRecord> Opened(ImmutableList<RaceRecord> races, Event.BuzzersOpened opened) =>
        Changed(races, race => race with { OpenedAt = opened.ClosesAt - opened.Window, Window = opened.Window });

    // A question that was over before its buzzers opened had no race, unless somebody was too early.
    private static ImmutableList<RaceRecord> Ended(ImmutableList<RaceRecord> races) => races switch
    {
        [.., { IsOver: false, OpenedAt: null, Presses.IsEmpty: true }] => Without(races),
        [.., { IsOver: false }] => Changed(races, race => race with { IsOver = true }),
        _ => races,
    };

    private static ImmutableList<RaceRecord> Early(ImmutableList<RaceRecord> races, SeatId seat, PressPart part, Evidence? evidence, TimeSpan at) => Changed(
        races, race => With(race, new(seat, part, evidence?.Arrived ?? at, evidence?.Claimed, evidence?.Stamp, evidence?.Link)));

    private static RecordedPress Without(RecordedPress press, int team) =>
        press.Seat.Team == team && press.Part is PressPart.Counted or PressPart.Behind ? press with { Part = PressPart.Cancelled } : press;

    private static RaceRecord With(RaceRecord race, RecordedPress press) => race with { Presses = race.Presses.Add(press) };

    private static ImmutableList<RaceRecord> Changed(ImmutableList<RaceRecord> races, Func<RaceRecord, RaceRecord> change) =>
        races.IsEmpty ? races : races.SetItem(races.Count - 1, change(races[^1]));

    private static ImmutableList<RaceRecord> Without(ImmutableList<RaceRecord> races) => races.RemoveAt(races.Count - 1);
}
