using System.Globalization;
using System.Text;

namespace QuizHost.Results;

/// <summary>Words inside a style sheet.</summary>
public static class CssText
{
    /// <summary>The words as a string of CSS. All but letters and digits is escaped, so that nothing ends the string or the sheet.</summary>
    public static string Quoted(string text) =>
        $"\"{string.Concat(text.EnumerateRunes().Select(rune => Rune.IsLetterOrDigit(rune) ? rune.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\{rune.Value:x} ")))}\"";
}
