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
        var marked = row.Cells.Where(cell => Has(cell.Value)).Select(cell => cell.Key).ToList();
        return marked.Count == 0
            ? (row, [])
            : (new TemplateRow(row.Cells.Select(cell => KeyValuePair.Create(cell.Key, string.Concat(cell.Value.Where((_, at) => !IsInvisible(cell.Value, at)))))),
                [.. marked.Select(column => Finding.Warning(column, new($"“{column}”含有看不见的字符，已去掉。", $"{column} contained invisible characters; they were removed.")))]);
    }

    private static bool Has(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (IsInvisible(text, at))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInvisible(string text, int at) => text[at] is not '\n' and not '\r' and not '\t'
        && char.GetUnicodeCategory(text[at]) is UnicodeCategory.Format or UnicodeCategory.Control
        && !JoinsEmoji(text, at);

    // What makes one family of three faces is seen very well.
    private static bool JoinsEmoji(string text, int at) => text[at] == '\u200D' && at > 0 && at + 1 < text.Length && (char.IsLowSurrogate(text[at - 1]) || text[at - 1] == '\uFE0F');
}
