using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using QuizContracts;
using QuizServer.Banks.Formats.Tables;

namespace QuizServer.Banks.Formats.Documents.Word;

/// <summary>A Word document as lines of text, as its reader sees them: numbers are written out, insertions stay, deletions go.</summary>
internal sealed class WordLines(MainDocumentPart main)
{
    private static readonly Phrase LostPicture = new("图片未导入，请在题库里另行添加。", "A picture was not imported. Add it in the bank.");
    private static readonly Phrase LostFormula = new("公式未导入，请核对文字。", "A formula was not imported. Check the text.");
    private static readonly Phrase LostBox = new("文本框里的文字未导入。", "Words in a text box were not imported.");
    private static readonly Phrase LostSymbol = new("有一个符号不认识，未导入。", "A symbol is unknown and was not imported.");

    private readonly WordNumbering _numbering = new(main);
    private readonly List<TextLine> _lines = [];
    private int _paragraph;

    // What only holds paragraphs, tables and rows.
    private static readonly HashSet<Type> Holders =
        [typeof(Document), typeof(Body), typeof(SdtBlock), typeof(SdtContentBlock), typeof(CustomXmlBlock), typeof(InsertedRun), typeof(MoveToRun), typeof(Table), typeof(SdtRow), typeof(SdtContentRow)];

    /// <summary>
    /// The lines of the document, and those of its tables that are banks. Of a document as long as a book only the paragraph or row that is being
    /// read stands in memory.
    /// </summary>
    public (IReadOnlyList<TextLine> Lines, IReadOnlyList<Sheet> Tables) Read()
    {
        var tables = new List<Sheet>();
        var (table, start) = (new WordTable(), 0);
        using var reader = OpenXmlReader.Create(main);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(Table))
            {
                if (reader.IsEndElement && table.Bank(tables.Count == 0 ? "" : $"{tables.Count + 1}") is { } bank)
                {
                    tables.Add(bank);
                    _lines.RemoveRange(start, _lines.Count - start);
                }

                (table, start) = (new WordTable(), _lines.Count);
            }

            if (!reader.IsStartElement || Holders.Contains(reader.ElementType))
            {
                continue;
            }

