using System.Globalization;
using System.Text;

namespace QuizServer.Engine.Rules;

/// <summary>What may be a team name.</summary>
public static class TeamNames
{
    /// <summary>Longest name in characters as a person counts them.</summary>
    public const int MaxLength = 24;

    /// <summary>The name in normal form, or null when it is none: empty, too long, with markup, control or invisible characters.</summary>
    public static string? Read(string? typed)
    {
        // Length first: normalising megabytes would be work for nothing.
        if (typed is null || typed.Length > MaxLength * 8 || !IsWellFormed(typed))
        {
            return null;
        }

        var name = typed.Normalize(NormalizationForm.FormC).Trim();
        return name.Length > 0
            && new StringInfo(name).LengthInTextElements <= MaxLength
            && name.Length <= MaxLength * 4
            && name.EnumerateRunes().All(IsVisible)
            && !IsMark(name.EnumerateRunes().First())
            ? name
            : null;
    }

    private static bool IsWellFormed(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                index++;
            }
            else if (char.IsSurrogate(text[index]))
            {
                return false;
            }
        }

        return true;
    }

    // A mark needs a letter to stand on; alone it shows as nothing.
    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    // Letters and symbols by their category, and yet nothing is seen: the Hangul fillers and the empty braille pattern.
    private static bool IsFiller(Rune rune) => rune.Value is 0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x2800;

    // Format characters include the bidirectional overrides, which could make one name look like another.
    private static bool IsVisible(Rune rune) => rune.Value is not ('<' or '>') && !IsFiller(rune) && Rune.GetUnicodeCategory(rune)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
