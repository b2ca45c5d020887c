namespace QuizContracts;

/// <summary>The words of a question that need room on the projector.</summary>
/// <param name="Type">How it is answered.</param>
/// <param name="Stem">The stem, or a page of it.</param>
/// <param name="Options">What it is answered from.</param>
/// <param name="Targets">What the options of a matching are joined to.</param>
/// <param name="Clues">The clues that are known.</param>
/// <param name="ClueCount">How many clues will stand there.</param>
/// <param name="HasPicture">A picture, sound or film stands with the stem.</param>
public sealed record PanelWords(QuestionType Type, string Stem, IReadOnlyList<string> Options, IReadOnlyList<string> Targets, IReadOnlyList<string> Clues, int ClueCount, bool HasPicture)
{
    /// <summary>Judgements have two labels instead of options, whatever their language about as long as these.</summary>
    private static readonly string[] Labels = ["正确", "错误"];

    /// <summary>A whole question.</summary>
    public static PanelWords Of(Question question) => new(
        question.Type, question.Stem, question.Type == QuestionType.TrueFalse ? Labels : question.Options, question.Targets ?? [], question.Clues ?? [], question.Clues?.Count ?? 0,
        question.Media?.Any(media => media.Place == MediaPlace.Stem) is true);

    /// <summary>A stem that stands alone.</summary>
    public static PanelWords Alone(string stem) => new(QuestionType.Oral, stem, [], [], [], 0, HasPicture: false);
}
