using System.Text.RegularExpressions;

namespace QuizServer.Banks.Formats.Documents;

/// <summary>One option found in a line.</summary>
/// <param name="Letter">Its letter, A or later.</param>
/// <param name="Text">Its words.</param>
internal sealed record MarkedOption(char Letter, string Text);

/// <summary>Options in a line by their letters: <c>A. 上海　B. 北京</c>, <c>(A)上海 (B)北京</c>, <c>A、上海B、北京</c>.</summary>
internal static partial class OptionMarks
{
    /// <summary>The options of a line that begins with one; none when it does not.</summary>
    /// <param name="next">Letter that is expected.</param>
    public static IReadOnlyList<MarkedOption> Read(string line, char next)
    {
        var text = Narrow(line).TrimStart();
        return Start(text, next) is not { } start ? [] : Options(text, start);
    }

    /// <summary>A stem and the options behind it on the same line.</summary>
    public static (string Stem, IReadOnlyList<MarkedOption> Options) Behind(string line)
    {
        var text = Narrow(line);
        foreach (Match first in Mark().Matches(text))
        {
            // One letter may be a word of the stem; two in their order are options.
            if (Letter(first) == 'A' && first.Index > 0 && Options(text, first) is { Count: > 1 } options)
            {
                return (line[..first.Index].Trim(), options);
            }
        }

        return (line, []);
    }

    private static Match? Start(string text, char next)
    {
        var strict = Mark().Match(text);
        if (strict is { Success: true, Index: 0 } && (Letter(strict) == next || Letter(strict) == 'A' || char.IsUpper(strict.Groups["letter"].Value[0])))
        {
            return strict;
        }

        var bare = Bare().Match(text);
        return bare is { Success: true, Index: 0 } && Letter(bare) == next ? bare : null;
    }

    private static List<MarkedOption> Options(string text, Match start)
    {
        var options = new List<MarkedOption>();
        var isBare = !Mark().IsMatch(text, start.Index) || Mark().Match(text, start.Index).Index != start.Index;
        for (var mark = start; mark is not null;)
        {
            var following = Following(text, mark, isBare ? Bare() : Mark());
            var end = following?.Index ?? text.Length;
            options.Add(new MarkedOption(Letter(mark), text[(mark.Index + mark.Length)..end].Trim().TrimEnd('；', ';', '，').Trim()));
            mark = following;
        }

        return options;
    }

    // The next letter in the alphabet: A.U.S.A. is one option.
    private static Match? Following(string text, Match mark, Regex kind)
    {
        var next = (char)(Letter(mark) + 1);
        for (var candidate = kind.Match(text, mark.Index + mark.Length); candidate.Success; candidate = kind.Match(text, candidate.Index + 1))
        {
            if (Letter(candidate) == next)
            {
                return candidate;
            }
        }

        return null;
    }

    private static char Letter(Match mark) => char.ToUpperInvariant(mark.Groups["letter"].Value[0]);

    // Full-width letters and dots; the length stays the same.
    private static string Narrow(string text) => string.Concat(text.Select(letter => letter is >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' ? (char)(letter - 'Ａ' + 'A') : letter));

    [GeneratedRegex(@"(?<![A-Za-z0-9])(?:[（(\[【]\s*(?<letter>[A-Za-z])\s*[）)\]】]\s*[.、．]?|(?<letter>[A-Za-z])\s*[.．、:：)）]|(?<letter>[A-Za-z])\s*[,，](?=\s*\S))\s*")]
    private static partial Regex Mark();

    [GeneratedRegex(@"(?<=^|\s)(?<letter>[A-Z])\s+(?=\S)")]
    private static partial Regex Bare();
}
