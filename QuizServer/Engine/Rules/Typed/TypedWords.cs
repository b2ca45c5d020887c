using System.Globalization;
using QuizContracts;

namespace QuizServer.Engine.Rules.Typed;

/// <summary>What the host reads about a verdict.</summary>
internal static class TypedWords
{
    /// <summary>Nothing was typed.</summary>
    public static readonly TypedVerdict Empty = Wrong("没有作答。", "Nothing was typed.");

    /// <summary>The same as an accepted text, letter by letter.</summary>
    public static TypedVerdict Exact(string accepted) => Right($"与答案“{accepted}”相同。", $"The same as the answer “{accepted}”.");

    /// <summary>The same as an accepted text.</summary>
    public static TypedVerdict Same(Sameness sameness, TypedForms typed, string accepted) => sameness switch
    {
        Sameness.Exact => Exact(accepted),
        Sameness.Folded => Right($"除全半角、大小写、空格和标点外，“{typed.Written}”与答案“{accepted}”相同。", $"But for width, case, spaces and punctuation, “{typed.Written}” is the answer “{accepted}”."),
        Sameness.Simplified => Right($"“{typed.Written}”的简体与答案“{accepted}”相同。", $"In simplified characters “{typed.Written}” is the answer “{accepted}”."),
        _ => Right($"“{typed.Written}”读作“{typed.Numbered}”，与答案“{accepted}”相同。", $"“{typed.Written}” reads “{typed.Numbered}”, which is the answer “{accepted}”."),
    };

    /// <summary>The same date.</summary>
    public static TypedVerdict SameDate(string typed, TypedDate date, string accepted) =>
        Right($"“{typed}”读作 {date.Zh}，与答案“{accepted}”是同一日期。", $"“{typed}” reads {date.Zh}, the same date as the answer “{accepted}”.");

    /// <summary>A date that says more than was asked, and agrees as far as can be told.</summary>
    public static TypedVerdict MoreExact(string typed, TypedDate date, string accepted) =>
        Right($"“{typed}”读作 {date.Zh}，与答案“{accepted}”相符；多写的部分没有核对。", $"“{typed}” reads {date.Zh} and agrees with the answer “{accepted}”; what it says beyond that was not checked.");

    /// <summary>A date that says less than was asked.</summary>
    public static TypedVerdict LessExact(string typed, TypedDate date, string accepted) =>
        Wrong($"“{typed}”读作 {date.Zh}，不如答案“{accepted}”具体。", $"“{typed}” reads {date.Zh}, which is less exact than the answer “{accepted}”.");

    /// <summary>Another date.</summary>
    public static TypedVerdict OtherDate(string typed, TypedDate date, string accepted) =>
        Wrong($"“{typed}”读作 {date.Zh}，与答案“{accepted}”不是同一日期。", $"“{typed}” reads {date.Zh}, another date than the answer “{accepted}”.");

    /// <summary>One other character.</summary>
    public static TypedVerdict OtherLetter(string typed, string accepted, string written, string wanted) =>
        Wrong($"“{typed}”与答案“{accepted}”只差一个字：“{wanted}”写成了“{written}”。", $"“{typed}” differs from the answer “{accepted}” in one character: “{written}” for “{wanted}”.");

    /// <summary>One character too many.</summary>
    public static TypedVerdict ExtraLetter(string typed, string accepted, string extra) =>
        Wrong($"“{typed}”比答案“{accepted}”多一个“{extra}”字。", $"“{typed}” has one character more than the answer “{accepted}”: “{extra}”.");

    /// <summary>One character too few.</summary>
    public static TypedVerdict MissingLetter(string typed, string accepted, string missing) =>
        Wrong($"“{typed}”比答案“{accepted}”少一个“{missing}”字。", $"“{typed}” has one character less than the answer “{accepted}”: “{missing}”.");

    /// <summary>Two neighbours changed about.</summary>
    public static TypedVerdict ChangedAbout(string typed, string accepted, string wanted) =>
        Wrong($"“{typed}”把答案“{accepted}”的“{wanted}”两字写颠倒了。", $"“{typed}” changes “{wanted}” of the answer “{accepted}” about.");

    /// <summary>Nothing like an accepted text.</summary>
    public static TypedVerdict Different(string typed, IReadOnlyList<string> accepted)
    {
        var (zh, en) = (string.Join("”“", accepted), string.Join("”, “", accepted));
        return Wrong($"“{typed}”与答案“{zh}”不同。", $"“{typed}” is not the answer “{en}”.");
    }

    /// <summary>Right, but another text has filled that blank.</summary>
    public static TypedVerdict Twice(string typed) =>
        Wrong($"“{typed}”已在另一空写过，只算一次。", $"“{typed}” stands in another blank already and counts once.");

    /// <summary>A number within the tolerance.</summary>
    public static TypedVerdict RightNumber(NumberKey key, string typed, (decimal From, decimal To) read) => key.Tolerance == 0
        ? Right($"“{typed}”读作 {Text(read, key)}，与答案相同。", $"“{typed}” reads {Text(read, key)}, which is the answer.")
        : Right($"“{typed}”读作 {Text(read, key)}，在答案 {Text(key)} 之内。", $"“{typed}” reads {Text(read, key)}, which lies within the answer {Text(key)}.");

    /// <summary>Another number.</summary>
    public static TypedVerdict WrongNumber(NumberKey key, string typed, (decimal From, decimal To) read) =>
        Wrong($"“{typed}”读作 {Text(read, key)}，答案是 {Text(key)}。", $"“{typed}” reads {Text(read, key)}; the answer is {Text(key)}.");

    /// <summary>A number in a unit that was not asked for.</summary>
    public static TypedVerdict OtherUnit(string typed, string unit, string wanted) =>
        Wrong($"“{typed}”的单位是“{unit}”，答案的单位是“{wanted}”。", $"“{typed}” is in “{unit}”; the answer is in “{wanted}”.");

    /// <summary>No number.</summary>
    public static TypedVerdict NoNumber(string typed) => Wrong($"“{typed}”读不出一个数。", $"No number can be read from “{typed}”.");

    private static TypedVerdict Right(string zh, string en) => new(true, new(zh, en));

    private static TypedVerdict Wrong(string zh, string en) => new(false, new(zh, en));

    private static string Text((decimal From, decimal To) read, NumberKey key) =>
        (read.From == read.To ? Text(read.From) : $"{Text(read.From)}～{Text(read.To)}") + key.Unit;

    private static string Text(NumberKey key) => Text(key.Value) + (key.Tolerance > 0 ? $"±{Text(key.Tolerance)}" : "") + key.Unit;

    private static string Text(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
