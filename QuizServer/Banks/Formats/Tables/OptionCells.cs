using System.Text;
using System.Text.RegularExpressions;
using QuizContracts.Banks;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats.Tables;

/// <summary>All options of a question in one cell: <c>A.甲 B.乙</c>, a line for each, or parted by bars or semicolons.</summary>
internal static partial class OptionCells
{
    private const int LeastOptions = 2;

    private static readonly string[] Signs = ["|", "｜", "；", ";", "$$"];

    /// <summary>The options without their letters; the text itself where it is only one.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var lettered = Lettered(text);
        string[] lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lettered.Count >= LeastOptions ? lettered
            : lines.Length >= LeastOptions ? lines
            : Signs.Select(sign => text.Split(sign, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).FirstOrDefault(parts => parts.Length >= LeastOptions)
            ?? [text];
    }

    // From A on without a gap; a letter out of turn belongs to the words of an option.
    private static List<string> Lettered(string text)
    {
        var starts = new List<Match>();
        foreach (Match mark in Mark().Matches(text))
        {
            if (starts.Count < BankColumns.MostOptions && mark.Groups["letter"].Value.Normalize(NormalizationForm.FormKC).ToUpperInvariant()[0] == 'A' + starts.Count)
            {
                starts.Add(mark);
            }
        }

        return starts.Count == 0 || text[..starts[0].Index].Trim().Length > 0 ? []
            : [.. starts.Select((mark, index) => text[(mark.Index + mark.Length)..(index + 1 < starts.Count ? starts[index + 1].Index : text.Length)].Trim().TrimEnd(';', '；', '|', ',', '，').Trim())];
    }

    [GeneratedRegex(@"(?<=^|[\s;；|,，。])[(（]?(?<letter>[A-JＡ-Ｊa-jａ-ｊ])\s*[.．、:：)）]\s*")]
    private static partial Regex Mark();
}
