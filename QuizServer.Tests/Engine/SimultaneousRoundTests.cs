using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

public sealed class SimultaneousRoundTests
{
    private static readonly ContestPlan Plan = Plans.Of(Plans.Simultaneous());

    [Fact]
    public void All_teams_answer_in_any_order_and_the_last_answer_closes_the_question()
    {
        var given = Open();
        given.At(13).Answer("3-1", Plans.Right).Then(new Event.AnswerGiven(Seat("3-1"), [Plans.Right], S(1)));
        given.At(14).Answer("1-1", Plans.WrongOption).Then(new Event.AnswerGiven(Seat("1-1"), [Plans.WrongOption], S(2))).In<Phase.AllAnswering>();
        given.At(15).Answer("2-1", Plans.Right).Then(new Event.AnswerGiven(Seat("2-1"), [Plans.Right], S(3)), new Event.QuestionClosed());

        Assert.Null(given.Phase<Phase.Closed>().Word);
        Assert.Null(given.State.Deadline);
        given.Scores(100, 100, 100);
    }

    [Fact]
    public void The_deadline_closes_the_question_for_those_who_have_not_answered() =>
        Open().At(13).Answer("3-1", Plans.Right)
            .At(32).Look().Then(new Event.QuestionClosed())
            .Answer("1-1", Plans.Right).Refused("answer-late");

    [Fact]
    public void An_answer_at_the_very_deadline_is_late() =>
        Open().At(32).Answer("1-1", Plans.Right).Refused("answer-late", new Event.QuestionClosed());

    [Fact]
    public void An_answer_just_before_the_deadline_counts() =>
        Open().At(31.999).Answer("1-1", Plans.Right).Then(new Event.AnswerGiven(Seat("1-1"), [Plans.Right], S(19.999)));

    [Fact]
    public void Nobody_waits_for_a_team_that_took_no_seat_and_it_is_ruled_a_timeout()
    {
        var given = Contest(Plan).Take("1-1").Take("2-1").At(10).Next().At(11).Next().At(12).Next();
        given.At(13).Answer("1-1", Plans.Right)
            .At(14).Answer("2-1", Plans.WrongOption).Then(new Event.AnswerGiven(Seat("2-1"), [Plans.WrongOption], S(2)), new Event.QuestionClosed());

        given.At(15).Next();
        Assert.Equal([Ruling.Correct, Ruling.Wrong, Ruling.Timeout], given.State.Rulings.Select(ruled => ruled.Ruling));
        given.Scores(110, 95, 100);
    }

    [Fact]
    public void Everyone_is_waited_for_while_their_seat_is_taken() =>
        Open().Free("3-1").At(13).Answer("1-1", Plans.Right)
            .Answer("2-1", Plans.Right).Then(new Event.AnswerGiven(Seat("2-1"), [Plans.Right], S(1)), new Event.QuestionClosed());

    [Fact]
    public void The_first_answer_of_a_team_is_final() =>
        Open().At(13).Answer("1-1", Plans.WrongOption).Answer("1-1", Plans.Right).Refused("already-answered");

    [Fact]
    public void An_answer_to_another_question_is_refused() =>
        Open().At(13).AnswerTo("同2", "1-1", Plans.Right).Refused("other-question");

    [Fact]
    public void An_answer_from_a_seat_that_nobody_holds_is_refused() =>
        Contest(Plan).Take("1-1").At(10).Next().At(11).Next().At(12).Next().Answer("2-1", Plans.Right).Refused("not-your-seat");

    [Theory]
    [InlineData]
    [InlineData(4)]
    [InlineData(-1)]
    [InlineData(1, 1)]
    [InlineData(0, 1, 2, 3, 3)]
    public void A_choice_that_is_not_offered_is_refused(params int[] choice) => Open().At(13).Answer("1-1", choice).Refused("bad-choice");

    [Fact]
    public void A_single_choice_takes_one_option() => Open().At(13).Answer("1-1", 0, 1).Refused("one-choice");

    [Fact]
    public void True_or_false_has_two_options_and_takes_one()
    {
        var plan = Plans.Of(Plans.Simultaneous() with { Questions = [Plans.Choice("判1", QuestionType.TrueFalse, 0)] });

        Reading(plan).At(12).Next().Answer("1-1", 2).Refused("bad-choice").Answer("1-1", 0, 1).Refused("one-choice")
            .Answer("1-1", 0).Then(new Event.AnswerGiven(Seat("1-1"), [0], TimeSpan.Zero));
    }

    [Fact]
    public void Multiple_choice_is_all_or_nothing_in_any_order()
    {
        var plan = Plans.Of(Plans.Simultaneous() with { Questions = [Plans.Choice("多1", QuestionType.MultipleChoice, 0, 2)] });
        var given = Reading(plan).At(12).Next();

        given.Answer("1-1", 2, 0).Then(new Event.AnswerGiven(Seat("1-1"), [0, 2], TimeSpan.Zero));
        given.Answer("2-1", 0).Answer("3-1", 0, 1, 2).At(14).Next();

        Assert.Equal([Ruling.Correct, Ruling.Wrong, Ruling.Wrong], given.State.Rulings.Select(ruled => ruled.Ruling));
    }

    [Theory]
    [InlineData("Lobby")]
    [InlineData("RulesPage")]
    [InlineData("Scoreboard")]
    [InlineData("Podium")]
    public void Without_a_question_on_stage_there_is_nothing_to_answer(string phase) =>
        Moments.In(phase).AnswerTo("抢1", "1-1", Plans.Right).Refused("not-answering");

    [Fact]
    public void Before_the_opening_there_is_nothing_to_answer() =>
        Reading(Plan).Answer("1-1", Plans.Right).Refused("not-answering");

    [Fact]
    public void There_is_nobody_to_rule_on_by_hand() => Open().Rule(Ruling.Correct).Refused("nothing-to-rule");

    private static Given Open() => Reading(Plan).At(12).Next();
}
