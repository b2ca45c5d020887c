using QuizContracts;
using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Screens;
using QuizServer.Screens.Photos;
using QuizServer.Tests.Proof;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

/// <summary>Words of a race that leave their team without a ruling: taken back (撤销抢答) or handed over (转给另一队).</summary>
public sealed class CancellingTests
{
    [Fact]
    public void The_next_to_have_pressed_gets_the_word_of_a_press_that_is_taken_back()
    {
        var given = Won().At(20.1).Press("3-1").At(20.2).Press("1-1").At(22).CancelBuzz();

        given.Then(
            new Event.BuzzCancelled(2, MayPressAgain: false, "host:陈", "设备误触"), new Event.BuzzWon(Seat("3-1")), new Event.WordGiven(3, null, S(32), S(10)));
        given.At(23).Rule(Ruling.Correct).Scores(100, 100, 110);
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void Without_another_press_the_buzzers_open_again_for_the_others_only()
    {
        var given = Won().At(22).CancelBuzz().In<Phase.Countdown>();

        given.At(26).Look().Press("2-1").Refused("buzz-cancelled");
        Assert.Equal((SeatAction.Wait, "本队的抢答已撤销，不能再抢这道题。"), SeatScreen.Of(given.State, Seat("2-1")) is var seat ? (seat.Can, seat.Notice.Zh) : default);
        Assert.Equal(TeamMark.Cancelled, HallScreen.Of(given.State, new HashSet<SeatId>()).Teams[1].Mark);
        given.Press("1-1").At(27).Rule(Ruling.Wrong).Scores(90, 100, 100);
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void A_team_that_may_press_again_wins_at_the_points_of_a_first_answer()
    {
        var given = Won(race => race with { Steal = Steal.Rebuzz, StealValue = 5 }).At(22).CancelBuzz(mayPressAgain: true).At(26).Press("2-1");

        given.At(27).Rule(Ruling.Correct).Scores(100, 110, 100);
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void Of_those_left_nobody_may_know_who_was_first_and_the_rounds_rule_for_that_holds()
    {
        var given = Moments.ReadingRace(race => race with { PressOrder = PressOrder.Instant, DeadHeats = DeadHeats.HostChooses }).At(12).Next()
            .Arrives("2-1", 20.01, 20).Arrives("3-1", 20.06, 20.05).Arrives("1-1", 20.065, 20.055).At(20.5).Look();

        Assert.Equal([1, 3], given.At(22).CancelBuzz().Phase<Phase.DeadHeat>().Teams);
    }

    [Fact]
    public void An_interrupted_reading_goes_on_for_the_others()
    {
        var given = Reading(Plans.Of(Plans.Interrupt())).At(12).Press("2-1").At(14).CancelBuzz().In<Phase.Reading>();

        given.At(15).Press("2-1").Refused("buzz-cancelled");
        given.Press("3-1").At(16).Rule(Ruling.Wrong).Scores(100, 100, 95);
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void When_nobody_else_may_press_the_question_is_dead()
    {
        var given = Moments.ReadingRace(race => race).Free("1-1").Free("3-1").At(12).Next().At(20).Press("2-1");

        given.At(21).CancelBuzz().In<Phase.Closed>();
    }

    [Fact]
    public void The_record_of_the_race_keeps_the_press_and_says_that_it_was_taken_back()
    {
        var given = Won().At(20.1).Press("3-1").At(22).CancelBuzz();

        var photo = PhotoFinishes.Of(given.State)[0];
        Assert.Equal(3, photo.Winner);
        Assert.Equal("已撤销", photo.Presses.Single(press => press.Team == 2).Mark.Zh);
    }

    [Fact]
    public void Only_a_word_that_was_won_and_not_ruled_on_is_taken_back_and_never_without_a_reason()
    {
        Moments.ReadingRace(race => race).At(12).CancelBuzz().Refused("no-buzz");
        Won().At(22).CancelBuzz(reason: " ").Refused("reason-missing");
        Won().At(22).Rule(Ruling.Correct).CancelBuzz().Refused("no-buzz");
        Won().At(22).Pause().CancelBuzz().Refused("paused");
        Reading(Plans.Of(Plans.Required())).At(12).Next().At(13).CancelBuzz().Refused("no-buzz");
    }

    [Fact]
    public void A_word_is_handed_over_with_fresh_time_and_full_points()
    {
        var given = Won().At(22).HandOver(3).Then(new Event.WordHandedOver(2, 3, "host:陈", "评委裁定"), new Event.WordGiven(3, null, S(32), S(10)));

        given.At(23).Rule(Ruling.Correct).Scores(100, 100, 110);
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void A_press_that_was_taken_back_by_mistake_is_put_right_by_handing_the_word_back()
    {
        var given = Won().At(20.1).Press("3-1").At(22).CancelBuzz().At(23).HandOver(2);

        Assert.Equal(new Word(2, null), given.Phase<Phase.Starting>().Word);
        given.At(24).Rule(Ruling.Correct).Scores(100, 110, 100);
    }

    [Fact]
    public void The_word_goes_only_to_a_team_that_may_answer()
    {
        var given = Won(race => race with { Steal = Steal.HostPick, MaxAttempts = 3 }).At(22).Rule(Ruling.Wrong).At(23).GiveWord(3);

        given.At(24).HandOver(2).Refused("cannot-answer");
        given.HandOver(9).Refused("cannot-answer");
        given.HandOver(3).Refused("nothing");
        given.HandOver(1, "").Refused("reason-missing");
        given.At(25).Status(1, TeamStatus.Absent).HandOver(1).Refused("cannot-answer");
        Reading(Plans.Of(Plans.Required())).At(12).Next().At(13).HandOver(2).Refused("no-buzz");
    }

    [Fact]
    public void Neither_is_undone_as_a_step_because_its_race_is_on_record()
    {
        Won().At(20.1).Press("3-1").At(22).CancelBuzz().At(23).Undo().Refused("nothing-to-undo");
        Won().At(22).HandOver(3).At(23).Undo().Refused("nothing-to-undo");
    }

    [Fact]
    public void A_tablet_answer_that_was_on_its_way_is_late_for_another_teams_word()
    {
        var given = Won(race => race with { Input = AnswerInput.Tablet, StartSeconds = null }).At(22).HandOver(3);

        given.At(22.1).Answer("2-1", Plans.Right).Refused("not-your-turn");
    }

    // Table 2 has won the race at 20 seconds.
    private static Given Won(Func<BuzzRound, BuzzRound>? change = null) => Moments.ReadingRace(change ?? (race => race)).At(12).Next().At(20).Press("2-1");
}
