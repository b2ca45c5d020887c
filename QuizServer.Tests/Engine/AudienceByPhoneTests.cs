using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Screens;
using QuizServer.Tests.Proof;

namespace QuizServer.Tests.Engine;

/// <summary>The audience joins by phone: the first to press is called, or one of them is drawn.</summary>
public sealed class AudienceByPhoneTests
{
    private static readonly ContestPlan Press = Plans.Of(Plans.Audience() with { Numbers = null, CalledBy = AudienceCall.Press });

    [Fact]
    public void Who_joins_gets_the_next_number() =>
        Given.Contest(Press).JoinAudience().Then(new Event.AudienceJoined(1, "ticket 0-1")).JoinAudience().Then(new Event.AudienceJoined(2, "ticket 0-2"));

    [Fact]
    public void Those_who_press_are_called_in_order_of_arrival_once_each()
    {
        var given = Asked(Press, 3).At(21).Press("0-2").Then(new Event.AudiencePressed(2, Given.S(21))).At(22).Press("0-1").Press("0-2").Refused("already-pressed");
        Assert.Equal([2, 1], given.Phase<Phase.AudienceTurn>().Called);
        Assert.Equal([2, 1], ((Stage.Audience)HallScreen.Of(given.State, new HashSet<QuizContracts.SeatId>()).Stage).Called);
        Assert.Equal(Tone.Good, SeatScreen.Of(given.State, Given.Seat("0-2")).Tone);
        Assert.Equal(SeatAction.Buzz, SeatScreen.Of(given.State, Given.Seat("0-3")).Can);
    }

    [Fact]
    public void The_eleventh_was_too_slow()
    {
        var given = Asked(Press, 11);
        for (var number = 1; number <= 10; number++)
        {
            given.Press($"0-{number}");
        }

        given.Press("0-11").Refused("buzz-late");
        Assert.Equal(SeatAction.Wait, SeatScreen.Of(given.State, Given.Seat("0-11")).Can);
    }

    [Fact]
    public void Before_the_call_and_in_a_round_that_draws_a_press_is_refused()
    {
        Given.Contest(Press).JoinAudience().Press("0-1").Refused("no-buzzing");
        Given.Contest(Press).Press("0-1").Refused("not-your-seat");
        Asked(Plans.Of(Plans.Audience() with { Numbers = null, CalledBy = AudienceCall.Draw }), 2).Press("0-1").Refused("no-buzzing");
        Asked(Plans.Of(Plans.Audience() with { Numbers = null, CalledBy = AudienceCall.Hand }), 2).Press("0-1").Refused("no-buzzing");
    }

    [Fact]
    public void One_of_those_who_joined_is_drawn_and_told_so()
    {
        var given = Asked(Plans.Of(Plans.Audience() with { Numbers = null, CalledBy = AudienceCall.Draw }), 3).At(21).Next();
        var drawn = Assert.Single(Assert.Single(given.State.Draws).Result);
        Assert.InRange(drawn, 1, 3);
        Assert.Equal("抽中了你，请作答！", SeatScreen.Of(given.State, Given.Seat($"0-{drawn}")).Notice.Zh);
        Assert.NotEqual("抽中了你，请作答！", SeatScreen.Of(given.State, Given.Seat($"0-{drawn % 3 + 1}")).Notice.Zh);
        Assert.Empty(Journals.Proof(given.At(22).Next()));
    }

    [Fact]
    public void With_nobody_to_draw_from_the_answer_is_shown() =>
        Asked(Plans.Of(Plans.Audience() with { Numbers = null, CalledBy = AudienceCall.Draw }), 0).At(21).Next().In<Phase.Revealed>();

    [Fact]
    public void A_dead_question_of_a_race_is_anybodys()
    {
        var given = Given.Reading(Plans.Of(Plans.Buzz() with { OnDead = DeadQuestion.Audience })).JoinAudience();
        given.At(12).Next().At(60).Look().In<Phase.AudienceTurn>().Press("0-1").Then(new Event.AudiencePressed(1, Given.S(60)));
    }

    [Fact]
    public void The_audience_answers_buzzes_and_protests_nowhere_else()
    {
        var given = Given.Reading(Plans.Of(Plans.Simultaneous(), Plans.Buzz())).JoinAudience().At(12).Next();
        given.Answer("0-1", Plans.Right).Refused("not-answering").Press("0-1").Refused("no-buzzing");
        given.At(50).Look().At(51).Next().Protest("0-1", 1, QuizContracts.Ruling.Correct).Refused("not-your-seat");
    }

    [Fact]
    public void Numbers_on_cards_and_the_first_press_do_not_go_together() => Assert.Contains(
        QuizServer.Engine.Rules.PlanCheck.Problems(Plans.Of(Plans.Audience() with { CalledBy = AudienceCall.Press })),
        problem => problem.Zh.Contains("calledBy", StringComparison.Ordinal) && problem.Zh.Contains("numbers", StringComparison.Ordinal));

    // So many in the audience, and the first question is theirs.
    private static Given Asked(ContestPlan plan, int audience)
    {
        var given = Given.Reading(plan);
        for (var number = 1; number <= audience; number++)
        {
            given.JoinAudience();
        }

        return given.At(20).Next().In<Phase.AudienceTurn>();
    }
}
