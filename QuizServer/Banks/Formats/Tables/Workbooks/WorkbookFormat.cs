using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Formats.Containers;
using QuizServer.Banks.Formats.Tables.Delimited;

namespace QuizServer.Banks.Formats.Tables.Workbooks;

/// <summary>A bank in the sheets of an Excel or WPS workbook, new or old.</summary>
internal sealed class WorkbookFormat : IBankFormat
{
    private static readonly string[] Extensions = [".xlsx", ".xlsm", ".xltx", ".xlsb", ".xls", ".xlt", ".et", ".ett"];

    public string Name => "xlsx";

    public Phrase Title => new("Excel 表格", "Excel workbook");

    public bool Fits(ImportFile file) => Extensions.Contains(file.Extension);

    public SourceBank Read(ImportFile file, IProgress<int>? read) =>
        file.Length > ImportFile.Largest ? SourceBank.Refused(ImportFile.TooLarge)
        : Signatures.Of(file.Start) switch
        {
            Signature.Zip => Zipped(file, read),
            Signature.Ole => Sheets(WorkbookReader.Read(file.Open(), SilentCells.None, read), []),
            _ => Text(file, read),
        };

    private static SourceBank Zipped(ImportFile file, IProgress<int>? read)
    {
        var (opened, fault) = SafeZip.Open(file.Open());
        using var zip = opened;
        return zip is null ? SourceBank.Refused(fault)
            : !zip.Names.Any(name => name.StartsWith("xl/workbook.", StringComparison.OrdinalIgnoreCase)) ? SourceBank.Refused(new("文件里没有工作簿。", "The file holds no workbook."))
            : Texts(zip) is { } much ? SourceBank.Refused(much)
            : Sheets(WorkbookReader.Read(file.Open(), SilentCells.In(zip), read), Pictures(zip));
    }

    // Programs that export “Excel” often write a web page or plain text under that name.
    private static SourceBank Text(ImportFile file, IProgress<int>? read) =>
        file.Text is not { } text || text.Contains('\0', StringComparison.Ordinal) ? SourceBank.Refused(new("文件不是 Excel 工作簿。", "The file is not an Excel workbook."))
        : WebTables.Are(text) ? TableBank.Read(WebTables.Read(text), null, [])
        : DelimitedText.Separator(text) is not null ? CsvFormat.Read(text, read)
        : SourceBank.Refused(new("文件不是 Excel 工作簿。", "The file is not an Excel workbook."));

    private static SourceBank Sheets((IReadOnlyList<Sheet>? Sheets, Phrase Fault) workbook, IReadOnlyList<Finding> findings) =>
        workbook.Sheets is { } sheets ? TableBank.Read(sheets, null, findings) : SourceBank.Refused(workbook.Fault);

    // The library makes strings of all that stands in these parts, or holds the whole of one in memory.
    private static Phrase? Texts(SafeZip zip) =>
        XmlTexts.Refuse(zip, [.. zip.Names.Where(name => name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
            && (name.StartsWith("xl/worksheets/", StringComparison.OrdinalIgnoreCase) || name.StartsWith("xl/sharedStrings", StringComparison.OrdinalIgnoreCase)))]);

    private static Finding[] Pictures(SafeZip zip) => zip.Names.Any(name => name.StartsWith("xl/media/", StringComparison.OrdinalIgnoreCase))
        ? [Finding.Warning("", new("工作簿里的图片没有导入；请另外上传，并在“媒体”一列写上文件名。", "Pictures in the workbook were not imported. Upload them and name them in the column 媒体."))]
        : [];
}
