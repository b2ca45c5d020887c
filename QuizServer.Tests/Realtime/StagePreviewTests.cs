using Microsoft.Extensions.DependencyInjection;
using QuizContracts;
using QuizContracts.Desks;
using QuizServer.Tests.Engine;
using QuizServer.Tests.Journal;

namespace QuizServer.Tests.Realtime;

public sealed class StagePreviewTests
{
    public static TheoryData<QuestionType> Types => [.. Enum.GetValues<QuestionType>()];

    [Theory]
    [MemberData(nameof(Types))]
    public async Task A_question_is_shown_as_the_hall_will_see_it_and_its_answer_only_at_the_reveal(QuestionType type)
    {
        using var folder = new DataFolder();
        await using var server = await LiveServer.Start(folder, Plans.Of(Plans.Buzz()));
        var question = Question(type) with { Explanation = "只在揭晓时出现的解析" };

        var pictures = await server.Services.GetRequiredService<IStagePreview>().Of(question, Language.Chinese);

        Assert.Equal(["投影：作答", "投影：揭晓", "平板：作答"], pictures.Select(picture => picture.Title.Zh));
        Assert.Equal([false, true, false], pictures.Select(picture => picture.Html.Contains("只在揭晓时出现的解析", StringComparison.Ordinal)));
        foreach (var part in Parts(question))
        {
            Assert.All(pictures, picture => Assert.Contains(part, picture.Html, StringComparison.Ordinal));
        }

        if (Secret(question) is { } secret)
        {
            Assert.Equal([false, true, false], pictures.Select(picture => picture.Html.Contains(secret, StringComparison.Ordinal)));
        }
    }

    private static Question Question(QuestionType type) => Sample.Types.Contains(type)
        ? Sample.Of(type, "预").Question
        : Plans.Choice("预1", type, type == QuestionType.MultipleChoice ? [0, 1] : [1]);

    // What the hall reads while it answers: a stem in pieces between its blanks, and all that can be chosen.
    private static IEnumerable<string> Parts(Question question) =>
        question.Stem.Split("____", StringSplitOptions.RemoveEmptyEntries).Concat(question.Type == QuestionType.Oral ? [] : question.Options).Concat(question.Targets ?? []).Concat((question.Clues ?? []).Take(1));

    private static string? Secret(Question question) => question.Key.Blanks?[0].Accepted[0];
}
