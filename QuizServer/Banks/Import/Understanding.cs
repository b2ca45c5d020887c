using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Formats;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Import;

/// <summary>The rows of a file as questions, with what is to be said about each.</summary>
internal static class Understanding
{
    /// <summary>All rows that hold anything, in order.</summary>
    public static IReadOnlyList<ImportRow> Of(IReadOnlyList<SourceRow> rows)
    {
        var understood = new List<ImportRow>(rows.Count);
        var lines = new Dictionary<string, int>();
        foreach (var row in rows.Where(row => !row.Cells.IsEmpty))
        {
            understood.Add(Of(row, understood.Count, lines));
        }

        return understood;
    }

    /// <param name="lines">Where each number stood first; takes this row's.</param>
    private static ImportRow Of(SourceRow row, int index, Dictionary<string, int> lines)
    {
        var id = row.Cells[BankColumns.Id] is { Length: > 0 } own ? own : $"{index + 1}";
        var (question, findings) = RowReader.Read(row.Cells, id);
        var all = row.Findings.Concat(findings).ToList();
        if (!lines.TryAdd(id, row.Line))
        {
            all.Add(Finding.Error(BankColumns.Id, new($"编号 {id} 与第 {lines[id]} 行重复。", $"The number {id} stands in row {lines[id]} already.")));
        }

        return new ImportRow(index, row.Sheet, row.Line, id, row.Cells.Cells, all.Exists(finding => finding.IsError) ? null : question, all);
    }
}
