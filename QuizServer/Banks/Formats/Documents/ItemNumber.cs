using System.Text.RegularExpressions;

namespace QuizServer.Banks.Formats.Documents;

/// <summary>A number in front of a line: <c>1.</c>, <c>（1）</c>, <c>第1题</c>, <c>Q1</c>; or the star that some templates use.</summary>
/// <param name="Number">The number; 0 for a star.</param>
/// <param name="Rest">What follows it.</param>
/// <param name="IsSure">Its sign cannot be part of a number such as 1.5.</param>
internal sealed partial record ItemNumber(int Number, string Rest, bool IsSure)
{
    private const string Numerals = "一二三四五六七八九";

    /// <summary>The number of a line; null when it has none.</summary>
    public static ItemNumber? Read(string line)
    {
        if (Arabic().Match(line) is not { Success: true } match)
        {
            return Star().Match(line) is { Success: true } star ? new ItemNumber(0, star.Groups["rest"].Value, true) : null;
        }

        var rest = match.Groups["rest"].Value;
        return new ItemNumber(int.Parse(match.Groups["number"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), rest, !match.Groups["weak"].Success || rest.Length == 0 || !char.IsAsciiDigit(rest[0]));
    }

    /// <summary>A Chinese number in front of a line, for documents that have no others.</summary>
    public static ItemNumber? ReadChinese(string line) =>
        Chinese().Match(line) is { Success: true } match && Value(match.Groups["number"].Value) is > 0 and var number ? new ItemNumber(number, match.Groups["rest"].Value, true) : null;

    // Up to 九十九: nobody numbers more questions so.
    private static int Value(string text)
    {
        var ten = text.IndexOf('十', StringComparison.Ordinal);
        return ten < 0
            ? text.Length == 1 ? Numerals.IndexOf(text[0], StringComparison.Ordinal) + 1 : 0
            : ((ten == 0 ? 1 : Numerals.IndexOf(text[0], StringComparison.Ordinal) + 1) * 10) + (ten == text.Length - 1 ? 0 : Numerals.IndexOf(text[^1], StringComparison.Ordinal) + 1);
    }

    [GeneratedRegex(@"^\s*(?:(?:第\s*)(?<number>\d{1,4})\s*[题道]\s*[:：.、．]?|(?<number>\d{1,4})\s*题?\s*(?:(?<weak>[.．,，])|[、:：)）])|(?<number>\d{1,4})(?=\s*[【\[])|[（(【\[]\s*(?<number>\d{1,4})\s*[）)】\]]\s*[、.．]?|(?:[Qq]|题目|试题|问题)\s*(?<number>\d{1,4})\s*[、.．:：)）]?)\s*(?<rest>.*)$")]
    private static partial Regex Arabic();

    [GeneratedRegex(@"^\s*[*＊]\s*(?<rest>\S.*)$")]
    private static partial Regex Star();

    [GeneratedRegex(@"^\s*(?<number>[一二三四五六七八九十]{1,3})\s*[、.．]\s*(?<rest>.*)$")]
    private static partial Regex Chinese();
}
