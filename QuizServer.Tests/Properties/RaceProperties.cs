using CsCheck;
using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules.Fairness;
using QuizServer.Tests.Engine;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Properties;

/// <summary>What holds in every race by the instant of the press, whatever links do. Times are milliseconds after the opening.</summary>
public sealed class RaceProperties
{
    private const int Teams = 6;

    // Made by hands that are as quick as hands are, over links that are mostly good and sometimes stand still.
    private static readonly Gen<Pressing> Press = Gen.Select(Gen.Int[1, Teams], Gen.Int[120, 400], Gen.OneOf(Gen.Int[1, 14], Gen.Int[1, 400]), Gen.Int[2, 30],
        (team, made, way, roundTrip) => new Pressing(team, made, way, roundTrip));

    private static readonly Gen<(Pressing[] Presses, int Hold)> Races = Gen.Select(Press.Array[2, Teams], Gen.Int[0, 500])
        .Select((presses, hold) => (presses.DistinctBy(press => press.Team).ToArray(), hold));

    [Fact]
    public void No_team_gains_by_pressing_later() => Gen.Select(Races, Gen.Int[0, Teams - 1], Gen.Int[1, 300]).Sample((race, which, later) =>
    {
        var presses = race.Presses;
        var late = presses[which % presses.Length];
        var delayed = presses.Select(press => press == late ? press with { Made = press.Made + later } : press).ToArray();
        AssertNoGain(late.Team, presses, delayed, race.Hold);
    });

    [Fact]
    public void No_team_gains_by_holding_its_press_back_on_the_way() => Gen.Select(Races, Gen.Int[0, Teams - 1], Gen.Int[1, 300]).Sample((race, which, held) =>
    {
        var presses = race.Presses;
        var late = presses[which % presses.Length];
        var delayed = presses.Select(press => press == late ? press with { Way = press.Way + held } : press).ToArray();
        AssertNoGain(late.Team, presses, delayed, race.Hold);
    });

    [Fact]
    public void A_press_that_is_made_and_arrives_later_never_changes_the_winner() => Gen.Select(Races, Gen.Int[1, 200], Gen.Int[0, 200]).Sample((race, after, way) =>
    {
        var winner = race.Presses.First(press => press.Team == Winner(race.Presses, race.Hold));
        var added = new Pressing(Teams + 1, winner.Made + 30 + after, winner.Way + way, winner.RoundTrip);
        Assert.Equal(winner.Team, Winner([.. race.Presses, added], race.Hold));
    });

    [Fact]
    public void A_team_in_front_on_an_honest_link_wins_whatever_arrives_before_it_within_the_hold() => Races.Sample((presses, hold) =>
    {
        var (first, opens) = (presses.MinBy(press => press.Made)!, presses.Min(press => press.Arrives));
        var second = presses.Where(press => press != first).Select(press => press.Made).DefaultIfEmpty(int.MaxValue).Min();
        if (first.Arrives < opens + hold && second - first.Made > 30)
        {
            Assert.Equal(first.Team, Winner(presses, hold));
        }
    });

    [Fact]
    public void The_order_in_which_equal_arrivals_are_read_does_not_matter() => Races.Sample((presses, hold) =>
    {
        if (hold > 0)
        {
            Assert.Equal(Winner(presses, hold), Winner([.. presses.Reverse()], hold));
        }
    });

    private static void AssertNoGain(int team, Pressing[] presses, Pressing[] delayed, int hold)
    {
        if (Winner(presses, hold) != team)
        {
            Assert.NotEqual(team, Winner(delayed, hold));
        }
    }

    private static int Winner(Pressing[] presses, int hold)
    {
        var round = Plans.Buzz(1) with { PressOrder = PressOrder.Instant, HoldMilliseconds = hold };
        var given = Reading(Plans.Of(round).WithTeams(Teams + 1)).At(12).Next().At(15).Look();
        foreach (var press in presses.OrderBy(press => press.Arrives))
        {
            given.At(15 + press.Arrives / 1000.0).When(press.Command(given.Now));
        }

        given.At(17).Look();
        return ((Phase.HasWord)given.State.Phase).Word.Team;
    }

    private sealed record Pressing(int Team, int Made, int Way, int RoundTrip)
    {
        public int Arrives => Made + Way;

        public Command.PressBuzzer Command(TimeSpan at) => new(
            at, $"seat:{Team}-1", new SeatId(Team, 1), S(15 + Made / 1000.0), new Link(TimeSpan.FromMilliseconds(RoundTrip), at - TimeSpan.FromMilliseconds(1000)));
    }
}
