using QuizContracts;
using QuizServer.Engine.Rules.Typed;

namespace QuizServer.Engine.Rules;

/// <summary>Judging of tablet answers by the key.</summary>
public static class Judging
{
    /// <summary>What the machine rules on an answer; no answer is a timeout.</summary>
    /// <param name="question">The question with its key.</param>
    /// <param name="answer">The answer; null for none.</param>
    /// <param name="stake">What the answer is worth; without partial credit multiple choice is all or nothing.</param>
    /// <param name="nearest">How far the nearest estimate of all is off; null where an estimate is judged by the tolerance.</param>
    public static Ruling Judge(Question question, Answer? answer, Stake stake, decimal? nearest = null) =>
        answer is null ? Ruling.Timeout
        : IsRight(question, answer, nearest) ? Ruling.Correct
        : stake.Partial is not null ? Ruling.Partial
        : Ruling.Wrong;

    /// <summary>Whether an answer is wholly right.</summary>
    /// <param name="question">The question with its key.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="nearest">How far the nearest estimate of all is off; null where an estimate is judged by the tolerance.</param>
    public static bool IsRight(Question question, Answer answer, decimal? nearest = null) => question.Type switch
    {
        QuestionType.FillIn or QuestionType.Clues or QuestionType.Numeric => Verdicts(question, answer).All(verdict => verdict.IsRight),
        QuestionType.Estimate => nearest is { } least ? Nearness.Of(question, answer) == least : Verdicts(question, answer).All(verdict => verdict.IsRight),
        QuestionType.Ordering or QuestionType.Matching => answer.Choice.SequenceEqual(question.Key.Choices),
        _ => answer.Choice.Order().SequenceEqual(question.Key.Choices.Order()),
    };

    /// <summary>What became of each typed text and why; empty where nothing was typed.</summary>
    /// <param name="question">The question with its key.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="isTogether">All answered at once, so that the nearest estimate is right.</param>
    /// <param name="nearest">How far the nearest estimate of all is off; null while that is not known.</param>
    public static IReadOnlyList<TypedVerdict> Explain(Question question, Answer answer, bool isTogether, decimal? nearest = null) =>
        question.Type == QuestionType.Estimate && isTogether && Nearness.Of(question, answer) is { } off ? [Nearness.Verdict(off, nearest)] : Verdicts(question, answer);

    /// <summary>How many options can be chosen: true/false has two without naming them.</summary>
    public static int OptionCount(Question question) => question.Type switch
    {
        QuestionType.TrueFalse => 2,
        QuestionType.SingleChoice or QuestionType.MultipleChoice => question.Options.Count,
        _ => 0,
    };

    /// <summary>Whether the order of an answer's indexes means something.</summary>
    public static bool KeepsOrder(QuestionType type) => type is QuestionType.Ordering or QuestionType.Matching;

    /// <summary>Whether the answer is typed.</summary>
    public static bool IsTyped(QuestionType type) => type is QuestionType.FillIn or QuestionType.Numeric or QuestionType.Estimate or QuestionType.Clues;

    private static IReadOnlyList<TypedVerdict> Verdicts(Question question, Answer answer) => question.Type switch
    {
        QuestionType.FillIn or QuestionType.Clues => TypedJudging.Of(question.Key, answer.Texts ?? []),
        QuestionType.Numeric or QuestionType.Estimate => [TypedJudging.Of(question.Key.Number!, answer.Text)],
        _ => [],
    };
}
