using QuizContracts;

namespace QuizServer.Engine.Rules;

/// <summary>Judging of tablet answers by the key.</summary>
public static class Judging
{
    /// <summary>What the machine rules on an answer; no answer is a timeout.</summary>
    /// <param name="stake">What the answer is worth; without partial credit multiple choice is all or nothing.</param>
    public static Ruling Judge(Question question, Answer? answer, Stake stake) =>
        answer is null ? Ruling.Timeout
        : answer.Choice.Order().SequenceEqual(question.Key.Choices.Order()) ? Ruling.Correct
        : stake.Partial is not null ? Ruling.Partial
        : Ruling.Wrong;

    /// <summary>How many options a tablet shows: true/false has two without naming them.</summary>
    public static int OptionCount(Question question) => question.Type switch
    {
        QuestionType.TrueFalse => 2,
        QuestionType.Oral => 0,
        _ => question.Options.Count,
    };

    /// <summary>Refuses a choice that the question does not offer; null when it is possible.</summary>
    public static Verdict? CheckChoice(Question question, IReadOnlyList<int> choice)
    {
        if (question.Type == QuestionType.Oral)
        {
            return Refusals.SpokenAnswer;
        }

        var options = OptionCount(question);
        if (choice.Count == 0 || choice.Count > options || choice.Distinct().Count() != choice.Count || choice.Any(index => index < 0 || index >= options))
        {
            return Refusals.BadChoice;
        }

        return question.Type != QuestionType.MultipleChoice && choice.Count != 1 ? Refusals.OneChoice : null;
    }
}
