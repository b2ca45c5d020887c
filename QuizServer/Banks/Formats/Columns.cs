namespace QuizServer.Banks.Formats;

/// <summary>The columns of the import template, and the other names that organisers' files give them.</summary>
internal static class Columns
{
    public const string Id = "编号";
    public const string Type = "题型";
    public const string Round = "环节";
    public const string Value = "分值";
    public const string Stem = "题干";
    public const string Answer = "答案";
    public const string Explanation = "解析";
    public const string Difficulty = "难度";
    public const string Category = "分类";
    public const string Seconds = "限时(秒)";
    public const string Media = "媒体";
    public const string Source = "出处";
    public const string Tags = "标签";

    /// <summary>Options from A to F.</summary>
    public static readonly IReadOnlyList<string> Options = [.. "ABCDEF".Select(letter => $"选项{letter}")];

    /// <summary>Without these a file is no bank.</summary>
    public static readonly IReadOnlyList<string> Required = [Type, Stem, Answer];

    private static readonly Dictionary<string, string> Synonyms = new()
    {
        ["题号"] = Id,
        ["序号"] = Id,
        ["题目"] = Stem,
        ["试题"] = Stem,
        ["问题"] = Stem,
        ["题目内容"] = Stem,
        ["内容"] = Stem,
        ["题目类型"] = Type,
        ["正确答案"] = Answer,
        ["正确选项"] = Answer,
        ["标准答案"] = Answer,
        ["答案解析"] = Explanation,
        ["试题解析"] = Explanation,
        ["分数"] = Value,
        ["章节"] = Category,
        ["知识点"] = Category,
        ["题目分类"] = Category,
        ["所属范围"] = Category,
        ["难易度"] = Difficulty,
        ["题目难度"] = Difficulty,
        ["限时"] = Seconds,
        ["限时（秒）"] = Seconds,
    };

    /// <summary>The template's name of a column.</summary>
    public static string Name(string written)
    {
        var name = written.Trim().TrimStart('\uFEFF');
        return Synonyms.GetValueOrDefault(name, name);
    }
}
