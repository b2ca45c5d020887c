using QuizContracts;
using QuizContracts.Banks;

namespace QuizServer.Banks.Formats.Tables;

/// <summary>A file's sheets as one bank.</summary>
internal static class TableBank
{
    /// <summary>Understands all sheets. A sheet that is none of questions is only said, as long as another one is.</summary>
    /// <param name="said">What the owner says about columns, by sheet; null to guess.</param>
    /// <param name="findings">What is to be said about the file already.</param>
    public static SourceBank Read(IReadOnlyList<Sheet> sheets, IReadOnlyList<TableMapping>? said, IReadOnlyList<Finding> findings)
    {
        var filled = sheets.Where(sheet => sheet.Rows.Count > 0).ToList();
        if (filled.Count == 0)
        {
            return SourceBank.Refused(new("文件是空的。", "The file is empty."));
        }

        var banks = filled.Select(sheet => SheetReader.Read(sheet, said?.FirstOrDefault(table => table.Sheet == sheet.Name))).ToList();
        var all = new List<Finding>([.. findings, .. banks.SelectMany(bank => bank.Findings)]);
        var rows = Numbering.Distinct(banks, all);
        all.AddRange(banks.Select(bank => bank.Doubt).OfType<Phrase>().Select(doubt => new Finding(IsError: rows.Count == 0, "", doubt)));
        if (rows.Count == 0 && !all.Exists(finding => finding.IsError))
        {
            all.Add(Finding.Error("", new("没有找到题目。", "No questions were found.")));
        }

        return rows.Count > ImportFile.MostRows ? SourceBank.Refused(TooMany) : new SourceBank(rows, all, [.. banks.Select(bank => bank.Mapping).OfType<TableMapping>()], new Dictionary<string, byte[]>())
        {
            Sheets = sheets,
            Again = tables => Read(sheets, tables, findings),
        };
    }

    /// <summary>What is said about a file with more rows than are read: half a bank would be worse than none.</summary>
    public static Phrase TooMany => new(
        $"文件超过 {ImportFile.MostRows} 行；读到第 {ImportFile.MostRows} 行为止，没有导入任何题目。请分成几个文件。",
        $"The file has more than {ImportFile.MostRows} rows. It was read up to row {ImportFile.MostRows}, and nothing was imported. Split it into several files.");
}
