namespace QuizContracts.Banks;

/// <summary>The columns of the import template: what a question's cells are called in files, findings and on pages.</summary>
public static class BankColumns
{
#pragma warning disable CS1591 // Each name says all there is to say.
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
    public const string Fact = "知识点";
    public const string Notes = "备注";
#pragma warning restore CS1591

    /// <summary>Most options, pairs or clues of one question.</summary>
    public const int MostOptions = 10;

    /// <summary>All option columns that are read, from 选项A.</summary>
    public static readonly IReadOnlyList<string> Options = [.. Enumerable.Range(0, MostOptions).Select(index => $"选项{(char)('A' + index)}")];

    /// <summary>The template's columns in order. It has six options; files may have more.</summary>
    public static readonly IReadOnlyList<string> Template =
    [
        Id, Type, Round, Value, Stem, .. Options.Take(6), Answer, Explanation, Difficulty, Category, Seconds, Media, Source, Tags, Fact, Notes,
    ];

    /// <summary>Without these a file is no bank.</summary>
    public static readonly IReadOnlyList<string> Required = [Type, Stem, Answer];
}
