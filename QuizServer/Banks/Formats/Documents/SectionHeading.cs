using System.Text.RegularExpressions;
using QuizContracts;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats.Documents;

/// <summary>A heading that says what follows: 一、单选题（每题2分，共20题）.</summary>
/// <param name="Type">The template's name of the type; empty where the heading leaves it open.</param>
/// <param name="IsChoice">It says only 选择题: the answer tells single from multiple.</param>
/// <param name="Round">环节; empty for none.</param>
/// <param name="Value">Points of each question; empty for none.</param>
/// <param name="IsAnswers">Answers follow, not questions.</param>
internal sealed partial record SectionHeading(string Type, bool IsChoice, string Round, string Value, bool IsAnswers)
{
    private static readonly string[] Rounds = ["必答", "抢答", "风险", "加赛", "观众", "个人必答", "团队必答", "共答", "选答", "同答", "对战", "限时"];

    /// <summary>The heading in a line; null when it is none.</summary>
    public static SectionHeading? Read(string line)
    {
        var text = TextLine.Plain(line).Trim();
        if (text.Length > 80 || Heading().Match(text) is not { Success: true } heading)
        {
            return null;
        }

        var word = heading.Groups["word"].Value;
        var rest = heading.Groups["rest"].Value;
        var type = TypeNames.Read(word);
        if (type is null && !Rounds.Contains(word))
        {
            return null;
        }

        // A word without an ordinal is a heading only where nothing but a remark follows.
        var isRemark = rest.Length == 0 || Remark().IsMatch(rest);
        var isAnswers = Answers().IsMatch(rest);
        return !isRemark && !isAnswers && (!heading.Groups["ordinal"].Success || text.Length > 40 || rest[0] is not ('，' or ',' or '。' or ' ' or '：' or ':')) ? null
            : new SectionHeading(
                type is { } known && word != "选择" ? TypeNames.Write(known) : "",
                word == "选择",
                type is null ? word : "",
                EachWorth().Match(rest) is { Success: true } worth ? worth.Groups["points"].Value : "",
                isAnswers);
    }

    /// <summary>A heading by topic: a Chinese ordinal before other words. What it is the next line tells.</summary>
    public static string? Topic(string line) => Topics().Match(TextLine.Plain(line).Trim()) is { Success: true } topic ? topic.Groups["title"].Value.Trim() : null;

    [GeneratedRegex(@"^(?<ordinal>(?:第?[（(]?[一二三四五六七八九十\d]{1,3}[）)]?(?:部分|大题|章|节)?\s*[、.．:：\s]\s*|第[一二三四五六七八九十]{1,3}(?:部分|大题|章|节)\s*|[（(][一二三四五六七八九十]{1,3}[）)]\s*|[ⅠⅡⅢⅣⅤⅥ]\s*[、.．]?\s*))?[【\[]?(?<word>[\p{L}]{2,6}?)题?[】\]]?(?<rest>$|[\s（(:：，,。；;【\[共每计参答].*$)")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\s*(?:[:：]\s*)?(?:[（(【\[].*[）)】\]])?\s*[:：。]?\s*(?:共\s*\d+\s*[小道]?题.*|每[小道]?题.*)?$")]
    private static partial Regex Remark();

    [GeneratedRegex(@"^\s*[:：]?\s*(?:参考|标准|正确)?答案[:：]?\s*$")]
    private static partial Regex Answers();

    [GeneratedRegex(@"每[小道]?题\s*(?<points>\d{1,4}(\.\d{1,2})?)\s*分")]
    private static partial Regex EachWorth();

    [GeneratedRegex(@"^(?:[一二三四五六七八九十]{1,3}\s*[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[章节部分篇]{1,2}\s*[:：]?)\s*(?<title>[^？?。（(]{2,30})(?:[（(].*[）)])?\s*[:：]?$")]
    private static partial Regex Topics();
}
