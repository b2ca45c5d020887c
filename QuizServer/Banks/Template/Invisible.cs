using System.Globalization;
using QuizContracts;
using QuizContracts.Banks;

namespace QuizServer.Banks.Template;

/// <summary>Characters that nobody sees: zero-width, direction marks, control characters. Pasted from elsewhere, they make equal answers unequal.</summary>
internal static class Invisible
{
    /// <summary>The row without them, and a warning for each cell that had some.</summary>
    public static (TemplateRow Row, IReadOnlyList<Finding> Findings) Strip(TemplateRow row)
    {
        var marked = row.Cells.Where(cell => cell.Value.Any(IsInvisible)).Select(cell => cell.Key).ToList();
        return marked.Count == 0
            ? (row, [])
            : (new TemplateRow(row.Cells.Select(cell => KeyValuePair.Create(cell.Key, string.Concat(cell.Value.Where(letter => !IsInvisible(letter)))))),
                [.. marked.Select(column => Finding.Warning(column, new($"“{column}”含有看不见的字符，已去掉。", $"{column} contained invisible characters; they were removed.")))]);
    }

    private static bool IsInvisible(char letter) => letter is not '\n' and not '\r' and not '\t'
        && char.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.Control;
}
