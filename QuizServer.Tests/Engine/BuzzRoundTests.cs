using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

public sealed class BuzzRoundTests
{
    [Fact]
    public void Three_two_one_then_the_buzzers_open_by_themselves() =>
        Moments.In("Countdown").At(14.999).Look().Then()
            .At(15).Look().Then(new Event.BuzzersOpened(S(30), S(15))).In<Phase.BuzzOpen>();

    [Fact]
    public void The_hosts_press_may_itself_be_the_opening() =>
        Moments.ReadingRace(round => round with { OpenMode = OpenMode.HostPress, WindowSeconds = 20 })
            .At(12).Next().Then(new Event.BuzzersOpened(S(32), S(20)));

    [Fact]
    public void The_first_press_to_arrive_has_the_word()
    {
        var given = Moments.At("BuzzOpen", 20).Press("2-1").Then(
            new Event.BuzzerPressed(Seat("2-1"), S(20), null), new Event.BuzzWon(Seat("2-1")), new Event.WordGiven(2, null, S(30), S(10)));

        Assert.Equal("buzz-won", given.Verdict.Code);
        Assert.Equal(new Word(2, null), given.Phase<Phase.Starting>().Word);
    }

    [Fact]
    public void Without_a_start_clock_the_answer_time_runs_at_once() =>
        Moments.ReadingRace(round => round with { StartSeconds = null }).At(12).Next().At(20).Press("2-1").Then(
            new Event.BuzzersOpened(S(30), S(15)),
            new Event.BuzzerPressed(Seat("2-1"), S(20), null), new Event.BuzzWon(Seat("2-1")), new Event.AnsweringStarted(2, null, S(50), S(30)));

    [Fact]
    public void The_tablets_own_time_is_kept_and_decides_nothing()
    {
        var given = Moments.At("BuzzOpen", 20).When(new Command.PressBuzzer(S(20), "seat:2-1", Seat("2-1"), S(19.9)))
            .When(new Command.PressBuzzer(S(20.01), "seat:1-1", Seat("1-1"), S(16)));

        Assert.Equal(2, given.Phase<Phase.Starting>().Word.Team);
        given.Refused("buzz-late", new Event.BuzzerPressed(Seat("1-1"), S(20.01), S(16)));
    }

    [Fact]
    public void Presses_behind_the_winner_are_recorded_once_per_team()
    {
        var given = Moments.At("BuzzOpen", 20).Press("2-1");
        given.At(20.1).Press("3-1").Refused("buzz-late", new Event.BuzzerPressed(Seat("3-1"), S(20.1), null));
        given.At(20.2).Press("3-1").Refused("already-pressed");
        given.At(20.3).Press("2-1").Refused("already-pressed");
        given.At(20.4).Press("1-1").Refused("buzz-late", new Event.BuzzerPressed(Seat("1-1"), S(20.4), null));

        Assert.Equal([2, 3, 1], given.Phase<Phase.Starting>().Asked.Presses.Select(press => press.Seat.Team));
    }

    [Fact]
    public void A_press_at_the_very_opening_is_in_time() =>
        Moments.At("Countdown", 15).Press("2-1").Then(
            new Event.BuzzersOpened(S(30), S(15)),
            new Event.BuzzerPressed(Seat("2-1"), S(15), null), new Event.BuzzWon(Seat("2-1")), new Event.WordGiven(2, null, S(25), S(10)));

    [Fact]
    public void A_press_at_the_very_end_of_the_window_is_too_late() =>
        Moments.At("BuzzOpen", 30).Press("2-1").Refused("no-buzzing", new Event.QuestionClosed());

    [Fact]
    public void When_nobody_presses_the_question_closes_without_rulings_and_the_next_one_comes()
    {
        var given = Reading(Plans.Of(Plans.Buzz())).At(12).Next().At(15).Look();
        given.At(30).Look().Then(new Event.QuestionClosed());
        given.At(31).Rule(Ruling.Wrong).Refused("nothing-to-rule");
        given.At(32).Next().Then(new Event.QuestionRevealed());
        given.At(33).Next().Then(new Event.QuestionShown(0, 1, null, null)).Scores(100, 100, 100);
    }

    [Fact]
    public void A_start_that_comes_too_late_is_the_hosts_to_rule_on() =>
        Moments.In("Starting").At(30).Look().Then(new Event.AnswerEnded(IsTimeUp: true))
            .At(31).Rule(Ruling.Timeout).Scores(90, 100, 100);

    [Fact]
    public void The_winner_may_answer_by_tablet_and_nobody_else()
    {
        var given = Moments.ReadingRace(round => round with { Input = AnswerInput.Tablet, StartSeconds = null }).At(12).Next().At(20).Press("2-1");
        given.At(21).Answer("1-1", Plans.Right).Refused("not-your-turn");
        given.At(22).Answer("2-1", Plans.Right).Then(new Event.AnswerGiven(Seat("2-1"), [Plans.Right], S(2)), new Event.QuestionClosed());
        given.At(23).Next().In<Phase.Revealed>().Scores(100, 110, 100);
    }

    [Fact]
    public void The_host_may_rule_on_a_tablet_answer_before_its_reveal() =>
        Moments.ReadingRace(round => round with { Input = AnswerInput.Tablet, StartSeconds = null }).At(12).Next().At(20).Press("2-1")
            .At(22).Answer("2-1", Plans.WrongOption).At(23).Rule(Ruling.Correct).In<Phase.Revealed>().Scores(100, 110, 100);

    [Theory]
    [InlineData("Lobby")]
    [InlineData("RulesPage")]
    [InlineData("Closed")]
    [InlineData("Revealed")]
    [InlineData("Scoreboard")]
    [InlineData("Podium")]
    public void A_press_when_there_is_no_race_has_no_effect(string phase) => Moments.In(phase).Press("1-1").Refused("no-buzzing");

    [Fact]
    public void A_press_from_a_seat_that_nobody_holds_is_refused() =>
        Moments.In("BuzzOpen").Free("2-1").Press("2-1").Refused("not-your-seat");
}
