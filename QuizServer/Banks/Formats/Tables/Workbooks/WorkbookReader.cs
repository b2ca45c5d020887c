using System.Text;
using System.Xml;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using QuizContracts;
using QuizContracts.Banks;

namespace QuizServer.Banks.Formats.Tables.Workbooks;

/// <summary>All sheets of a workbook as text.</summary>
internal static class WorkbookReader
{
    // A sheet may be formatted down to its last row; one that is formatted to its last column as well is made to hurt.
    private const long MostCells = 200_000_000;

    private const int MostSheets = 200, RowsPerReport = 200;

    static WorkbookReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The sheets, or why the workbook cannot be read.</summary>
    /// <param name="file">The file; it is closed at the end.</param>
    /// <param name="silent">Cells that only seem to be empty.</param>
    /// <param name="read">Told now and then how many rows are read.</param>
    public static (IReadOnlyList<Sheet>? Sheets, Phrase Fault) Read(Stream file, IReadOnlyDictionary<(string Sheet, int Line, int Column), string> silent, IProgress<int>? read)
    {
        try
        {
            // Old workbooks that do not say their encoding are Chinese.
            using var reader = ExcelReaderFactory.CreateReader(file, new ExcelReaderConfiguration { FallbackEncoding = Encoding.GetEncoding(936) });
            var (sheets, room) = (new List<Sheet>(), new Room());
            do
            {
                if ((long)reader.RowCount * reader.FieldCount > MostCells || sheets.Count == MostSheets)
                {
                    return (null, new($"工作表“{reader.Name}”太大，或工作表太多。", $"Sheet {reader.Name} is too large, or there are too many sheets."));
                }

                if (Sheet(reader, silent, room, read) is not { } sheet)
                {
                    return (null, room.Characters > ImportFile.MostCharacters ? ImportFile.TooMuchText : TableBank.TooMany);
                }

                sheets.Add(sheet);
            }
            while (reader.NextResult());

            return (sheets, default);
        }
        catch (InvalidPasswordException)
        {
            return (null, new("工作簿加了密码，请去掉密码后再导入。", "The workbook is protected by a password. Remove it and import again."));
        }
        catch (Exception damage) when (IsDamage(damage))
        {
            return (null, new("工作簿不完整或已损坏，请用 Excel 或 WPS 打开并另存后再导入。", "The workbook is truncated or damaged. Open it in a spreadsheet program, save it again and import that."));
        }
    }

    private static Sheet? Sheet(IExcelDataReader reader, IReadOnlyDictionary<(string Sheet, int Line, int Column), string> silent, Room room, IProgress<int>? progress)
    {
        var (rows, hidden) = (new List<SheetRow>(), 0);
        while (reader.Read())
        {
            if (Row(reader, silent) is not { } row)
            {
                continue;
            }

            // Titles and headings are not questions; the exact number is counted later.
            room.Rows++;
            room.Characters += row.Cells.Sum(cell => cell.Length);
            if (room.Rows > ImportFile.MostRows + MostSheets || room.Characters > ImportFile.MostCharacters)
            {
                return null;
            }

            rows.Add(row);
            hidden += reader.RowHeight == 0 ? 1 : 0;
            if (room.Rows % RowsPerReport == 0)
            {
                progress?.Report(room.Rows);
            }
        }

        var sheet = new Sheet(reader.Name, rows)
        {
            Merges = [.. (reader.MergeCells ?? []).Where(merge => merge.ToRow > merge.FromRow).Select(merge => new MergedCell(merge.FromColumn, merge.FromRow + 1, merge.ToRow + 1))],
        };
        return sheet with { Findings = [.. Hidden(sheet, reader.VisibleState != "visible", hidden)] };
    }

    // Null for a row in which nothing stands.
    private static SheetRow? Row(IExcelDataReader reader, IReadOnlyDictionary<(string Sheet, int Line, int Column), string> silent)
    {
        var (line, last) = (reader.Depth + 1, -1);
        var cells = new List<string>();
        List<CellFault>? faults = null;
        for (var column = 0; column < Math.Min(reader.FieldCount, Tables.Sheet.MostColumns); column++)
        {
            var text = CellText.Of(reader, column);
            if (text.Length == 0 && silent.Count > 0 && silent.TryGetValue((reader.Name, line, column), out var shown))
            {
                (faults ??= []).Add(new CellFault(column, true, CellText.Fault(shown, line, column)));
                text = shown;
            }

            cells.Add(text);
            last = string.IsNullOrWhiteSpace(text) ? last : column;
        }

        return last < 0 && faults is null ? null : new SheetRow(line, cells[..(last + 1)], faults ?? []);
    }

    private static IEnumerable<Finding> Hidden(Sheet sheet, bool isHidden, int rows)
    {
        if (isHidden)
        {
            yield return Finding.Warning("", sheet.Say("这张工作表是隐藏的，也读了。", "the sheet is hidden; it was read all the same."));
        }

        if (rows > 0)
        {
            yield return Finding.Warning("", sheet.Say($"有 {rows} 行是隐藏的，也读了。", $"{rows} rows are hidden; they were read all the same."));
        }
    }

    // What the reader throws at files that break off or lie about themselves.
    private static bool IsDamage(Exception damage) => damage is ExcelReaderException or XmlException or InvalidDataException or IOException or FormatException or OverflowException
        or ArgumentException or InvalidOperationException or NotSupportedException or IndexOutOfRangeException or NullReferenceException or InvalidCastException or KeyNotFoundException;

    // What was taken of the room that a file has.
    private sealed class Room
    {
        public int Rows { get; set; }

        public long Characters { get; set; }
    }
}
