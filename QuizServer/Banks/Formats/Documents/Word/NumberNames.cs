using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace QuizServer.Banks.Formats.Documents.Word;

/// <summary>Numbers in the forms that Word writes them.</summary>
internal static class NumberNames
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>A number from 1; plain digits where the form is another.</summary>
    public static string Write(int number, NumberFormatValues? form) =>
        form == NumberFormatValues.UpperLetter ? Letter(number, 'A')
        : form == NumberFormatValues.LowerLetter ? Letter(number, 'a')
        : form == NumberFormatValues.UpperRoman ? Roman(number)
        : form == NumberFormatValues.LowerRoman ? Roman(number).ToLowerInvariant()
        : form == NumberFormatValues.DecimalEnclosedCircle || form == NumberFormatValues.DecimalEnclosedCircleChinese ? number is > 0 and <= 20 ? $"{(char)('①' + number - 1)}" : Plain(number)
        : form == NumberFormatValues.DecimalFullWidth ? string.Concat(Plain(number).Select(digit => (char)(digit - '0' + '０')))
        : form == NumberFormatValues.ChineseCounting || form == NumberFormatValues.ChineseCountingThousand || form == NumberFormatValues.JapaneseCounting || form == NumberFormatValues.IdeographDigital || form == NumberFormatValues.TaiwaneseCounting || form == NumberFormatValues.TaiwaneseCountingThousand ? Chinese(number)
        : form == NumberFormatValues.None ? ""
        : Plain(number);

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    // Word goes on after Z with AA, BB.
    private static string Letter(int number, char first) => number < 1 ? Plain(number) : new((char)(first + ((number - 1) % 26)), Math.Min(((number - 1) / 26) + 1, 9));

    private static string Chinese(int number) => number switch
    {
        < 0 or > 99 => Plain(number),
        < 10 => $"{Digits[number]}",
        _ => $"{(number < 20 ? "" : Digits[number / 10])}十{(number % 10 == 0 ? "" : Digits[number % 10])}",
    };

    private static string Roman(int number)
    {
        (int Value, string Sign)[] signs = [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        return number is < 1 or > 399 ? Plain(number)
            : signs.Aggregate(("", number), (made, sign) => (made.Item1 + string.Concat(Enumerable.Repeat(sign.Sign, made.number / sign.Value)), made.number % sign.Value)).Item1;
    }
}
