using QuizClient.Words;
using QuizContracts;
using QuizContracts.Views;

namespace QuizClient.Components;

/// <summary>One option as it is shown.</summary>
/// <param name="Option">Index from 0.</param>
/// <param name="Sign">Letter on its shape.</param>
/// <param name="Text">Its words.</param>
public sealed record OptionFace(int Option, string Sign, string Text)
{
    /// <summary>The options of a question; empty for types without.</summary>
    public static IReadOnlyList<OptionFace> Of(QuestionFace question, Language language) =>
        [.. Texts(question, language).Select((text, option) => new OptionFace(option, QuestionWords.Sign(question.Type, option).In(language), text))];

    private static IReadOnlyList<string> Texts(QuestionFace question, Language language) => question.Type switch
    {
        QuestionType.TrueFalse => [QuestionWords.True.In(language), QuestionWords.False.In(language)],
        _ => question.Options,
    };
}
