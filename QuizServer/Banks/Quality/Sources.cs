using QuizContracts.Banks;
using QuizServer.Banks.Review;

namespace QuizServer.Banks.Quality;

/// <summary>Questions that do not say where their fact stands.</summary>
internal static class Sources
{
    /// <summary>A note for a missing source.</summary>
    public static IEnumerable<QualityNote> Of(CheckedQuestion question) => question.Question.HasSource
        ? []
        : [question.Note(QualityKind.Source, true, new("没有出处，不能通过审核。", "It has no source and cannot be approved."))];
}
