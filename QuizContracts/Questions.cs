namespace QuizContracts;

/// <summary>How a question is answered.</summary>
public enum QuestionType
{
    /// <summary>单选: one option is right.</summary>
    SingleChoice,

    /// <summary>多选: two or more options are right, all or nothing.</summary>
    MultipleChoice,

    /// <summary>判断: option 0 stands for 正确, option 1 for 错误.</summary>
    TrueFalse,

    /// <summary>口答: spoken, judged by the host against the key's text.</summary>
    Oral,
}

/// <summary>How hard its author thinks a question is.</summary>
public enum Difficulty
{
    /// <summary>易</summary>
    Easy,

    /// <summary>中</summary>
    Medium,

    /// <summary>难</summary>
    Hard,
}

/// <summary>The right answer. Never part of a view that may not show it.</summary>
/// <param name="Choices">Right options as indexes from 0, ascending; empty for an oral question.</param>
/// <param name="Text">The expected words of an oral question; null otherwise.</param>
public sealed record AnswerKey(IReadOnlyList<int> Choices, string? Text);

/// <summary>One question of a bank, with everything that its author knows about it.</summary>
/// <param name="Id">The author's number (编号), unique in its bank.</param>
/// <param name="Type">How it is answered.</param>
/// <param name="Stem">The words of the question (题干).</param>
/// <param name="Options">Options in order, without letters; empty for true/false and oral questions.</param>
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
    IReadOnlyList<string>? Tags = null);
