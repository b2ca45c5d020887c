using System.Globalization;
using System.Text;

namespace QuizServer.Engine.Rules.Typed;

/// <summary>
/// A text without the differences that no judge would mind: width, case, spaces, quotes, title marks (《》), middle dots, hyphens and other
/// punctuation. What stands between digits stays, since 1.5, 1-5 and 1921/07 say something; only the commas of thousands go.
/// </summary>
internal static class Folding
{
    /// <summary>The folded text; folding it again changes nothing.</summary>
    public static string Of(string text)
    {
        var plain = Plain(text);
        var folded = new StringBuilder(plain.Length);
        for (var at = 0; at < plain.Length;)
        {
            if (!IsMark(plain[at]))
            {
                folded.Append(plain[at++]);
                continue;
            }

            var end = at + 1;
            while (end < plain.Length && IsMark(plain[end]))
            {
                end++;
            }

            if (end < plain.Length && Kept(plain.AsSpan(at, end - at), folded.Length == 0 ? '\0' : folded[^1], plain[end]) is { } mark)
            {
                folded.Append(mark);
            }

            at = end;
        }

        return folded.ToString().Normalize(NormalizationForm.FormKC);
    }

    // Half a surrogate pair would make Normalize throw; it becomes the replacement character.
    private static string Plain(string text) => WithoutThousands(
        (text.Any(char.IsSurrogate) ? string.Concat(text.EnumerateRunes()) : text).Normalize(NormalizationForm.FormKC).ToLowerInvariant());

    /// <summary>What remains of a run of marks between two characters; null for nothing.</summary>
    private static char? Kept(ReadOnlySpan<char> marks, char before, char after)
    {
        var (digits, numerals) = (IsDigit(before) && IsDigit(after), EndsNumber(before) && IsNumeral(after));
        var isSpaced = false;
        foreach (var mark in marks)
        {
            isSpaced |= char.IsWhiteSpace(mark);
            // 九·一八 and 9·18 are the same; a dot or a slash between Chinese numerals is written for a middle dot.
            if (mark switch
            {
                '-' or '−' when before == '\0' && IsDigit(after) => '-',
                '-' or '−' or '–' or '—' or '‐' or '~' when numerals => '-',
                '.' or '/' or ':' when digits => mark,
                '、' or ',' or ';' when numerals => '、',
                _ => '\0',
            } is not '\0' and var kept)
            {
                return kept;
            }
        }

        return isSpaced && digits ? '、' : null;
    }

    private static string WithoutThousands(string text)
    {
        if (!text.Contains(',', StringComparison.Ordinal))
        {
            return text;
        }

        var kept = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && (IsDigit(text[end]) || text[end] is ',' or '.'))
            {
                end++;
            }

            kept.Append(end == at ? text[at..++end] : AreThousands(text[at..end]) ? text[at..end].Replace(",", "", StringComparison.Ordinal) : text[at..end]);
            at = end;
        }

        return kept.ToString();
    }

    // 1,073 and 1,073.5, but not 1,2,3.
    private static bool AreThousands(string number)
    {
        var parts = number.TrimEnd('.', ',').Split('.');
        var groups = parts[0].Split(',');
        return groups.Length > 1 && parts.Skip(1).All(part => parts.Length == 2 && !part.Contains(',', StringComparison.Ordinal)) && groups[0].Length is > 0 and <= 3 && groups.Skip(1).All(group => group.Length == 3);
    }

    private static bool IsMark(char letter) => letter is not '%' and not '‰' and not '&' and not '#' and not '@' and not '*'
        && (letter is '~' or '−' or '⋅' or '∙' or '<' or '>' or '|' or '`' or '\uFE0E' or '\uFE0F' || char.IsWhiteSpace(letter) || char.GetUnicodeCategory(letter) is
            UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
            or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation
            or UnicodeCategory.SpaceSeparator or UnicodeCategory.Control or UnicodeCategory.Format);

    private static bool IsDigit(char letter) => letter is >= '0' and <= '9';

    // 百分之三十~五十 becomes 30%-50%: what stands behind a percentage stands behind a number.
    private static bool EndsNumber(char letter) => letter is '%' or '‰' || IsNumeral(letter);

    private static bool IsNumeral(char letter) => IsDigit(letter) || Numerals.IsNumeral(letter);
}
