using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

public sealed class WhoseAnswerCountsTests
{
    [Theory]
    [InlineData(AnswersFrom.First, "1-1", "ok")]
    [InlineData(AnswersFrom.First, "1-3", "ok")]
    [InlineData(AnswersFrom.Captain, "1-2", "ok")]
    [InlineData(AnswersFrom.Captain, "1-1", "other-member")]
    [InlineData(AnswersFrom.Captain, "1-3", "other-member")]
    [InlineData(AnswersFrom.Named, "1-3", "ok")]
    [InlineData(AnswersFrom.Named, "1-2", "other-member")]
    public void Within_a_team_with_several_tablets_it_is_as_planned(AnswersFrom from, string seat, string code)
    {
        var simultaneous = Plans.Of(Plans.Simultaneous()).WithTeams(3, seats: 3, captain: 2, named: 3) with { AnswersFrom = from };
        var required = simultaneous with { Rounds = [Plans.Required() with { Input = AnswerInput.Tablet }] };

        Assert.Equal(code, Reading(simultaneous).At(12).Next().Answer(seat, Plans.Right).Verdict.Code);
        Assert.Equal(code, Reading(required).At(12).Next().Answer(seat, Plans.Right).Verdict.Code);
    }

    [Fact]
    public void Nobody_waits_for_a_team_whose_counting_seat_is_empty()
    {
        var plan = Plans.Of(Plans.Simultaneous()).WithTeams(2, seats: 2, captain: 2) with { AnswersFrom = AnswersFrom.Captain };
        var given = Contest(plan).Take("1-2").Take("2-1").At(10).Next().At(11).Next().At(12).Next();

        given.Answer("1-2", Plans.Right).Then(new Event.AnswerGiven(Seat("1-2"), [Plans.Right], TimeSpan.Zero), new Event.QuestionClosed());
    }

    [Fact]
    public void After_the_first_answer_the_other_members_are_too_late() =>
        Reading(Plans.Of(Plans.Simultaneous()).WithTeams(3, seats: 2)).At(12).Next()
            .Answer("1-2", Plans.WrongOption).Answer("1-1", Plans.Right).Refused("already-answered");

    [Theory]
    [InlineData(AnswersFrom.First)]
    [InlineData(AnswersFrom.Captain)]
    [InlineData(AnswersFrom.Named)]
    public void A_member_who_has_the_turn_answers_alone_whatever_was_planned(AnswersFrom from)
    {
        var round = Plans.Required(questions: 6) with { Speaker = Speaker.Member, Members = 2, Input = AnswerInput.Tablet };
        var plan = Plans.Of(round).WithTeams(3, seats: 3, captain: 3, named: 3) with { AnswersFrom = from };
        var given = Reading(plan).At(12).Next();

        given.Answer("1-3", Plans.Right).Refused("other-member").Answer("1-2", Plans.Right).Refused("other-member");
        given.Answer("1-1", Plans.Right).In<Phase.Closed>();
    }

    [Fact]
    public void A_shared_tablet_answers_for_every_member()
    {
        var round = Plans.Required(questions: 6) with { Speaker = Speaker.Member, Members = 2, Input = AnswerInput.Tablet };
        var given = Reading(Plans.Of(round) with { AnswersFrom = AnswersFrom.Captain });
        for (var question = 0; question < 3; question++)
        {
            given.Void().At(20 + question).Next();
        }

        Assert.Equal(new Word(1, 2), given.Phase<Phase.Reading>().Asked.Turn);
        given.At(30).Next().Answer("1-1", Plans.Right).In<Phase.Closed>();
    }

    [Fact]
    public void Any_member_may_press_the_buzzer() =>
        Reading(Plans.Of(Plans.Buzz()).WithTeams(2, seats: 3) with { AnswersFrom = AnswersFrom.Captain })
            .At(12).Next().At(15).Press("2-3").In<Phase.Starting>();
}
