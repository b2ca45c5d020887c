using DocumentFormat.OpenXml.Wordprocessing;
using QuizContracts;
using QuizServer.Banks.Formats.Tables;
using Header = QuizServer.Banks.Formats.Tables.Header;

namespace QuizServer.Banks.Formats.Documents.Word;

/// <summary>A table of a Word document as a sheet, while its rows are being read.</summary>
internal sealed class WordTable
{
    private readonly List<SheetRow> _rows = [];
    private readonly List<MergedCell> _merges = [];
    private readonly Dictionary<int, int> _begun = [];

    /// <summary>Adds a row.</summary>
    /// <param name="line">Its first paragraph.</param>
    /// <param name="losses">What of it could not be taken over.</param>
    public void Add(int line, IReadOnlyList<(TableCell Cell, string Text)> cells, IReadOnlyList<Phrase> losses)
    {
        var texts = new List<string>();
        foreach (var (cell, text) in cells)
        {
            Merge(cell.TableCellProperties?.VerticalMerge, texts.Count, line);
            texts.Add(TextLine.Plain(text));
            texts.AddRange(Enumerable.Repeat("", Math.Clamp(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 1, Sheet.MostColumns) - 1));
        }

        var last = texts.FindLastIndex(text => !string.IsNullOrWhiteSpace(text));
        if (last >= 0 && _rows.Count <= ImportFile.MostRows)
        {
            _rows.Add(new SheetRow(line, texts[..Math.Min(last + 1, Sheet.MostColumns)], [.. losses.Select(loss => new CellFault(-1, false, loss))]));
        }
    }

    /// <summary>The table as a sheet of questions; null for any other, such as one that only sets options side by side.</summary>
    public Sheet? Bank(string name)
    {
        var sheet = new Sheet(name, _rows) { Merges = _merges };
        return Header.Find(sheet) is { } header && _rows.Exists(row => row.Line > header.LastLine) ? sheet : null;
    }

    // A merged cell begins with its text, and the cells below say that they go on.
    private void Merge(VerticalMerge? merge, int column, int line)
    {
        if (merge is null || merge.Val?.Value == MergedCellValues.Restart)
        {
            _begun[column] = line;
        }
        else if (_begun.TryGetValue(column, out var first))
        {
            _merges.RemoveAll(known => known.Column == column && known.First == first);
            _merges.Add(new MergedCell(column, first, line));
        }
    }
}
