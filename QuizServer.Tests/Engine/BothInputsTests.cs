using QuizContracts;
using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules;
using QuizServer.Screens;
using QuizServer.Tests.Proof;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

/// <summary>The team that has the word speaks or submits by tablet; what comes first counts.</summary>
public sealed class BothInputsTests
{
    [Fact]
    public void A_submitted_answer_closes_the_question_and_the_key_judges_it()
    {
        var given = Asked().At(13).Answer("1-1", Plans.Right);

        given.Then(new Event.AnswerGiven(Seat("1-1"), [Plans.Right], S(1)), new Event.QuestionClosed());
        given.At(14).Next().Scores(110, 100, 100);
        Assert.True(given.State.Rulings[0].IsAutomatic);
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void A_spoken_answer_is_ruled_on_by_the_host()
    {
        var given = Asked().At(13).Next().In<Phase.AwaitingRuling>().At(14).Answer("1-1", Plans.Right).Refused("not-answering");

        given.At(15).Rule(Ruling.Wrong).Scores(95, 100, 100);
        Assert.False(given.State.Rulings[0].IsAutomatic);
        given.At(16).CorrectKey(1, Plans.WrongOption).Scores(95, 100, 100);
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void The_host_may_rule_while_the_time_runs() => Asked().At(13).Rule(Ruling.Correct).Scores(110, 100, 100);

    [Fact]
    public void When_time_is_up_the_host_rules() => Asked().At(43).Look().In<Phase.AwaitingRuling>().Rule(Ruling.Timeout).Scores(95, 100, 100);

    [Fact]
    public void Only_the_team_that_has_the_word_may_submit() => Asked().At(13).Answer("2-1", Plans.Right).Refused("not-your-turn");

    [Fact]
    public void An_oral_question_can_only_be_spoken()
    {
        var given = Asked([Plans.Choice("口1", QuestionType.Oral), Plans.Choice("口2", QuestionType.Oral), Plans.Choice("口3", QuestionType.Oral)]);

        given.At(13).Answer("1-1", 0).Refused("spoken-answer");
        Assert.Equal(SeatAction.Wait, SeatScreen.Of(given.State, Seat("1-1")).Can);
        given.At(14).Rule(Ruling.Correct).Scores(110, 100, 100);
    }

    [Fact]
    public void The_tablet_says_that_both_are_possible()
    {
        var seat = SeatScreen.Of(Asked().State, Seat("1-1"));

        Assert.Equal((SeatAction.Answer, "Answer aloud, or choose and submit."), (seat.Can, seat.Notice.En));
    }

    [Fact]
    public void Who_wins_a_race_may_submit_and_the_next_may_speak()
    {
        var given = Reading(Plans.Of(Plans.Buzz() with { Input = AnswerInput.Both, StartSeconds = null, Steal = Steal.HostPick }))
            .At(12).Next().At(16).Press("2-1").At(17).Answer("2-1", Plans.WrongOption).At(18).Next().In<Phase.StealOffered>();

        given.At(19).GiveWord(3).At(20).Next().At(21).Rule(Ruling.Correct).Scores(100, 90, 110);
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void A_multiple_choice_by_tablet_may_earn_a_part()
    {
        var round = Plans.Required() with
        {
            Input = AnswerInput.Both,
            PartialCredit = PartialCredit.HalfForSubset,
            Questions = [.. Enumerable.Range(1, 3).Select(number => Plans.Choice($"多{number}", QuestionType.MultipleChoice, 0, 2))],
        };
        var given = Reading(Plans.Of(round)).At(12).Next().At(13).Rule(Ruling.Partial).Refused("no-partial");

        given.At(14).Answer("1-1", 0).At(15).Next().Scores(105, 100, 100);
        Assert.Empty(Journals.Proof(given));
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_does_not_go_with_it_is_refused_by_name(string field, int kind)
    {
        Round round = kind switch
        {
            0 => Plans.Ladder() with { Input = AnswerInput.Both },
            1 => Plans.Required() with { Input = AnswerInput.Both, StartSeconds = 5 },
            2 => Plans.Required() with { Input = AnswerInput.Both, Supplement = true },
            3 => Plans.Buzz() with { Input = AnswerInput.Both, StartSeconds = null, Display = Display.HiddenUntilBuzz },
            4 => Plans.Speed() with { Input = AnswerInput.Both },
            _ => Plans.Simultaneous() with { Input = AnswerInput.Both },
        };

        Assert.Contains(PlanCheck.Problems(Plans.Of(round)), problem => problem.Zh.Contains(field, StringComparison.Ordinal));
    }

    public static TheoryData<string, int> Faults => new()
    {
        { "input", 0 }, { "startSeconds", 1 }, { "supplement", 2 }, { "display", 3 }, { "input", 4 }, { "input", 5 },
    };

    private static Given Asked(IReadOnlyList<Question>? questions = null) =>
        Reading(Plans.Of(Plans.Required() with { Input = AnswerInput.Both, Questions = questions ?? Plans.Questions("必", 3) })).At(12).Next();
}
