using System.Text.RegularExpressions;
using QuizContracts;

namespace QuizServer.Banks.Template;

/// <summary>
/// A matching in the template: each option cell is <c>left=right</c>; one without a left side is a distractor. A backslash
/// before a sign makes it an ordinary character.
/// </summary>
internal static partial class Pairs
{
    private const string Marked = "=＝→—-";

    /// <summary>The two sides and the key; null when a cell is no pair. The right side is shown in the order of its texts, so that it gives nothing away.</summary>
    public static (IReadOnlyList<string> Options, IReadOnlyList<string> Targets, IReadOnlyList<int> Choices)? Read(IEnumerable<string> cells)
    {
        var pairs = cells.Select(cell => Sign().Split(cell, 2).Select(side => Escapes.Unmark(side, Marked)).ToArray()).ToList();
        if (pairs.Exists(pair => pair.Length != 2 || pair[1].Trim().Length == 0))
        {
            return null;
        }

        var targets = pairs.Select(pair => pair[1].Trim()).Distinct().Order(StringComparer.Ordinal).ToList();
        var joined = pairs.Where(pair => pair[0].Trim().Length > 0).ToList();
        return ([.. joined.Select(pair => pair[0].Trim())], targets, [.. joined.Select(pair => targets.IndexOf(pair[1].Trim()))]);
    }

    /// <summary>The cells of a matching.</summary>
    public static IEnumerable<string> Write(Question question) =>
        question.Options.Select((option, index) => Write(option, question.Targets![question.Key.Choices[index]]))
            .Concat(question.Targets!.Where((_, index) => !question.Key.Choices.Contains(index)).Select(target => Write("", target)));

    /// <summary>The cell of one pair; without a left side it is a distractor.</summary>
    public static string Write(string left, string right) => $"{Mark(left)}={Mark(right)}";

    // A hyphen alone is no sign.
    private static string Mark(string side) =>
        Escapes.Mark(side, side.Contains("->", StringComparison.Ordinal) || side.Contains("\\-", StringComparison.Ordinal) ? Marked : Marked[..^1]);

    [GeneratedRegex(@"\s*(?<!(?<!\\)(?:\\\\)*\\)(?:=>|->|=|＝|→|——)\s*")]
    private static partial Regex Sign();
}
