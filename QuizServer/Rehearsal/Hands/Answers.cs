using System.Globalization;
using QuizContracts;
using QuizServer.Rehearsal.StandIns;

namespace QuizServer.Rehearsal.Hands;

/// <summary>What is chosen or typed on a tablet.</summary>
/// <param name="Choice">Indexes from 0, as the question's type means them; empty where the answer is typed.</param>
/// <param name="Texts">What is typed; null where nothing is.</param>
internal sealed record Given(IReadOnlyList<int> Choice, IReadOnlyList<string>? Texts = null);

/// <summary>Right and wrong answers to a stand-in that its tablet would send.</summary>
internal static class Answers
{
    private const string WrongText = "彩排错答";

    /// <summary>The answer of one who knows it.</summary>
    public static Given Right(Question question) => question.Key switch
    {
        { Number: { } number } => Typed(number.Value),
        { Blanks: { } blanks } => new Given([], [.. blanks.Select(blank => blank.Accepted[0])]),
        var key => new Given(key.Choices),
    };

    /// <summary>The answer of one who does not.</summary>
    public static Given Wrong(Question question, Dice dice) => question.Type switch
    {
        QuestionType.Numeric or QuestionType.Estimate when question.Key.Number is { } number =>
            Typed(number.Value + number.Tolerance + StandIn.Step(number.Value.Scale) * (1 + dice.Below(9))),
        QuestionType.FillIn or QuestionType.Clues => new Given([], [WrongText, .. Right(question).Texts!.Skip(1)]),
        QuestionType.MultipleChoice => new Given(Otherwise(question, dice.Below(question.Options.Count))),
        QuestionType.Ordering => new Given([.. question.Key.Choices.Skip(1), question.Key.Choices[0]]),
        QuestionType.Matching => new Given([(question.Key.Choices[0] + 1) % question.Targets!.Count, .. question.Key.Choices.Skip(1)]),
        QuestionType.TrueFalse => new Given([1 - question.Key.Choices[0]]),
        _ => new Given([(question.Key.Choices[0] + 1 + dice.Below(question.Options.Count - 1)) % question.Options.Count]),
    };

    // One option more or less than is right, and at least one.
    private static int[] Otherwise(Question question, int option)
    {
        var key = question.Key.Choices;
        return key.Contains(option) && key.Count > 1 ? [.. key.Where(other => other != option)] : [.. key.Append(option).Distinct().Order()];
    }

    private static Given Typed(decimal number) => new([], [number.ToString(CultureInfo.InvariantCulture)]);
}
