using Microsoft.Extensions.DependencyInjection;
using QuizContracts;
using QuizContracts.Desks;
using QuizServer.Tests.Engine;
using QuizServer.Tests.Journal;

namespace QuizServer.Tests.Realtime;

public sealed class StagePreviewTests
{
    [Theory]
    [InlineData(QuestionType.SingleChoice)]
    [InlineData(QuestionType.MultipleChoice)]
    [InlineData(QuestionType.TrueFalse)]
    [InlineData(QuestionType.Oral)]
    public async Task A_question_is_shown_as_the_hall_will_see_it_and_its_answer_only_at_the_reveal(QuestionType type)
    {
        using var folder = new DataFolder();
        await using var server = await LiveServer.Start(folder, Plans.Of(Plans.Buzz()));
        var question = Plans.Choice("预1", type, type == QuestionType.MultipleChoice ? [0, 1] : [1]) with { Explanation = "只在揭晓时出现的解析" };

        var pictures = await server.Services.GetRequiredService<IStagePreview>().Of(question, Language.Chinese);

        Assert.Equal(["投影：作答", "投影：揭晓", "平板：作答"], pictures.Select(picture => picture.Title.Zh));
        Assert.All(pictures, picture => Assert.Contains("题干 预1", picture.Html, StringComparison.Ordinal));
        Assert.Equal([false, true, false], pictures.Select(picture => picture.Html.Contains("只在揭晓时出现的解析", StringComparison.Ordinal)));
    }
}
