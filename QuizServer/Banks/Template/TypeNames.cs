using QuizContracts;

namespace QuizServer.Banks.Template;

/// <summary>How types of questions are written in cells.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<QuestionType, string[]> Names = new()
    {
        [QuestionType.SingleChoice] = ["单选", "单项选择", "单项", "选择", "single", "single choice", "single answer", "multiple choice single", "0"],
        [QuestionType.MultipleChoice] = ["多选", "多项选择", "多项", "不定项选择", "不定项", "multiple", "multiple choice", "multiple answer", "multiple answers", "checkbox"],
        [QuestionType.TrueFalse] = ["判断", "是非", "对错", "tf", "true/false", "true or false", "true_false"],
        [QuestionType.Oral] = ["口答", "问答", "简答", "论述", "名词解释", "oral", "open-ended", "essay"],
        [QuestionType.FillIn] = ["填空", "fill-in", "fill-in-the-blank", "fill in the blank", "short answer"],
        [QuestionType.Numeric] = ["数值", "数字", "计算", "numeric", "numerical"],
        [QuestionType.Estimate] = ["估数", "估算", "猜数", "estimate"],
        [QuestionType.Ordering] = ["排序", "顺序", "ordering", "reorder"],
        [QuestionType.Matching] = ["连线", "匹配", "配对", "matching", "match"],
        [QuestionType.Clues] = ["线索", "clues"],
    };

    private static readonly Dictionary<string, QuestionType> Types =
        Names.SelectMany(type => type.Value.Select(name => (name, type.Key))).ToDictionary(pair => pair.name, pair => pair.Key, StringComparer.OrdinalIgnoreCase);

    /// <summary>All names as the template writes them.</summary>
    public static readonly IReadOnlyList<string> All = [.. Names.Values.Select(names => names[0])];

    /// <summary>The type that a cell names, with or without 题 at its end; null when it names none.</summary>
    public static QuestionType? Read(string text) =>
        Types.TryGetValue(text, out var type) ? type
        : text.EndsWith('题') && Types.TryGetValue(text[..^1], out type) ? type
        : null;

    /// <summary>The name that the template uses.</summary>
    public static string Write(QuestionType type) => Names[type][0];
}
