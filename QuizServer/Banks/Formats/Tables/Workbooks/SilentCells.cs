using System.Xml;
using QuizServer.Banks.Formats.Containers;

namespace QuizServer.Banks.Formats.Tables.Workbooks;

/// <summary>
/// Cells that the reader of workbooks passes over like empty ones, though they are not: those that show an error, and
/// formulas that no program has calculated yet.
/// </summary>
internal static class SilentCells
{
    private const string Book = "xl/workbook.xml", Relations = "xl/_rels/workbook.xml.rels";

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreWhitespace = true };

    /// <summary>None.</summary>
    public static readonly IReadOnlyDictionary<(string Sheet, int Line, int Column), string> None = new Dictionary<(string, int, int), string>();

    /// <summary>The errors that they show, empty for a formula, by sheet, row from 1 and column from 0. What cannot be read here is left to the reader of workbooks.</summary>
    public static IReadOnlyDictionary<(string Sheet, int Line, int Column), string> In(SafeZip zip)
    {
        var found = new Dictionary<(string Sheet, int Line, int Column), string>();
        foreach (var (name, part) in Sheets(zip))
        {
            try
            {
                using var stream = zip.OpenFile(part)!;
                using var reader = XmlReader.Create(stream, Settings);
                while (reader.ReadToFollowing("c"))
                {
                    var isError = reader.GetAttribute("t") == "e";
                    if (reader.GetAttribute("r") is { } place && !reader.IsEmptyElement && Shown(reader, isError) is { } shown && Place(place) is { } at)
                    {
                        found[(name, at.Line, at.Column)] = shown;
                    }
                }
            }
            catch (XmlException)
            {
                // The reader of workbooks will meet the same fault, and says it.
            }
        }

        return found;
    }

    // Null for a cell that the reader of workbooks reads.
    private static string? Shown(XmlReader cell, bool isError)
    {
        var (depth, hasFormula, value) = (cell.Depth, false, (string?)null);
        cell.Read();
        while (cell.Depth > depth)
        {
            if (cell is { NodeType: XmlNodeType.Element, LocalName: "v" } && isError)
            {
                value = cell.ReadElementContentAsString();
                continue;
            }

            hasFormula |= cell is { NodeType: XmlNodeType.Element, LocalName: "f" };
            value ??= cell is { NodeType: XmlNodeType.Element, LocalName: "v" or "is" } ? "" : null;
            cell.Read();
        }

        return isError ? value : hasFormula && value is null ? "" : null;
    }

    private static IEnumerable<(string Name, string Part)> Sheets(SafeZip zip)
    {
        if (zip.Read(Book) is not { } book || zip.Read(Relations) is not { } relations
            || SafeXml.Read(book).Document is not { } document || SafeXml.Read(relations).Document is not { } targets)
        {
            yield break;
        }

        var parts = targets.Descendants().Where(element => element.Name.LocalName == "Relationship")
            .Select(element => (Id: (string?)element.Attribute("Id") ?? "", Target: (string?)element.Attribute("Target") ?? ""))
            .DistinctBy(part => part.Id).ToDictionary(part => part.Id, part => part.Target.StartsWith('/') ? part.Target[1..] : $"xl/{part.Target}");
        foreach (var sheet in document.Descendants().Where(element => element.Name.LocalName == "sheet"))
        {
            if (sheet.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "id") is { } id && parts.TryGetValue(id.Value, out var part) && zip.Has(part))
            {
                yield return ((string?)sheet.Attribute("name") ?? "", part);
            }
        }
    }

    // AB12.
    private static (int Line, int Column)? Place(string reference)
    {
        var letters = reference.TakeWhile(char.IsAsciiLetterUpper).ToList();
        return letters.Count is > 0 and <= 3 && int.TryParse(reference.AsSpan(letters.Count), out var line)
            ? (line, letters.Aggregate(0, (column, letter) => (column * 26) + letter - 'A' + 1) - 1)
            : null;
    }
}
