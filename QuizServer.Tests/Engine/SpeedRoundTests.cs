using QuizContracts;
using QuizServer.Engine;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

public sealed class SpeedRoundTests
{
    [Fact]
    public void The_clock_runs_on_from_one_question_to_the_next()
    {
        var given = Reading(Plans.Of(Plans.Speed())).At(12).Next();
        given.Then(new Event.AnsweringStarted(1, null, S(102), S(90)));
        given.At(20).Next().Refused("nothing-next");

        given.At(30).Rule(Ruling.Correct).Then(
            new Event.AnswerRuled(1, 1, null, Ruling.Correct, IsAutomatic: false, "host:陈"),
            new Event.PointsEntered(new LedgerEntry(1, 10, LedgerReason.Correct, 0, 0, 1, "host:陈", "")),
            new Event.QuestionShown(0, 1, 1, null),
            new Event.AnsweringStarted(1, null, S(102), S(90)));
    }

    [Fact]
    public void Each_team_has_its_own_questions_whatever_the_teams_before_it_used()
    {
        var given = Reading(Plans.Of(Plans.Speed())).At(12).Next().At(102).Look().Rule(Ruling.Timeout);

        given.At(103).Next().Then(new Event.QuestionShown(0, 2, 2, null));
    }

    [Fact]
    public void After_a_teams_last_question_its_time_is_over_early() =>
        Reading(Plans.Of(Plans.Speed())).At(12).Next().At(13).Rule(Ruling.Correct).At(14).Rule(Ruling.Wrong)
            .In<Phase.Revealed>().Scores(110, 100, 100).At(15).Next().Then(new Event.QuestionShown(0, 2, 2, null));

    [Fact]
    public void When_time_is_up_the_answer_under_way_is_still_ruled_on_and_no_question_follows() =>
        Reading(Plans.Of(Plans.Speed())).At(12).Next().At(102).Look().Then(new Event.AnswerEnded(IsTimeUp: true))
            .At(103).Rule(Ruling.Correct).In<Phase.Revealed>().Scores(110, 100, 100);

    [Fact]
    public void Passes_may_be_limited()
    {
        var given = Reading(Plans.Of(Plans.Speed() with { Passes = 1 })).At(12).Next();

        given.At(13).Rule(Ruling.Declined).At(14).Rule(Ruling.Declined).Refused("no-pass");
    }

    [Fact]
    public void A_pause_stops_the_one_clock() =>
        Reading(Plans.Of(Plans.Speed())).At(12).Next().At(20).Pause().At(50).Resume().At(60).Rule(Ruling.Wrong)
            .At(131.9).Look().In<Phase.Answering>().At(132).Look().In<Phase.AwaitingRuling>();
}
