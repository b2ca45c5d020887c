using System.Globalization;
using System.Text;

namespace QuizServer.Banks.Search;

/// <summary>
/// First letters of the pinyin of a text: 遵义会议 is zyhy. The order of Chinese characters in the system's collation is that of their
/// pinyin, so a character begins with the letter whose first character it does not come before. One reading per character: 长 is always c.
/// </summary>
internal static class PinyinInitials
{
    // The first character of each letter in that order; no syllable begins with i, u or v.
    private const string Letters = "abcdefghjklmnopqrstwxyz";
    private const string First = "吖八嚓咑妸发旮哈丌咔垃妈拏噢妑七呥仨他屲夕丫帀";

    private static readonly CompareInfo Order = CultureInfo.GetCultureInfo("zh-CN").CompareInfo;

    // A search that repeats the same characters need not compare them again.
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<char, char> Known = new();

    /// <summary>Letters and digits as they are in lower case, characters by their initial, everything else left out.</summary>
    public static string Of(string text)
    {
        var initials = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormKC))
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                initials.Append(char.ToLowerInvariant(character));
            }
            else if (character is >= '\u3400' and <= '\u9FFF')
            {
                initials.Append(Known.GetOrAdd(character, Initial));
            }
        }

        return initials.ToString();
    }

    private static char Initial(char character)
    {
        var (from, to) = (0, First.Length - 1);
        while (from < to)
        {
            var middle = (from + to + 1) / 2;
            if (Order.Compare(First[middle].ToString(), character.ToString()) <= 0)
            {
                from = middle;
            }
            else
            {
                to = middle - 1;
            }
        }

        return Letters[from];
    }
}
