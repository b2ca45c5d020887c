using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

public sealed class NextStepTests
{
    private static readonly ContestPlan TwoRounds = Plans.Of(Plans.Buzz(questions: 1), Plans.Required());

    [Fact]
    public void From_the_lobby_it_closes_the_lobby_and_shows_the_first_rules() =>
        Contest(TwoRounds).At(10).Next().Then(new Event.LobbySet(false), new Event.RoundStarted(0)).In<Phase.RulesPage>();

    [Fact]
    public void A_lobby_that_is_closed_already_is_not_closed_again() =>
        Contest(TwoRounds).Lobby(false).At(10).Next().Then(new Event.RoundStarted(0));

    [Fact]
    public void From_the_rules_it_shows_the_first_question() =>
        Moments.In("RulesPage").At(11).Next().Then(new Event.QuestionShown(0, 0, null, null)).In<Phase.Reading>();

    [Fact]
    public void From_the_reading_it_opens_the_question_as_its_round_says()
    {
        Moments.In("Reading").At(12).Next().Then(new Event.CountdownStarted(S(15), S(3)));
        Moments.ReadingRace(round => round with { OpenMode = OpenMode.HostPress }).At(12).Next().Then(new Event.BuzzersOpened(S(27), S(15)));
        Reading(Plans.Of(Plans.Required())).At(12).Next().Then(new Event.AnsweringStarted(1, null, S(42), S(30)));
        Reading(Plans.Of(Plans.Simultaneous())).At(12).Next().Then(new Event.AllAnsweringStarted(S(32), S(20)));
    }

    [Fact]
    public void From_the_start_clock_it_starts_the_full_answer_time() =>
        Moments.At("Starting", 22).Next().Then(new Event.AnsweringStarted(1, null, S(52), S(30)));

    [Fact]
    public void From_a_spoken_answer_it_ends_the_answer() =>
        Moments.At("Answering", 30).Next().Then(new Event.AnswerEnded(IsTimeUp: false)).In<Phase.AwaitingRuling>();

    [Fact]
    public void From_the_last_reveal_it_shows_the_scoreboard_then_the_next_rules_then_the_podium()
    {
        var given = Reading(TwoRounds).Void().In<Phase.Revealed>();
        given.At(20).Next().Then(new Event.ScoreboardShown());
        given.At(21).Next().Then(new Event.RoundStarted(1));
        given.At(22).Next().Then(new Event.QuestionShown(1, 0, 1, null));
        given.Void().At(23).Next().Then(new Event.QuestionShown(1, 1, 2, null));
        given.Void().At(24).Next().Then(new Event.QuestionShown(1, 2, 3, null));
        given.Void().At(25).Next().Then(new Event.ScoreboardShown());
        given.At(26).Next().Then(new Event.ContestFinished()).In<Phase.Podium>();
    }

    [Theory]
    [InlineData("Countdown")]
    [InlineData("BuzzOpen")]
    [InlineData("AwaitingRuling")]
    [InlineData("AllAnswering")]
    [InlineData("Podium")]
    public void Where_only_the_clock_or_a_ruling_leads_on_there_is_no_next_step(string phase)
    {
        var given = Moments.In(phase);

        given.At(given.Now.TotalSeconds + 1).Next().Refused("nothing-next");
    }

    [Fact]
    public void While_one_team_answers_by_tablet_there_is_no_next_step() =>
        Reading(Plans.Of(Plans.Required() with { Input = AnswerInput.Tablet })).At(12).Next().At(14).Next().Refused("nothing-next");

    [Fact]
    public void While_paused_there_is_no_next_step() => Moments.In("Reading").Pause().At(20).Next().Refused("paused");

    [Theory]
    [InlineData(0)]
    [InlineData(0.1)]
    [InlineData(0.499)]
    public void A_second_press_within_500_ms_counts_once(double later) =>
        Moments.In("RulesPage").At(20).Next().In<Phase.Reading>().At(20 + later).Next().Refused("double-press").In<Phase.Reading>();

    [Fact]
    public void A_second_press_after_500_ms_is_the_next_step() =>
        Moments.In("RulesPage").At(20).Next().At(20.5).Next().In<Phase.Countdown>();

    [Fact]
    public void A_press_just_after_the_clock_changed_the_phase_was_not_meant_for_the_new_one()
    {
        // The start clock ends at 30; the host meant to start the answer.
        Moments.At("Starting", 30.2).Next().Refused("double-press", new Event.AnswerEnded(IsTimeUp: true));
        Moments.At("BuzzOpen", 30.2).Next().Refused("double-press", new Event.QuestionClosed());
    }

    [Fact]
    public void A_press_well_after_a_change_is_the_next_step_even_when_the_timer_has_not_rung() =>
        Moments.At("BuzzOpen", 30.6).Next().Then(new Event.QuestionClosed(), new Event.QuestionRevealed());

    [Fact]
    public void A_press_just_after_a_ruling_does_not_skip_the_reveal() =>
        Moments.At("AwaitingRuling", 31).Rule(Ruling.Correct).At(31.3).Next().Refused("double-press").In<Phase.Revealed>();

    [Fact]
    public void Pausing_and_renaming_are_no_steps() =>
        Moments.In("RulesPage").At(20).Pause().At(20.1).Resume().At(20.2).Rename(1, "红旗队").At(20.3).Next().In<Phase.Reading>();
}
