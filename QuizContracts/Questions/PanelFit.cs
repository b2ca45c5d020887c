namespace QuizContracts;

/// <summary>A size in which a question stands on the projector, as the style sheet has it. One hundredth of the screen's height is the unit.</summary>
/// <param name="Name">Its name, the end of its class names in the style sheet.</param>
/// <param name="Stem">Size of the stem's letters.</param>
/// <param name="Tile">Size of the letters of what it is answered from.</param>
public sealed record PanelFit(string Name, double Stem, double Tile)
{
    // What 16:9 leaves between the margins.
    private const double WideWidth = 168;

    // A picture needs about half of the screen to be seen from the last row.
    private const double Picture = 30;

    /// <summary>The sizes from the largest on. The last is as small as can be read from the last row, and takes the room of the teams' foot, too.</summary>
    public static readonly IReadOnlyList<PanelFit> All =
    [
        new("roomy", 9, 6),
        new("easy", 7.6, 5.2),
        new("full", 6.4, 4.8) { Width = 139 },
        new("dense", 4.7, 3.8) { Width = 125, Height = 58.5 },
        new("packed", 4, 3.6) { Width = 125, Clock = 16, ClockHeight = 12.6, Height = 57, StemLine = 1.25, TileLine = 1.2, TileLeast = 1.8, TileEdge = 0.75, TileSides = 4.25 },
        new("tight", 3.7, 3.6) { Width = 125, Clock = 16, ClockHeight = 10.8, Height = 71, StemLine = 1.25, TileLine = 1.2, TileLeast = 1.6, TileEdge = 0.45, TileSides = 4 },
    ];

    /// <summary>The same on a screen of 16:9 or wider: of as many letters it makes fewer lines, so that larger ones fit; before the last there is one more that takes the room of the foot.</summary>
    public static readonly IReadOnlyList<PanelFit> Wide =
    [
        .. All.SkipLast(3).Select(fit => fit with { Width = WideWidth }),
        All[^3] with { Width = WideWidth, Stem = 5.4, Tile = 4.1, Height = 56 },
        All[^2] with { Width = WideWidth, Stem = 4.5, Tile = 3.7 },
        All[^2] with { Name = "loose", Width = WideWidth, Stem = 4.5, Tile = 3.8, Height = 71 },
        All[^1] with { Width = WideWidth },
    ];

    /// <summary>The smallest that leaves the foot where it is.</summary>
    public static PanelFit Packed => All[^2];

    /// <summary>The smallest of all.</summary>
    public static PanelFit Tight => All[^1];

    // The width of All is that of 4:3, where the style shrinks the larger sizes a little; the height is what head, strip and foot leave.
    private double Width { get; init; } = 140;

    private double Clock { get; init; } = 20;

    // A stem of one line has a clock beside it that is higher.
    private double ClockHeight { get; init; } = 15.2;

    private double Height { get; init; } = 56;

    private double StemLine { get; init; } = 1.3;

    private double TileLine { get; init; } = 1.25;

    private double TileLeast { get; init; } = 2.1;

    private double TileEdge { get; init; } = 1.2;

    private double TileSides { get; init; } = 5.65;

    /// <summary>Characters on a line of the stem, a clock beside it.</summary>
    public double LineWidth => (Width - Clock) / Stem;

    /// <summary>The largest size in which the words fit; the smallest of all where they fit in none.</summary>
    public static PanelFit Of(PanelWords words) => All.FirstOrDefault(fit => fit.Holds(words), Tight);

    /// <summary>As <see cref="Of"/>, on a screen of 16:9 or wider.</summary>
    public static PanelFit OfWide(PanelWords words) => Wide.FirstOrDefault(fit => fit.Holds(words), Wide[^1]);

    /// <summary>Stem and options fit.</summary>
    public bool Holds(PanelWords words) => Math.Max(Math.Ceiling(EyeWidth.Of(words.Stem) / LineWidth) * Stem * StemLine, ClockHeight) <= StemHeight(words);

    /// <summary>Lines that are left to the stem beside what it is answered from; 0 where not even that fits.</summary>
    public int StemLines(PanelWords words) => (int)Math.Floor(Math.Max(0, StemHeight(words)) / (Stem * StemLine));

    private double StemHeight(PanelWords words) => Height - BoardHeight(words) - (words.HasPicture ? Picture : 0);

    private double BoardHeight(PanelWords words) => words.Type switch
    {
        QuestionType.Clues => ClueHeight(words),
        QuestionType.Matching => PairHeight(words),
        _ => OptionHeight(words.Options),
    };

    // Clues come one by one: there is room for all of them from the first on.
    private double ClueHeight(PanelWords words) =>
        (words.ClueCount * Tile * 1.3 * Math.Max(1, Math.Ceiling(words.Clues.Select(EyeWidth.Of).DefaultIfEmpty(0).Max() * Tile / (Width - (3 * Tile)))) * 1.1) + 5;

    // An option and the target over against it are as high as the longer of the two.
    private double PairHeight(PanelWords words) => Enumerable.Range(0, Math.Max(words.Options.Count, words.Targets.Count))
        .Sum(row => TileHeight(Math.Max(SideLines(words.Options.ElementAtOrDefault(row)), SideLines(words.Targets.ElementAtOrDefault(row)))));

    private double SideLines(string? text) => Math.Ceiling(EyeWidth.Of(text ?? "") * Tile / ((Width / 2) - ((TileSides + 1) * Tile)));

    private double OptionHeight(IReadOnlyList<string> options)
    {
        var perRow = options.Count == 3 ? 1 : 2;
        var lines = options.Select(text => Math.Ceiling(EyeWidth.Of(text) * Tile / ((Width / perRow) - (TileSides * Tile)))).DefaultIfEmpty(1).Max();
        return Math.Ceiling(options.Count / (double)perRow) * TileHeight(lines);
    }

    private double TileHeight(double lines) => Tile * (Math.Max(lines * TileLine, TileLeast) + TileEdge);
}
