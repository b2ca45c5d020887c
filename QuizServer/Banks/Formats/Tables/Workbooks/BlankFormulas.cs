using System.Xml;
using QuizServer.Banks.Formats.Containers;

namespace QuizServer.Banks.Formats.Tables.Workbooks;

/// <summary>Formulas that no program has calculated yet: they have no value, and without a word would look like empty cells.</summary>
internal static class BlankFormulas
{
    private const string Book = "xl/workbook.xml", Relations = "xl/_rels/workbook.xml.rels";

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreWhitespace = true };

    /// <summary>Their places, by sheet, row from 1 and column from 0. What cannot be read here is left to the reader of workbooks.</summary>
    public static IReadOnlySet<(string Sheet, int Line, int Column)> In(SafeZip zip)
    {
        var found = new HashSet<(string Sheet, int Line, int Column)>();
        foreach (var (name, part) in Sheets(zip))
        {
            try
            {
                using var reader = XmlReader.Create(new MemoryStream(part, writable: false), Settings);
                while (reader.ReadToFollowing("c"))
                {
                    if (reader.GetAttribute("r") is { } place && !reader.IsEmptyElement && IsBlank(reader) && Place(place) is { } at)
                    {
                        found.Add((name, at.Line, at.Column));
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

    private static bool IsBlank(XmlReader cell)
    {
        var (hasFormula, hasValue) = (false, false);
        using var inside = cell.ReadSubtree();
        while (inside.Read())
        {
            hasFormula |= inside is { NodeType: XmlNodeType.Element, LocalName: "f" };
            hasValue |= inside is { NodeType: XmlNodeType.Element, LocalName: "v" or "is" };
        }

        return hasFormula && !hasValue;
    }

    private static IEnumerable<(string Name, byte[] Part)> Sheets(SafeZip zip)
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
            if (sheet.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "id") is { } id && parts.TryGetValue(id.Value, out var target) && zip.Read(target) is { } part)
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
