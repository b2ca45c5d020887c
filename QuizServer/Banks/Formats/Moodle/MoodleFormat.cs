using System.Xml.Linq;
using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Formats.Containers;
using QuizServer.Banks.Formats.Gift;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats.Moodle;

/// <summary>Moodle's XML.</summary>
internal sealed class MoodleFormat : IBankFormat
{
    public string Name => "moodle";

    public Phrase Title => new("Moodle XML", "Moodle XML");

    public bool Fits(ImportFile file) => Signatures.Of(file.Bytes) == Signature.Xml && !Qti.QtiFormat.IsItem(file.Bytes)
        && (file.IsPasted || file.Extension is ".xml" or ".txt");

    public SourceBank Read(ImportFile file, IReadOnlyList<TableMapping>? tables, IProgress<int>? read)
    {
        var (document, fault) = SafeXml.Read(file.Bytes);
        if (document?.Root is not { } root)
        {
            return SourceBank.Refused(fault);
        }

        if (root.Name.LocalName != "quiz")
        {
            return SourceBank.Refused(new($"这份 XML 的根是 <{root.Name.LocalName}>，不是 Moodle 的 <quiz>。", $"The root of this XML is <{root.Name.LocalName}>, not <quiz> as Moodle has it."));
        }

        var (drafts, findings, media, category) = (new List<RowDraft>(), new List<Finding>(), new MediaNames(), "");
        foreach (var element in root.Elements("question"))
        {
            var type = (string?)element.Attribute("type") ?? "";
            if (type == "category")
            {
                category = GiftFormat.Category(element.Element("category")?.Element("text")?.Value ?? "");
                continue;
            }

            if (type == "description")
            {
                findings.Add(Finding.Warning("", new($"第 {SafeXml.Line(element)} 行是说明，不是题目，未导入。", $"Line {SafeXml.Line(element)} holds a description, not a question; it was not imported.")));
                continue;
            }

            if (drafts.Count == ImportFile.MostRows)
            {
                return SourceBank.Refused(ImportFile.TooMany);
            }

            var draft = new MoodleQuestion(element, media).Read(type);
            draft[BankColumns.Category] = category;
            drafts.Add(draft);
        }

        return drafts.Count == 0
            ? SourceBank.Refused(new("文件里没有题目。", "The file holds no question."))
            : new SourceBank(RowDraft.Rows(drafts), findings, [], media.Files);
    }
}
