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

    public SourceBank Read(ImportFile file, IReadOnlyList<TableMapping>? tables, IProgress<int>? read) =>
        file.Bytes.Length > ImportFile.Largest ? SourceBank.Refused(ImportFile.TooLarge)
        : Signatures.Of(file.Bytes) switch
        {
            Signature.Zip => Zipped(file.Bytes, tables, read),
            Signature.Ole => Sheets(WorkbookReader.Read(file.Bytes, SilentCells.None, read), tables, []),
            _ => Text(file, tables, read),
        };

    private static SourceBank Zipped(byte[] bytes, IReadOnlyList<TableMapping>? tables, IProgress<int>? read)
    {
        var (opened, fault) = SafeZip.Open(bytes);
        using var zip = opened;
        return zip is null ? SourceBank.Refused(fault)
            : !zip.Names.Any(name => name.StartsWith("xl/workbook.", StringComparison.OrdinalIgnoreCase)) ? SourceBank.Refused(new("文件里没有工作簿。", "The file holds no workbook."))
            : Sheets(WorkbookReader.Read(bytes, SilentCells.In(zip), read), tables, Pictures(zip));
    }

    // Programs that export “Excel” often write a web page or plain text under that name.
    private static SourceBank Text(ImportFile file, IReadOnlyList<TableMapping>? tables, IProgress<int>? read) =>
        file.Text is not { } text || text.Contains('\0', StringComparison.Ordinal) ? SourceBank.Refused(new("文件不是 Excel 工作簿。", "The file is not an Excel workbook."))
        : WebTables.Are(text) ? TableBank.Read(WebTables.Read(text), tables, [])
        : DelimitedText.Separator(text) is not null ? CsvFormat.Read(text, tables, read)
        : SourceBank.Refused(new("文件不是 Excel 工作簿。", "The file is not an Excel workbook."));

    private static SourceBank Sheets((IReadOnlyList<Sheet>? Sheets, Phrase Fault) workbook, IReadOnlyList<TableMapping>? tables, IReadOnlyList<Finding> findings) =>
        workbook.Sheets is { } sheets ? TableBank.Read(sheets, tables, findings) : SourceBank.Refused(workbook.Fault);

    private static Finding[] Pictures(SafeZip zip) => zip.Names.Any(name => name.StartsWith("xl/media/", StringComparison.OrdinalIgnoreCase))
        ? [Finding.Warning("", new("工作簿里的图片没有导入；请另外上传，并在“媒体”一列写上文件名。", "Pictures in the workbook were not imported. Upload them and name them in the column 媒体."))]
        : [];
}
