using X = DocumentFormat.OpenXml.Spreadsheet;

namespace QuizServer.Banks.Formats.Tables.Workbooks;

/// <summary>How cells of a written workbook look. What comes from people is text, so that no program makes a date or a number of an answer.</summary>
internal static class WorkbookStyles
{
    /// <summary>Indexes of the styles: a text, one that begins like a formula, a heading, an explanation, a number.</summary>
    public const uint Text = 1, Formula = 2, Heading = 3, Explanation = 4, Number = 5;

    private const uint TextFormat = 49;

    /// <summary>The styles in the order of their indexes.</summary>
    public static X.Stylesheet Sheet() => new(
        new X.Fonts(new X.Font(new X.FontSize { Val = 11 }, new X.FontName { Val = "等线" }), new X.Font(new X.Bold(), new X.FontSize { Val = 11 }, new X.FontName { Val = "等线" })) { Count = 2 },
        new X.Fills(
            new X.Fill(new X.PatternFill { PatternType = X.PatternValues.None }),
            new X.Fill(new X.PatternFill { PatternType = X.PatternValues.Gray125 }),
            new X.Fill(new X.PatternFill(new X.ForegroundColor { Rgb = "FFF2DCDB" }) { PatternType = X.PatternValues.Solid })),
        new X.Borders(new X.Border(new X.LeftBorder(), new X.RightBorder(), new X.TopBorder(), new X.BottomBorder(), new X.DiagonalBorder())) { Count = 1 },
        new X.CellStyleFormats(new X.CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
        new X.CellFormats(
            new X.CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0 },
            Format(0, 0, isFormula: false),
            Format(0, 0, isFormula: true),
            Format(1, 2, isFormula: false),
            Format(0, 0, isFormula: false),
            new X.CellFormat(new X.Alignment { Vertical = X.VerticalAlignmentValues.Top }) { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0, ApplyAlignment = true }),
        new X.CellStyles(new X.CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });

    private static X.CellFormat Format(uint font, uint fill, bool isFormula) => new(new X.Alignment { Vertical = X.VerticalAlignmentValues.Top, WrapText = true })
    {
        NumberFormatId = TextFormat,
        FontId = font,
        FillId = fill,
        BorderId = 0,
        FormatId = 0,
        ApplyNumberFormat = true,
        ApplyAlignment = true,
        ApplyFont = font > 0,
        ApplyFill = fill > 0,
        QuotePrefix = isFormula ? true : null,
    };
}
