using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Screens;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

/// <summary>More time or less, at the host's word.</summary>
public sealed class ClockChangingTests
{
    [Fact]
    public void An_answer_gets_ten_seconds_more_and_its_ring_stays_in_proportion()
    {
        var given = Answering().At(20).ChangeClock(10).Then(new Event.ClockChanged(S(10), S(52), S(40), "host:陈"));

        Assert.Equal((52_000, 40_000), HallScreen.Clock(given.State) is { } clock ? (clock.EndsAt, clock.Length) : default);
        given.At(51).Look().In<Phase.Answering>().At(52).Look().In<Phase.AwaitingRuling>();
    }

    [Fact]
    public void What_is_taken_away_leaves_a_second_and_then_nothing_more()
    {
        var given = Answering().At(34).ChangeClock(-10).Then(new Event.ClockChanged(S(-7), S(35), S(23), "host:陈"));

        given.ChangeClock(-10).Refused("nothing");
        given.At(35).Look().In<Phase.AwaitingRuling>();
    }

    [Fact]
    public void Time_is_given_while_the_contest_stands_and_counts_from_the_resume()
    {
        var given = Answering().At(20).Pause().At(60).ChangeClock(10);

        Assert.Equal(32_000, HallScreen.Clock(given.State)!.FrozenLeft);
        Assert.Equal(S(102), given.At(70).Resume().Phase<Phase.Answering>().Clock.EndsAt);
    }

    [Fact]
    public void A_tablets_answer_took_as_long_as_it_took_whatever_was_given_meanwhile()
    {
        var given = Reading(Plans.Of(Plans.Simultaneous())).At(12).Next().At(20).ChangeClock(10).At(22).Answer("1-1", Plans.Right);

        Assert.Equal(S(10), given.Phase<Phase.AllAnswering>().Asked.Answers[1].After);
    }

    [Fact]
    public void The_window_of_a_race_stays_open_longer_and_its_record_says_so()
    {
        var given = Moments.ReadingRace(race => race).At(12).Next().At(20).ChangeClock(10).At(39).Press("2-1");

        Assert.Equal(new Word(2, null), given.Phase<Phase.Starting>().Word);
        Assert.Equal(S(25), given.State.Races[^1].Window);
    }

    [Fact]
    public void The_time_to_begin_can_be_changed_too() =>
        Moments.ReadingRace(race => race).At(12).Next().At(20).Press("2-1").At(21).ChangeClock(10).Then(new Event.ClockChanged(S(10), S(40), S(20), "host:陈"));

    [Fact]
    public void A_window_in_which_a_race_is_being_decided_stays_as_it_is()
    {
        var given = Moments.ReadingRace(race => race with { PressOrder = PressOrder.Instant }).At(12).Next().At(20).Press("2-1").In<Phase.BuzzOpen>();

        given.At(20.1).ChangeClock(10).Refused("no-clock");
    }

    [Fact]
    public void Where_no_clock_runs_there_is_none_to_change_and_the_announced_opening_is_not_one()
    {
        var given = Moments.ReadingRace(race => race);

        given.At(12).ChangeClock(10).Refused("no-clock");
        given.Next().In<Phase.Countdown>().At(13).ChangeClock(10).Refused("no-clock");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(601)]
    [InlineData(-601)]
    public void A_change_of_nothing_or_of_more_than_ten_minutes_is_refused(int seconds) => Answering().At(20).ChangeClock(seconds).Refused("clock-out-of-range");

    [Fact]
    public void A_clock_cannot_be_made_longer_than_an_hour()
    {
        var given = Answering().At(20);
        for (var minutes = 10; minutes <= 50; minutes += 10)
        {
            given.ChangeClock(600);
        }

        given.ChangeClock(600).Refused("clock-out-of-range");
    }

    [Fact]
    public void A_swift_round_takes_the_longer_clock_along_to_its_next_question()
    {
        var given = Reading(Plans.Of(Plans.Speed())).At(12).Next();
        var ends = given.Phase<Phase.Answering>().Clock.EndsAt;

        given.At(15).ChangeClock(10).At(16).Rule(Ruling.Correct);

        Assert.Equal(ends + S(10), given.Phase<Phase.Answering>().Clock.EndsAt);
    }

    // Table 1 answers from 12 to 42 seconds.
    private static Given Answering() => Reading(Plans.Of(Plans.Required())).At(12).Next();
}
