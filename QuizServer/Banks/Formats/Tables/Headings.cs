using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats.Tables;

/// <summary>The names that organisers' files give to the template's columns.</summary>
internal static class Headings
{
    private static readonly Dictionary<string, string> Synonyms = new()
    {
        ["题号"] = Columns.Id,
        ["序号"] = Columns.Id,
        ["题目"] = Columns.Stem,
        ["试题"] = Columns.Stem,
        ["问题"] = Columns.Stem,
        ["题目内容"] = Columns.Stem,
        ["内容"] = Columns.Stem,
        ["题目类型"] = Columns.Type,
        ["正确答案"] = Columns.Answer,
        ["正确选项"] = Columns.Answer,
        ["标准答案"] = Columns.Answer,
        ["答案解析"] = Columns.Explanation,
        ["试题解析"] = Columns.Explanation,
        ["分数"] = Columns.Value,
        ["章节"] = Columns.Category,
        ["题目分类"] = Columns.Category,
        ["所属范围"] = Columns.Category,
        ["难易度"] = Columns.Difficulty,
        ["题目难度"] = Columns.Difficulty,
        ["限时"] = Columns.Seconds,
        ["限时（秒）"] = Columns.Seconds,
    };

    /// <summary>The template's name of a column; what was written where it is none of ours.</summary>
    public static string Read(string written)
    {
        var name = written.Trim().TrimStart('\uFEFF');
        return Synonyms.GetValueOrDefault(name, name);
    }
}
