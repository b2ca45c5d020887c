namespace QuizContracts.Desks;

/// <summary>Shows a question as a contest would, made by the very engine and screens that make the hall's pictures.</summary>
public interface IStagePreview
{
    /// <summary>Whole pages of a projector and a tablet; none where no contest could ask the question.</summary>
    Task<IReadOnlyList<StagePicture>> Of(Question question, Language language);
}

/// <summary>One screen of a preview.</summary>
/// <param name="Title">Which screen, at which moment.</param>
/// <param name="IsTablet">It is a tablet, not a projector.</param>
/// <param name="Html">The whole page.</param>
public sealed record StagePicture(Phrase Title, bool IsTablet, string Html);
