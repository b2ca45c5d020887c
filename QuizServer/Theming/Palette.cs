using System.Globalization;
using QuizContracts;
using QuizContracts.Views;

namespace QuizServer.Theming;

/// <summary>The organiser's own colours, and what follows from them.</summary>
internal static class Palette
{
    /// <summary>What the last row can read.</summary>
    public const double Readable = 7;

    private static readonly Colour LightWords = new(255, 250, 240);
    private static readonly Colour DarkWords = new(26, 13, 5);

    /// <summary>Names of tokens.css with their values; empty where the theme's own are worn.</summary>
    public static IReadOnlyList<(string Name, Colour Value)> Of(Looks looks)
    {
        var values = new List<(string, Colour)>();
        if (Colour.Read(looks.Trim) is { } trim)
        {
            values.Add(("--gilt", trim));
            values.Add(("--shine", trim.ReadableOn(GroundOf(looks), WordsOn(GroundOf(looks)), Readable)));
        }

        if (Colour.Read(looks.Ground) is { } ground)
        {
            var (words, paper) = (WordsOn(ground), PaperOf(looks));
            var away = words == LightWords ? Colour.Black : Colour.White;
            var written = ground.ReadableOn(paper, looks.Mode == Mode.Dark ? LightWords : DarkWords, Readable);
            values.AddRange([
                ("--deep", ground), ("--deeper", ground.Toward(away, 0.25)), ("--edge", ground.Toward(away, 0.5)), ("--glow", ground.Toward(Colour.White, 0.12)), ("--on-deep", words),
                ("--accent", written), ("--deep-ink", written), ("--accent-ground", words == LightWords ? ground : ground.ReadableOn(LightWords, Colour.Black, Readable))]);
            if (looks.Trim is null)
            {
                values.Add(("--shine", ThemeTrim(looks).ReadableOn(ground, words, Readable)));
            }
        }

        return values;
    }

    /// <summary>What cannot be read from the last row, with the figure.</summary>
    public static IReadOnlyList<Phrase> Judge(Looks looks)
    {
        var ground = GroundOf(looks);
        var contrast = Colour.Contrast(ground, WordsOn(ground));
        return contrast >= Readable ? [] : [Low(contrast)];
    }

    private static Phrase Low(double contrast)
    {
        var figure = contrast.ToString("0.0", CultureInfo.InvariantCulture);
        return new($"底色上的文字对比度只有 {figure}:1，低于 7:1，后排看不清。请选更深或更浅的底色。", $"Words on this ground have a contrast of only {figure}:1, below 7:1: the last row cannot read them. Choose a darker or a lighter ground.");
    }

    private static Colour WordsOn(Colour ground) => Colour.Contrast(ground, LightWords) >= Colour.Contrast(ground, DarkWords) ? LightWords : DarkWords;

    private static Colour GroundOf(Looks looks) => Colour.Read(looks.Ground) ?? Colour.Read(looks.Theme == Theme.Neutral ? "#17324f" : "#7a0d13")!.Value;

    private static Colour ThemeTrim(Looks looks) => Colour.Read(looks.Theme == Theme.Neutral ? "#b9d6f2" : "#f4d488")!.Value;

    // The darker end of light paper and the lighter end of dark paper: what is read there is read everywhere.
    private static Colour PaperOf(Looks looks) => Colour.Read((looks.Theme, looks.Mode) switch
    {
        (Theme.Neutral, Mode.Dark) => "#182433",
        (_, Mode.Dark) => "#2c1916",
        (Theme.Neutral, _) => "#e4eaf0",
        _ => "#f1e3c6",
    })!.Value;
}
