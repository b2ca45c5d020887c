namespace QuizContracts;

/// <summary>One question of a bank, with everything that its author knows about it.</summary>
/// <param name="Id">The author's number (编号), unique in its bank.</param>
/// <param name="Type">How it is answered.</param>
/// <param name="Stem">The words of the question (题干).</param>
/// <param name="Options">Options in order, without letters; what is ordered or joined; empty for every other type.</param>
/// <param name="Key">The right answer.</param>
/// <param name="Explanation">Shown at the reveal (解析).</param>
/// <param name="Source">Where the fact stands (出处).</param>
/// <param name="Category">分类</param>
/// <param name="Difficulty">难度</param>
/// <param name="Notes">The host's private notes; never shown to the hall.</param>
/// <param name="SuggestedRound">环节, as written by the author.</param>
/// <param name="Value">Suggested points.</param>
/// <param name="Seconds">Suggested answer time in seconds.</param>
/// <param name="Tags">标签</param>
/// <param name="Targets">What the options of a matching are joined to, in the order shown; null otherwise.</param>
/// <param name="Clues">Clues in the order in which they are shown; null otherwise.</param>
/// <param name="Media">Pictures, sounds and films; null for none.</param>
/// <param name="Fact">知识点: the one thing that it asks about, the same words in every question about it; may be empty.</param>
public sealed record Question(
    string Id,
    QuestionType Type,
    string Stem,
    IReadOnlyList<string> Options,
    AnswerKey Key,
    string Explanation,
    string Source,
    string Category,
    Difficulty Difficulty,
    string Notes = "",
    string SuggestedRound = "",
    decimal? Value = null,
    int? Seconds = null,
    IReadOnlyList<string>? Tags = null,
    IReadOnlyList<string>? Targets = null,
    IReadOnlyList<string>? Clues = null,
    IReadOnlyList<Media>? Media = null,
    string Fact = "")
{
    /// <summary>What authors write where the source is not known yet.</summary>
    public const string Unsourced = "出处待核";

    /// <summary>It says where its fact stands.</summary>
    public bool HasSource => Source.Length > 0 && !Source.Contains(Unsourced, StringComparison.Ordinal);
}
