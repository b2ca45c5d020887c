using QuizClient.Components;
using QuizContracts;
using QuizContracts.Banks;
using QuizContracts.Views;

namespace QuizServer.Banks.Quality;

/// <summary>Questions that are too long to be read in a hall. Matchings are printed small from four pairs on, however short they are.</summary>
internal static class Lengths
{
    private const double LongestStem = 60;

    /// <summary>A note for a stem of more than sixty characters, or for a question that the projector must squeeze.</summary>
    public static IEnumerable<QualityNote> Of(CheckedQuestion question)
    {
        var asked = question.Question;
        var stem = EyeWidth.Of(asked.Stem);
        if (stem > LongestStem)
        {
            yield return question.Note(QualityKind.Length, true, new($"题干有 {Math.Ceiling(stem)} 字，投影上一眼读不完；请压缩到 {LongestStem} 字以内。", $"The stem is {Math.Ceiling(stem)} characters long, too much to be read at a glance; keep it within {LongestStem}."));
        }
        else if (asked.Type != QuestionType.Matching && TextFit.Of(new QuestionFace(asked.Id, 1, 1, asked.Type, asked.Stem, asked.Options, 0, null, asked.Targets, asked.Clues, asked.Clues?.Count ?? 0)) == TextFit.Smallest)
        {
            yield return question.Note(QualityKind.Length, true, new("题干和选项合起来太长，投影上的字会很小。", "Stem and options together are so long that the projector has to print them small."));
        }
    }
}
