using System.Text;

namespace QuizServer.Banks.Template;

/// <summary>Several texts in one cell. A backslash before a separator makes it an ordinary character; before anything else it is only a backslash.</summary>
internal static class Escapes
{
    /// <summary>The texts between separators, unmarked and without spaces around them.</summary>
    public static IEnumerable<string> Split(string text, string separators, int most = int.MaxValue) =>
        Parts(text, separators, most).Select(part => Unmark(part, separators));

    /// <summary>The same with their marks, for texts that are parted again.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="separators">Characters that part two texts.</param>
    /// <param name="most">Most parts; the last takes the rest.</param>
    public static IReadOnlyList<string> Parts(string text, string separators, int most = int.MaxValue)
    {
        List<string> parts = [];
        var start = 0;
        for (var at = 0; at < text.Length && parts.Count + 1 < most; at++)
        {
            if (IsMark(text, at, separators))
            {
                at++;
            }
            else if (separators.Contains(text[at], StringComparison.Ordinal))
            {
                parts.Add(text[start..at].Trim());
                start = at + 1;
            }
        }

        return [.. parts, text[start..].Trim()];
    }

    /// <summary>A text that <see cref="Split"/> takes for one.</summary>
    public static string Mark(string text, string separators)
    {
        var marked = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            var isSpecial = separators.Contains(text[at], StringComparison.Ordinal) || (text[at] == '\\' && (at == text.Length - 1 || IsMark(text, at, separators)));
            marked.Append(isSpecial ? "\\" : "").Append(text[at]);
        }

        return marked.ToString();
    }

    /// <summary>A marked text as its author meant it.</summary>
    public static string Unmark(string text, string separators)
    {
        var plain = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            plain.Append(text[IsMark(text, at, separators) ? ++at : at]);
        }

        return plain.ToString();
    }

    /// <summary>Whether a backslash marks what follows it.</summary>
    public static bool IsMark(string text, int at, string separators) =>
        text[at] == '\\' && at + 1 < text.Length && (text[at + 1] == '\\' || separators.Contains(text[at + 1], StringComparison.Ordinal));
}
