using QuizContracts;

namespace QuizServer.Building.Drawing;

/// <summary>When two questions ask the same, whatever their numbers.</summary>
internal static class Stems
{
    /// <summary>The words of a question without spaces, in one case.</summary>
    public static string Of(Question question) => string.Concat(question.Stem.Where(letter => !char.IsWhiteSpace(letter))).ToUpperInvariant();
}
