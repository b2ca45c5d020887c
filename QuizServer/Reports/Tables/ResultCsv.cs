using System.Globalization;
using CsvHelper;
using QuizContracts;
using QuizServer.Banks.Formats.Tables.Delimited;

namespace QuizServer.Reports.Tables;

/// <summary>Writes a table as CSV, with a byte order mark and CRLF, as Excel in Chinese opens it.</summary>
internal static class ResultCsv
{
    public static void Write(ResultTable table, Language language, Stream to)
    {
        using var csv = CsvWriter.Create(to, new CsvWriterOptions { WriteByteOrderMark = true, NewLine = "\r\n" }, leaveOpen: true);
        foreach (var column in table.Columns)
        {
            csv.WriteField(column.Heading.In(language));
        }

        csv.EndRecord();
        foreach (var row in table.Rows)
        {
            foreach (var cell in row)
            {
                // Numbers stay numbers, those below zero too; only words could be taken for formulas.
                csv.WriteField(cell.Words is { } words ? FormulaGuard.Write(words.In(language)) : cell.Number?.ToString(CultureInfo.InvariantCulture) ?? "");
            }

            csv.EndRecord();
        }
    }
}
