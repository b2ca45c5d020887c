using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace QuizServer.Banks.Formats.Tables.Workbooks;

/// <summary>Tables of a web page that is called a workbook, as many programs export them.</summary>
internal static class WebTables
{
    private const int MostSpan = 100;

    /// <summary>Whether the text is such a page.</summary>
    public static bool Are(string text) => text.Contains("<table", StringComparison.OrdinalIgnoreCase) && text.Contains("<tr", StringComparison.OrdinalIgnoreCase);

    /// <summary>Its tables as sheets.</summary>
    public static IReadOnlyList<Sheet> Read(string text)
    {
        using var document = new HtmlParser().ParseDocument(text);
        var tables = document.QuerySelectorAll<IHtmlTableElement>("table").ToList();
        return [.. tables.Select((table, index) => Sheet(table, tables.Count == 1 ? "" : (index + 1).ToString(CultureInfo.InvariantCulture)))];
    }

    private static Sheet Sheet(IHtmlTableElement table, string name)
    {
        var (rows, merges) = (new List<SheetRow>(), new List<MergedCell>());
        var taken = new HashSet<(int Line, int Column)>();
        foreach (var (index, row) in table.Rows.Index())
        {
            var (line, texts) = (index + 1, new List<string>());
            foreach (var cell in row.Cells)
            {
                while (taken.Contains((line, texts.Count)))
                {
                    texts.Add("");
                }

                var (height, width) = (Math.Clamp(cell.RowSpan, 1, MostSpan), Math.Clamp(cell.ColumnSpan, 1, MostSpan));
                if (height > 1)
                {
                    merges.Add(new MergedCell(texts.Count, line, line + height - 1));
                    taken.UnionWith(Enumerable.Range(line + 1, height - 1).SelectMany(below => Enumerable.Range(texts.Count, width).Select(column => (below, column))));
                }

                texts.Add(Text(cell));
                texts.AddRange(Enumerable.Repeat("", width - 1));
            }

            var last = texts.FindLastIndex(cell => cell.Length > 0);
            if (last >= 0 && rows.Count <= ImportFile.MostRows + MostSpan)
            {
                rows.Add(new SheetRow(line, texts[..Math.Min(last + 1, Tables.Sheet.MostColumns)], []));
            }
        }

        return new Sheet(name, rows) { Merges = merges };
    }

    private static string Text(IElement cell)
    {
        foreach (var line in cell.QuerySelectorAll("br"))
        {
            line.Replace(line.Owner!.CreateTextNode("\n"));
        }

        return cell.TextContent.Replace('\u00A0', ' ').Trim();
    }
}
