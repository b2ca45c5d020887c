using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Formats.Containers;
using QuizServer.Banks.Formats.Documents.Word;
using QuizServer.Banks.Formats.Tables;

namespace QuizServer.Banks.Formats.Documents;

/// <summary>Questions in a Word document.</summary>
internal sealed class DocxFormat : IBankFormat
{
    public string Name => "docx";

    public Phrase Title => new("Word 文档", "Word document");

    public bool Fits(ImportFile file) => file.Extension is ".docx" or ".doc";

    public SourceBank Read(ImportFile file, IProgress<int>? read)
    {
        if (Refuse(file) is { } fault)
        {
            return SourceBank.Refused(fault);
        }

        try
        {
            using var stream = file.Open();
            using var document = WordprocessingDocument.Open(stream, isEditable: false);
            if (document.MainDocumentPart is not { } main)
            {
                return SourceBank.Refused(NotWord);
            }

            var (lines, tables) = new WordLines(main).Read();
            var items = ItemParser.Read(lines);
            return tables.Count == 0 ? items : Together(items, TableBank.Read(tables, null, []));
        }
        catch (Exception damage) when (damage is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or InvalidOperationException)
        {
            return SourceBank.Refused(NotWord);
        }
    }

    // What stands beside tables of questions may be questions as well, or only their title.
    private static SourceBank Together(SourceBank items, SourceBank tables) => items.Rows.Count == 0 ? tables : tables with
    {
        Rows = [.. items.Rows, .. tables.Rows.Select(Unnumbered)],
        Findings = [.. items.Findings, .. tables.Findings],
        Again = tables.Again is { } again ? said => Together(items, again(said)) : null,
    };

    // Rows of a table count from 1, as the questions beside it do.
    private static SourceRow Unnumbered(SourceRow row) => row.Cells[BankColumns.Id].All(char.IsAsciiDigit) ? row with { Cells = row.Cells.With(BankColumns.Id, "") } : row;

    private static Phrase NotWord => new("文件不是 Word 文档，或已损坏；请用 Word 或 WPS 打开后另存为 .docx。", "The file is no Word document, or it is damaged. Open it in Word or WPS and save it as .docx.");

    // The parts are checked before the library reads them.
    private static Phrase? Refuse(ImportFile file)
    {
        var (zip, fault) = SafeZip.Open(file.Open());
        if (zip is null)
        {
            return fault;
        }

        using (zip)
        {
            foreach (var name in zip.Names.Where(name => name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
            {
                if (SafeXml.Check(() => zip.OpenFile(name)!) is { } broken)
                {
                    return new($"文档里的 {name}：{broken.Zh}", $"{name} in the document: {broken.En}");
                }
            }

            return XmlTexts.Refuse(zip, [.. zip.Names.Where(name => name.StartsWith("word/", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))]);
        }
    }
}
