using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Template;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace QuizServer.Banks.Formats.Tables.Workbooks;

/// <summary>
/// Writes a bank as a workbook in the template's columns: a sheet 题库 with choices to pick from, and a sheet 说明 that
/// explains the columns. Without questions it is the empty template.
/// </summary>
internal sealed class WorkbookWriter : IBankWriter
{
    private const double Narrow = 10, Middle = 18, Wide = 50;

    private static readonly string[] Rounds = ["必答", "抢答", "风险", "加赛", "观众"];

    public string Name => "xlsx";

    public Phrase Title => new("Excel 表格", "Excel workbook");

    public string Extension => ".xlsx";

    public string ContentType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public IReadOnlyList<Phrase> Write(ExportedBank bank, Stream to)
    {
        var table = TemplateTable.Of(bank);

        // A package is written back and forth, which a response cannot.
        using var whole = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(whole, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = WorkbookStyles.Sheet();
            var questions = book.AddNewPart<WorksheetPart>();
            var guide = book.AddNewPart<WorksheetPart>();
            WriteSheet(questions, table.Columns.Select(Width), table.Columns, table.Rows, WorkbookStyles.Text, Choices(table.Columns));
            WriteSheet(guide, [Middle, Wide * 2, Wide], TemplateGuide.Rows[0], TemplateGuide.Rows.Skip(1), WorkbookStyles.Explanation, null);
            book.Workbook = new X.Workbook(new X.Sheets(
                new X.Sheet { Id = book.GetIdOfPart(questions), SheetId = 1, Name = "题库" },
                new X.Sheet { Id = book.GetIdOfPart(guide), SheetId = 2, Name = "说明" }));
        }

        whole.Position = 0;
        whole.CopyTo(to);
        return table.LeftOut;
    }

    private static void WriteSheet(WorksheetPart part, IEnumerable<double> widths, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows, uint style, X.DataValidations? choices)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new X.Worksheet());
        var headingsStay = new X.Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = X.PaneValues.BottomLeft, State = X.PaneStateValues.Frozen };
        writer.WriteElement(new X.SheetViews(new X.SheetView(headingsStay) { WorkbookViewId = 0 }));
        writer.WriteElement(new X.Columns(widths.Select((width, index) =>
            new X.Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = width, CustomWidth = true, Style = WorkbookStyles.Text })));
        writer.WriteStartElement(new X.SheetData());
        TextCells.WriteRow(writer, 1, headings, WorkbookStyles.Heading);
        foreach (var (index, row) in rows.Index())
        {
            TextCells.WriteRow(writer, index + 2, row, style);
        }

        writer.WriteEndElement();
        if (choices is not null)
        {
            writer.WriteElement(choices);
        }

        writer.WriteEndElement();
    }

    // Programs offer the words; only the round may be any other.
    private static X.DataValidations Choices(IReadOnlyList<string> columns)
    {
        var lists = new[] { (BankColumns.Type, TypeNames.All, true), (BankColumns.Round, Rounds, false), (BankColumns.Difficulty, DifficultyNames.All, true) }
            .Select(list => Choice(CellText.Letters(columns.ToList().IndexOf(list.Item1)), list.Item2, list.Item3)).ToList();
        return new X.DataValidations(lists) { Count = (uint)lists.Count };
    }

    private static X.DataValidation Choice(string column, IReadOnlyList<string> words, bool warns) => new(new X.Formula1($"\"{string.Join(',', words)}\""))
    {
        Type = X.DataValidationValues.List,
        AllowBlank = true,
        ErrorStyle = X.DataValidationErrorStyleValues.Warning,
        ShowErrorMessage = warns,
        ErrorTitle = "请从列表中选",
        Error = $"应为 {string.Join('、', words)} 之一。",
        SequenceOfReferences = new ListValue<StringValue> { InnerText = string.Create(CultureInfo.InvariantCulture, $"{column}2:{column}{ImportFile.MostRows + 1}") },
    };

    private static double Width(string column) => column switch
    {
        BankColumns.Stem or BankColumns.Explanation => Wide,
        BankColumns.Answer or BankColumns.Media or BankColumns.Source or BankColumns.Notes => Middle * 1.5,
        _ when BankColumns.Options.Contains(column) => Middle,
        BankColumns.Category or BankColumns.Tags or BankColumns.Fact => Middle,
        _ => Narrow,
    };
}
