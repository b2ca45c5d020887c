using System.Text;
using CsvHelper;
using QuizContracts;

namespace QuizServer.Banks.Formats;

/// <summary>Reads a bank in the columns of the import template from CSV. A broken row is named and left out; the others load.</summary>
internal static class CsvTemplate
{
    /// <summary>Largest file in bytes.</summary>
    public const int LargestFile = 5 * 1024 * 1024;

    /// <summary>Most rows of one file.</summary>
    public const int MostRows = 20_000;

    /// <summary>Reads a file in UTF-8, with or without a byte order mark.</summary>
    public static ImportReport Read(ReadOnlySpan<byte> file)
    {
        if (file.Length > LargestFile)
        {
            return Refuse("", new("文件超过 5 MB。", "The file is larger than 5 MB."));
        }

        string text;
        try
        {
            text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Refuse("", new("文件不是 UTF-8 编码，请另存为 UTF-8 的 CSV。", "The file is not UTF-8. Save it as CSV in UTF-8."));
        }

        // Empty lines count as rows, so that row numbers are those of the spreadsheet.
        using var csv = CsvReader.FromText(text, new CsvReaderOptions { Separator = ',', SkipEmptyLines = false, NormalizeHeaderName = Columns.Name });
        csv.ReadHeader();
        if (csv.Headers.Count == 0)
        {
            return Refuse("", new("文件是空的。", "The file is empty."));
        }

        var names = csv.Headers.Select(Columns.Name).ToHashSet();
        return Columns.Required.FirstOrDefault(column => !names.Contains(column)) is { } missing
            ? Refuse(missing, new($"缺少“{missing}”这一列。", $"The column {missing} is missing."))
            : ReadRows(csv);
    }

    private static ImportReport ReadRows(CsvReader csv)
    {
        var questions = new List<Question>();
        var problems = new List<ImportProblem>();
        var rows = new Dictionary<string, int>();
        for (var row = 2; csv.Read(); row++)
        {
            if (row - 1 > MostRows)
            {
                problems.Add(new ImportProblem(row, "", "", new($"超过 {MostRows} 行，其余未读。", $"There are more than {MostRows} rows; the rest was not read.")));
                break;
            }

            var cells = new Row(column => csv.TryGetFieldIndex(column, out var index) && index < csv.FieldCount ? csv.GetString(index).Trim() : "");
            if (cells.IsEmpty)
            {
                continue;
            }

            var id = cells.Text(Columns.Id) is { Length: > 0 } given ? given : $"{row - 1}";
            var (question, problem) = RowReader.Read(id, cells);
            if (problem is { } found)
            {
                problems.Add(new ImportProblem(row, id, found.Column, found.Sentence));
            }
            else if (!rows.TryAdd(id, row))
            {
                problems.Add(new ImportProblem(row, id, Columns.Id, new($"编号 {id} 与第 {rows[id]} 行重复。", $"The number {id} stands in row {rows[id]} already.")));
            }
            else
            {
                questions.Add(question!);
            }
        }

        return new ImportReport(questions, problems);
    }

    private static ImportReport Refuse(string column, Phrase sentence) => new([], [new ImportProblem(0, "", column, sentence)]);
}

/// <summary>The cells of one row by the template's column names.</summary>
internal sealed class Row(Func<string, string> cell)
{
    /// <summary>Nothing stands in the columns that make a question.</summary>
    public bool IsEmpty => Columns.Required.All(column => Text(column).Length == 0);

    /// <summary>The text of a cell; empty when there is no such column.</summary>
    public string Text(string column) => cell(column);
}
