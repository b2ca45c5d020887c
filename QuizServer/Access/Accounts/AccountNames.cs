using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using QuizContracts;

namespace QuizServer.Access.Accounts;

/// <summary>Which names an account may have.</summary>
internal static class AccountNames
{
    private const int Shortest = 2;
    private const int Longest = 32;
    private const string Marks = ".-_@";

    /// <summary>What a faulty sign-in name is told.</summary>
    public static readonly Phrase BadName = new(
        $"登录名须为 {Shortest} 到 {Longest} 个字，只用汉字、字母、数字和 . - _ @，并以汉字、字母或数字开头。",
        $"A sign-in name has {Shortest} to {Longest} characters: letters, digits and . - _ @, with a letter or a digit first.");

    /// <summary>What a faulty display name is told.</summary>
    public static readonly Phrase BadDisplayName = new($"姓名须为 1 到 {Longest} 个字，不能换行。", $"A name to show has 1 to {Longest} characters on one line.");

    /// <summary>Reads a sign-in name as it was typed: full-width letters become plain ones.</summary>
    public static bool TryRead(string? typed, [NotNullWhen(true)] out string? name)
    {
        name = Plain(typed);
        if (name is { Length: >= Shortest and <= Longest } && IsLetter(name.EnumerateRunes().First()) && name.EnumerateRunes().All(rune => IsLetter(rune) || IsMark(rune)))
        {
            return true;
        }

        name = null;
        return false;
    }

    /// <summary>Reads a display name as it was typed.</summary>
    public static bool TryReadDisplay(string? typed, [NotNullWhen(true)] out string? name)
    {
        name = typed?.Trim().Normalize(NormalizationForm.FormC);
        return name is { Length: >= 1 and <= Longest } && name.EnumerateRunes().All(rune => Rune.GetUnicodeCategory(rune) is not
            (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse));
    }

    /// <summary>What two names have in common that differ in case or width alone.</summary>
    public static string KeyOf(string? name) => Plain(name)?.ToLowerInvariant().Normalize(NormalizationForm.FormKC) ?? "";

    // A lone half of a surrogate pair cannot be normalised.
    private static string? Plain(string? typed) =>
        typed is { Length: < 200 } && typed.EnumerateRunes().All(rune => rune != Rune.ReplacementChar) ? typed.Trim().Normalize(NormalizationForm.FormKC) : null;

    private static bool IsLetter(Rune rune) => Rune.IsLetterOrDigit(rune);

    private static bool IsMark(Rune rune) =>
        Marks.Contains((char)Math.Min(rune.Value, char.MaxValue), StringComparison.Ordinal) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
