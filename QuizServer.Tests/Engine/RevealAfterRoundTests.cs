using System.Text.Json;
using QuizContracts;
using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Journal.Codec;
using QuizServer.Screens;
using QuizServer.Tests.Proof;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

/// <summary>A round that shows its right answers only at its end.</summary>
public sealed class RevealAfterRoundTests
{
    private static readonly RequiredRound Round = Plans.Required(2) with { Reveal = RevealAnswer.AfterRound, Spares = Plans.Questions("备", 1) };

    [Fact]
    public void After_a_ruling_the_hall_sees_outcome_and_points_and_no_answer()
    {
        var given = Begun().At(12).Next().At(13).Rule(Ruling.Wrong);
        var reveal = Reveal(given);

        Assert.False(reveal.IsAnswerShown);
        Assert.Equal((0, null, "", ""), (reveal.Right.Count, reveal.Text, reveal.Explanation, reveal.Source));
        Assert.Equal([(1, Ruling.Wrong, -5m)], reveal.Outcomes.Select(outcome => (outcome.Team, outcome.Verdict, outcome.Delta)));
    }

    [Theory]
    [InlineData("《中国共产党简史》", "《中国共产党简史》")]
    [InlineData("出处待核", "")]
    public void The_hall_reads_a_source_and_no_editors_note_that_there_is_none(string source, string shown)
    {
        var round = Plans.Required() with { Questions = [.. Plans.Questions("必", 3).Select(question => question with { Source = source })] };

        Assert.Equal(shown, Reveal(Given.Reading(Plans.Of(round)).At(12).Next().At(13).Rule(Ruling.Wrong)).Source);
    }

