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

    // Format characters include the bidirectional overrides, which could make one name look like another.
    private static bool IsVisible(Rune rune) => rune.Value is not ('<' or '>') && Rune.GetUnicodeCategory(rune)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
