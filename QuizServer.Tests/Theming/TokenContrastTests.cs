using System.Text.RegularExpressions;
using QuizServer.Tests.Architecture;
using QuizServer.Theming;

namespace QuizServer.Tests.Theming;

/// <summary>The colours of every theme, light and dark, as the style sheets have them.</summary>
public sealed partial class TokenContrastTests
{
    private static readonly string Sheets = Path.Combine(SourceTree.Root, "QuizClient", "Styles");

    public static TheoryData<string, string, string> Words => new()
    {
        { "on-deep", "deep", "head and foot" },
        { "on-deep", "deeper", "a team in the foot" },
        { "shine", "deep", "gold words" },
        { "shine", "deeper", "gold words in the foot" },
        { "ink", "paper", "stem" },
        { "ink", "paper-shade", "stem at the foot of the page" },
        { "ink", "card", "a tile" },
        { "ink-soft", "paper", "a source" },
        { "ink-soft", "paper-shade", "a source at the foot of the page" },
        { "accent", "paper", "a heading" },
        { "accent", "card", "a name" },
        { "accent", "paper-shade", "a heading at the foot of the page" },
        { "on-deep", "accent-ground", "the call" },
        { "on-armed", "armed", "buzz now" },
        { "on-armed", "armed-deep", "buzz now, below" },
        { "on-verdict", "good", "right" },
        { "on-verdict", "bad", "wrong" },
        { "on-verdict", "spent", "out" },
        { "good-ink", "card", "right, in words" },
        { "bad-ink", "card", "wrong, in words" },
        { "ink", "good-shade", "words on the shade of right" },
        { "ink", "bad-shade", "words on the shade of wrong" },
        { "on-verdict", "tile-0", "letter of a tile" },
        { "on-verdict", "tile-1", "letter of a tile" },
        { "on-verdict", "tile-2", "letter of a tile" },
        { "on-verdict", "tile-3", "letter of a tile" },
        { "on-verdict", "tile-4", "letter of a tile" },
        { "on-verdict", "tile-5", "letter of a tile" },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void Words_are_read_from_the_last_row_in_every_theme(string words, string ground, string what)
    {
        foreach (var (name, tokens) in Sets())
        {
            var contrast = Colour.Contrast(tokens[words], tokens[ground]);
            Assert.True(contrast >= Palette.Readable, $"{name}, {what}: --{words} on --{ground} is {contrast:0.00}:1.");
        }
    }

    private static IEnumerable<(string Name, Dictionary<string, Colour> Tokens)> Sets()
    {
        var light = Block(File.ReadAllText(Path.Combine(Sheets, "tokens.css")), ":root");
        var looks = File.ReadAllText(Path.Combine(Sheets, "looks.css"));
        var (neutral, dark, darkNeutral) = (Block(looks, "[data-theme=\"neutral\"]"), Block(looks, "[data-mode=\"dark\"]"), Block(looks, "[data-mode=\"dark\"][data-theme=\"neutral\"]"));
        yield return ("ceremonial", light);
        yield return ("neutral", Over(light, neutral));
        yield return ("ceremonial dark", Over(light, dark));
        yield return ("neutral dark", Over(Over(Over(light, neutral), dark), darkNeutral));
    }

    private static Dictionary<string, Colour> Block(string sheet, string selector)
    {
        var start = sheet.IndexOf($"{selector} {{", StringComparison.Ordinal);
        Assert.True(start >= 0, selector);
        return Token().Matches(sheet[start..sheet.IndexOf('}', start)])
            .ToDictionary(token => token.Groups[1].Value, token => Colour.Read(Long(token.Groups[2].Value))!.Value);
    }

    private static string Long(string colour) => colour.Length == 4 ? $"#{colour[1]}{colour[1]}{colour[2]}{colour[2]}{colour[3]}{colour[3]}" : colour;

    private static Dictionary<string, Colour> Over(Dictionary<string, Colour> below, Dictionary<string, Colour> above)
    {
        var all = new Dictionary<string, Colour>(below);
        foreach (var (name, colour) in above)
        {
            all[name] = colour;
        }

        return all;
    }

    [GeneratedRegex("--([a-z0-9-]+):\\s*(#[0-9a-f]{3}(?:[0-9a-f]{3})?);")]
    private static partial Regex Token();
}
