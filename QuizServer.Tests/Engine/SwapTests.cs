using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Tests.Proof;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

/// <summary>A spare takes the place of the question on stage.</summary>
public sealed class SwapTests
{
    private static readonly RequiredRound Round = Plans.Required() with { Spares = Plans.Questions("备", 2), Swaps = 1 };

    [Fact]
    public void The_spare_is_asked_of_the_same_team_and_the_old_ruling_is_void()
    {
        var given = Reading(Plans.Of(Round)).At(12).Next().At(15).Rule(Ruling.Wrong).Scores(95, 100, 100);

        given.At(16).Swap().Scores(100, 100, 100).In<Phase.Reading>();
        Assert.Equal("备1", given.State.QuestionOf(given.Phase<Phase.Reading>().Asked).Id);
        Assert.Equal(1, given.Phase<Phase.Reading>().Asked.Turn!.Team);
        Assert.Equal(["备2"], given.State.Plan.Rounds[0].Spares.Select(spare => spare.Id));
        Assert.Equal("必1", given.State.QuestionOf(given.State.Rulings[0]).Id);

        given.At(20).Next().At(25).Rule(Ruling.Correct).Scores(110, 100, 100);
        Assert.Equal([Ruling.Void, Ruling.Correct], given.State.Rulings.Select(ruled => ruled.Ruling));
        given.Overturn(1, Ruling.Correct).Refused("question-gone");
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void An_answer_to_the_old_question_does_not_count_for_the_spare() =>
        Reading(Plans.Of(Plans.Simultaneous() with { Spares = [Plans.Choice("备1", QuestionType.SingleChoice, 3)] }))
            .At(12).Next().At(13).Answer("1-1", Plans.Right).At(14).Swap().In<Phase.Reading>()
            .At(15).Next().AnswerTo("同1", "2-1", Plans.Right).Refused("other-question")
            .At(16).Answer("1-1", 3).At(60).Next().Scores(110, 100, 100);

    [Fact]
    public void A_team_swaps_as_often_as_its_privilege_says_and_before_it_has_answered()
    {
        var given = Reading(Plans.Of(Round)).At(12).Swap(isPrivilege: true);
        Assert.True(given.Verdict.Accepted);

        given.At(13).Swap(isPrivilege: true).Refused("no-swap-left");
        given.At(14).Next().At(15).Rule(Ruling.Correct).At(16).Next().At(17).Next().At(18).Rule(Ruling.Wrong).At(19).Swap(isPrivilege: true).Refused("no-swap-left");
        given.At(20).Swap();
        Assert.True(given.Verdict.Accepted);
        given.At(21).Swap().Refused("no-spare");
    }

    [Fact]
    public void A_swap_has_a_reason_and_a_question() =>
        Seated(Plans.Of(Round)).Swap().Refused("no-swap").At(10).Next().At(11).Next().Swap(reason: " ").Refused("reason-missing");

    [Fact]
    public void A_team_that_is_out_by_the_question_is_in_again()
    {
        var given = Reading(Plans.Of(Plans.Duel() with { Knockout = true, Spares = Plans.Questions("备", 1) }).WithTeams(2))
            .At(12).Next().At(13).Rule(Ruling.Wrong).At(14).Swap();

        given.Then(
            new Event.RulingOverturned(1, Ruling.Wrong, Ruling.Void, "host:陈", "读错题"),
            new Event.PointsEntered(new LedgerEntry(1, 10, LedgerReason.Overturn, 0, 0, 1, "host:陈", "读错题")),
            new Event.TeamReinstated(1),
            new Event.QuestionSwapped(0, 0, "备1", null, "host:陈", "读错题"));
        given.At(15).Next().At(16).Rule(Ruling.Correct).At(17).Next().Then(new Event.QuestionShown(0, 1, 2, null));
    }

    [Fact]
    public void In_a_speed_round_the_clock_runs_on() =>
        Reading(Plans.Of(Plans.Speed() with { Spares = Plans.Questions("备", 1) }))
            .At(12).Next().At(30).Swap().In<Phase.Answering>().At(102).Look().In<Phase.AwaitingRuling>();

    [Fact]
    public void The_privilege_needs_spares() => Contest(Plans.Of(Plans.Required() with { Swaps = 1 })).Refused("bad-plan");
}
