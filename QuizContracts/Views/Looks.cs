namespace QuizContracts.Views;

/// <summary>How the screens of a contest look.</summary>
/// <param name="Theme">The set of colours that it begins with.</param>
/// <param name="Mode">On light or on dark paper.</param>
/// <param name="Ground">The organiser's own ground colour, <c>#rrggbb</c>; null for the theme's.</param>
/// <param name="Trim">The organiser's own ornament colour, <c>#rrggbb</c>; null for the theme's.</param>
/// <param name="Logo">Content address of a picture; null for none.</param>
/// <param name="Background">Content address of the picture behind lobby, title and podium; null for the theme's rays.</param>
public sealed record Looks(Theme Theme = Theme.Ceremonial, Mode Mode = Mode.Light, string? Ground = null, string? Trim = null, string? Logo = null, string? Background = null)
{
    /// <summary>As a contest looks for which nobody chose anything.</summary>
    public static readonly Looks Plain = new();
}

/// <summary>A set of colours.</summary>
public enum Theme
{
    /// <summary>Deep red and gold on warm paper (庄重).</summary>
    Ceremonial,

    /// <summary>Blue and steel on white (素雅).</summary>
    Neutral,
}

/// <summary>What is written on.</summary>
public enum Mode
{
    /// <summary>Dark words on light paper.</summary>
    Light,

    /// <summary>Light words on dark paper.</summary>
    Dark,
}

/// <summary>The looks as a page puts them on.</summary>
/// <param name="Theme">Value of the page's <c>data-theme</c>.</param>
/// <param name="Mode">Value of the page's <c>data-mode</c>.</param>
/// <param name="Sheet">Address of the style sheet with the organiser's own colours and pictures; null where there are none.</param>
public sealed record Dress(string Theme, string Mode, string? Sheet)
{
    /// <summary>What is worn in a theme and a mode, as <c>data-theme</c> and <c>data-mode</c> have their names.</summary>
    public static Dress Of(Theme theme, Mode mode, string? sheet = null) => new($"{theme}".ToLowerInvariant(), $"{mode}".ToLowerInvariant(), sheet);
}
