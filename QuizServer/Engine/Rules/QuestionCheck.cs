using QuizContracts;

namespace QuizServer.Engine.Rules;

/// <summary>Whether a question can be asked and answered at all.</summary>
internal static class QuestionCheck
{
    /// <summary>The most blanks that a fill-in and the most clues that a question may have.</summary>
    public const int MostTexts = 10;

    // What is typed has no more than sixteen digits, times a unit: their difference to this is still a number.
    private const decimal LargestNumber = 1_000_000_000_000_000m;

    /// <summary>What is wrong with a question of the round with this title.</summary>
    /// <param name="number">Its place in the round, from 1, for a question that has no id to be named by.</param>
    public static IEnumerable<Phrase> Of(string title, Question question, int number)
    {
        if (string.IsNullOrWhiteSpace(question.Id) || string.IsNullOrWhiteSpace(question.Stem))
        {
            yield return new($"“{title}”的第 {number} 题缺编号（id）或题干（stem）。", $"Question {number} of “{title}” has no id or no stem.");
        }

        if (Shape(title, question) is { } problem)
        {
            yield return problem;
        }
        else if (!HasKey(question))
        {
            yield return Judging.IsTyped(question.Type)
                ? new($"“{title}”的题目 {question.Id} 没有可供判定的答案（key）。", $"Question {question.Id} of “{title}” has no key to judge by.")
                : new($"“{title}”的题目 {question.Id} 的答案（key）与选项不符。", $"The key of question {question.Id} of “{title}” does not fit its options.");
        }
    }

    /// <summary>Whether the key fits the question; with another one nobody could ever be right.</summary>
    public static bool HasKey(Question question) => question.Type switch
    {
        QuestionType.Oral => true,
        QuestionType.FillIn => question.Key.Blanks is { Count: >= 1 and <= MostTexts } blanks && blanks.All(IsAccepting) && (Blanks.In(question.Stem) is var shown && (shown == 0 || shown == blanks.Count)),
        QuestionType.Clues => question.Key.Blanks is [var only] && IsAccepting(only),
        QuestionType.Numeric or QuestionType.Estimate => question.Key.Number is { Tolerance: >= 0 and <= LargestNumber, Value: >= -LargestNumber and <= LargestNumber },
        _ => AnswerCheck.Of(question, question.Key.Choices, null) is null,
    };

    private static Phrase? Shape(string title, Question question) => question.Type switch
    {
        QuestionType.Clues when question.Clues is not { Count: >= 2 and <= MostTexts } =>
            new($"“{title}”的题目 {question.Id} 须有 2 到 {MostTexts} 条线索（clues）。", $"Question {question.Id} of “{title}” needs 2 to {MostTexts} clues."),
        QuestionType.Matching when question.Options.Count < 2 || question.Targets is not { Count: >= 2 } =>
            new($"“{title}”的题目 {question.Id} 左右两边须各有至少两项（options、targets）。", $"Question {question.Id} of “{title}” needs at least two options and two targets."),
        QuestionType.SingleChoice or QuestionType.MultipleChoice or QuestionType.Ordering when question.Options.Count < 2 =>
            new($"“{title}”的题目 {question.Id} 少于两个选项（options）。", $"Question {question.Id} of “{title}” has fewer than two options."),
        _ => null,
    };

    private static bool IsAccepting(Blank blank) => blank.Accepted.Count > 0 && blank.Accepted.All(text => !string.IsNullOrWhiteSpace(text));
}
