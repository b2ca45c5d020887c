namespace QuizServer.Engine.Rules.Typed;

/// <summary>A date as far as a text says it: a year, a month of a year, a day, or a day without its year.</summary>
/// <param name="Year">Year of the common era; null where the text names none.</param>
/// <param name="Month">1 to 12; null where the text names none.</param>
/// <param name="Day">1 to 31; null where the text names none.</param>
internal sealed record TypedDate(int? Year, int? Month, int? Day)
{
    private const int FirstYear = 1000, LastYear = 2999, DigitsOfDate = 8;

    // Any leap year: 2月29日 may be meant.
    private const int LeapYear = 2000;

    /// <summary>The date that a whole text in Arabic digits says: 1921年, 1921年7月23日, 7月23日, 7月1号, 1921-07, 1921.7.1, 1921/07, 19210723; null when it says none.</summary>
    public static TypedDate? Read(string text)
    {
        var rest = text.StartsWith("公元", StringComparison.Ordinal) ? text.AsSpan(2) : text;
        var (first, mark) = Number(ref rest);
        var isYear = first is >= FirstYear and <= LastYear;
        return mark switch
        {
            '年' or '\0' when isYear && rest.IsEmpty => new(first, null, null),
            '年' when isYear => InYear(first, rest, '月', '日'),
            '-' or '.' or '/' or '、' when isYear => InYear(first, rest, mark, '\0'),
            '月' => rest.IsEmpty ? Valid(null, first, null) : OfMonth(null, first, rest, '日'),
            '\0' when rest.IsEmpty && text.Length == DigitsOfDate => Valid(first / 10_000, first / 100 % 100, first % 100),
            _ => null,
        };
    }

    /// <summary>A day without its year in digits: 7.23, 7-23, 7/23. It is one only where a date is asked for.</summary>
    public static TypedDate? ReadDay(string text)
    {
        var rest = text.AsSpan();
        var (month, mark) = Number(ref rest);
        return mark is '.' or '-' or '/' or '、' ? OfMonth(null, month, rest, '\0') : null;
    }

    /// <summary>Whether the text says the date by nothing but a number, so that it may be no date at all.</summary>
    public static bool IsBare(string text) => text.All(char.IsAsciiDigit);

    /// <summary>All that the other says, this says too.</summary>
    public bool Includes(TypedDate other) =>
        (other.Year is null || other.Year == Year) && (other.Month is null || other.Month == Month) && (other.Day is null || other.Day == Day);

    /// <summary>The date in Chinese.</summary>
    public string Zh => $"{Part(Year, "年")}{Part(Month, "月")}{Part(Day, "日")}";

    private static string Part(int? number, string unit) => number is null ? "" : $"{number}{unit}";

    private static TypedDate? InYear(int? year, ReadOnlySpan<char> rest, char afterMonth, char afterDay)
    {
        var (month, mark) = Number(ref rest);
        return rest.IsEmpty && mark == (afterMonth == '月' ? '月' : '\0') ? Valid(year, month, null)
            : mark == afterMonth ? OfMonth(year, month, rest, afterDay)
            : null;
    }

    private static TypedDate? OfMonth(int? year, int? month, ReadOnlySpan<char> rest, char afterDay)
    {
        var (day, mark) = Number(ref rest);
        // 7月1 and 7月1号 are days too.
        return rest.IsEmpty && day is not null && (mark == '\0' || (afterDay == '日' && mark is '日' or '号')) ? Valid(year, month, day) : null;
    }

    private static TypedDate? Valid(int? year, int? month, int? day) =>
        year is null or (>= FirstYear and <= LastYear) && month is >= 1 and <= 12 && (day is null || (day >= 1 && day <= DateTime.DaysInMonth(year ?? LeapYear, month.Value)))
            ? new(year, month, day)
            : null;

    /// <summary>The number at the beginning and the mark behind it, both taken off; no mark at the end.</summary>
    private static (int? Number, char Mark) Number(ref ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && char.IsAsciiDigit(rest[length]))
        {
            length++;
        }

        int? number = length is > 0 and <= DigitsOfDate ? int.Parse(rest[..length], System.Globalization.CultureInfo.InvariantCulture) : null;
        var mark = length < rest.Length ? rest[length] : '\0';
        rest = rest[Math.Min(length + 1, rest.Length)..];
        return (number, mark);
    }
}
