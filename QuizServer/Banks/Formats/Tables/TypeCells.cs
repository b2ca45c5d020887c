using System.Text;
using System.Text.RegularExpressions;
using QuizContracts;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats.Tables;

/// <summary>Types as sheets give them: in a column, by tokens of their own, or by the name of the sheet or a line above the questions.</summary>
internal static partial class TypeCells
{
    // Words for a choice that do not say how many answers are right.
    private static readonly HashSet<string> AnyChoice = new(StringComparer.OrdinalIgnoreCase) { "选择", "选择题", "客观题", "choice", "mcq", "multiple choice", "multiple-choice" };

    /// <summary>What a heading explains: <c>题型(0单选,1判断,2多选)</c>.</summary>
    public static IReadOnlyDictionary<string, QuestionType> Tokens(string heading) =>
        Token().Matches(heading.Normalize(NormalizationForm.FormKC))
            .Select(match => (Token: match.Groups["token"].Value, Type: TypeNames.Read(match.Groups["name"].Value)))
            .Where(pair => pair.Type is not null)
            .DistinctBy(pair => pair.Token)
            .ToDictionary(pair => pair.Token, pair => pair.Type!.Value);

    /// <summary>A cell as the template writes it; as it stands where it is clear already.</summary>
    public static string Read(string text, IReadOnlyDictionary<string, QuestionType> tokens, string answer, IReadOnlyList<string> options) =>
        tokens.TryGetValue(text, out var type) ? TypeNames.Write(type)
        : AnyChoice.Contains(text) ? TypeNames.Write(ChoiceAnswers.ReadLetters(answer, options) is { Count: > 1 } ? QuestionType.MultipleChoice : QuestionType.SingleChoice)
        : text;

    /// <summary>The type that the name of a sheet, or a line such as <c>一、单选题（每题2分）</c>, gives to what follows; empty for none.</summary>
    public static string Named(string words)
    {
        var name = Ordinal().Replace(words.Normalize(NormalizationForm.FormKC).Trim(), "");
        var end = name.IndexOf('题', StringComparison.Ordinal);
        var bare = end > 0 ? name[..end] : name;
        return AnyChoice.Contains(bare) ? bare : TypeNames.Read(bare) is { } type && !char.IsDigit(bare[0]) ? TypeNames.Write(type) : "";
    }

    /// <summary>Whether a line names a type as the headings of papers do, and does not merely hold its word.</summary>
    public static bool IsSectionLine(string words) => Ordinal().IsMatch(words) && Named(words).Length > 0;

    [GeneratedRegex(@"(?<token>\d+)\s*[-:=.、)]?\s*(?<name>\p{L}+)")]
    private static partial Regex Token();

    [GeneratedRegex(@"^\s*[(（]?(?:第?[一二三四五六七八九十]+|\d{1,2})(?:部分)?[)）]?\s*[、.．:：)）\s]\s*")]
    private static partial Regex Ordinal();
}
