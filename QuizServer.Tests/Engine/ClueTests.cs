using QuizContracts;
using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules;
using QuizServer.Screens;
using QuizServer.Tests.Proof;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

/// <summary>Four clues: each after the first takes a quarter off what a right answer earns.</summary>
public sealed class ClueTests
{
    private static readonly Question Question = Sample.Of(QuestionType.Clues).Question;

    [Theory]
    [InlineData(1, 10)]
    [InlineData(2, 7.5)]
    [InlineData(3, 5)]
    [InlineData(4, 2.5)]
    public void What_counts_is_how_many_clues_were_shown_when_the_word_was_won(int shown, double points)
    {
        var given = Race();
        for (var clue = 2; clue <= shown; clue++)
        {
            given.At(given.Now.TotalSeconds + 2).Next();
            Assert.True(given.Verdict.Accepted, given.Verdict.Code);
        }

        given.At(given.Now.TotalSeconds + 2).Press("2-1").At(given.Now.TotalSeconds + 1).Clue().Refused("no-clue");
        given.At(given.Now.TotalSeconds + 2).Rule(Ruling.Correct).Scores(100, 100 + (decimal)points, 100);
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void Each_clue_begins_the_time_to_press_anew() =>
        Race().At(20).Next().Then(new Event.ClueShown(2, S(35))).At(34.9).Press("1-1").Then(
            new Event.BuzzerPressed(Seat("1-1"), S(34.9), null), new Event.BuzzWon(Seat("1-1")), new Event.WordGiven(1, null, S(44.9), S(10)));

    [Fact]
    public void After_the_last_clue_there_is_no_next_step() => Race().At(20).Next().At(22).Next().At(24).Next().At(26).Next().Refused("nothing-next").Clue().Refused("no-clue");

    [Fact]
    public void Two_presses_within_half_a_second_show_one_clue() => Race().At(20).Next().At(20.4).Next().Refused("double-press").Clue().Refused("double-press").At(20.5).Clue().Then(new Event.ClueShown(3, S(35.5)));

    [Fact]
    public void A_second_chance_is_worth_what_the_clues_shown_by_then_leave()
    {
        var given = Reading(Plans.Of(Plans.Buzz() with { Questions = [Question], Steal = Steal.Rebuzz })).At(12).Next().At(16).Press("1-1").At(17).Rule(Ruling.Wrong);

        given.At(20).Next().At(21).Press("2-1").At(22).Rule(Ruling.Correct).Scores(90, 107.5m, 100);
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void Where_all_answer_at_once_each_answer_is_worth_what_was_shown_before_it()
    {
        var given = Reading(Plans.Of(Plans.Simultaneous() with { Questions = [Question] })).At(12).Next().At(13).Type("1-1", "遵义会议")
            .At(14).Next().At(15).Type("2-1", "遵义会议").At(16).Clue().At(17).Type("3-1", "遵义会议").At(18).Next();

        given.Scores(110, 107.5m, 105);
        Assert.Empty(Journals.Proof(given));
        given.Overturn(1, Ruling.Wrong).Overturn(1, Ruling.Correct).Scores(110, 107.5m, 105);
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void A_team_in_its_turn_answers_when_it_has_seen_enough()
    {
        var given = Reading(Plans.Of(Plans.Required() with { Questions = [Question, .. Plans.Questions("后", 2)] })).At(12).Next().At(14).Clue().At(16).Clue().At(18).Next().In<Phase.AwaitingRuling>();

        given.At(19).Clue().Refused("no-clue");
        given.At(20).Rule(Ruling.Correct).Scores(105, 100, 100);
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void A_third_of_ten_points_is_rounded_half_up()
    {
        var three = Question with { Clues = ["一", "二", "三"] };
        var given = Reading(Plans.Of(Plans.Simultaneous() with { Questions = [three] })).At(12).Next().At(14).Next().Type("1-1", "遵义会议").At(16).Next().Type("2-1", "遵义会议").At(40).Look().At(41).Next();

        given.Scores(106.67m, 103.33m, 100);
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void A_clue_that_the_hall_has_seen_is_not_taken_back() => Race().At(20).Next().At(21).Undo().Refused("nothing-to-undo");

    [Theory]
    [InlineData("Lobby")]
    [InlineData("RulesPage")]
    [InlineData("Scoreboard")]
    public void Without_such_a_question_on_stage_there_is_no_clue(string phase) => Moments.In(phase).At(1000).Clue().Refused("no-clue");

    [Fact]
    public void The_hall_sees_the_clues_that_were_shown_and_what_is_left_of_the_value()
    {
        var given = Race().At(20).Next();
        var face = Assert.IsType<Stage.BuzzOpen>(HallScreen.Of(given.State, new HashSet<SeatId>()).Stage).Question;

        Assert.Equal(["线索一", "线索二"], face.Clues);
        Assert.Equal((4, 7.5m), (face.ClueCount, face.Value));
        Assert.Equal("Show clue 3", HostScreen.Of(given.State, new HashSet<SeatId>(), new ScreenVersion(1, 1, 1), given.Now, null).Next!.Value.En);
        given.At(22).Press("1-1").At(23).Rule(Ruling.Correct);
        Assert.Equal(4, Assert.IsType<Stage.Revealed>(HallScreen.Of(given.State, new HashSet<SeatId>()).Stage).Question.Clues.Count);
    }

    [Fact]
    public void Judges_do_not_mark_it_and_no_panel_is_asked_it()
    {
        Assert.Contains(
            "Judges mark “评分题”: it cannot hold the clues of question 新线.",
            PlanCheck.Problems(Plans.Of(Plans.Marked() with { Questions = [Question, .. Plans.Questions("后", 2)] }) with { Judges = Plans.Judges(3) }).Select(problem => problem.En));
        Assert.Contains(
            "“百人团” counts wrong answers and asks only for choices, orders and pairs: it cannot hold question 新线.",
            PlanCheck.Problems(Plans.Of(Plans.Panel() with { Questions = [Question, .. Plans.Questions("后", 2)] })).Select(problem => problem.En));
    }

    // The buzzers are open at 15 seconds.
    private static Given Race() => Reading(Plans.Of(Plans.Buzz() with { Questions = [Question] })).At(12).Next().At(15.1).Look().In<Phase.BuzzOpen>();
}
