using System.Globalization;

namespace QuizServer.Banks.Writing;

/// <summary>Numbers for new questions.</summary>
internal static class NewNumbers
{
    /// <summary>The number after the last one, in its manner: GM012 is followed by GM013, 9 by 10.</summary>
    public static string After(IEnumerable<string> numbers)
    {
        var taken = numbers.ToHashSet();
        var last = taken.Count == 0 ? "" : taken.OrderBy(Digits).ThenBy(number => number, StringComparer.Ordinal).Last();
        var digits = last.Reverse().TakeWhile(char.IsAsciiDigit).Take(9).Count();
        var (head, next, width) = (last[..^digits], digits == 0 ? 0 : int.Parse(last[^digits..], CultureInfo.InvariantCulture), digits);
        string number;
        do
        {
            next++;
            number = head + next.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');
        }
        while (taken.Contains(number));

        return number;
    }

    private static long Digits(string number)
    {
        var digits = string.Concat(number.Reverse().TakeWhile(char.IsAsciiDigit).Take(9).Reverse());
        return digits.Length == 0 ? -1 : long.Parse(digits, CultureInfo.InvariantCulture);
    }
}
