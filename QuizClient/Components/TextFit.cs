using QuizContracts;
using QuizContracts.Views;

namespace QuizClient.Components;

/// <summary>How much room words take: a class name that lets the style choose a size at which they fit.</summary>
public static class TextFit
{
    // One hundredth of the screen's height is the unit, as in the style. The width is that of 4:3, where the style
    // shrinks every size a little; the height is what head, strip and foot leave.
    private const double Width = 140;
    private const double Height = 56;

    // Name, stem and tile size of each fit, as the style has them.
    private static readonly (string Name, double Stem, double Tile)[] Fits =
        [("fit-roomy", 9, 6), ("fit-easy", 7.6, 5.2), ("fit-full", 6.4, 4.8), ("fit-dense", 5.4, 4.1)];

    // A picture needs about half of the screen to be seen from the last row.
    private const double MediaHeight = 30;

    /// <summary>Fit of words that are too many for every other.</summary>
    public const string Smallest = "fit-packed";

    private const double ListWidth = 115;
    private const double ListHeight = 66;
    private static readonly (string Name, double Size)[] ListFits = [("fit-roomy", 6), ("fit-full", 5), ("fit-dense", 4.4)];

    /// <summary>Fit of a whole question, also where a clock stands beside its stem.</summary>
    public static string Of(QuestionFace question) =>
        Fits.Where(fit => StemHeight(question, fit.Stem) + TileHeight(question, fit.Tile) <= Height).Select(fit => fit.Name).FirstOrDefault(Smallest);

    /// <summary>Fit of a headline of one or two lines.</summary>
    public static string Of(string headline) => Ems(headline) switch
    {
        <= 7 => "fit-roomy",
        <= 16 => "fit-full",
        <= 30 => "fit-dense",
        _ => Smallest,
    };

    /// <summary>Fit of a list of sentences, one below the other.</summary>
    public static string Of(IReadOnlyCollection<string> sentences) => ListFits
        .Where(fit => sentences.Sum(sentence => (Math.Ceiling(Ems(sentence) * fit.Size / ListWidth) * 1.35) + 0.4) * fit.Size <= ListHeight)
        .Select(fit => fit.Name).FirstOrDefault(Smallest);

    private static double StemHeight(QuestionFace question, double size) =>
        (Math.Ceiling(Ems(question.Stem) * size / (Width - 20)) * size * 1.3) + (question.Media.Any(media => media.Place == MediaPlace.Stem) ? MediaHeight : 0);

    private static double TileHeight(QuestionFace question, double size) => question.Type switch
    {
        QuestionType.Clues => ClueHeight(question, size),
        QuestionType.Matching => Math.Max(SideHeight(question.Options, size), SideHeight(question.Targets, size)),
        _ => OptionHeight(question, size),
    };

    // Clues come one by one: there is room for all of them from the first on.
    private static double ClueHeight(QuestionFace question, double size) =>
        (question.ClueCount * size * 1.3 * Math.Max(1, Math.Ceiling(question.Clues.Select(Ems).DefaultIfEmpty(0).Max() * size / (Width - (3 * size)))) * 1.1) + 5;

    private static double SideHeight(IReadOnlyList<string> side, double size) =>
        side.Sum(text => size * (Math.Max(Math.Ceiling(Ems(text) * size / ((Width / 2) - (6 * size))) * 1.25, 2.1) + 1.2));

    private static double OptionHeight(QuestionFace question, double size)
    {
        var perRow = question.Options.Count == 3 ? 1 : 2;
        var rows = Math.Ceiling(question.Options.Count / (double)perRow);
        var lines = question.Options.Select(text => Math.Ceiling(Ems(text) * size / ((Width / perRow) - (5 * size)))).DefaultIfEmpty(1).Max();
        return rows * size * (Math.Max(lines * 1.25, 2.1) + 1.2);
    }

    // A Latin letter is about half as wide as a Chinese character.
    private static double Ems(string text) => text.Sum(letter => letter < 0x2E80 ? 0.55 : 1);
}
