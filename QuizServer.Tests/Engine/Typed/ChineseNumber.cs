namespace QuizServer.Tests.Engine.Typed;

/// <summary>Numbers as a Chinese writes them out, worked out from the right, unlike the reader.</summary>
internal static class ChineseNumber
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>A number from 0 to 9,999,999,999 in Chinese numerals.</summary>
    public static string Write(long number)
    {
        if (number == 0)
        {
            return "零";
        }

        var text = Group(number / 100_000_000, "亿") + Group(number / 10_000 % 10_000, "万") + Group(number % 10_000, "");
        // A group that does not fill its four places is parted from the one before by 零; leading 零 is not written, and 一十 is 十 at the beginning.
        var plain = text.TrimStart('零');
        return plain.StartsWith("一十", StringComparison.Ordinal) ? plain[1..] : plain;
    }

    private static string Group(long group, string unit)
    {
        if (group == 0)
        {
            return "";
        }

        string[] units = ["千", "百", "十", ""];
        var text = string.Concat(group.ToString("0000", System.Globalization.CultureInfo.InvariantCulture).Select((digit, place) => digit == '0' ? "零" : Digits[digit - '0'] + units[place]));
        while (text.Contains("零零", StringComparison.Ordinal))
        {
            text = text.Replace("零零", "零", StringComparison.Ordinal);
        }

        return text.TrimEnd('零') + unit;
    }
}
