using MudBlazor;

namespace QuizHost.Desk;

/// <summary>MudBlazor in the hall's colours: deep red, gold, warm paper. The colours are those of tokens.css.</summary>
public static class DeskTheme
{
    private static readonly string[] Text = ["system-ui", "-apple-system", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "sans-serif"];
    private static readonly string[] Heading = ["Songti SC", "STSong", "SimSun", "Noto Serif CJK SC", "Source Han Serif SC", "serif"];

    /// <summary>The one theme of the desks.</summary>
    public static readonly MudTheme Theme = new()
    {
        PaletteLight = new PaletteLight
        {
            Primary = "#9a1b1f",
            PrimaryContrastText = "#fffaf0",
            Secondary = "#8a6414",
            SecondaryContrastText = "#fffaf0",
            Tertiary = "#5c4a36",
            Success = "#1e6b3a",
            Error = "#b3261e",
            Warning = "#9a5b00",
            Info = "#2f5d7c",
            Background = "#f7f0e3",
            Surface = "#fffaf0",
            AppbarBackground = "#7d1216",
            AppbarText = "#fff3d6",
            TextPrimary = "#2a1d14",
            TextSecondary = "#5f4d3d",
            ActionDefault = "#5f4d3d",
            Divider = "#dccbaa",
            LinesDefault = "#dccbaa",
            LinesInputs = "#8d7a63",
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
