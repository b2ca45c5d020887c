using System.Globalization;
using QuizContracts;

namespace QuizServer.Engine.Rules.Typed;

/// <summary>A number with its unit as a text says it.</summary>
/// <param name="Value">The number in its unit.</param>
/// <param name="Unit">The unit; empty where the text names none.</param>
/// <param name="To">Upper end of a range; null for a single number.</param>
internal sealed record TypedNumber(decimal Value, string Unit, decimal? To = null)
{
    // Times the largest unit it is still a decimal.
    private const int LongestNumber = 16;

    private static readonly string[] Before = ["总共", "大约", "大概", "将近", "约为", "共计", "约", "近", "共", "计", "为", "是"];
    private static readonly string[] Behind = ["左右", "上下"];

    /// <summary>The number that a whole text in Arabic digits says: 45, 45岁, 约10730000人, 2万余人, 44-46; null when it says none.</summary>
    public static TypedNumber? Read(string text)
    {
        var rest = Trim(text);
        if (Number(ref rest) is not { } value)
        {
            return null;
        }

        decimal? to = null;
        if (rest.StartsWith('-') || rest.StartsWith('至') || rest.StartsWith('到'))
        {
            rest = rest[1..];
            to = Number(ref rest);
            if (to is null || to < value)
            {
                return null;
            }
        }

        var unit = rest.TrimStart('余', '多', '来', '几');
        return unit.Any(char.IsAsciiDigit) ? null : new TypedNumber(value, unit, to);
    }

    /// <summary>The number in the key's unit; of a range its lower end. Null where it has another unit. Without a unit it may be meant either way, and the nearer counts.</summary>
    public decimal? In(NumberKey key) => In(key, Value);

    /// <summary>Both ends in the key's unit; the same twice for a single number.</summary>
    public (decimal From, decimal To)? Ends(NumberKey key) =>
        In(key, Value) is { } from && In(key, To ?? Value) is { } to ? (from, to) : null;

    private decimal? In(NumberKey key, decimal value)
    {
        var asked = NumberUnit.Read(key.Unit);
        if (Unit.Length == 0)
        {
            return Math.Abs(value - key.Value) <= Math.Abs((value / asked.Scale) - key.Value) ? value : value / asked.Scale;
        }

        var given = NumberUnit.Read(Unit);
        return asked.Name.Length > 0 && given.Name != asked.Name ? null : value * given.Scale / asked.Scale;
    }

    private static string Trim(string text)
    {
        var start = Array.Find(Before, word => text.StartsWith(word, StringComparison.Ordinal))?.Length ?? 0;
        var end = Array.Find(Behind, word => text.EndsWith(word, StringComparison.Ordinal))?.Length ?? 0;
        return start + end < text.Length ? text[start..^end] : text;
    }

    private static decimal? Number(ref string rest)
    {
        var sign = rest.StartsWith('负') ? "-" : "";
        var from = sign.Length;
        var end = from + (rest.Length > from && rest[from] == '-' ? 1 : 0);
        while (end < rest.Length && (char.IsAsciiDigit(rest[end]) || rest[end] == '.'))
        {
            end++;
        }

        if (end - from > LongestNumber || !decimal.TryParse(sign + rest[from..end], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        rest = rest[end..];
        return number;
    }
}
