using System.Text.RegularExpressions;
using QuizContracts.Banks;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats.Documents;

/// <summary>A text after a word that says what it is, such as <c>【答案】B</c>.</summary>
/// <param name="Column">The template's column.</param>
/// <param name="Text">The text.</param>
internal sealed record Labelled(string Column, string Text);

/// <summary>The words in front of texts: 答案：, 【解析】, [分值：5]. Several may stand on one line.</summary>
internal static partial class Labels
{
    private const string Words = "参考答案|正确答案|标准答案|正确选项|答案解析|试题解析|答案|解析|详解|难易程度|难易度|难度|分值|分数|出处|来源|依据|分类|章节|知识点|标签|题型|限时|备注|环节|编号|Answer|ANSWER|Explanation";

    private static readonly Dictionary<string, string> Meanings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["参考答案"] = BankColumns.Answer,
        ["正确答案"] = BankColumns.Answer,
        ["标准答案"] = BankColumns.Answer,
        ["正确选项"] = BankColumns.Answer,
        ["答案"] = BankColumns.Answer,
        ["答"] = BankColumns.Answer,
        ["Answer"] = BankColumns.Answer,
        ["答案解析"] = BankColumns.Explanation,
        ["试题解析"] = BankColumns.Explanation,
        ["解析"] = BankColumns.Explanation,
        ["详解"] = BankColumns.Explanation,
        ["Explanation"] = BankColumns.Explanation,
        ["难易程度"] = BankColumns.Difficulty,
        ["难易度"] = BankColumns.Difficulty,
        ["难度"] = BankColumns.Difficulty,
        ["分值"] = BankColumns.Value,
        ["分数"] = BankColumns.Value,
        ["出处"] = BankColumns.Source,
        ["来源"] = BankColumns.Source,
        ["依据"] = BankColumns.Source,
        ["分类"] = BankColumns.Category,
        ["章节"] = BankColumns.Category,
        ["知识点"] = BankColumns.Fact,
        ["标签"] = BankColumns.Tags,
        ["题型"] = BankColumns.Type,
        ["限时"] = BankColumns.Seconds,
        ["备注"] = BankColumns.Notes,
        ["环节"] = BankColumns.Round,
        ["编号"] = BankColumns.Id,
    };

    /// <summary>What stands before the first label, and the labelled texts.</summary>
    public static (string Lead, IReadOnlyList<Labelled> Texts) Split(string text)
    {
        var texts = new List<Labelled>();
        var lead = Inside().Replace(text, inside =>
        {
            texts.Add(new Labelled(Meanings[inside.Groups["word"].Value], inside.Groups["text"].Value.Trim()));
            return "";
        });
        lead = TypeMark().Replace(lead, mark =>
        {
            if (TypeNames.Read(mark.Groups["type"].Value) is null)
            {
                return mark.Value;
            }

            texts.Add(new Labelled(BankColumns.Type, mark.Groups["type"].Value));
            return "";
        });
        lead = Remark().Replace(lead, "");
        var label = Label().Match(lead) is { Success: true } first ? first : Reply().Match(lead);
        if (!label.Success)
        {
            return (lead.Trim(), texts);
        }

        var before = lead[..label.Index];
        while (label.Success)
        {
            // Behind an answer 解析 needs nothing before it: 答案:B解析:…
            var next = Label().Match(lead, label.Index + label.Length) is var ordinary && Explanation().Match(lead, label.Index + label.Length) is { Success: true } direct && (!ordinary.Success || direct.Index < ordinary.Index) ? direct : ordinary;
            var end = next.Success ? next.Index : lead.Length;
            texts.Add(new Labelled(Meanings[label.Groups["word"].Value], lead[(label.Index + label.Length)..end].Trim()));
            label = next;
        }

        return (before.Trim(), texts);
    }

    /// <summary>Whether a line holds an answer behind its word.</summary>
    public static bool HasAnswer(string text) => Split(text).Texts.Any(labelled => labelled.Column == BankColumns.Answer);

    [GeneratedRegex(@"[【\[（(]\s*(?<word>" + Words + @")\s*[:：]\s*(?<text>[^\]】）)]*)[\]】）)]")]
    private static partial Regex Inside();

    [GeneratedRegex(@"[【\[（(]\s*(?<type>[\p{L}]{2,5}?题?)\s*[】\]）)]")]
    private static partial Regex TypeMark();

    [GeneratedRegex(@"\[(?:全部答对得分|答对部分得分|部分|必答|选答|正确答案)\]|\[分值[:：][^\]]*\]")]
    private static partial Regex Remark();

    [GeneratedRegex(@"[【\[]\s*(?<word>" + Words + @")\s*[】\]]\s*[:：]?|(?<![\p{L}\d])(?<word>" + Words + @")\s*[:：]|^(?<word>正确答案|参考答案|答案)\s+(?=[A-JＡ-Ｊ√×])")]
    private static partial Regex Label();

    [GeneratedRegex("(?<word>答案解析|试题解析|解析)[:：]")]
    private static partial Regex Explanation();

    [GeneratedRegex("^(?<word>答)[:：]")]
    private static partial Regex Reply();
}
