using QuizContracts;

namespace QuizClient.Words;

/// <summary>The right answer of a question in words, for host and judges.</summary>
public static class KeyWords
{
    /// <summary>The key on one line: B 嘉兴南湖, the expected words, C → A → B, or A 2 · B 1.</summary>
    /// <param name="type">How the question is answered.</param>
    /// <param name="key">The key.</param>
    /// <param name="options">Options, with the two words of a true/false question.</param>
    /// <param name="targets">What the options of a matching are joined to.</param>
    /// <param name="language">The language of the signs.</param>
    public static string Line(QuestionType type, AnswerKey key, IReadOnlyList<string> options, IReadOnlyList<string>? targets, Language language)
    {
        string Option(int index) => $"{QuestionWords.Sign(type, index).In(language)} {options.ElementAtOrDefault(index)}";
        return type switch
        {
            QuestionType.Numeric or QuestionType.Estimate => Number(key.Number!),
            QuestionType.FillIn or QuestionType.Clues => string.Join(" · ", key.Blanks!.Select(Blank)),
            QuestionType.Ordering => string.Join(" → ", key.Choices.Select(Option)),
            QuestionType.Matching => string.Join(" · ", key.Choices.Select((target, index) => $"{Option(index)} — {targets?.ElementAtOrDefault(target)}")),
            _ => key.Text ?? string.Join(" · ", key.Choices.Select(Option)),
        };
    }

    /// <summary>Everything that is accepted in a blank, what is shown first.</summary>
    public static string Blank(Blank blank) => string.Join(" / ", blank.Accepted);

    /// <summary>A number with its unit and tolerance.</summary>
    public static string Number(NumberKey number) => $"{NumberWords.Exact(number.Value)}{number.Unit}{(number.Tolerance > 0 ? $" ± {NumberWords.Exact(number.Tolerance)}" : "")}";
}
