using QuizContracts.Banks;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats.Tables;

/// <summary>The headings of a sheet.</summary>
/// <param name="Line">Their row, from 1; 0 where there are none.</param>
/// <param name="LastLine">The last row that belongs to them: below 选项 may stand A, B, C in a row of their own.</param>
/// <param name="Texts">Headings by column.</param>
internal sealed record Header(int Line, int LastLine, IReadOnlyList<string> Texts)
{
    private const int RowsSearched = 30, LeastColumns = 2;

    /// <summary>No headings.</summary>
    public static readonly Header None = new(0, 0, []);

    /// <summary>Whether the sheet has the columns of our own template, which has neither examples nor notes among its rows.</summary>
    public bool IsOurs => BankColumns.Template.All(column => Texts.Contains(column));

    /// <summary>The heading of a column; empty where there is none.</summary>
    public string this[int column] => column < Texts.Count ? Texts[column] : "";

    /// <summary>The row that looks most like headings, wherever it stands: titles may stand above it, empty columns left of it.</summary>
    public static Header? Find(Sheet sheet)
    {
        var best = Enumerable.Range(0, Math.Min(RowsSearched, sheet.Rows.Count))
            .Select(index => (Header: At(sheet, index), Score: Score(At(sheet, index))))
            .Where(candidate => candidate.Score > 0)
            .OrderByDescending(candidate => candidate.Score).FirstOrDefault();
        return best.Header;
    }

    /// <summary>The headings in a row that the owner named; null when nothing stands in it.</summary>
    public static Header? In(Sheet sheet, int line) =>
        sheet.Rows.Index().FirstOrDefault(row => row.Item.Line == line) is { Item: not null } found ? At(sheet, found.Index) : null;

    /// <summary>How much a row looks like headings; 0 for one that cannot be them.</summary>
    public static int Score(Header header)
    {
        var columns = header.Texts.Select(Headings.Read).OfType<Heading>().Select(heading => heading.Column).Distinct().ToList();
        return columns.Count < LeastColumns || !(columns.Contains(BankColumns.Stem) || (columns.Contains(BankColumns.Answer) && columns.Contains(BankColumns.Options[0])))
            ? 0
            : columns.Sum(column => column == BankColumns.Stem ? 4 : column == BankColumns.Answer ? 3 : column == BankColumns.Type ? 2 : 1);
    }

    private static Header At(Sheet sheet, int index)
    {
        var row = sheet.Rows[index];
        return index + 1 < sheet.Rows.Count && sheet.Rows[index + 1] is var below && IsSecondRow(row, below)
            ? new Header(row.Line, below.Line, [.. Enumerable.Range(0, Math.Max(row.Cells.Count, below.Cells.Count)).Select(column => below[column].Length > 0 ? below[column] : row[column])])
            : new Header(row.Line, row.Line, [.. row.Cells.Select(cell => cell.Trim())]);
    }

    // Only options, and only where the row above says nothing more particular.
    private static bool IsSecondRow(SheetRow row, SheetRow below)
    {
        var filled = Enumerable.Range(0, below.Cells.Count).Where(column => below[column].Length > 0).ToList();
        return filled.Count >= 2 && filled.TrueForAll(column => Headings.Read(below[column]) is { } heading && BankColumns.Options.Contains(heading.Column)
            && (row[column].Length == 0 || Headings.Read(row[column])?.Column == BankColumns.Options[0]));
    }
}
