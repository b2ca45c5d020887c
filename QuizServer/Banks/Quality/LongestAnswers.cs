using QuizContracts;
using QuizContracts.Banks;

namespace QuizServer.Banks.Quality;

/// <summary>Whether whoever takes the longest option is right most of the time.</summary>
internal static class LongestAnswers
{
    private const int Least = 20;
    private const double Most = 0.5;

    /// <summary>One note where the longest is right in more than half of the single choices that have one longest option.</summary>
    public static IEnumerable<QualityNote> Of(CheckedBank bank)
    {
        var longest = bank.Questions.Where(question => question.Question.Type == QuestionType.SingleChoice)
            .Select(question => (question.Question.Key, Place: Longest(question.Question.Options)))
            .Where(question => question.Place is not null)
            .ToList();
        var right = longest.Count(question => question.Key.Choices[0] == question.Place);
        if (longest.Count >= Least && right > longest.Count * Most)
        {
            yield return bank.Note(QualityKind.LongestIsRight, true, new(
                $"有一个最长选项的 {longest.Count} 道单选题中，{right} 道的答案正是它，容易猜中；请写长一些别的选项。",
                $"Of {longest.Count} single choices with one longest option, it is right in {right}, which is easily guessed; make other options longer."));
        }
    }

    // The one option that looks longer than all others.
    private static int? Longest(IReadOnlyList<string> options)
    {
        var widths = options.Select(EyeWidth.Of).ToList();
        var most = widths.Max();
        return widths.Count(width => width == most) == 1 ? widths.IndexOf(most) : null;
    }
}
