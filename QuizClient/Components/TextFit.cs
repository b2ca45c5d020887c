using QuizContracts.Views;

namespace QuizClient.Components;

/// <summary>How much room words take: a class name that lets the style choose a size at which they fit.</summary>
public static class TextFit
{
    /// <summary>Fit of a whole question.</summary>
    public static string Of(QuestionFace question)
    {
        var longest = question.Options.Select(Width).DefaultIfEmpty(0).Max();
        // Tiles stand two in a row; beyond about ten characters a text breaks into two lines.
        var rows = (question.Options.Count + 1) / 2 * (longest > 10 ? 2 : 1);
        var load = Width(question.Stem) + (rows * 12);
        return load switch
        {
            <= 60 => "fit-roomy",
            <= 105 => "fit-full",
            <= 170 => "fit-dense",
            _ => "fit-packed",
        };
    }

    /// <summary>Fit of a headline of one or two lines.</summary>
    public static string Of(string headline) => Width(headline) switch
    {
        <= 8 => "fit-roomy",
        <= 16 => "fit-full",
        <= 30 => "fit-dense",
        _ => "fit-packed",
    };

    /// <summary>Fit of running text.</summary>
    public static string Of(IEnumerable<string> sentences) => sentences.Sum(sentence => Width(sentence) + 10) switch
    {
        <= 120 => "fit-roomy",
        <= 200 => "fit-full",
        <= 300 => "fit-dense",
        _ => "fit-packed",
    };

    // A Latin letter is about half as wide as a Chinese character.
    private static double Width(string text) => text.Sum(letter => letter < 0x2E80 ? 0.55 : 1);
}
