using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats.Qti;

/// <summary>Writes a package of QTI 2.1: a manifest, an item for each question, and media.</summary>
internal sealed class QtiWriter : IBankWriter
{
    private static readonly XNamespace Package = "http://www.imsglobal.org/xsd/imscp_v1p1";

    public string Name => "qti";

    public Phrase Title => Phrase.Same("QTI 2.1");

    public string Extension => ".zip";

    public string ContentType => "application/zip";

    public IReadOnlyList<Phrase> Write(ExportedBank bank, Stream to)
    {
        var losses = new Losses(Title);
        var resources = new XElement(Package + "resources");
        using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        var written = new HashSet<string>();
        foreach (var question in bank.Questions)
        {
            var name = $"item-{resources.Elements().Count() + 1}";
            if (QtiItemWriter.Write(question, name, losses) is not { } item)
            {
                losses.LeaveOut(question);
                continue;
            }

            losses.Drop(question, BankColumns.Category, BankColumns.Difficulty, BankColumns.Source, BankColumns.Notes, BankColumns.Round, BankColumns.Value, BankColumns.Seconds, BankColumns.Tags, BankColumns.Fact);
            Save(zip, $"items/{name}.xml", item);
            var files = (question.Media ?? []).Select(media => media.File).Distinct().ToList();
            resources.Add(new XElement(Package + "resource",
                new XAttribute("identifier", name), new XAttribute("type", "imsqti_item_xmlv2p1"), new XAttribute("href", $"items/{name}.xml"),
                new XElement(Package + "file", new XAttribute("href", $"items/{name}.xml")),
                files.Select(file => new XElement(Package + "file", new XAttribute("href", $"media/{file}")))));
            foreach (var file in files)
            {
                Add(zip, file, question, bank, written, losses);
            }
        }

        Save(zip, "imsmanifest.xml", new XElement(Package + "manifest",
            new XAttribute("identifier", "bank"),
            new XElement(Package + "metadata", new XElement(Package + "schema", "QTIv2.1 Package"), new XElement(Package + "schemaversion", "1.0.0")),
            new XElement(Package + "organizations"),
            resources));
        return losses.Sentences;
    }

    private static void Add(ZipArchive zip, string file, Question question, ExportedBank bank, HashSet<string> written, Losses losses)
    {
        if (bank.Media(file) is not { } bytes)
        {
            losses.Say(question, new($"媒体文件 {file} 不在，未写入。", $"The media file {file} is missing and was left out."));
        }
        else if (written.Add(file))
        {
            using var entry = zip.CreateEntry($"media/{file}", CompressionLevel.NoCompression).Open();
            entry.Write(bytes);
        }
    }

    private static void Save(ZipArchive zip, string name, XElement root)
    {
        using var entry = zip.CreateEntry(name).Open();
        using var writer = XmlWriter.Create(entry, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineChars = "\n" });
        new XDocument(root).Save(writer);
    }
}