    [Fact]
    public void Before_the_standings_every_question_of_the_round_comes_back_with_its_answer()
    {
        var given = Played();
        Assert.Equal("Show the answers of the round", HostSteps.Next(given.State)?.En);

        given.At(17).Next().Then(new Event.AnswerShown(0));
        Assert.Equal(("必1", 1), (Stage(given).Question.Id, Stage(given).Question.Number));
        Assert.True(Reveal(given).IsAnswerShown);
        Assert.Equal([Plans.Right], Reveal(given).Right);
        Assert.Equal("The next answer", HostSteps.Next(given.State)?.En);

        given.At(18).Next().Then(new Event.AnswerShown(1));
        Assert.Equal("Show the standings", HostSteps.Next(given.State)?.En);
        given.At(19).Next().Then(new Event.ScoreboardShown());
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void Two_presses_within_half_a_second_show_one_answer() => Played().At(17).Next().At(17.2).Next().Refused("double-press");

    [Fact]
    public void By_tablet_the_hall_sees_what_was_chosen_and_who_was_right()
    {
        var given = Reading(Plans.Of(Plans.Simultaneous(1) with { Reveal = RevealAnswer.AfterRound }).WithTeams(2))
            .At(12).Next().Answer("1-1", Plans.Right).Answer("2-1", Plans.WrongOption).At(33).Next();

        Assert.Equal([0, 1, 1, 0], Reveal(given).Chosen);
        Assert.Equal([Ruling.Correct, Ruling.Wrong], Reveal(given).Outcomes.Select(outcome => outcome.Verdict));
        Assert.Empty(Reveal(given).Right);
        given.At(34).Next();
        Assert.Equal([0, 1, 1, 0], Reveal(given).Chosen);
        Assert.Equal([Plans.Right], Reveal(given).Right);
    }

    [Fact]
    public void No_picture_says_the_secrets_before_their_step()
    {
        var given = Begun();
        for (var at = 12; given.State.Phase is not Phase.Revealed { IsWithheld: false }; at++)
        {
            Assert.DoesNotContain("要点", Seen(given), StringComparison.Ordinal);
            given.At(at).Next();
            if (given.State.Phase is Phase.AwaitingRuling)
            {
                given.Rule(Ruling.Correct);
            }
        }

        Assert.Contains("要点", Seen(given), StringComparison.Ordinal);
    }

    [Fact]
    public void A_protest_a_correction_and_voiding_work_as_before()
    {
        var given = Begun().At(12).Next().At(13).Rule(Ruling.Wrong);
        Assert.Equal(SeatAction.Protest, SeatScreen.Of(given.State, Seat("1-1")).Can);

        given.Overturn(1, Ruling.Correct).Scores(110, 100).At(14).Next().At(15).Next().At(16).Rule(Ruling.Correct).Void().Scores(110, 100);
        Assert.True(Reveal(given).Void);
        Assert.False(Reveal(given).IsAnswerShown);

        given.At(17).Next().Overturn(1, Ruling.Wrong).Scores(95, 100).Void().Scores(100, 100);
        Assert.True(Reveal(given) is { Void: true, IsAnswerShown: true });
        given.At(18).Next().Then(new Event.AnswerShown(1));
        Assert.True(Reveal(given).Void);
        given.Overturn(2, Ruling.Correct);
        Assert.True(Reveal(given) is { Void: false, IsAnswerShown: true });
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void A_void_question_that_counts_again_is_shown_as_one_that_counts()
    {
        var given = Begun().At(12).Next().At(13).Rule(Ruling.Wrong).Void().At(14).Next().Overturn(1, Ruling.Correct)
            .At(15).Next().At(16).Rule(Ruling.Correct).At(17).Next();

        Assert.False(Reveal(given).Void);
    }

    [Fact]
    public void A_swapped_question_is_not_shown_and_none_is_swapped_once_its_answer_is_out()
    {
        var given = Begun().At(12).Next().At(13).Rule(Ruling.Wrong).At(14).Swap().At(15).Next().At(16).Rule(Ruling.Correct);
        Assert.Equal(["备1"], given.State.Play!.Withheld.Select(over => given.State.QuestionOf(over.Asked).Id));

        Played().At(17).Next().Swap().Refused("no-swap");
    }

    [Fact]
    public void An_undone_ruling_is_not_kept_back_twice()
    {
        var given = Begun().At(12).Next().At(13).Rule(Ruling.Wrong).At(14).Undo();
        Assert.Empty(given.State.Play!.Withheld);

        given.At(15).Rule(Ruling.Correct);
        Assert.Single(given.State.Play!.Withheld);
        Played().At(17).Next().At(18).Undo().Refused("nothing-to-undo");
    }

    [Fact]
    public void A_board_on_which_everybody_declines_has_no_answer_to_show() =>
        Reading(Plans.Of(Plans.Risk() with { Reveal = RevealAnswer.AfterRound })).Decline().Decline().Decline().In<Phase.Scoreboard>();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Only_rounds_that_ask_each_question_once_may_keep_their_answers(bool isRace)
    {
        Round round = isRace ? Plans.Buzz() with { Reveal = RevealAnswer.AfterRound } : Plans.Duel(2) with { Reveal = RevealAnswer.AfterRound };

        Contest(Plans.Of(round).WithTeams(2)).Refused("bad-plan");
        Assert.Contains("reveal", Assert.Single(QuizServer.Engine.Rules.PlanCheck.Problems(Plans.Of(round).WithTeams(2))).En, StringComparison.Ordinal);
    }

    private static Given Begun() => Reading(Plans.Of(Round with
    {
        Questions = [.. Round.Questions.Select(question => question with { Type = QuestionType.SingleChoice, Explanation = "解析的要点" })],
    }).WithTeams(2));

    // Both questions were ruled right.
    private static Given Played() => Begun().At(12).Next().At(13).Rule(Ruling.Correct).At(14).Next().At(15).Next().At(16).Rule(Ruling.Correct);

    private static Stage.Revealed Stage(Given given) => Assert.IsType<Stage.Revealed>(HallScreen.Of(given.State, new HashSet<SeatId>()).Stage);

    private static RevealFace Reveal(Given given) => Stage(given).Reveal;

    private static string Seen(Given given) => JsonSerializer.Serialize(
        new { Stage = (object)HallScreen.Of(given.State, new HashSet<SeatId>()).Stage, Seat = SeatScreen.Of(given.State, Seat("1-1")) }, ContestJson.Options);
}
