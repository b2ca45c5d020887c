using System.Globalization;

namespace QuizServer.Banks.Formats.Tables.Anki;

/// <summary>The lines <c>#key:value</c> at the beginning of a text that Anki exports.</summary>
/// <param name="Separator">What parts its fields.</param>
/// <param name="IsHtml">Its fields are HTML.</param>
/// <param name="Deck">The deck of all notes; empty where none is named.</param>
/// <param name="Tags">Tags of all notes, parted by spaces.</param>
/// <param name="Names">Names of the fields; empty where none are given.</param>
/// <param name="Places">Columns that are not fields, from 0, by what they hold: tags, deck, notetype, guid.</param>
/// <param name="Lines">Number of its lines.</param>
internal sealed record AnkiHeader(char Separator, bool IsHtml, string Deck, string Tags, IReadOnlyList<string> Names, IReadOnlyDictionary<string, int> Places, int Lines)
{
    private static readonly Dictionary<string, char> Separators = new(StringComparer.OrdinalIgnoreCase)
    {
        ["comma"] = ',',
        ["semicolon"] = ';',
        ["tab"] = '\t',
        ["space"] = ' ',
        ["pipe"] = '|',
        ["colon"] = ':',
    };

    private static readonly string[] Keys = ["separator", "html", "deck", "tags", "columns", "notetype", "notetype column", "deck column", "tags column", "guid column", "if matches"];

    /// <summary>Reads the first lines; null where the text does not begin with one of them.</summary>
    public static AnkiHeader? Read(string text)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var lines = 0;
        foreach (var line in text.Split('\n'))
        {
            if (!line.StartsWith('#') || line[1..].Split(':', 2) is not [var key, var value] || !Keys.Contains(key.Trim(), StringComparer.OrdinalIgnoreCase))
            {
                break;
            }

            values[key.Trim()] = key.Trim().Equals("separator", StringComparison.OrdinalIgnoreCase) && value.Length == 1 ? value : value.Trim();
            lines++;
        }

        var separator = values.TryGetValue("separator", out var named) ? Separators.TryGetValue(named, out var sign) ? sign : named is [< (char)128 and not '"'] ? named[0] : '\t' : '\t';
        return lines == 0 ? null : new AnkiHeader(
            separator,
            values.GetValueOrDefault("html", "").Equals("true", StringComparison.OrdinalIgnoreCase),
            values.GetValueOrDefault("deck", ""),
            values.GetValueOrDefault("tags", ""),
            values.TryGetValue("columns", out var names) ? names.Split(separator) : [],
            values.Where(pair => pair.Key.EndsWith(" column", StringComparison.OrdinalIgnoreCase))
                .Select(pair => (What: pair.Key[..^7].ToLowerInvariant(), Column: int.TryParse(pair.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var column) ? column - 1 : -1))
                .Where(pair => pair.Column >= 0)
                .ToDictionary(pair => pair.What, pair => pair.Column),
            lines);
    }
}
