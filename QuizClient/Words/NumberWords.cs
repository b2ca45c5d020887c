using System.Globalization;
using QuizContracts;

namespace QuizClient.Words;

/// <summary>Scores and points as text, the same on every screen and in every culture.</summary>
public static class NumberWords
{
    // U+2212 is as wide as the plus sign; a hyphen would not line up with it.
    private const string Minus = "−";

    /// <summary>A score with at most two decimals: <c>120</c>, <c>97.5</c>, <c>−5</c>.</summary>
    public static string Score(decimal score) => score < 0 ? Minus + Plain(-score) : Plain(score);

    /// <summary>Points given or taken, always with a sign: <c>+10</c>, <c>−5</c>, <c>±0</c>.</summary>
    public static string Change(decimal points) => points switch
    {
        0 => "±0",
        > 0 => "+" + Plain(points),
        _ => Minus + Plain(-points),
    };

    /// <summary>What a question is worth, with its unit.</summary>
    public static Phrase Points(decimal points) => new($"{Score(points)} 分", points is 1 or -1 ? $"{Score(points)} point" : $"{Score(points)} points");

    /// <summary>The number of an answer, with as many decimals as a key may have.</summary>
    public static string Exact(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>A distance in milliseconds with one decimal.</summary>
    public static Phrase Milliseconds(decimal milliseconds)
    {
        var number = milliseconds.ToString("0.0", CultureInfo.InvariantCulture);
        return new($"{number} 毫秒", $"{number} ms");
    }

    /// <summary>Milliseconds with one decimal, always with a sign: <c>+12.4</c>, <c>−1.0</c>.</summary>
    public static string Margin(decimal milliseconds) => $"{(milliseconds < 0 ? Minus : "+")}{Math.Abs(milliseconds).ToString("0.0", CultureInfo.InvariantCulture)}";

    private static string Plain(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
