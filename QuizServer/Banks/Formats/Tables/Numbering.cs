using QuizContracts.Banks;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats.Tables;

/// <summary>Numbers of questions that begin again: in every sheet of a file, or in every part of one sheet.</summary>
internal static class Numbering
{
    private const int LongestName = 20;

    /// <summary>All rows with numbers that stand once, as far as the file itself does not repeat them.</summary>
    public static IReadOnlyList<SourceRow> Distinct(IReadOnlyList<SheetBank> sheets, List<Finding> findings)
    {
        var counted = sheets.Select(sheet => sheet.Counts && Ids(sheet).GroupBy(id => id).Any(group => group.Count() > 1) ? Without(sheet.Rows) : sheet.Rows).ToList();
        var shared = counted.SelectMany(rows => rows.Select(Id).Where(id => id.Length > 0).Distinct()).GroupBy(id => id).Any(group => group.Count() > 1);
        if (!shared)
        {
            return [.. counted.SelectMany(rows => rows)];
        }

        findings.Add(Finding.Warning(BankColumns.Id, new("几个工作表用了相同的编号，已在编号前加上工作表的名称。", "Several sheets use the same numbers; the name of the sheet was put before each.")));
        return [.. counted.SelectMany((rows, index) => rows.Select(row => Id(row) is { Length: > 0 } id
            ? row with { Cells = row.Cells.With(BankColumns.Id, $"{(row.Sheet.Length is > 0 and <= LongestName ? row.Sheet : index + 1)}-{id}") }
            : row))];
    }

    private static IEnumerable<string> Ids(SheetBank sheet) => sheet.Rows.Select(Id).Where(id => id.Length > 0);

    private static List<SourceRow> Without(IReadOnlyList<SourceRow> rows) => [.. rows.Select(row => row with { Cells = row.Cells.With(BankColumns.Id, "") })];

    private static string Id(SourceRow row) => row.Cells[BankColumns.Id];
}
