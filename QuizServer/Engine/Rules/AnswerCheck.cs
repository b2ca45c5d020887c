using QuizContracts;

namespace QuizServer.Engine.Rules;

/// <summary>Whether an answer by tablet is one that its question can have.</summary>
public static class AnswerCheck
{
    /// <summary>The most characters that one text may have.</summary>
    public const int LongestText = 100;

    /// <summary>Refuses an answer that the question does not offer; null when it is possible.</summary>
    public static Verdict? Of(Question question, IReadOnlyList<int> choice, IReadOnlyList<string>? texts) =>
        question.Type == QuestionType.Oral ? Refusals.SpokenAnswer
        : Judging.IsTyped(question.Type) ? OfTexts(question, choice, texts)
        : texts is { Count: > 0 } ? Refusals.BadChoice
        : OfChoice(question, choice);

    private static Verdict? OfChoice(Question question, IReadOnlyList<int> choice)
    {
        switch (question.Type)
        {
            case QuestionType.Ordering:
                return choice.Order().SequenceEqual(Enumerable.Range(0, question.Options.Count)) ? null : Refusals.WholeOrder;
            case QuestionType.Matching:
                return choice.Count == question.Options.Count && choice.All(target => target >= 0 && target < question.Targets!.Count) ? null : Refusals.EveryPair;
        }

        var options = Judging.OptionCount(question);
        if (choice.Count == 0 || choice.Count > options || choice.Distinct().Count() != choice.Count || choice.Any(index => index < 0 || index >= options))
        {
            return Refusals.BadChoice;
        }

        return question.Type != QuestionType.MultipleChoice && choice.Count != 1 ? Refusals.OneChoice : null;
    }

    private static Verdict? OfTexts(Question question, IReadOnlyList<int> choice, IReadOnlyList<string>? texts)
    {
        var blanks = question.Key.Blanks?.Count ?? 1;
        return choice.Count > 0 || texts is null || texts.Count != blanks || texts.All(string.IsNullOrWhiteSpace) || texts.Any(text => text.Length > LongestText || text.Any(char.IsControl))
            ? Refusals.BadText
            : null;
    }
}
