using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using QuizContracts.Banks;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats.Tables;

/// <summary>What a heading stands for.</summary>
/// <param name="Column">The template's column.</param>
/// <param name="Rank">Of several columns for the same, the lowest rank wins.</param>
/// <param name="IsNumbered">An option that is called by a number, so that answers are numbers too.</param>
internal sealed record Heading(string Column, int Rank, bool IsNumbered = false);

/// <summary>Reads headings: Chinese and English, with 必填 and other remarks in brackets or behind a dash.</summary>
internal static partial class Headings
{
    /// <summary>Columns from this rank on serve only where the better ones are empty.</summary>
    public const int LastResort = 100;

    private const int Longest = 100;
    private const string ChineseNumbers = "一二三四五六七八九十";

    private static readonly Dictionary<string, Heading> Known =
        HeadingNames.Names.SelectMany(column => column.Value.Select((name, rank) => (Key: Key(name), Heading: new Heading(column.Key, rank))))
            .Concat(HeadingNames.AnswerTexts.Select(name => (Key: Key(name), Heading: new Heading(BankColumns.Answer, LastResort))))
            .DistinctBy(known => known.Key)
            .ToDictionary(known => known.Key, known => known.Heading);

    private static readonly HashSet<string> Running = [.. HeadingNames.RunningNumbers.Select(Key)];
    private static readonly List<string> Before = [.. HeadingNames.BeforeOption.Select(Key).OrderByDescending(word => word.Length)];

    /// <summary>What it stands for; null when it is none that we know.</summary>
    public static Heading? Read(string written) =>
        written.Length is 0 or > Longest ? null
        : Key(written) is { Length: > 0 } key ? Known.GetValueOrDefault(key) ?? Option(key)
        : null;

    /// <summary>Whether it heads a column that only counts.</summary>
    public static bool IsRunningNumber(string written) => written.Length <= Longest && Running.Contains(Key(written));

    // 选项A, A选项, A, 选项1, 选项一, Option 1, Answer 1.
    private static Heading? Option(string key)
    {
        var prefix = Before.Find(word => key.Length > word.Length && key.StartsWith(word, StringComparison.Ordinal));
        var name = prefix is not null ? key[prefix.Length..] : key.EndsWith("选项", StringComparison.Ordinal) ? key[..^2] : key;
        var isNumber = prefix is not null && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out _);
        var index = name.Length == 1 && name[0] is >= 'A' and <= 'Z' ? name[0] - 'A'
            : isNumber ? int.Parse(name, CultureInfo.InvariantCulture) - 1
            : prefix is not null && name.Length == 1 ? ChineseNumbers.IndexOf(name[0], StringComparison.Ordinal)
            : -1;
        return index >= 0 && index < BankColumns.MostOptions ? new Heading(BankColumns.Options[index], 0, isNumber) : null;
    }

    private static string Key(string written)
    {
        var plain = string.Concat(written.Normalize(NormalizationForm.FormKC).Where(letter => char.GetUnicodeCategory(letter) is not UnicodeCategory.Format));
        var bare = Remark().Replace(plain, "");
        var dash = Dash().Match(bare) is { Success: true, Index: > 0 } found ? found.Index : bare.Length;
        var name = string.IsNullOrWhiteSpace(bare) ? plain : bare[..dash];
        return string.Concat(name.Where(letter => !char.IsWhiteSpace(letter) && !"*:._()[]【】<>《》\"'“”".Contains(letter, StringComparison.Ordinal))).ToUpperInvariant();
    }

    [GeneratedRegex(@"\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\[\]]*\]|【[^【】]*】")]
    private static partial Regex Remark();

    [GeneratedRegex(@"\s[-–—]+\s|[–—]")]
    private static partial Regex Dash();
}
