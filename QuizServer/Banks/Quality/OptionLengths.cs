using QuizContracts;
using QuizContracts.Banks;

namespace QuizServer.Banks.Quality;

/// <summary>Options of a single choice that differ so much in length that they draw the eye.</summary>
internal static class OptionLengths
{
    private const double Times = 1.6;
    private const double Characters = 4;

    /// <summary>A warning where the right option stands out from all others; where only some differ, it is good to know.</summary>
    public static IEnumerable<QualityNote> Of(CheckedQuestion question)
    {
        if (question.Question.Type != QuestionType.SingleChoice)
        {
            yield break;
        }

        var widths = question.Question.Options.Select(EyeWidth.Of).ToList();
        var right = widths[question.Question.Key.Choices[0]];
        var others = widths.Where((_, index) => index != question.Question.Key.Choices[0]).ToList();
        if (Differ(right, others.Max()) || Differ(others.Min(), right))
        {
            yield return question.Note(QualityKind.OptionLengths, true, new("正确选项的长短与其他选项相差太多，一看便知。", "The right option differs so much in length that it stands out."));
        }
        else if (Differ(widths.Max(), widths.Min()))
        {
            yield return question.Note(QualityKind.OptionLengths, false, new("各选项的长短相差较大。", "The options differ much in length."));
        }
    }

    private static bool Differ(double longer, double shorter) => longer > Times * shorter && longer - shorter > Characters;
}
