using System.Globalization;

namespace QuizServer.Building.Drawing;

/// <summary>Numbers of questions as a person lists them: <c>ZS001-ZS012、ZS020</c>.</summary>
internal static class NumberList
{
    /// <summary>The longest range that is meant seriously.</summary>
    private const int LongestRange = 500;

    /// <summary>The numbers in their order. A piece that is the number of a question is taken as it is, dashes and all.</summary>
    /// <param name="isKnown">Whether a bank has this number.</param>
    public static IReadOnlyList<string> Read(string text, Func<string, bool> isKnown) =>
        [.. text.Split([',', '，', '、', ';', '；', ' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(piece => isKnown(piece) ? [piece] : Range(piece))];

    private static IEnumerable<string> Range(string piece)
    {
        var ends = piece.Split(['-', '–', '—', '~', '～', '至']);
        if (ends.Length != 2 || Parts(ends[0]) is not { } first || Parts(ends[1]) is not { } last || (last.Prefix.Length > 0 && last.Prefix != first.Prefix)
            || last.Number < first.Number || last.Number - first.Number >= LongestRange)
        {
            return [piece];
        }

        // Leading zeros as in the first number.
        return Enumerable.Range(first.Number, last.Number - first.Number + 1).Select(number => first.Prefix + number.ToString(CultureInfo.InvariantCulture).PadLeft(first.Digits, '0'));
    }

    private static (string Prefix, int Number, int Digits)? Parts(string text)
    {
        var digits = text.Reverse().TakeWhile(char.IsAsciiDigit).Count();
        return digits is > 0 and <= 8 ? (text[..^digits], int.Parse(text.AsSpan(text.Length - digits), NumberStyles.None, CultureInfo.InvariantCulture), digits) : null;
    }
}
