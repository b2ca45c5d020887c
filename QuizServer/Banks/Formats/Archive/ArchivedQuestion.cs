using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats.Archive;

/// <summary>Whether a question of an archive hangs together, before it is written as a row: somebody may have edited it by hand.</summary>
internal static class ArchivedQuestion
{
    /// <summary>What keeps it out; null when nothing does.</summary>
    public static Phrase? Fault(Question question)
    {
        var (key, options) = (question.Key, question.Options.Count);
        var isWhole = question.Type switch
        {
            QuestionType.SingleChoice or QuestionType.MultipleChoice or QuestionType.Ordering => AreIn(key.Choices, options),
            QuestionType.TrueFalse => key.Choices is [0 or 1],
            QuestionType.Matching => question.Targets is { } targets && key.Choices.Count == options && AreIn(key.Choices, targets.Count) && options + targets.Count - key.Choices.Distinct().Count() <= BankColumns.MostOptions,
            QuestionType.FillIn => key.Blanks is { Count: > 0 },
            QuestionType.Clues => key.Blanks is { Count: 1 } && question.Clues is { Count: <= BankColumns.MostOptions },
            QuestionType.Numeric or QuestionType.Estimate => key.Number is not null,
            _ => true,
        };
        return isWhole && options <= BankColumns.MostOptions && (question.Media ?? []).All(one => one.Place != MediaPlace.Option || (one.Option is >= 0 and var option && option < options)) ? null
            : new($"第 {question.Id} 题的选项与答案不相配。", $"Options and answer of question {question.Id} do not belong together.");
    }

    private static bool AreIn(IReadOnlyList<int> choices, int options) => choices.Count > 0 && choices.All(choice => choice >= 0 && choice < options);
}
