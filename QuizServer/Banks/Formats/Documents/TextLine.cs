using System.Text.RegularExpressions;
using QuizContracts;

namespace QuizServer.Banks.Formats.Documents;

/// <summary>One line of a document.</summary>
/// <param name="Number">Its line or paragraph, from 1.</param>
/// <param name="Text">Its text; underlined words stand between <see cref="Underline"/> marks.</param>
/// <param name="Losses">What of it could not be taken over.</param>
internal sealed partial record TextLine(int Number, string Text, IReadOnlyList<Phrase> Losses)
{
    /// <summary>Begins and ends what is underlined. Private-use characters, which no text of an organiser holds.</summary>
    public const char Underline = '\uE0F0', UnderlineEnd = '\uE0F1';

    /// <summary>A line of text alone.</summary>
    public TextLine(int number, string text)
        : this(number, text, [])
    {
    }

    /// <summary>The text without marks of underlining.</summary>
    public static string Plain(string text) => text.Replace($"{Underline}", "", StringComparison.Ordinal).Replace($"{UnderlineEnd}", "", StringComparison.Ordinal);

    /// <summary>The text with its underlined words as filled blanks.</summary>
    public static string Filled(string text) => Underlined().Replace(text, "____${words}____");

    /// <summary>The words that are underlined.</summary>
    public static IReadOnlyList<string> UnderlinedIn(string text) => [.. Underlined().Matches(text).Select(match => match.Groups["words"].Value.Trim())];

    [GeneratedRegex("\uE0F0(?<words>[^\uE0F1]*)\uE0F1")]
    private static partial Regex Underlined();
}
