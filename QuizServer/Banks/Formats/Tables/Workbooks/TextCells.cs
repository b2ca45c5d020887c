using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml;
using QuizServer.Banks.Formats.Tables.Delimited;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace QuizServer.Banks.Formats.Tables.Workbooks;

/// <summary>Writes rows of texts into a sheet.</summary>
internal static partial class TextCells
{
    /// <summary>Writes one row. A text that begins like a formula carries the mark that makes programs leave it a text.</summary>
    /// <param name="line">Its row, from 1.</param>
    public static void WriteRow(OpenXmlWriter writer, int line, IReadOnlyList<string> texts, uint style)
    {
        writer.WriteStartElement(new X.Row { RowIndex = (uint)line });
        foreach (var (column, text) in texts.Index())
        {
            WriteCell(writer, line, column, text, style);
        }

        writer.WriteEndElement();
    }

    /// <summary>Writes one cell; an empty text leaves it out.</summary>
    /// <param name="line">Its row, from 1.</param>
    /// <param name="column">Its column, from 0.</param>
    public static void WriteCell(OpenXmlWriter writer, int line, int column, string text, uint style)
    {
        if (text.Length > 0)
        {
            writer.WriteElement(new X.Cell(new X.InlineString(new X.Text(Storable(text)) { Space = SpaceProcessingModeValues.Preserve }))
            {
                CellReference = $"{CellText.Letters(column)}{line}",
                DataType = X.CellValues.InlineString,
                StyleIndex = FormulaGuard.IsFormula(text) ? WorkbookStyles.Formula : style,
            });
        }
    }

    // Workbooks write characters that XML cannot hold as _x0007_; what looks like that by itself is escaped in the same way.
    private static string Storable(string text) =>
        string.Concat(Escape().Replace(text, "_x005F_").Where(letter => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter)));

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Escape();
}
