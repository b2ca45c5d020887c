using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace QuizServer.Banks.Formats.Documents;

/// <summary>One answer of a list.</summary>
/// <param name="Number">Number of the question.</param>
/// <param name="Answer">The answer as written.</param>
internal sealed record ListedAnswer(int Number, string Answer);

/// <summary>Lists of answers apart from their questions: <c>1-5 ABCDE 6-10 BCDAA</c>, <c>1.A 2.BC 3.√</c>.</summary>
internal static partial class AnswerLists
{
    private const string OneAnswer = "(?:[A-Ja-j]{1,10}|[√×✓✗]|正确|错误|对|错|[TF])";

    /// <summary>The answers of a line that holds ranges and nothing else; null for another line.</summary>
    /// <param name="short">A range with too few or too many answers; null when all fit.</param>
    public static IReadOnlyList<ListedAnswer>? Ranges(string line, out string? misfit)
    {
        misfit = null;
        var text = line.Normalize(NormalizationForm.FormKC).Trim();
        if (!RangeLine().IsMatch(text))
        {
            return null;
        }

        var answers = new List<ListedAnswer>();
        foreach (Match range in Range().Matches(text))
        {
            var (from, to) = (int.Parse(range.Groups["from"].Value, CultureInfo.InvariantCulture), int.Parse(range.Groups["to"].Value, CultureInfo.InvariantCulture));
            var words = range.Groups["answers"].Value.Split([' ', '\t', '、', ',', ';', '/'], StringSplitOptions.RemoveEmptyEntries);
            var each = words.Length == to - from + 1 ? words : [.. string.Concat(words).Select(letter => $"{letter}")];
            if (from > to || each.Length != to - from + 1)
            {
                misfit ??= range.Value.Trim();
                continue;
            }

            answers.AddRange(each.Select((answer, index) => new ListedAnswer(from + index, answer)));
        }

        return answers;
    }

    /// <summary>The answers of a line with several numbers, each with its answer; null for another line.</summary>
    public static IReadOnlyList<ListedAnswer>? Several(string line)
    {
        var text = line.Normalize(NormalizationForm.FormKC).Trim();
        return SeveralLine().IsMatch(text) ? [.. One().Matches(text).Select(one => new ListedAnswer(int.Parse(one.Groups["number"].Value, CultureInfo.InvariantCulture), one.Groups["answer"].Value))] : null;
    }

    /// <summary>Whether a line announces a list.</summary>
    public static bool IsTitle(string line) => Title().IsMatch(TextLine.Plain(line).Trim());

    /// <summary>A line without 答案： before its list.</summary>
    public static string Untitled(string line) => Prefix().Replace(line, "");

    [GeneratedRegex(@"^\s*[【\[]?(?:参考|标准|正确)?答案[】\]]?\s*[:：]\s*")]
    private static partial Regex Prefix();

    [GeneratedRegex(@"^(?:\d{1,4}\s*(?:-|—|–|~|至|到)+\s*\d{1,4}\s*题?\s*[:.、)]?(?:正确|错误|[A-Ja-j√×✓✗对错TF\s、,;/])+)+$")]
    private static partial Regex RangeLine();

    [GeneratedRegex(@"(?<from>\d{1,4})\s*(?:-|—|–|~|至|到)+\s*(?<to>\d{1,4})\s*题?\s*[:.、)]?\s*(?<answers>[^\d]+)")]
    private static partial Regex Range();

    [GeneratedRegex(@"^(?:\d{1,4}\s*[.、:)]?\s*" + OneAnswer + @"(?:[\s、,;.]+|(?=\d)|$)){2,}$")]
    private static partial Regex SeveralLine();

    [GeneratedRegex(@"(?<number>\d{1,4})\s*[.、:)]?\s*(?<answer>" + OneAnswer + ")")]
    private static partial Regex One();

    [GeneratedRegex(@"^[（(【\[]?(?:附[:：]?\s*)?[\p{L}\d]{0,16}?(?:参考|标准|正确)?答案(?:及|与|和)?(?:解析|详解)?(?:部分|如下|表)?[】\])）]?\s*[:：]?$")]
    private static partial Regex Title();
}
