using CsvHelper;
using QuizContracts;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats.Tables.Delimited;

/// <summary>Writes a bank as CSV in the template's columns, with a byte order mark and CRLF, as Excel in Chinese opens it.</summary>
internal sealed class CsvTableWriter : IBankWriter
{
    public string Name => "csv";

    public Phrase Title => new("CSV 表格", "CSV table");

    public string Extension => ".csv";

    public string ContentType => "text/csv; charset=utf-8";

    public IReadOnlyList<Phrase> Write(ExportedBank bank, Stream to)
    {
        var table = TemplateTable.Of(bank);
        using var csv = CsvWriter.Create(to, new CsvWriterOptions { WriteByteOrderMark = true, NewLine = "\r\n" }, leaveOpen: true);
        foreach (var row in table.Rows.Prepend(table.Columns))
        {
            foreach (var cell in row)
            {
                csv.WriteField(FormulaGuard.Write(cell));
            }

            csv.EndRecord();
        }

        return table.LeftOut;
    }
}
