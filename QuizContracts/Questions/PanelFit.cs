namespace QuizContracts;

/// <summary>A size in which a question stands on the projector, as the style sheet has it. One hundredth of the screen's height is the unit.</summary>
/// <param name="Name">Class name in the style sheet.</param>
/// <param name="Stem">Size of the stem's letters.</param>
/// <param name="Tile">Size of the letters of what it is answered from.</param>
public sealed record PanelFit(string Name, double Stem, double Tile)
{
    // A picture needs about half of the screen to be seen from the last row.
    private const double Picture = 30;

    /// <summary>The sizes from the largest on. The last is as small as can be read from the last row, and takes the room of the teams' foot, too.</summary>
    public static readonly IReadOnlyList<PanelFit> All =
    [
        new("fit-roomy", 9, 6),
        new("fit-easy", 7.6, 5.2),
        new("fit-full", 6.4, 4.8),
        new("fit-dense", 5.4, 4.1),
        new("fit-packed", 4, 3.6) { Width = 125, Clock = 16, Height = 57, StemLine = 1.25, TileLine = 1.2, TileLeast = 1.8, TileEdge = 0.75, TileSides = 4 },
        new("fit-tight", 3.7, 3.6) { Width = 125, Clock = 16, Height = 71, StemLine = 1.25, TileLine = 1.2, TileLeast = 1.6, TileEdge = 0.45, TileSides = 3.6 },
    ];

    /// <summary>The smallest that leaves the foot where it is.</summary>
    public static PanelFit Packed => All[^2];

    /// <summary>The smallest of all.</summary>
    public static PanelFit Tight => All[^1];

    // The width is that of 4:3, where the style shrinks the larger sizes a little; the height is what head, strip and foot leave.
    private double Width { get; init; } = 140;

    private double Clock { get; init; } = 20;

    private double Height { get; init; } = 56;

    private double StemLine { get; init; } = 1.3;

    private double TileLine { get; init; } = 1.25;

    private double TileLeast { get; init; } = 2.1;

    private double TileEdge { get; init; } = 1.2;

    private double TileSides { get; init; } = 5;

    /// <summary>Characters on a line of the stem, a clock beside it.</summary>
    public double LineWidth => (Width - Clock) / Stem;

    /// <summary>The largest size in which the words fit; the smallest of all where they fit in none.</summary>
    public static PanelFit Of(PanelWords words) => All.FirstOrDefault(fit => fit.Holds(words), Tight);

    /// <summary>Stem and options fit.</summary>
    public bool Holds(PanelWords words) => Math.Ceiling(EyeWidth.Of(words.Stem) / LineWidth) * Stem * StemLine <= StemHeight(words);

    /// <summary>Lines that are left to the stem beside what it is answered from; 0 where not even that fits.</summary>
    public int StemLines(PanelWords words) => (int)Math.Floor(Math.Max(0, StemHeight(words)) / (Stem * StemLine));

    private double StemHeight(PanelWords words) => Height - BoardHeight(words) - (words.HasPicture ? Picture : 0);

    private double BoardHeight(PanelWords words) => words.Type switch
    {
        QuestionType.Clues => ClueHeight(words),
        QuestionType.Matching => Math.Max(SideHeight(words.Options), SideHeight(words.Targets)),
        _ => OptionHeight(words.Options),
    };

    // Clues come one by one: there is room for all of them from the first on.
    private double ClueHeight(PanelWords words) =>
        (words.ClueCount * Tile * 1.3 * Math.Max(1, Math.Ceiling(words.Clues.Select(EyeWidth.Of).DefaultIfEmpty(0).Max() * Tile / (Width - (3 * Tile)))) * 1.1) + 5;

    private double SideHeight(IReadOnlyList<string> side) => side.Sum(text => TileHeight(Math.Ceiling(EyeWidth.Of(text) * Tile / ((Width / 2) - ((TileSides + 1) * Tile)))));

    private double OptionHeight(IReadOnlyList<string> options)
    {
        var perRow = options.Count == 3 ? 1 : 2;
        var lines = options.Select(text => Math.Ceiling(EyeWidth.Of(text) * Tile / ((Width / perRow) - (TileSides * Tile)))).DefaultIfEmpty(1).Max();
        return Math.Ceiling(options.Count / (double)perRow) * TileHeight(lines);
    }

    private double TileHeight(double lines) => Tile * (Math.Max(lines * TileLine, TileLeast) + TileEdge);
}
