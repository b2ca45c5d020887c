using System.Text;
using System.Xml.Linq;
using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Formats.Containers;

namespace QuizServer.Banks.Formats.Qti;

/// <summary>IMS QTI 2.1: one item as XML, or a package of them.</summary>
internal sealed class QtiFormat : IBankFormat
{
    private const string Manifest = "imsmanifest.xml";

    public string Name => "qti";

    public Phrase Title => Phrase.Same("QTI 2.1");

    public bool Fits(ImportFile file) => Signatures.Of(file.Start) switch
    {
        Signature.Zip => file.Extension == ".zip",
        Signature.Xml => IsItem(file.Start),
        _ => file.Extension == ".zip",
    };

    /// <summary>Whether XML that begins so holds an item or what may be one.</summary>
    public static bool IsItem(byte[] start)
    {
        var text = Encoding.Latin1.GetString(start).Replace("\0", "", StringComparison.Ordinal);
        return text.Contains("assessmentItem", StringComparison.Ordinal) || text.Contains("qti-assessment-item", StringComparison.Ordinal) || text.Contains("<questestinterop", StringComparison.Ordinal);
    }

    public SourceBank Read(ImportFile file, IProgress<int>? read)
    {
        var (drafts, findings, media) = (new List<RowDraft>(), new List<Finding>(), new MediaNames());
        if (Signatures.Of(file.Start) == Signature.Xml)
        {
            Take("", file.Read(), drafts, findings, media, _ => null);
        }
        else
        {
            var (zip, fault) = SafeZip.Open(file.Open(), ZipLimits.WithMedia);
            if (zip is null)
            {
                return SourceBank.Refused(fault);
            }

            using (zip)
            {
                if (Items(zip, findings) is not { } items)
                {
                    return SourceBank.Refused(new($"压缩包里没有 {Manifest}，不是 QTI 题库包。", $"The archive has no {Manifest} and so is no QTI package."));
                }

                foreach (var item in items.Take(ImportFile.MostRows))
                {
                    if (zip.Read(item) is { } bytes)
                    {
                        Take(item, bytes, drafts, findings, media, source => zip.Read(Beside(item, source)));
                    }
                    else
                    {
                        findings.Add(Finding.Error("", new($"清单里的 {item} 不在压缩包里。", $"The manifest names {item}, which is not in the archive.")));
                    }
                }
            }
        }

        return drafts.Count == 0 && findings.Count == 0
            ? SourceBank.Refused(new("文件里没有题目。", "The file holds no question."))
            : new SourceBank(RowDraft.Rows(drafts), findings, [], media.Files);
    }

    private static void Take(string name, byte[] bytes, List<RowDraft> drafts, List<Finding> findings, MediaNames media, Func<string, byte[]?> read)
    {
        var (document, fault) = SafeXml.Read(bytes);
        if (document?.Root is not { } root)
        {
            findings.Add(Finding.Error("", new($"{name} {fault.Zh}".Trim(), $"{name} {fault.En}".Trim())));
        }
        else if (root.Name.LocalName != "assessmentItem")
        {
            findings.Add(Finding.Error("", new($"{name} <{root.Name.LocalName}> 不是 QTI 2 的题目；请从原系统导出为 QTI 2.1。".Trim(), $"{name} <{root.Name.LocalName}> is no item of QTI 2. Export from its system as QTI 2.1.".Trim())));
        }
        else
        {
            drafts.Add(new QtiItem(root, media, read).Read());
        }
    }

    // A test names its items in order; without one the order of the manifest counts.
    private static IReadOnlyList<string>? Items(SafeZip zip, List<Finding> findings)
    {
        var path = zip.Names.FirstOrDefault(name => name.Equals(Manifest, StringComparison.OrdinalIgnoreCase)) ?? zip.Names.FirstOrDefault(name => name.EndsWith("/" + Manifest, StringComparison.OrdinalIgnoreCase));
        if (path is null)
        {
            return null;
        }

        var (manifest, fault) = SafeXml.Read(zip.Read(path)!);
        if (manifest is null)
        {
            findings.Add(Finding.Error("", new($"{path} {fault.Zh}", $"{path} {fault.En}")));
            return [];
        }

        var resources = manifest.Descendants().Where(element => element.Name.LocalName == "resource").ToList();
        IEnumerable<string> Of(string kind) => resources.Where(resource => ((string?)resource.Attribute("type") ?? "").StartsWith(kind, StringComparison.OrdinalIgnoreCase))
            .Select(resource => (string?)resource.Attribute("href") ?? (string?)resource.Elements().FirstOrDefault(file => file.Name.LocalName == "file")?.Attribute("href")).OfType<string>().Select(href => Beside(path, href));
        var items = Of("imsqti_item").ToList();
        var ordered = Of("imsqti_test").SelectMany(test => InTest(zip, test)).Where(items.Contains).Distinct().ToList();
        return [.. ordered, .. items.Except(ordered)];
    }

    private static IEnumerable<string> InTest(SafeZip zip, string test) =>
        zip.Read(test) is { } bytes && SafeXml.Read(bytes).Document is { } document
            ? document.Descendants().Where(element => element.Name.LocalName == "assessmentItemRef").Select(element => (string?)element.Attribute("href")).OfType<string>().Select(href => Beside(test, href))
            : [];

    /// <summary>A path that is written relative to a file; what would leave the archive ends at its root.</summary>
    private static string Beside(string file, string relative)
    {
        var parts = new List<string>(file.Split('/')[..^1]);
        foreach (var part in Uri.UnescapeDataString(relative.Split('?', '#')[0]).Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not "." and not "..")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
