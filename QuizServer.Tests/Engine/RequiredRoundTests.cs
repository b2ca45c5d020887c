using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

public sealed class RequiredRoundTests
{
    [Fact]
    public void Teams_have_their_turns_in_table_order_and_begin_again()
    {
        var round = Plans.Required(questions: 6);
        var plan = Plans.Of(round);

        Assert.Equal([1, 2, 3, 1, 2, 3], Enumerable.Range(0, 6).Select(question => round.TurnOf(RoundPlay.Begin(0, plan.Teams.Select(team => team.Number)), question).Team));
        Assert.All(Enumerable.Range(0, 6), question => Assert.Null(round.TurnOf(RoundPlay.Begin(0, plan.Teams.Select(team => team.Number)), question).Member));
    }

    [Fact]
    public void Members_have_their_turns_one_after_the_other()
    {
        var round = Plans.Required(questions: 9) with { Speaker = Speaker.Member, Members = 2 };
        var plan = Plans.Of(round);

        Assert.Equal([1, 1, 1, 2, 2, 2, 1, 1, 1], Enumerable.Range(0, 9).Select(question => round.TurnOf(RoundPlay.Begin(0, plan.Teams.Select(team => team.Number)), question).Member!.Value));
    }

    [Fact]
    public void The_question_names_the_team_and_the_member() =>
        Seated(Plans.Of(Plans.Required() with { Speaker = Speaker.Member, Members = 3 }))
            .At(10).Next().At(11).Next().Then(new Event.QuestionShown(0, 0, 1, 1))
            .At(12).Next().Then(new Event.AnsweringStarted(1, 1, S(42), S(30)));

    [Fact]
    public void With_a_start_clock_the_team_must_begin_in_time() =>
        Reading(Plans.Of(Plans.Required() with { StartSeconds = 5 }))
            .At(12).Next().Then(new Event.WordGiven(1, null, S(17), S(5))).In<Phase.Starting>()
            .At(17).Look().Then(new Event.AnswerEnded(IsTimeUp: true)).In<Phase.AwaitingRuling>();

    [Fact]
    public void When_a_spoken_answers_time_is_up_the_host_rules()
    {
        var given = Reading(Plans.Of(Plans.Required())).At(12).Next();

        given.At(41.999).Look().Then().In<Phase.Answering>();
        given.At(42).Look().Then(new Event.AnswerEnded(IsTimeUp: true));
        Assert.True(given.Phase<Phase.AwaitingRuling>().IsTimeUp);
        given.At(45).Rule(Ruling.Timeout).Scores(95, 100, 100);
    }

    [Fact]
    public void The_host_may_rule_before_the_answer_has_ended() =>
        Reading(Plans.Of(Plans.Required())).At(12).Next().At(20).Rule(Ruling.Correct).In<Phase.Revealed>().Scores(110, 100, 100);

    [Fact]
    public void A_tablet_answer_closes_the_question_and_waits_for_the_reveal() =>
        Reading(ByTablet).At(12).Next()
            .At(20).Answer("1-1", Plans.Right).Then(new Event.AnswerGiven(Seat("1-1"), [Plans.Right], S(8)), new Event.QuestionClosed())
            .In<Phase.Closed>().Scores(100, 100, 100);

    [Fact]
    public void Without_a_tablet_answer_the_clock_closes_the_question_and_the_reveal_rules_a_timeout() =>
        Reading(ByTablet).At(12).Next()
            .At(42).Look().Then(new Event.QuestionClosed())
            .At(43).Next().Then(
                new Event.AnswerRuled(1, 1, null, Ruling.Timeout, IsAutomatic: true, "host:陈"),
                new Event.PointsEntered(new LedgerEntry(1, -5, LedgerReason.Timeout, 0, 0, 1, "host:陈", "")),
                new Event.QuestionRevealed())
            .Scores(95, 100, 100);

    [Fact]
    public void Another_teams_tablet_answer_is_refused() =>
        Reading(ByTablet).At(12).Next().Answer("2-1", Plans.Right).Refused("not-your-turn");

    [Fact]
    public void A_tablet_answer_to_a_spoken_question_is_refused() =>
        Reading(Plans.Of(Plans.Required())).At(12).Next().Answer("1-1", Plans.Right).Refused("spoken-answer");

    [Theory]
    [InlineData("Reading")]
    [InlineData("Answering")]
    public void Nobody_buzzes_in_a_required_round(string phase)
    {
        var given = Reading(Plans.Of(Plans.Required())).At(12);

        (phase == "Answering" ? given.Next() : given).Press("1-1").Refused("no-buzzing");
    }

    private static ContestPlan ByTablet => Plans.Of(Plans.Required() with { Input = AnswerInput.Tablet });
}
