using System.Collections.Immutable;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules;
using QuizServer.Engine.Rules.Fairness;
using QuizServer.Journal;
using QuizServer.Journal.Codec;

namespace QuizServer.Rehearsal.Promises;

/// <summary>One race as it truly was and as it was decided.</summary>
/// <param name="Question">Id of its question.</param>
/// <param name="True">The team that truly pressed first.</param>
/// <param name="Margin">By how much it was before the next team; null where no other pressed.</param>
/// <param name="Winner">The team that was given the word; null for a dead heat that was found.</param>
/// <param name="Heat">Teams of a dead heat; empty where there was none.</param>
/// <param name="Uncertainty">What the clocks and ways of these devices can be wrong by, as measured.</param>
/// <param name="IsPromised">Every press was on its way for less than the hold, was measured and was believed.</param>
internal sealed record RunRace(string Question, int True, TimeSpan? Margin, int? Winner, IReadOnlyList<int> Heat, TimeSpan Uncertainty, bool IsPromised)
{
    /// <summary>Another team than the true first won, although an eye can tell them apart.</summary>
    public bool IsWrong => Heat.Count == 0 && Margin > Race.NearestMargin && Winner != True;

    /// <summary>What is promised was not kept.</summary>
    public bool IsBroken => IsPromised && (Margin is null || Margin > Uncertainty) && (Heat.Count > 0 || Winner != True);

    /// <summary>All races of a contest, by its journal and by the presses that were truly made.</summary>
    public static IReadOnlyList<RunRace> All(IReadOnlyList<Entry> entries, IReadOnlyList<Press> presses)
    {
        var races = new List<RunRace>();
        var seen = new Dictionary<(QuizContracts.SeatId, TimeSpan), Event.BuzzerPressed>();
        ContestState? state = null;
        var since = TimeSpan.Zero;
        foreach (var entry in entries)
        {
            var e = EventCodec.Read(entry.Type, entry.Payload);
            since = e is Event.QuestionShown or Event.ReadingResumed ? entry.Clock : since;
            if (e is Event.BuzzerPressed pressed)
            {
                seen[(pressed.Seat, pressed.Arrived)] = pressed;
            }

            if (e is Event.BuzzWon or Event.DeadHeatFound && state is { Phase: Phase.OnStage { Asked: var asked } and (Phase.Reading or Phase.BuzzOpen), Round: RaceRound rules })
            {
                var from = rules.TakesInterrupts ? since : asked.Race.OpenedAt ?? since;
                var until = asked.Race.HoldUntil ?? entry.Clock;
                var question = state.QuestionOf(asked).Id;
                var made = presses.Where(press => press.Question == question && press.Made >= from && press.Made < until && !press.IsShut).OrderBy(press => press.Made).DistinctBy(press => press.Seat).ToList();
                if (made.Count > 0)
                {
                    races.Add(Of(question, rules, made, seen, e));
                }
            }

            state = Evolver.Evolve(state, e, entry.Clock);
        }

        return races;
    }

    private static RunRace Of(string question, RaceRound rules, List<Press> made, Dictionary<(QuizContracts.SeatId, TimeSpan), Event.BuzzerPressed> seen, Event decision)
    {
        var first = made[0];
        var next = made.Find(press => press.Seat.Team != first.Seat.Team);
        Event.BuzzerPressed? Seen(Press press) => press.Arrived is { } arrived ? seen.GetValueOrDefault((press.Seat, arrived)) : null;
        var isPromised = rules.PressOrder == PressOrder.Instant && made.TrueForAll(press => press.Arrived - press.Made < rules.Hold
            && (Seen(press) is null ? press != first : Seen(press) is { Link: not null, Stamp.Mark: StampMark.Claimed or StampMark.Stalled or StampMark.Ahead }));
        var (heat, winner) = decision switch
        {
            Event.BuzzWon won => (won.Heat ?? [], (int?)won.Seat.Team),
            Event.DeadHeatFound found => (found.Teams, null),
            _ => ([], null),
        };
        return new RunRace(question, first.Seat.Team, next?.Made - first.Made, winner, heat, UncertaintyOf([first, .. made.Where(press => press.Seat.Team != first.Seat.Team)], Seen), isPromised);
    }

    // The instants may be off by half a round trip each, and the engine calls a dead heat what lies within its own doubt.
    private static TimeSpan UncertaintyOf(List<Press> presses, Func<Press, Event.BuzzerPressed?> seen)
    {
        var worst = presses.Select(seen).OfType<Event.BuzzerPressed>().Select(press => (press.Link?.RoundTrip / 2 ?? TimeSpan.Zero, press.Stamp?.Error ?? TimeSpan.Zero)).ToImmutableList();
        TimeSpan Two(Func<(TimeSpan Way, TimeSpan Error), TimeSpan> of) => worst.Select(of).OrderDescending().Take(2).Aggregate(TimeSpan.Zero, (sum, one) => sum + one);
        var doubt = Two(press => press.Error);
        return Two(press => press.Way > press.Error ? press.Way : press.Error) + (doubt > Race.NearestMargin ? doubt : Race.NearestMargin);
    }
}
