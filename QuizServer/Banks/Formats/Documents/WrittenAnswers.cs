using System.Text.RegularExpressions;
using QuizContracts;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats.Documents;

/// <summary>Answers as documents write them, in the template's form.</summary>
internal static partial class WrittenAnswers
{
    // How several answers in one line are parted, the surest sign first.
    private static readonly IReadOnlyList<string> Partings = ["\n", ";；", "、", ",，", " \t　"];

    /// <summary>An answer without brackets and words around it: <c>（B）</c>, <c>选B。</c>, <c>B、1921年</c>.</summary>
    public static string Clean(string answer, IReadOnlyList<string> options)
    {
        var text = answer.Trim();
        if (Bracketed().Match(text) is { Success: true } bracketed)
        {
            text = bracketed.Groups["answer"].Value.Trim();
        }

        if (Mark().Match(text) is { Success: true } mark)
        {
            return mark.Groups["answer"].Value;
        }

        if (options.Count == 0)
        {
            return text;
        }

        // The letter with the words of its option behind it.
        return Letters().Match(text) is { Success: true } letters ? letters.Groups["answer"].Value.Trim()
            : Named().Match(text) is { Success: true } named && named.Groups["letter"].Value[0] - 'A' is var index && index < options.Count && named.Groups["words"].Value.Trim() == options[index].Trim() ? named.Groups["letter"].Value
            : text;
    }

    /// <summary>The answer of a fill-in with | between its blanks, where its author parted them otherwise.</summary>
    public static string ByBlank(string answer, string stem)
    {
        if (answer.Length == 0 || answer.Contains('|', StringComparison.Ordinal) || answer.Contains('｜', StringComparison.Ordinal))
        {
            return answer;
        }

        var brackets = BracketedBlank().Matches(answer);
        if (brackets.Count > 1 && string.Concat(brackets.Select(bracket => bracket.Value)).Length >= answer.Count(letter => !char.IsWhiteSpace(letter)))
        {
            return string.Join('|', brackets.Select(bracket => bracket.Groups["answer"].Value.Trim()));
        }

        var blanks = Blank().Count(stem);
        var numbered = NumberedBlank().Split(answer).Where(part => part.Trim().Length > 0).ToList();
        return blanks > 1 && numbered.Count == blanks ? Join(numbered)
            : blanks < 2 ? answer.Trim().TrimEnd('。')
            : Partings
                .Select(signs => answer.Split(signs.ToCharArray(), StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                .FirstOrDefault(parts => parts.Length == blanks) is { } fitting ? Join(fitting)
            : answer;
    }

    /// <summary>Whether a stem has a place for an answer.</summary>
    public static bool ShowsBlank(string stem) => Blank().IsMatch(stem);

    private static string Join(IEnumerable<string> parts) => TypedAnswers.Write([.. parts.Select(part => new Blank([part.Trim(' ', '。', '；', ';', '\t')]))], false);

    [GeneratedRegex(@"^[（(【\[]\s*(?<answer>[^（(【\[）)】\]]+)\s*[）)】\]]\s*[。.]?$")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^(?<answer>[√✓✔×✗✘]|正确|错误|对|错)\s*[。.；;]?$")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^(?:应?选(?:择)?\s*)?(?<answer>[A-JＡ-Ｊa-j](?:[\s、,，;；|/]*[A-JＡ-Ｊa-j])*)\s*[。.；;]?$")]
    private static partial Regex Letters();

    [GeneratedRegex(@"^(?<letter>[A-J])\s*[.、．:：)）\s]\s*(?<words>.+)$")]
    private static partial Regex Named();

    [GeneratedRegex(@"[（(【\[](?<answer>[^（(【\[）)】\]]+)[）)】\]]\s*")]
    private static partial Regex BracketedBlank();

    [GeneratedRegex(@"\s*(?:[（(]\d{1,2}[）)]|[①-⑩]|(?:^|(?<=\s))\d{1,2}[.、．)）](?!\d))\s*")]
    private static partial Regex NumberedBlank();

    [GeneratedRegex(@"[_＿]{2,}|[（(【\[][\s_＿]*[）)】\]]")]
    private static partial Regex Blank();
}
