using MudBlazor;

namespace QuizHost.Desk;

/// <summary>MudBlazor in the hall's colours: deep red, gold, warm paper. The colours are those of tokens.css.</summary>
public static class DeskTheme
{
    private static readonly string[] Text = ["system-ui", "-apple-system", "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", "sans-serif"];
    private static readonly string[] Heading = ["Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", "STSong", "SimSun", "serif"];

    /// <summary>The one theme of the desks.</summary>
    public static readonly MudTheme Theme = new()
    {
        PaletteLight = new PaletteLight
        {
            Primary = "#8c1118",
            PrimaryContrastText = "#fff3d6",
            Secondary = "#8a6414",
            SecondaryContrastText = "#fff3d6",
            Tertiary = "#5b3a33",
            Success = "#14532d",
            Error = "#b3261e",
            Warning = "#9a5b00",
            Info = "#2f5d7c",
            Background = "#fbf4e4",
            Surface = "#fffdf7",
            AppbarBackground = "#7a0d13",
            AppbarText = "#fff3d6",
            TextPrimary = "#2b1410",
            TextSecondary = "#5b3a33",
            ActionDefault = "#5b3a33",
            Divider = "#d9c39a",
            LinesDefault = "#d9c39a",
            LinesInputs = "#5b3a33",
        },
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "8px" },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = Text, FontSize = "1rem", LineHeight = "1.5" },
            Button = new ButtonTypography { FontFamily = Text, FontSize = "1rem", FontWeight = "600", TextTransform = "none", LetterSpacing = "0" },
            H6 = new H6Typography { FontFamily = Heading, FontWeight = "700" },
        },
    };
}
