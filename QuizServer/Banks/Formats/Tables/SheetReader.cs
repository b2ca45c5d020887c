using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats.Tables;

/// <summary>A sheet as questions.</summary>
/// <param name="Rows">Its rows in the template's columns.</param>
/// <param name="Mapping">What its columns were taken for; null for a sheet that holds no questions by its name.</param>
/// <param name="Findings">What is to be said about it.</param>
/// <param name="Doubt">Why it was not understood; null when it was.</param>
/// <param name="Counts">Its numbers only count its rows.</param>
internal sealed record SheetBank(IReadOnlyList<SourceRow> Rows, TableMapping? Mapping, IReadOnlyList<Finding> Findings, Phrase? Doubt, bool Counts);

/// <summary>Understands a sheet: where its headings stand, what its columns mean, which of its rows are questions.</summary>
internal static class SheetReader
{
    private static readonly string[] Guides = ["说明", "填写说明", "使用说明", "导入说明", "模板说明", "填表说明", "填写须知", "注意事项", "Instructions", "Guide", "Help", "ReadMe"];

    /// <param name="said">What its owner says about its columns; null to guess.</param>
    public static SheetBank Read(Sheet sheet, TableMapping? said)
    {
        if (said is not null)
        {
            return said.Columns.Any(column => column.Means is not null) ? Read(sheet, SheetColumns.Obey(sheet, said), []) : new SheetBank([], said, [], null, false);
        }

        if (Header.Find(sheet) is { } header)
        {
            return Read(sheet, SheetColumns.Guess(sheet, header), []);
        }

        if (Guides.Contains(sheet.Name.Trim(), StringComparer.OrdinalIgnoreCase))
        {
            return new SheetBank([], null, [], null, false);
        }

        return ColumnShapes.Guess(sheet) is { } means
            ? Read(sheet, SheetColumns.Guess(sheet, means), [Finding.Warning("", sheet.Say("没有表头，各列是按内容判断的，请核对。", "There are no headings; the columns were told by what they hold. Check them."))])
            : new SheetBank([], SheetColumns.Guess(sheet, []).Mapping, [], sheet.Say("没有认出表头，请指出哪一列是题干、哪一列是答案。", "No headings were found. Say which column is the stem and which is the answer."), false);
    }

    private static SheetBank Read(Sheet sheet, SheetColumns columns, IReadOnlyList<Finding> before)
    {
        if (!columns.Has(BankColumns.Stem))
        {
            return new SheetBank([], columns.Mapping, [], sheet.Say($"缺少“{BankColumns.Stem}”这一列。", $"The column {BankColumns.Stem} is missing."), false);
        }

        var findings = new List<Finding>([.. sheet.Findings, .. before]);
        if (!columns.Has(BankColumns.Answer))
        {
            findings.Add(Finding.Warning("", sheet.Say($"缺少“{BankColumns.Answer}”这一列。", $"The column {BankColumns.Answer} is missing.")));
        }

        var merged = MergedCells.Fill(sheet, columns);
        if (merged.Count > 0)
        {
            findings.Add(Finding.Warning("", sheet.Say("合并单元格的内容已填入它的每一行。", "Merged cells were read as the same text in each of their rows.")));
        }

        var rows = Rows(sheet, columns, merged, findings);
        var id = columns.Places.GetValueOrDefault(BankColumns.Id);
        return new SheetBank(rows, columns.Mapping, findings, null, id is not null && Headings.IsRunningNumber(columns.Header[id[0]]));
    }

    private static List<SourceRow> Rows(Sheet sheet, SheetColumns columns, IReadOnlyDictionary<(int Line, int Column), string> merged, List<Finding> findings)
    {
        var (rows, notes) = (new List<SourceRow>(), new List<int>());
        var cells = new RowCells(columns, merged);
        var type = columns.Has(BankColumns.Type) ? "" : TypeCells.Named(sheet.Name);
        foreach (var (place, row) in sheet.Rows.Where(row => row.Line > columns.Header.LastLine).Index())
        {
            if (!columns.Has(BankColumns.Type) && row.Filled.ToList() is [var only] && TypeCells.IsSectionLine(only))
            {
                type = TypeCells.Named(only);
            }
            else if (NoteRows.IsNote(row, place, columns))
            {
                notes.Add(row.Line);
            }
            else
            {
                var said = Faults(sheet, row, columns);
                rows.Add(new SourceRow(sheet.Name, row.Line, cells.Read(row, type, said), said));
            }
        }

        if (notes.Count > 0)
        {
            var lines = string.Join('、', notes.Take(10));
            findings.Add(Finding.Warning("", sheet.Say($"第 {lines} 行是填写说明或示例，没有当作题目。", $"Row {lines.Replace("、", ", ", StringComparison.Ordinal)} explains the columns or is an example, and was not read as a question.")));
        }

        return rows;
    }

    private static List<Finding> Faults(Sheet sheet, SheetRow row, SheetColumns columns)
    {
        var findings = row.Faults
            .Select(fault => (fault, Means: columns.Mapping.Columns.FirstOrDefault(column => column.Index == fault.Column)?.Means))
            .Where(pair => pair.fault.Column < 0 || pair.Means is not null)
            .Select(pair => new Finding(pair.fault.IsError, pair.Means ?? "", pair.fault.Sentence)).ToList();
        var (width, has) = (columns.Header.Texts.Count, row.Cells.Count);
        if (sheet.IsText && width > 0 && has > width)
        {
            findings.Add(Finding.Error("", new($"这一行有 {has} 格，表头只有 {width} 格；可能有内容里的分隔符没有放在引号里。", $"This row has {has} cells, the headings only {width}; perhaps a separator inside a text is not in quotes.")));
        }
        else if (sheet.IsText && width > 0 && columns.Places.TryGetValue(BankColumns.Answer, out var answer) && has <= answer.Min())
        {
            findings.Add(Finding.Warning("", new($"这一行只有 {has} 格，表头有 {width} 格。", $"This row has only {has} cells, the headings {width}.")));
        }

        return findings;
    }
}
