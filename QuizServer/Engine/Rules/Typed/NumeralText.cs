using System.Text;

namespace QuizServer.Engine.Rules.Typed;

/// <summary>
/// A folded, simplified text with all its numbers in Arabic digits: 第七次 as 第7次, 一九二一年 as 1921年, 1073万人 as 10730000人,
/// 百分之三十 as 30%, 三分之二 as 2/3, 三点一四 as 3.14.
/// </summary>
internal static class NumeralText
{
    private const string PartOf = "分之";

    // After these 两 is a number (两个务必); elsewhere it may be a name (两当兵变).
    private const string Measures = "个次年月天日人位名项届岁种条支艘门场座所批部期句本篇册件元度倍周代省市县国";

    /// <summary>The text with Arabic digits; read again it stays as it is.</summary>
    public static string Of(string text)
    {
        if (!text.Any(Numerals.IsNumeral))
        {
            return text;
        }

        var read = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var end = End(text, at);
            if (end == at)
            {
                read.Append(text[at++]);
                continue;
            }

            if (Fraction(text, at, end) is { } fraction)
            {
                read.Append(fraction.Text);
                at = fraction.End;
                continue;
            }

            read.Append(Run(text, at, end) ?? text[at..end]);
            at = end;
        }

        return read.ToString();
    }

    /// <summary>Where the run of numerals that begins here ends; the place itself where none begins.</summary>
    private static int End(string text, int from)
    {
        var end = from;
        while (end < text.Length && (Numerals.IsNumeral(text[end]) || IsPoint(text, from, end) || IsLetterForZero(text, from, end)))
        {
            end++;
        }

        return end;
    }

    private static bool IsPoint(string text, int from, int at) =>
        at > from && text[at] == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);

    // 二o二一: the letter is written for 〇.
    private static bool IsLetterForZero(string text, int from, int at) =>
        at > from && text[at] == 'o' && !char.IsAsciiDigit(text[at - 1])
        && (at + 1 == text.Length || text[at + 1] is 'o' or '年' || (Numerals.Digit(text[at + 1]) is not null && !char.IsAsciiDigit(text[at + 1])));

    private static string? Run(string text, int from, int end)
    {
        var run = text[from..end].Replace('o', '〇');
        if (run.All(letter => char.IsAsciiDigit(letter) || letter == '.'))
        {
            return run;
        }

        if (run.Length == 1 && (Numerals.IsBareUnit(run[0]) || (run.Length < text.Length && (Numerals.IsFinancial(run[0]) || (run[0] == '两' && !IsCounted(text, end))))))
        {
            return null;
        }

        return Numerals.Read(run);
    }

    private static bool IsCounted(string text, int at) => at == text.Length || Measures.Contains(text[at], StringComparison.Ordinal);

    /// <summary>Two numbers with 分之 or 点 between them.</summary>
    private static (string Text, int End)? Fraction(string text, int from, int end)
    {
        if (end < text.Length && text[end] == '点' && End(text, end + 1) is var tenths && tenths > end + 1 && IsDecimal(text, from, end, tenths))
        {
            return ($"{Numerals.Read(text[from..end])}.{Numerals.Read(text[(end + 1)..tenths])}", tenths);
        }

        if (string.CompareOrdinal(text, end, PartOf, 0, PartOf.Length) != 0 || Part(text, end + PartOf.Length) is not { } part)
        {
            return null;
        }

        return text[from..end] switch
        {
            "百" or "一百" => ($"{part.Text}%", part.End),
            "千" or "一千" => ($"{part.Text}‰", part.End),
            var whole => Numerals.Read(whole) is { } number ? ($"{part.Text}/{number}", part.End) : null,
        };
    }

    /// <summary>The number behind 分之, which may have decimals.</summary>
    private static (string Text, int End)? Part(string text, int from)
    {
        var end = End(text, from);
        return end == from ? null
            : end < text.Length && text[end] == '点' ? Fraction(text, from, end)
            : Run(text, from, end) is { } number ? (number, end)
            : null;
    }

    // 三点一四 is a decimal; 三点十五, 八点五分 and 3点14 are times.
    private static bool IsDecimal(string text, int from, int end, int tenths) =>
        !text[from..end].Any(char.IsAsciiDigit) && Numerals.Read(text[from..end]) is not null
        && text[(end + 1)..tenths].All(letter => Numerals.Digit(letter) is not null && !char.IsAsciiDigit(letter))
        && Numerals.Read(text[(end + 1)..tenths]) is not null
        && (tenths == text.Length || text[tenths] is not ('分' or '刻'));
}
