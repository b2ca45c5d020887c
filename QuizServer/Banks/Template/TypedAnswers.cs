using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using QuizContracts;

namespace QuizServer.Banks.Template;

/// <summary>How the answers of fill-ins, clues, numbers and oral questions stand in one cell.</summary>
internal static partial class TypedAnswers
{
    private const string AnyOrder = "不计顺序", BetweenBlanks = "|｜", BetweenAlternatives = ";；", Marked = BetweenBlanks + BetweenAlternatives;

    /// <summary>Blanks are parted by |, what is accepted in one of them by a semicolon; a backslash before either makes it an ordinary character.</summary>
    public static (IReadOnlyList<Blank> Blanks, bool AnyOrder) ReadBlanks(string text)
    {
        var anyOrder = text.StartsWith(AnyOrder, StringComparison.Ordinal);
        var rest = anyOrder ? text[AnyOrder.Length..].TrimStart('：', ':', ' ') : text.StartsWith('\\' + AnyOrder, StringComparison.Ordinal) ? text[1..] : text;
        return ([.. Escapes.Parts(rest, BetweenBlanks).Select(blank => new Blank(ReadAlternatives(blank)))], anyOrder);
    }

    /// <summary>Texts parted by semicolons, each once.</summary>
    public static IReadOnlyList<string> ReadAlternatives(string text) =>
        [.. Escapes.Parts(text, BetweenAlternatives).Select(part => Escapes.Unmark(part, Marked)).Where(part => part.Length > 0).Distinct()];

    /// <summary>A number with its tolerance and unit: <c>45</c>, <c>45±1岁</c>, <c>44-46</c>, <c>1,073万</c>; null when it is none.</summary>
    public static NumberKey? ReadNumber(string text)
    {
        var plain = text.Normalize(NormalizationForm.FormKC).Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        if (Range().Match(plain) is { Success: true } range)
        {
            var (from, to) = (Number(range.Groups["from"].Value), Number(range.Groups["to"].Value));
            return from < to ? new NumberKey((from + to) / 2, (to - from) / 2, range.Groups["unit"].Value) : null;
        }

        return Single().Match(plain) is { Success: true } single
            ? new NumberKey(Number(single.Groups["value"].Value), single.Groups["off"].Success ? Number(single.Groups["off"].Value) : 0, single.Groups["unit"].Value)
            : null;
    }

    /// <summary>One marking point per line, its worth in brackets at the end; none where no line says what it is worth.</summary>
    public static IReadOnlyList<MarkingPoint> ReadPoints(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return !lines.Any(line => Worth().IsMatch(line)) ? [] : [.. lines.Select(line => Worth().Match(line) is { Success: true } worth
            ? new MarkingPoint(line[..worth.Index].Trim(), Number(worth.Groups["points"].Value))
            : new MarkingPoint(line))];
    }

    /// <summary>Blanks as the template writes them.</summary>
    public static string Write(IReadOnlyList<Blank> blanks, bool anyOrder)
    {
        var written = string.Join('|', blanks.Select(blank => string.Join(';', blank.Accepted.Select(text => Escapes.Mark(text, Marked)))));
        return anyOrder ? $"{AnyOrder}：{written}" : written.StartsWith(AnyOrder, StringComparison.Ordinal) ? '\\' + written : written;
    }

    /// <summary>A number as the template writes it.</summary>
    public static string Write(NumberKey number) =>
        Text(number.Value) + (number.Tolerance > 0 ? "±" + Text(number.Tolerance) : "") + number.Unit;

    /// <summary>Marking points as the template writes them.</summary>
    public static string Write(IEnumerable<MarkingPoint> points) =>
        string.Join('\n', points.Select(point => point.Points is { } worth ? $"{point.Text}（{Text(worth)}分）" : point.Text));

    private static string Text(decimal number) => (number / 1.000000000000000000m).ToString(CultureInfo.InvariantCulture);

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<value>-?\d{1,15}(\.\d{1,6})?)(±(?<off>\d{1,15}(\.\d{1,6})?))?(?<unit>[^\d±.-].{0,19})?$")]
    private static partial Regex Single();

    [GeneratedRegex(@"^(?<from>\d{1,15}(\.\d{1,6})?)[-~～](?<to>\d{1,15}(\.\d{1,6})?)(?<unit>[^\d±.-].{0,19})?$")]
    private static partial Regex Range();

    [GeneratedRegex(@"[（(]\s*(?<points>\d{1,4}(\.\d{1,2})?)\s*分\s*[）)]\s*[；;。]?$")]
    private static partial Regex Worth();
}
