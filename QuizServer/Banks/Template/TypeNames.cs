using QuizContracts;
using QuizContracts.Banks;

namespace QuizServer.Banks.Template;

/// <summary>How types of questions are written in cells.</summary>
internal static class TypeNames
{
    // Besides the name that the template uses.
    private static readonly Dictionary<QuestionType, string[]> Others = new()
    {
        [QuestionType.SingleChoice] = ["单项选择", "单项", "选择", "single", "single choice", "single answer", "multiple choice single", "0"],
        [QuestionType.MultipleChoice] = ["多项选择", "多项", "不定项选择", "不定项", "multiple", "multiple choice", "multiple answer", "multiple answers", "checkbox"],
        [QuestionType.TrueFalse] = ["是非", "对错", "tf", "true/false", "true or false", "true_false"],
        [QuestionType.Oral] = ["问答", "简答", "论述", "名词解释", "oral", "open-ended", "essay"],
        [QuestionType.FillIn] = ["fill-in", "fill-in-the-blank", "fill in the blank", "short answer"],
        [QuestionType.Numeric] = ["数字", "计算", "numeric", "numerical"],
        [QuestionType.Estimate] = ["估算", "猜数", "estimate"],
        [QuestionType.Ordering] = ["顺序", "ordering", "reorder"],
        [QuestionType.Matching] = ["匹配", "配对", "matching", "match"],
        [QuestionType.Clues] = ["clues"],
    };

    private static readonly Dictionary<string, QuestionType> Types =
        Others.SelectMany(type => type.Value.Prepend(Write(type.Key)).Select(name => (name, type.Key))).ToDictionary(pair => pair.name, pair => pair.Key, StringComparer.OrdinalIgnoreCase);

    /// <summary>All names as the template writes them.</summary>
    public static readonly IReadOnlyList<string> All = [.. Others.Keys.Select(Write)];

    /// <summary>The type that a cell names, with or without 题 at its end; null when it names none.</summary>
    public static QuestionType? Read(string text) =>
        Types.TryGetValue(text, out var type) ? type
        : text.EndsWith('题') && Types.TryGetValue(text[..^1], out type) ? type
        : null;

    /// <summary>The name that the template uses.</summary>
    public static string Write(QuestionType type) => CellNames.Of(type);
}
