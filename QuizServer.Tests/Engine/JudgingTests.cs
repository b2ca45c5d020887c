using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rules;

namespace QuizServer.Tests.Engine;

public sealed class JudgingTests
{
    [Theory]
    [InlineData(new[] { 0, 2 }, new[] { 0, 2 }, Ruling.Correct)]
    [InlineData(new[] { 2, 0 }, new[] { 0, 2 }, Ruling.Correct)]
    [InlineData(new[] { 0, 2 }, new[] { 2, 0 }, Ruling.Correct)]
    [InlineData(new[] { 0, 2 }, new[] { 0 }, Ruling.Wrong)]
    [InlineData(new[] { 0, 2 }, new[] { 0, 1, 2 }, Ruling.Wrong)]
    [InlineData(new[] { 0, 2 }, new[] { 1, 3 }, Ruling.Wrong)]
    public void Too_many_and_too_few_are_wrong_and_order_does_not_matter(int[] key, int[] choice, Ruling ruling) =>
        Assert.Equal(ruling, Judging.Judge(Plans.Choice("多1", QuestionType.MultipleChoice, key), new Answer(new SeatId(1, 1), choice), Stake.None));

    [Fact]
    public void No_answer_is_a_timeout() => Assert.Equal(Ruling.Timeout, Judging.Judge(Plans.Choice("单1"), null, Stake.None));

    [Fact]
    public void An_oral_question_takes_no_choice() =>
        Assert.Equal("spoken-answer", AnswerCheck.Of(Plans.Choice("口1", QuestionType.Oral), [0], null)?.Code);
}