            switch (reader.LoadCurrentElement())
            {
                case Paragraph paragraph:
                    Add([paragraph]);
                    break;
                case TableRow row:
                    var (line, first) = (_paragraph + 1, _lines.Count);
                    var cells = Cells(row);
                    table.Add(line, cells, [.. _lines.Skip(first).SelectMany(added => added.Losses)]);
                    break;
            }
        }

        return (_lines, tables);
    }

    private void Blocks(OpenXmlElement parent)
    {
        foreach (var block in parent.ChildElements)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    Add([paragraph]);
                    break;
                case Table table:
                    table.Elements<TableRow>().ToList().ForEach(row => Cells(row));
                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock or InsertedRun or MoveToRun:
                    Blocks(block);
                    break;
            }
        }
    }

    // The cells of a row make one line, as options often stand in a table; a cell of several paragraphs keeps its lines.
    private IReadOnlyList<(TableCell Cell, string Text)> Cells(TableRow row)
    {
        var cells = row.Elements<TableCell>().Concat(row.Elements<SdtCell>().SelectMany(cell => cell.Descendants<TableCell>())).ToList();
        return cells.TrueForAll(cell => cell.Elements<Paragraph>().Count() == 1 && !cell.Elements<Table>().Any())
            ? [.. cells.Zip(Add([.. cells.SelectMany(cell => cell.Elements<Paragraph>())]))]
            : cells.ConvertAll(cell => (cell, Text(cell)));
    }

    private string Text(TableCell cell)
    {
        var first = _lines.Count;
        Blocks(cell);
        return string.Join('\n', _lines.Skip(first).Select(line => line.Text));
    }

    // Each paragraph's text, which all together make one line.
    private IReadOnlyList<string> Add(IReadOnlyList<Paragraph> paragraphs)
    {
        _paragraph++;
        var losses = new List<Phrase>();
        var texts = paragraphs.Select(paragraph => _numbering.Label(paragraph) + Joined(Runs(paragraph, losses))).ToList();
        foreach (var text in string.Join('\t', texts).Split('\n'))
        {
            _lines.Add(new TextLine(_paragraph, text, [.. losses]));
            losses.Clear();
        }

        return texts;
    }

    // Neighbouring runs of one underlining are one.
    private static string Joined(IEnumerable<(string Text, bool IsUnderlined)> runs)
    {
        var text = new StringBuilder();
        var underlined = new StringBuilder();
        foreach (var run in runs.Append(("", false)))
        {
            if (run.Item2)
            {
                underlined.Append(run.Item1);
                continue;
            }

            if (underlined.Length > 0)
            {
                var words = underlined.ToString();
                text.Append(words.All(letter => char.IsWhiteSpace(letter) || letter == '_') ? "____" : $"{TextLine.Underline}{words}{TextLine.UnderlineEnd}");
                underlined.Clear();
            }

            text.Append(run.Item1);
        }

        return text.ToString();
    }

    private static IEnumerable<(string Text, bool IsUnderlined)> Runs(OpenXmlElement parent, List<Phrase> losses)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Run run:
                    yield return (Text(run, losses), run.RunProperties?.Underline is { } line && (line.Val is null || line.Val.Value != UnderlineValues.None));
                    break;
                case DeletedRun or MoveFromRun or ParagraphProperties:
                    break;
                case DocumentFormat.OpenXml.Math.OfficeMath or DocumentFormat.OpenXml.Math.Paragraph:
                    losses.Add(LostFormula);
                    yield return (child.InnerText, false);
                    break;
                default:
                    foreach (var inner in Runs(child, losses))
                    {
                        yield return inner;
                    }

                    break;
            }
        }
    }

    private static string Text(Run run, List<Phrase> losses)
    {
        var raised = run.RunProperties?.VerticalTextAlignment?.Val?.Value;
        var text = new StringBuilder();
        foreach (var child in run.ChildElements)
        {
            text.Append(child switch
            {
                Text words => Raised(words.Text, raised),
                TabChar or PositionalTab => "\t",
                Break { Type: null } or CarriageReturn => "\n",
                Break { Type.Value: var kind } when kind == BreakValues.TextWrapping => "\n",
                NoBreakHyphen => "-",
                SymbolChar symbol => Letter(symbol, losses),
                Drawing or Picture or EmbeddedObject or AlternateContent => Lost(child, losses),
                _ => "",
            });
        }

        return text.ToString();
    }

    private static string Lost(OpenXmlElement drawing, List<Phrase> losses)
    {
        var isBox = drawing.Descendants<TextBoxContent>().Any();
        losses.Add(isBox ? LostBox : drawing is EmbeddedObject ? LostFormula : LostPicture);
        return "";
    }

    // Marks that Word and WPS insert from the fonts Wingdings and Wingdings 2.
    private static string Letter(SymbolChar symbol, List<Phrase> losses)
    {
        var code = symbol.Char?.Value?.ToUpperInvariant();
        var mark = (symbol.Font?.Value, code) switch
        {
            ("Wingdings", "F0FC" or "00FC" or "F0FE" or "00FE") or ("Wingdings 2", "F050" or "0050" or "F052" or "0052") => "√",
            ("Wingdings", "F0FB" or "00FB" or "F0FD" or "00FD") or ("Wingdings 2", "F04F" or "004F" or "F051" or "0051") => "×",
            ("Symbol", "F0D6") => "√",
            ("Symbol", "F0B4") => "×",
            _ => null,
        };
        if (mark is null)
        {
            losses.Add(LostSymbol);
        }

        return mark ?? "";
    }

    private static string Raised(string text, VerticalPositionValues? raised) =>
        raised == VerticalPositionValues.Superscript ? string.Concat(text.Select(letter => char.IsAsciiDigit(letter) ? "⁰¹²³⁴⁵⁶⁷⁸⁹"[letter - '0'] : letter))
        : raised == VerticalPositionValues.Subscript ? string.Concat(text.Select(letter => char.IsAsciiDigit(letter) ? "₀₁₂₃₄₅₆₇₈₉"[letter - '0'] : letter))
        : text;
}
