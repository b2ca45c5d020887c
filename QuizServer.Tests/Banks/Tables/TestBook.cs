using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace QuizServer.Tests.Banks.Tables;

/// <summary>A workbook written by hand, so that a test says exactly what stands in the file.</summary>
internal static class TestBook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Packages = "http://schemas.openxmlformats.org/package/2006";

    /// <summary>Number formats by the style index that <see cref="Cell"/> takes: 0 is general.</summary>
    private static readonly string[] Formats = ["General", "yyyy\"年\"m\"月\"d\"日\"", "0.0%", "000", "0.00"];

    /// <summary>The built-in short date, behind the formats above.</summary>
    public const int ShortDate = 5;

    public static byte[] Of(params TestSheet[] sheets) => With(new Dictionary<string, string>(), sheets);

    /// <summary>A workbook with more parts than it needs.</summary>
    public static byte[] With(IReadOnlyDictionary<string, string> otherParts, params TestSheet[] sheets)
    {
        using var whole = new MemoryStream();
        using (var zip = new ZipArchive(whole, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", $"""<Types xmlns="{Packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>{string.Concat(sheets.Select((_, index) => $"""<Override PartName="/xl/worksheets/sheet{index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>"""))}</Types>""");
            Add(zip, "_rels/.rels", $"""<Relationships xmlns="{Packages}/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Add(zip, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets>{string.Concat(sheets.Select((sheet, index) => $"""<sheet name="{sheet.Name}" sheetId="{index + 1}" r:id="rId{index + 1}"{(sheet.IsHidden ? " state=\"hidden\"" : "")}/>"""))}</sheets></workbook>""");
            Add(zip, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Packages}/relationships">{string.Concat(sheets.Select((_, index) => $"""<Relationship Id="rId{index + 1}" Type="{Relations}/worksheet" Target="worksheets/sheet{index + 1}.xml"/>"""))}<Relationship Id="rId99" Type="{Relations}/styles" Target="styles.xml"/></Relationships>""");
            Add(zip, "xl/styles.xml", $"""<styleSheet xmlns="{Main}"><numFmts>{string.Concat(Formats.Skip(1).Select((format, index) => $"""<numFmt numFmtId="{index + 170}" formatCode="{SecurityElement.Escape(format)}"/>"""))}</numFmts><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf numFmtId="0"/>{string.Concat(Formats.Skip(1).Select((_, index) => $"""<xf numFmtId="{index + 170}" applyNumberFormat="1"/>"""))}<xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>""");
            foreach (var (index, sheet) in sheets.Index())
            {
                Add(zip, $"xl/worksheets/sheet{index + 1}.xml", sheet.Xml ?? Sheet(sheet));
            }

            foreach (var (name, content) in otherParts)
            {
                Add(zip, name, content);
            }
        }

        return whole.ToArray();
    }

    /// <summary>A cell that is no plain text.</summary>
    public static string Cell(string inner, string type = "n", int style = 0) => $"\0 t=\"{type}\" s=\"{style}\">{inner}</c>";

    /// <summary>A number in a format.</summary>
    public static string Number(double number, int style = 0) => Cell($"<v>{number.ToString(CultureInfo.InvariantCulture)}</v>", "n", style);

    private static string Sheet(TestSheet sheet) => $"""
        <worksheet xmlns="{Main}"><sheetData>{string.Concat(sheet.Rows.Select((row, index) => Row(row, sheet.FirstRow + index, sheet)))}</sheetData>{(sheet.Merges.Count == 0 ? "" : $"<mergeCells>{string.Concat(sheet.Merges.Select(merge => $"""<mergeCell ref="{merge}"/>"""))}</mergeCells>")}</worksheet>
        """;

    private static string Row(string[] cells, int line, TestSheet sheet) =>
        $"""<row r="{line}"{(sheet.HiddenRows.Contains(line) ? " hidden=\"1\"" : "")}>{string.Concat(cells.Select((cell, index) => cell.Length == 0 ? "" : $"<c r=\"{(char)('A' + sheet.FirstColumn + index)}{line}\"" + (cell[0] == '\0' ? cell[1..] : $""" t="inlineStr"><is><t xml:space="preserve">{SecurityElement.Escape(cell)}</t></is></c>""")))}</row>""";

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write(content);
    }
}

/// <summary>A sheet of such a workbook.</summary>
internal sealed record TestSheet(string Name, params string[][] Rows)
{
    public int FirstRow { get; init; } = 1;

    public int FirstColumn { get; init; }

    public bool IsHidden { get; init; }

    public IReadOnlyList<int> HiddenRows { get; init; } = [];

    public IReadOnlyList<string> Merges { get; init; } = [];

    /// <summary>The whole part in place of the rows.</summary>
    public string? Xml { get; init; }
}
