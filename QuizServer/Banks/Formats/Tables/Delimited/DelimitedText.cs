using CsvHelper;
using QuizContracts;
using QuizContracts.Banks;

namespace QuizServer.Banks.Formats.Tables.Delimited;

/// <summary>Text with separators as a sheet.</summary>
internal static class DelimitedText
{
    private const int RowsSearched = 40, RowsPerReport = 200;

    private static readonly char[] Separators = [',', '\t', ';', '|'];

    /// <summary>The separator under which the text has the best headings; null where it has none under any.</summary>
    public static char? Separator(string text)
    {
        var head = Head(text);
        var best = Separators
            .Select(separator => (separator, Score: Parse(head, separator, null, [], out _) is { } sheet && Header.Find(sheet) is { } header ? Header.Score(header) : 0))
            .MaxBy(candidate => candidate.Score);
        return best.Score > 0 ? best.separator : null;
    }

    /// <summary>The sheet; null where it has more rows than are read.</summary>
    /// <param name="separator">Null to leave it to the shape of the first lines, or to a line <c>sep=;</c>.</param>
    /// <param name="read">Told now and then how many rows are read.</param>
    public static Sheet? Read(string text, char? separator, IProgress<int>? read)
    {
        var faults = new Dictionary<long, CellFault>();
        var sheet = Parse(text, separator, read, faults, out var isOpen);
        if (!isOpen)
        {
            return sheet;
        }

        // A quote that is never closed would swallow the rest of the file; with lines alone only its own row suffers.
        faults.Clear();
        return Parse(text, separator, read, faults, out _, allowLineBreaks: false);
    }

    private static Sheet? Parse(string text, char? separator, IProgress<int>? read, Dictionary<long, CellFault> faults, out bool isOpen, bool allowLineBreaks = true)
    {
        var (rows, hasOpenQuote) = (new List<SheetRow>(), false);
        using var csv = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) ? null : separator,
            HasHeader = false,
            // Empty lines count as rows, so that row numbers are those of the spreadsheet.
            SkipEmptyLines = false,
            AllowLineBreaksInQuotes = allowLineBreaks,
            OnMalformedRecord = record =>
            {
                hasOpenQuote |= record.Reason == CsvMalformedReason.UnterminatedQuote;
                faults[record.RecordNumber] = Fault(record.Reason);
            },
        });
        while (csv.Read())
        {
            var cells = Enumerable.Range(0, csv.FieldCount).Select(index => FormulaGuard.Read(csv.GetString(index))).ToList();
            cells = cells[..(cells.FindLastIndex(cell => !string.IsNullOrWhiteSpace(cell)) + 1)];
            if (cells.Count == 0)
            {
                continue;
            }

            if (rows.Count == ImportFile.MostRows + 1)
            {
                isOpen = hasOpenQuote;
                return null;
            }

            rows.Add(new SheetRow((int)csv.RowNumber, cells, faults.TryGetValue(csv.RowNumber, out var fault) ? [fault] : []));
            if (rows.Count % RowsPerReport == 0)
            {
                read?.Report(rows.Count);
            }
        }

        isOpen = hasOpenQuote;
        return new Sheet("", rows) { IsText = true };
    }

    private static CellFault Fault(CsvMalformedReason reason) => reason == CsvMalformedReason.StrayQuote
        ? new CellFault(-1, false, new("这一行的内容里有单独的引号，已按原样保留。", "A text of this row has a quote by itself; it was kept as it is."))
        : new CellFault(-1, true, new("这一行的引号不成对。", "The quotes of this row are not in pairs."));

    private static string Head(string text)
    {
        var end = -1;
        for (var line = 0; line < RowsSearched && (end = text.IndexOf('\n', end + 1)) >= 0; line++)
        {
        }

        return end < 0 ? text : text[..end];
    }
}
