using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using QuizContracts;
using QuizServer.Banks.Formats.Tables.Workbooks;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace QuizServer.Reports.Tables;

/// <summary>Writes tables as the sheets of a workbook: headings that stay, numbers as numbers, words that run nothing.</summary>
internal static class ResultWorkbook
{
    /// <summary>MIME type of a workbook.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    // A sheet has no more rows, its heading among them.
    private const int MostRows = 1_048_575;

    /// <summary>Writes the workbook.</summary>
    /// <param name="to">Must be able to read and to seek.</param>
    public static void Write(IReadOnlyList<ResultTable> tables, Language language, Stream to)
    {
        using var document = SpreadsheetDocument.Create(to, SpreadsheetDocumentType.Workbook);
        var book = document.AddWorkbookPart();
        book.AddNewPart<WorkbookStylesPart>().Stylesheet = WorkbookStyles.Sheet();
        var sheets = new X.Sheets();
        foreach (var (index, table) in tables.Index())
        {
            var part = book.AddNewPart<WorksheetPart>();
            WriteSheet(part, table, language);
            sheets.Append(new X.Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)index + 1, Name = table.Title.In(language) });
        }

        book.Workbook = new X.Workbook(sheets);
    }

    private static void WriteSheet(WorksheetPart part, ResultTable table, Language language)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new X.Worksheet());
        var headingsStay = new X.Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = X.PaneValues.BottomLeft, State = X.PaneStateValues.Frozen };
        writer.WriteElement(new X.SheetViews(new X.SheetView(headingsStay) { WorkbookViewId = 0 }));
        writer.WriteElement(new X.Columns(table.Columns.Select((column, index) =>
            new X.Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = column.Width, CustomWidth = true })));
        writer.WriteStartElement(new X.SheetData());
        TextCells.WriteRow(writer, 1, [.. table.Columns.Select(column => column.Heading.In(language))], WorkbookStyles.Heading);
        foreach (var (index, row) in table.Rows.Take(MostRows).Index())
        {
            WriteRow(writer, index + 2, row, language);
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteRow(OpenXmlWriter writer, int line, IReadOnlyList<ResultCell> row, Language language)
    {
        writer.WriteStartElement(new X.Row { RowIndex = (uint)line });
        foreach (var (column, cell) in row.Index())
        {
            if (cell.Number is { } number)
            {
                writer.WriteElement(new X.Cell(new X.CellValue(number.ToString(CultureInfo.InvariantCulture)))
                {
                    CellReference = $"{CellText.Letters(column)}{line}",
                    DataType = X.CellValues.Number,
                    StyleIndex = WorkbookStyles.Number,
                });
            }
            else if (cell.Words is { } words)
            {
                TextCells.WriteCell(writer, line, column, words.In(language), WorkbookStyles.Text);
            }
        }

        writer.WriteEndElement();
    }
}
