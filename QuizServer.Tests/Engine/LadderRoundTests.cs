using QuizContracts;
using QuizServer.Engine;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

public sealed class LadderRoundTests
{
    [Fact]
    public void Each_step_is_worth_more_and_the_next_member_takes_it()
    {
        var given = Reading(Plans.Of(Plans.Ladder()));
        Assert.Equal(new Word(1, 1), given.Phase<Phase.Reading>().Asked.Turn);

        Ruled(given, 12, Ruling.Correct).Then(new Event.QuestionShown(0, 1, 1, 2)).Scores(110, 100, 100);
        Ruled(given, 22, Ruling.Correct).Then(new Event.QuestionShown(0, 2, 2, 1)).Scores(130, 100, 100);
    }

    [Theory]
    [InlineData(Ruling.Wrong)]
    [InlineData(Ruling.Timeout)]
    [InlineData(Ruling.Declined)]
    public void The_first_answer_that_is_not_right_ends_the_climb(Ruling ruling) =>
        Ruled(Reading(Plans.Of(Plans.Ladder())), 12, ruling).Then(new Event.QuestionShown(0, 2, 2, 1));

    [Fact]
    public void A_void_question_is_nobodys_error() =>
        Reading(Plans.Of(Plans.Ladder())).At(12).Next().At(13).Void().At(14).Next().Then(new Event.QuestionShown(0, 1, 1, 2));

    [Fact]
    public void An_error_that_is_overturned_before_the_next_step_lets_the_team_climb_on() =>
        Reading(Plans.Of(Plans.Ladder())).At(12).Next().At(13).Rule(Ruling.Wrong).Overturn(1, Ruling.Correct).Scores(110, 100, 100)
            .At(14).Next().Then(new Event.QuestionShown(0, 1, 1, 2));

    [Fact]
    public void After_the_last_team_the_standings_come()
    {
        var given = Reading(Plans.Of(Plans.Ladder()));
        Ruled(Ruled(Ruled(given, 12, Ruling.Wrong), 22, Ruling.Wrong), 32, Ruling.Correct);

        Ruled(given, 42, Ruling.Correct).In<Phase.Scoreboard>().Scores(100, 100, 130);
    }

    private static Given Ruled(Given given, double at, Ruling ruling) => given.At(at).Next().At(at + 1).Rule(ruling).At(at + 2).Next();
}
