using System.Text.RegularExpressions;
using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats.Gift;

/// <summary>Moodle's text format GIFT.</summary>
internal sealed partial class GiftFormat : IBankFormat
{
    public string Name => "gift";

    public Phrase Title => Phrase.Same("GIFT");

    public bool Fits(ImportFile file) => file.Extension == ".gift"
        || ((file.IsPasted || file.Extension == ".txt") && file.Text is { } text && Shape().IsMatch(text));

    public SourceBank Read(ImportFile file, IProgress<int>? read)
    {
        if (file.Text is not { } text)
        {
            return SourceBank.Refused(file.WhyNoText);
        }

        var drafts = new List<RowDraft>();
        var findings = new List<Finding>();
        foreach (var block in Blocks(text))
        {
            if (GiftQuestion.Read(block.Text, block.Line) is { } draft)
            {
                draft[BankColumns.Category] = block.Category;
                drafts.Add(draft);
            }
            else
            {
                findings.Add(Finding.Warning("", new($"第 {block.Line} 行的文字没有答案（花括号），未导入。", $"The text in line {block.Line} has no answer in braces and was not imported.")));
            }

            if (drafts.Count > ImportFile.MostRows)
            {
                return SourceBank.Refused(ImportFile.TooMany);
            }
        }

        return drafts.Count == 0
            ? SourceBank.Refused(new("没有找到题目。GIFT 的答案写在花括号里。", "No question was found. GIFT writes answers in braces."))
            : new SourceBank(RowDraft.Rows(drafts)) with { Findings = findings };
    }

    // Questions are parted by empty lines; comments are no lines at all.
    private static IEnumerable<(string Text, int Line, string Category)> Blocks(string text)
    {
        var (block, first, category) = (new List<string>(), 0, "");
        var lines = text.Split('\n');
        for (var at = 0; at <= lines.Length; at++)
        {
            var line = at < lines.Length ? lines[at].Trim() : "";
            var isCategory = line.StartsWith("$CATEGORY:", StringComparison.OrdinalIgnoreCase);
            if ((line.Length == 0 || isCategory) && block.Count > 0)
            {
                yield return (string.Join('\n', block), first, category);
                block = [];
            }

            if (isCategory)
            {
                category = Category(line[10..]);
            }
            else if (line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))
            {
                first = block.Count == 0 ? at + 1 : first;
                block.Add(line);
            }
        }
    }

    /// <summary>A category of Moodle without the places that every category stands in.</summary>
    internal static string Category(string path) =>
        string.Join('/', path.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(part => part != "top" && !(part.StartsWith('$') && part.EndsWith('$'))));

    // Braces that begin as answers do.
    [GeneratedRegex(@"(?<!\\)\{\s*(?:[=~#}]|(?:T|F|TRUE|FALSE)\s*[#}])")]
    private static partial Regex Shape();
}
