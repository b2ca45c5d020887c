using System.Text;
using CsvHelper;
using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats.Tables;

/// <summary>A bank in the columns of the import template as CSV.</summary>
internal sealed class CsvFormat : IBankFormat
{
    public string Name => "csv";

    public Phrase Title => new("CSV 表格", "CSV table");

    public bool Fits(ImportFile file) => file.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    public SourceBank Read(ImportFile file, IReadOnlyList<TableMapping>? tables, IProgress<int>? read)
    {
        string text;
        try
        {
            text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file.Bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return SourceBank.Refused(new("文件不是 UTF-8 编码，请另存为 UTF-8 的 CSV。", "The file is not UTF-8. Save it as CSV in UTF-8."));
        }

        // Empty lines count as rows, so that row numbers are those of the spreadsheet.
        using var csv = CsvReader.FromText(text, new CsvReaderOptions { Separator = ',', SkipEmptyLines = false, NormalizeHeaderName = Headings.Read });
        csv.ReadHeader();
        if (csv.Headers.Count == 0)
        {
            return SourceBank.Refused(new("文件是空的。", "The file is empty."));
        }

        var names = csv.Headers.Select(Headings.Read).ToList();
        if (Columns.Required.FirstOrDefault(column => !names.Contains(column)) is { } missing)
        {
            return SourceBank.Refused(new($"缺少“{missing}”这一列。", $"The column {missing} is missing."));
        }

        var rows = new List<SourceRow>();
        for (var line = 2; csv.Read(); line++)
        {
            if (rows.Count == ImportFile.MostRows)
            {
                return new SourceBank(rows) with { Findings = [Finding.Error("", new($"超过 {ImportFile.MostRows} 行，其余未读。", $"There are more than {ImportFile.MostRows} rows; the rest was not read."))] };
            }

            rows.Add(new SourceRow("", line, new TemplateRow(names.Take(csv.FieldCount).Select((name, index) => KeyValuePair.Create(name, csv.GetString(index)))), []));
        }

        return new SourceBank(rows);
    }
}
