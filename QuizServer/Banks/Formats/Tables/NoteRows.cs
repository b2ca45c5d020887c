using System.Text;
using QuizContracts.Banks;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats.Tables;

/// <summary>Rows below the headings that are no questions: what a template says about its columns, its examples, headings repeated on every page.</summary>
internal static class NoteRows
{
    private const int RowsSearched = 5, LeastRemarks = 2;

    private static readonly string[] Remarks = ["必填", "选填", "非必填", "可选", "可不填", "可空", "可为空", "不填", "(required", "(optional"];
    private static readonly string[] Starts = ["示例", "样例", "范例", "填写示例", "填写说明", "填表说明", "填写要求", "导入说明", "说明:", "注意:", "注意事项", "注:", "提示:", "例:", "如:", "example:", "note:"];

    /// <param name="place">Its place below the headings, from 0.</param>
    public static bool IsNote(SheetRow row, int place, SheetColumns columns) =>
        IsRepeated(row, columns.Header) || (place < RowsSearched && !columns.Header.IsOurs && (IsExplanation(row) || IsExample(row, columns)));

    // Each cell says what belongs into its column.
    private static bool IsExplanation(SheetRow row) =>
        row.Filled.Select(Plain).Count(text => Array.Exists(Remarks, word => text.Contains(word, StringComparison.OrdinalIgnoreCase))) >= LeastRemarks;

    private static bool IsExample(SheetRow row, SheetColumns columns) =>
        row.Filled.Take(1).Concat(columns.Places.TryGetValue(BankColumns.Stem, out var stem) ? [row[stem[0]]] : []).Select(Plain)
            .Any(text => Array.Exists(Starts, word => text.TrimStart('【', '[', '(', '*', ' ').StartsWith(word, StringComparison.OrdinalIgnoreCase)));

    private static bool IsRepeated(SheetRow row, Header header) => header.Line > 0
        && row.Cells.Index().Where(cell => !string.IsNullOrWhiteSpace(cell.Item)).ToList() is { Count: >= 2 } filled && filled.TrueForAll(cell => cell.Item.Trim() == header[cell.Index]);

    private static string Plain(string text) => text.Trim().Normalize(NormalizationForm.FormKC);
}
