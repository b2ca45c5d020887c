using System.Text;

namespace QuizServer.Banks.Formats.Gift;

/// <summary>Characters of GIFT: <c>~ = # { } :</c> mean something unless a backslash stands before them.</summary>
internal static class GiftText
{
    private const string Special = "~=#{}:\\";

    /// <summary>A text as its author meant it.</summary>
    public static string Read(string text)
    {
        var plain = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            var isMark = text[at] == '\\' && at + 1 < text.Length;
            plain.Append(isMark && text[at + 1] == 'n' ? '\n' : isMark && Special.Contains(text[at + 1], StringComparison.Ordinal) ? text[at + 1] : text[at]);
            at += isMark && (text[at + 1] == 'n' || Special.Contains(text[at + 1], StringComparison.Ordinal)) ? 1 : 0;
        }

        return plain.ToString().Trim();
    }

    /// <summary>A text in which nothing means anything, on one line.</summary>
    public static string Write(string text) =>
        string.Concat(text.ReplaceLineEndings("\n").Select(letter => letter == '\n' ? "\\n" : Special.Contains(letter, StringComparison.Ordinal) ? $"\\{letter}" : $"{letter}"));

    /// <summary>Where a sign stands without a backslash; -1 where it does not.</summary>
    public static int Find(string text, string sign, int from = 0)
    {
        for (var at = from; at <= text.Length - sign.Length; at++)
        {
            if (text[at] == '\\')
            {
                at++;
            }
            else if (string.CompareOrdinal(text, at, sign, 0, sign.Length) == 0)
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>A text up to a sign, and what follows it; null where the sign is missing.</summary>
    public static (string Before, string? After) Cut(string text, string sign) =>
        Find(text, sign) is >= 0 and var at ? (text[..at], text[(at + sign.Length)..]) : (text, null);
}
