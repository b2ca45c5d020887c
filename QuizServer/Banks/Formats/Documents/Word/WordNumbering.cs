using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace QuizServer.Banks.Formats.Documents.Word;

/// <summary>The automatic numbers of a Word document, counted in the order of its paragraphs.</summary>
internal sealed partial class WordNumbering
{
    private const int MostLevels = 9;

    private readonly Dictionary<int, AbstractNum> _kinds;
    private readonly Dictionary<int, NumberingInstance> _lists;
    private readonly Dictionary<string, Style> _styles;
    private readonly Dictionary<int, int?[]> _counts = [];
    private readonly HashSet<(int List, int Level)> _restarted = [];

    /// <summary>The numbering of a document.</summary>
    public WordNumbering(MainDocumentPart main)
    {
        var numbering = main.NumberingDefinitionsPart?.Numbering;
        _kinds = ByNumber(numbering?.Elements<AbstractNum>(), kind => kind.AbstractNumberId?.Value);
        _lists = ByNumber(numbering?.Elements<NumberingInstance>(), list => list.NumberID?.Value);
        _styles = (main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? []).Where(style => style.StyleId?.Value is not null)
            .GroupBy(style => style.StyleId!.Value!).ToDictionary(same => same.Key, same => same.First());
    }

    /// <summary>What stands before a paragraph without being written in it; empty for most.</summary>
    public string Label(Paragraph paragraph)
    {
        if (Place(paragraph) is not { } place || !_lists.TryGetValue(place.List, out var list) || list.AbstractNumId?.Val?.Value is not { } kind || !_kinds.ContainsKey(kind)
            || Level(list, kind, place.Level) is not { } level)
        {
            return "";
        }

        if (!_counts.TryGetValue(kind, out var counts))
        {
            _counts.Add(kind, counts = new int?[MostLevels]);
        }

        var restart = list.Elements<LevelOverride>().FirstOrDefault(one => one.LevelIndex?.Value == place.Level)?.StartOverrideNumberingValue?.Val?.Value;
        var start = restart ?? level.StartNumberingValue?.Val?.Value ?? 1;
        counts[place.Level] = (restart is not null && _restarted.Add((place.List, place.Level))) || counts[place.Level] is not { } last ? start : last + 1;
        Array.Clear(counts, place.Level + 1, MostLevels - place.Level - 1);
        if (level.NumberingFormat?.Val is { } bullet && bullet.Value == NumberFormatValues.Bullet)
        {
            return "";
        }

        var text = Slot().Replace(level.LevelText?.Val?.Value ?? "", slot =>
        {
            var index = slot.Value[1] - '1';
            var shown = Level(list, kind, index);
            return NumberNames.Write(counts[index] ?? shown?.StartNumberingValue?.Val?.Value ?? 1, shown?.NumberingFormat?.Val?.Value);
        });
        return text.Length == 0 ? "" : text + (char.IsLetterOrDigit(text[^1]) ? ". " : " ");
    }

    private (int List, int Level)? Place(Paragraph paragraph)
    {
        var own = paragraph.ParagraphProperties?.NumberingProperties;
        var style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;

        // A style may be based on others; a ring of them ends after as many steps as there are styles.
        for (var step = 0; own?.NumberingId is null && style is not null && step <= _styles.Count && _styles.TryGetValue(style, out var named); step++)
        {
            own = named.StyleParagraphProperties?.NumberingProperties ?? own;
            style = named.BasedOn?.Val?.Value;
        }

        var level = paragraph.ParagraphProperties?.NumberingProperties?.NumberingLevelReference?.Val?.Value ?? own?.NumberingLevelReference?.Val?.Value ?? 0;
        return own?.NumberingId?.Val?.Value is > 0 and var list && level is >= 0 and < MostLevels ? (list, level) : null;
    }

    private Level? Level(NumberingInstance list, int kind, int level) =>
        list.Elements<LevelOverride>().FirstOrDefault(one => one.LevelIndex?.Value == level)?.Level
        ?? _kinds[kind].Elements<Level>().FirstOrDefault(one => one.LevelIndex?.Value == level);

    private static Dictionary<int, T> ByNumber<T>(IEnumerable<T>? all, Func<T, int?> number) where T : class =>
        (all ?? []).Where(one => number(one) is not null).GroupBy(one => number(one)!.Value).ToDictionary(same => same.Key, same => same.First());

    [GeneratedRegex("%[1-9]")]
    private static partial Regex Slot();
}
