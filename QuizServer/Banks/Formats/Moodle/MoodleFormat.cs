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

    public bool Fits(ImportFile file) => Signatures.Of(file.Start) == Signature.Xml && !Qti.QtiFormat.IsItem(file.Start)
        && (file.IsPasted || file.Extension is ".xml" or ".txt");

    public SourceBank Read(ImportFile file, IProgress<int>? read)
    {
        var (root, elements, fault) = SafeXml.ReadElements(file.Open);
        if (root is null)
        {
            return SourceBank.Refused(fault);
        }

        if (root != "quiz")
        {
            return SourceBank.Refused(new($"这份 XML 的根是 <{root}>，不是 Moodle 的 <quiz>。", $"The root of this XML is <{root}>, not <quiz> as Moodle has it."));
        }

        var (drafts, findings, media, category) = (new List<RowDraft>(), new List<Finding>(), new MediaNames(), "");
        foreach (var element in elements.Where(element => element.Name == "question"))
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
