using System.Globalization;
using System.IO.Packaging;
using DocumentFormat.OpenXml;
using QuizContracts;
using QuizServer.Banks.Formats.Tables.Workbooks;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace QuizServer.Reports.Tables;

/// <summary>
/// Writes tables as the sheets of a workbook: headings that stay, numbers as numbers, words that run nothing. Each row goes to the file when it
/// is made; a document that is open for reading too would hold all of its sheets in memory until it is closed.
/// </summary>
internal static class ResultWorkbook
{
    /// <summary>MIME type of a workbook.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    // A sheet has no more rows, its heading among them.
    private const int MostRows = 1_048_575;

    private const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /// <summary>Writes the workbook.</summary>
    /// <param name="tables">Its sheets in order.</param>
    /// <param name="language">The language of its words.</param>
    /// <param name="to">Gets the file from front to back.</param>
    public static void Write(IReadOnlyList<ResultTable> tables, Language language, Stream to)
    {
        using var package = Package.Open(to, FileMode.Create, FileAccess.Write);
        foreach (var (index, table) in tables.Index())
        {
            Add(package, $"worksheets/sheet{index + 1}", "worksheet", stream => WriteSheet(stream, table, language));
        }

        Add(package, "styles", "styles", WorkbookStyles.Sheet().Save);
        var book = Add(package, "workbook", "sheet.main", new X.Workbook(new X.Sheets(tables.Select((table, index) =>
            new X.Sheet { Id = $"sheet{index + 1}", SheetId = (uint)index + 1, Name = table.Title.In(language) }))).Save);
        foreach (var index in Enumerable.Range(1, tables.Count))
        {
            book.CreateRelationship(Inside($"worksheets/sheet{index}"), TargetMode.Internal, $"{Relation}worksheet", $"sheet{index}");
        }

        book.CreateRelationship(Inside("styles"), TargetMode.Internal, $"{Relation}styles", "styles");
        package.CreateRelationship(book.Uri, TargetMode.Internal, $"{Relation}officeDocument", "workbook");
    }

    private static PackagePart Add(Package package, string name, string kind, Action<Stream> write)
    {
        var part = package.CreatePart(Inside(name), $"{Kind}{kind}+xml", CompressionOption.Normal);
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        write(stream);
        return part;
    }

    private static Uri Inside(string name) => new($"/xl/{name}.xml", UriKind.Relative);

    private static void WriteSheet(Stream to, ResultTable table, Language language)
    {
        using var writer = OpenXmlWriter.Create(to);
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
