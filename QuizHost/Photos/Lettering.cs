using System.Globalization;

namespace QuizHost.Photos;

/// <summary>Letters in a picture, which neither wraps nor measures them.</summary>
internal static class Lettering
{
    // A Latin letter or a digit is about half as wide as a Chinese character.
    private const double Narrow = 0.58;

    /// <summary>Width in ems.</summary>
    public static double Ems(string text) => text.Sum(Ems);

    /// <summary>As much of a text as fits, with a sign that something is left out.</summary>
    public static string Fit(string text, double ems)
    {
        if (Ems(text) <= ems)
        {
            return text;
        }

        var width = 1.0;
        return string.Concat(StringInfo.GetTextElementEnumerator(text).Elements().TakeWhile(letter => (width += Ems(letter)) <= ems)) + "…";
    }

    private static double Ems(char letter) => letter < 0x2E80 ? Narrow : 1;

    private static IEnumerable<string> Elements(this TextElementEnumerator letters)
    {
        while (letters.MoveNext())
        {
            yield return letters.GetTextElement();
        }
    }
}
