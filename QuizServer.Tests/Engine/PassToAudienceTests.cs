using System.Text.Json;
using QuizContracts;
using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules;
using QuizServer.Journal.Codec;
using QuizServer.Screens;
using QuizServer.Tests.Proof;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

/// <summary>A question that its team does not answer goes to the audience.</summary>
public sealed class PassToAudienceTests
{
    [Theory]
    [InlineData(Ruling.Wrong)]
    [InlineData(Ruling.Timeout)]
    [InlineData(Ruling.Declined)]
    public void It_is_the_audiences_before_its_answer_is_shown(Ruling ruling)
    {
        var given = Begun(Plans.Required()).At(12).Next().At(13).Rule(ruling).In<Phase.AudienceTurn>().Scores(95, 100, 100);

        Assert.DoesNotContain("解析", Seen(given), StringComparison.Ordinal);
        given.At(14).Next().Then(new Event.QuestionRevealed()).At(15).Next().In<Phase.Reading>();
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void A_right_answer_is_shown_at_once() => Begun(Plans.Required()).At(12).Next().At(13).Rule(Ruling.Correct).In<Phase.Revealed>();

    [Fact]
    public void A_tablet_answer_that_is_wrong_by_the_key_passes_it_on_as_well() =>
        Begun(Plans.Required() with { Input = AnswerInput.Tablet }).At(12).Next().At(13).Answer("1-1", Plans.WrongOption).At(14).Next().In<Phase.AudienceTurn>()
            .At(15).Next().In<Phase.Revealed>();

    [Fact]
    public void So_does_a_question_from_the_board() =>
        Reading(Plans.Of(Plans.Risk() with { PassToAudience = true })).Pick(0).At(12).Next().At(13).Rule(Ruling.Wrong).In<Phase.AudienceTurn>().At(14).Next().In<Phase.Revealed>();

    [Fact]
    public void A_ruling_by_mistake_is_taken_back_from_the_audience() =>
        Begun(Plans.Required() with { Order = OrderOfPlay.Drawn }).At(12).Next().At(13).Next().At(14).Rule(Ruling.Wrong).In<Phase.AudienceTurn>().At(15).Undo().In<Phase.Answering>();

    [Theory]
    [InlineData("buzz")]
    [InlineData("speed")]
    [InlineData("kept")]
    public void Other_rounds_refuse_it_and_say_so(string kind)
    {
        Round round = kind switch
        {
            "buzz" => Plans.Buzz() with { PassToAudience = true },
            "speed" => Plans.Speed() with { PassToAudience = true },
            _ => Plans.Required() with { PassToAudience = true, Reveal = RevealAnswer.AfterRound },
        };

        var problem = Assert.Single(PlanCheck.Problems(Plans.Of(round)));
        Assert.Contains("passToAudience", problem.Zh, StringComparison.Ordinal);
        Assert.Contains("passToAudience", problem.En, StringComparison.Ordinal);
    }

    private static Given Begun(RequiredRound round) => Reading(Plans.Of(round with { PassToAudience = true }));

    private static string Seen(Given given) => JsonSerializer.Serialize(
        new { Stage = (object)HallScreen.Of(given.State, new HashSet<SeatId>()).Stage, Seat = SeatScreen.Of(given.State, Seat("1-1")) }, ContestJson.Options);
}
