using System.Collections.Frozen;
using System.Text;

namespace QuizServer.Engine.Rules.Typed;

/// <summary>Traditional characters as simplified ones, word by word where a word differs from its characters (乾隆, not 干隆). The tables are made by simplified.mjs.</summary>
internal static class Simplified
{
    private static readonly FrozenDictionary<char, char> Single =
        SimplifiedTables.Characters.Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    // By the first character, longest words first.
    private static readonly FrozenDictionary<char, (string Traditional, string Simplified)[]> Words = SimplifiedTables.Phrases
        .GroupBy(phrase => phrase.Traditional[0])
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Traditional.Length).ToArray());

    /// <summary>The text in simplified characters; the same text where it has no others.</summary>
    public static string Of(string text)
    {
        if (!text.Any(letter => Single.ContainsKey(letter) || Words.ContainsKey(letter)))
        {
            return text;
        }

        var simplified = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            if (Words.TryGetValue(text[at], out var words)
                && Array.Find(words, word => text.AsSpan(at).StartsWith(word.Traditional, StringComparison.Ordinal)) is { Traditional: not null } found)
            {
                simplified.Append(found.Simplified);
                at += found.Traditional.Length;
            }
            else
            {
                simplified.Append(Single.GetValueOrDefault(text[at], text[at]));
                at++;
            }
        }

        return simplified.ToString();
    }
}
