using QuizContracts;
using QuizContracts.Views;

namespace QuizHost.Projector;

/// <summary>What stands below a question at its reveal.</summary>
internal static class RevealMedia
{
    /// <summary>What belongs to the answer, or else the pictures that were asked about: a sound or a film is not begun again.</summary>
    public static IReadOnlyList<Media> Of(QuestionFace question, RevealFace reveal) =>
        reveal.Media.Count > 0 ? reveal.Media : [.. question.Media.Where(media => media is { Place: MediaPlace.Stem, Kind: MediaKind.Image })];
}
