using System.Globalization;

namespace QuizServer.Engine.Rules.Typed;

/// <summary>Numbers in Chinese and mixed numerals: 一百零五, 两万五千, 二〇二一, 廿三, 1073万, 壹佰. Traditional ones are simplified beforehand.</summary>
internal static class Numerals
{
    // Beyond this no number of a question lies, and a decimal would overflow.
    private const decimal Largest = 1e20m;
    private const int LongestDigits = 15;

    /// <summary>Whether a character is a Chinese numeral: a digit or a unit.</summary>
    public static bool IsNumeral(char letter) => Digit(letter) is not null || Small(letter) is not null || Big(letter) is not null || Tens(letter) is not null;

    /// <summary>A numeral of cheques (壹 to 玖, 拾, 佰, 仟). Alone it is an ordinary word or name: 陆, 伍.</summary>
    public static bool IsFinancial(char letter) => letter is '壹' or '贰' or '叁' or '肆' or '伍' or '陆' or '柒' or '捌' or '玖' or '拾' or '佰' or '仟';

    /// <summary>Units that alone are words rather than numbers: 百 in 百团大战.</summary>
    public static bool IsBareUnit(char letter) => Small(letter) > 10 || Big(letter) is not null;

    /// <summary>The value of a digit, Chinese or not; null when it is none.</summary>
    public static int? Digit(char letter) => letter switch
    {
        >= '0' and <= '9' => letter - '0',
        '〇' or '零' or '○' or '◯' => 0,
        '一' or '壹' => 1,
        '二' or '贰' or '两' => 2,
        '三' or '叁' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => null,
    };

    /// <summary>The number that a whole run of numerals says, in digits; null when it says none. Digits alone keep their zeros: 〇七 is 07.</summary>
    public static string? Read(string run)
    {
        if (run.All(letter => Digit(letter) is not null))
        {
            // 两三 is no number; 两 alone is.
            return run.Length > 1 && run.Contains('两', StringComparison.Ordinal) ? null : string.Concat(run.Select(letter => Digit(letter)));
        }

        return Value(run)?.ToString("0.###############", CultureInfo.InvariantCulture);
    }

    private static decimal? Value(string run)
    {
        var (total, section, unit, big) = (0m, 0m, decimal.MaxValue, decimal.MaxValue);
        decimal? pending = null;
        var (isSingle, afterZero) = (false, false);
        for (var at = 0; at < run.Length; at++)
        {
            if (Number(run, ref at) is { } number)
            {
                if (pending is not null)
                {
                    return null;
                }

                // 零 only says that a place is passed over.
                (pending, isSingle, afterZero) = number == 0 && at > 0 ? ((decimal?)null, false, true) : (number, !char.IsAsciiDigit(run[at]), afterZero);
            }
            else if (Tens(run[at]) is { } tens)
            {
                if (pending is not null || unit <= 10)
                {
                    return null;
                }

                (section, unit, afterZero) = (section + tens, 10, false);
            }
            else if (Small(run[at]) is { } small)
            {
                // 十五 has no digit before its unit; 百万 and 千万 have none at their beginning.
                var isBare = small == 10 || (at == 0 && run.Length > 1 && Big(run[1]) is not null);
                if (small >= unit || (pending is null && !isBare))
                {
                    return null;
                }

                (section, unit, pending, afterZero) = (section + ((pending ?? 1) * small), small, null, false);
            }
            else if (Big(run[at]) is { } next)
            {
                var part = section + (pending ?? 0);
                if ((part == 0 && (total == 0 || next < big)) || (part > 0 && next == big))
                {
                    return null;
                }

                // A unit not below the one before multiplies all that was said: 一万亿, 一万二千亿.
                total = next < big ? total + (part * next) : (total + part) * next;
                if (total > Largest)
                {
                    return null;
                }

                (section, unit, big, pending, afterZero) = (0, next, next, null, false);
            }
            else
            {
                return null;
            }
        }

        // 两万五 is 25000 and 一百五 is 150, but 一百零五 is 105.
        var last = pending is { } rest ? isSingle && !afterZero && unit > 10 && unit != decimal.MaxValue ? rest * unit / 10 : rest : 0;
        return afterZero && pending is null ? null : total + section + last;
    }

    // A digit, or a whole run of Arabic digits with its decimals; leaves at on its last character.
    private static decimal? Number(string run, ref int at)
    {
        if (!char.IsAsciiDigit(run[at]))
        {
            return Digit(run[at]);
        }

        var end = at;
        while (end < run.Length && (char.IsAsciiDigit(run[end]) || run[end] == '.'))
        {
            end++;
        }

        var text = run[at..end];
        if (text.Length > LongestDigits || !decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        at = end - 1;
        return number;
    }

    private static decimal? Tens(char letter) => letter switch { '廿' => 20, '卅' => 30, '卌' => 40, _ => null };

    private static decimal? Small(char letter) => letter switch { '十' or '拾' => 10, '百' or '佰' => 100, '千' or '仟' => 1000, _ => null };

    private static decimal? Big(char letter) => letter switch { '万' => 10_000, '亿' => 100_000_000, _ => null };
}
