using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Formats.Containers;
using QuizServer.Banks.Formats.Documents.Word;

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
            return document.MainDocumentPart is { } main ? ItemParser.Read(new WordLines(main).Read()) : SourceBank.Refused(NotWord);
        }
        catch (Exception damage) when (damage is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or InvalidOperationException)
        {
            return SourceBank.Refused(NotWord);
        }
    }

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
