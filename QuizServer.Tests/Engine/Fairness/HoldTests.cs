using QuizContracts;
using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules.Fairness;
using QuizServer.Screens;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine.Fairness;

/// <summary>A race by the instant of the press: the buzzers open at 15 s, and the first arrival waits 200 ms.</summary>
public sealed class HoldTests
{
    [Fact]
    public void The_first_press_waits_and_the_earlier_one_that_comes_after_it_wins()
    {
        var given = Open().Arrives("1-1", 20.000, 19.998).Expect("buzz-received").In<Phase.BuzzOpen>()
            .Arrives("2-1", 20.150, 19.900).At(20.200).Look();

        Assert.Equal(2, ((Phase.Starting)given.State.Phase).Word.Team);
        Assert.Contains(given.Journal, entry => entry == (S(20.200), new Event.BuzzWon(Seat("2-1"))));
    }

    [Fact]
    public void Nothing_provisional_is_shown_while_it_waits()
    {
        var before = Open().State;
        var given = Open().Arrives("1-1", 20, 19.998);

        Assert.Equivalent(HallScreen.Of(before, new HashSet<SeatId>()), HallScreen.Of(given.State, new HashSet<SeatId>()));
        Assert.Equivalent(SeatScreen.Of(before, Seat("2-1")), SeatScreen.Of(given.State, Seat("2-1")));
        Assert.Equal("已按下，正在判定先后。", SeatScreen.Of(given.State, Seat("1-1")).Notice.Zh);
    }

    [Fact]
    public void A_press_that_comes_after_the_ruling_is_kept_and_changes_nothing()
    {
        var given = Open().Arrives("1-1", 20, 19.998).At(20.2).Look().Arrives("2-1", 20.21, 19.9);

        Assert.Equal("buzz-late", given.Verdict.Code);
        Assert.Equal(1, ((Phase.Starting)given.State.Phase).Word.Team);
        var presses = ((Stage.Answering)HallScreen.Of(given.State, new HashSet<SeatId>()).Stage).Presses;
        Assert.Equal([(1, 0m), (2, -98m)], presses.Select(press => (press.Team, press.BehindMs)));
    }

    [Fact]
    public void A_seat_presses_once_in_a_race() =>
        Assert.Equal("already-pressed", Open().Arrives("1-1", 20, 19.998).Arrives("1-1", 20.1, 19.5).Verdict.Code);

    [Fact]
    public void What_was_pressed_before_the_opening_is_a_false_start_though_it_arrives_after_it()
    {
        var given = Open().Arrives("1-1", 15.1, 14.95, stalled: 200);

        Assert.Equal("false-start", given.Verdict.Code);
        Assert.Contains(1, ((Phase.BuzzOpen)given.State.Phase).Asked.LockedOut);
    }

    [Fact]
    public void In_doubt_a_press_at_the_opening_is_good() =>
        Assert.Equal("buzz-received", Open().Arrives("1-1", 15.004, 14.999).Verdict.Code);

    [Fact]
    public void What_was_pressed_in_time_counts_though_it_arrives_after_the_window()
    {
        var given = Open().Arrives("1-1", 30.15, 29.99, stalled: 200).Expect("buzz-received").At(30.4).Look();

        Assert.Equal(1, ((Phase.Starting)given.State.Phase).Word.Team);
        Assert.Equal("no-buzzing", Open().Arrives("1-1", 30.15, 30.1).Verdict.Code);
        Assert.IsType<Phase.Closed>(Open().At(30.2).Look().State.Phase);
    }

    [Fact]
    public void A_pause_within_the_hold_loses_no_press()
    {
        var given = Open().Arrives("1-1", 20, 19.998).At(20.1).Pause().At(50).Resume();

        Assert.IsType<Phase.BuzzOpen>(given.State.Phase);
        Assert.Equal(1, ((Phase.Starting)given.At(50.1).Look().State.Phase).Word.Team);
    }

    [Fact]
    public void Without_a_hold_the_first_arrival_wins_at_once() =>
        Assert.Equal("buzz-won", Open(race => race with { HoldMilliseconds = 0 }).Arrives("1-1", 20, 19.998).Verdict.Code);

    [Fact]
    public void By_arrival_no_stamp_counts()
    {
        var given = Open(race => race with { PressOrder = PressOrder.Arrival }).Arrives("1-1", 20, 19.9).Expect("buzz-won").Arrives("2-1", 20.01, 19.5);

        Assert.Equal(1, ((Phase.Starting)given.State.Phase).Word.Team);
    }

    [Fact]
    public void The_hosts_press_announces_the_opening_a_moment_ahead()
    {
        var given = Moments.ReadingRace(race => race with { PressOrder = PressOrder.Instant, OpenMode = OpenMode.HostPress }).At(12).Next();

        Assert.Equal(S(12.15), ((Phase.Countdown)given.State.Phase).Clock.EndsAt);
        Assert.IsType<Phase.BuzzOpen>(given.At(12.15).Look().State.Phase);
    }

    [Fact]
    public void A_press_for_a_question_that_is_over_is_on_record_and_no_foul()
    {
        var given = Open().When(new Command.PressBuzzer(S(20), "seat:1-1", Seat("1-1"), S(19), null, "别的题"));

        Assert.Equal(("press-came-late", false), (given.Verdict.Code, given.Verdict.Accepted));
        Assert.Equal(new Event.PressCameLate(Seat("1-1"), "别的题", S(20), S(19)), given.Journal[^1].Event);
        Assert.Empty(((Phase.BuzzOpen)given.State.Phase).Asked.Fouled);
    }

    [Fact]
    public void An_interruption_of_the_reading_waits_too()
    {
        var reading = Given.Reading(Plans.Of(Plans.Interrupt(1) with { PressOrder = PressOrder.Instant }));
        var given = reading.Arrives("1-1", 13, 12.999).In<Phase.Reading>().Arrives("2-1", 13.1, 12.9, stalled: 200).At(13.2).Look();

        var answering = Assert.IsAssignableFrom<Phase.HasWord>(given.State.Phase);
        Assert.Equal((2, true), (answering.Word.Team, answering.Asked.IsInterrupted));
    }

    private static Given Open(Func<BuzzRound, BuzzRound>? change = null) =>
        Moments.ReadingRace(race => (change ?? (same => same))(race with { PressOrder = PressOrder.Instant })).At(12).Next().At(15).Look();
}
