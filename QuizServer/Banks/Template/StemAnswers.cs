using System.Text;
using System.Text.RegularExpressions;
using QuizContracts;
using QuizContracts.Banks;

namespace QuizServer.Banks.Template;

/// <summary>
/// Answers that their author wrote into the stem, such as <c>（ B ）</c>, <c>__B__</c>, a trailing <c>（√）</c> or
/// <c>____1921____</c>: they are lifted out, because the projector shows the stem. That is done only where nothing else can be
/// meant; a stem that shows another answer than its cell is left for its owner to look at.
/// </summary>
internal static partial class StemAnswers
{
    private const string EmptyBracket = "（　）", EmptyBlank = "____";

    /// <summary>The row with a stem that gives nothing away, and what is to be said about it.</summary>
    public static (TemplateRow Row, IReadOnlyList<Finding> Findings) Lift(TemplateRow row)
    {
        var options = BodyReader.OptionTexts(row).Count;
        var named = row[BankColumns.Type];
        var type = TypeNames.Read(named);
        return type switch
        {
            QuestionType.SingleChoice or QuestionType.MultipleChoice => Letters(row, options),
            QuestionType.TrueFalse => Mark(row),
            QuestionType.FillIn => Filled(row),
            null when named.Length == 0 && options > 0 => Letters(row, options),
            null when named.Length == 0 => Mark(row),
            _ => (row, []),
        };
    }

    private static (TemplateRow Row, IReadOnlyList<Finding> Findings) Letters(TemplateRow row, int options)
    {
        var stem = row[BankColumns.Stem];
        if (EmptyPlace().IsMatch(stem) || LetterPlace().Matches(stem) is not [var place] || Plain(place.Groups["answer"].Value) is not { Length: > 0 } letters
            || letters.Distinct().Count() != letters.Length || !letters.All(letter => letter - 'A' < options))
        {
            return (row, []);
        }

        var answer = Plain(row[BankColumns.Answer]);
        return answer.Length == 0 || Sorted(answer) == Sorted(letters) ? Lifted(row, place.Value[0] is '_' or '＿' ? EmptyBlank : EmptyBracket, place, letters)
            : answer.All(letter => letter is >= 'A' and <= 'J') ? (row, [Differs(letters, answer)])
            : (row, []);
    }

    private static (TemplateRow Row, IReadOnlyList<Finding> Findings) Mark(TemplateRow row)
    {
        var stem = row[BankColumns.Stem];
        if (MarkPlace().Match(stem) is not { Success: true } place || ChoiceAnswers.ReadTrueFalse(place.Groups["answer"].Value) is not { } mark)
        {
            return (row, []);
        }

        var answer = row[BankColumns.Answer];
        return answer.Length == 0 || ChoiceAnswers.ReadTrueFalse(answer) == mark ? Lifted(row, "", place, ChoiceAnswers.WriteTrueFalse(mark))
            : ChoiceAnswers.ReadTrueFalse(answer) is { } other ? (row, [Differs(ChoiceAnswers.WriteTrueFalse(mark), ChoiceAnswers.WriteTrueFalse(other))])
            : (row, []);
    }

    private static (TemplateRow Row, IReadOnlyList<Finding> Findings) Filled(TemplateRow row)
    {
        var stem = row[BankColumns.Stem];
        var lines = FilledLine().Matches(stem);
        var places = lines.Count > 0 ? lines : EmptyLine().IsMatch(stem) || EmptyPlace().IsMatch(stem) ? null : FilledBracket().Matches(stem);
        if (places is null or [])
        {
            return (row, []);
        }

        var texts = places.Select(place => place.Groups["answer"].Value.Trim()).ToList();
        var answer = row[BankColumns.Answer];
        var accepted = TypedAnswers.ReadBlanks(answer).Blanks;
        var isEqual = accepted.Count == texts.Count && accepted.Zip(texts).All(pair => pair.First.Accepted.Contains(pair.Second));

        // Between two empty blanks stand ordinary words, as in ____年在____: they are no answer.
        if (!isEqual && (answer.Length > 0 || EmptyLine().IsMatch(FilledLine().Replace(stem, "")) || texts.Exists(text => BetweenBlanks().IsMatch(text))))
        {
            return (row, []);
        }

        var shown = places.Reverse().Aggregate(stem, (left, place) => left[..place.Index] + EmptyBlank + left[(place.Index + place.Length)..]);
        var found = answer.Length > 0 ? answer : TypedAnswers.Write([.. texts.Select(text => new Blank(TypedAnswers.ReadAlternatives(text)))], false);
        return (row.With(BankColumns.Stem, shown).With(BankColumns.Answer, found), [Said(string.Join('、', texts))]);
    }

    private static (TemplateRow Row, IReadOnlyList<Finding> Findings) Lifted(TemplateRow row, string shown, Match place, string answer)
    {
        var stem = row[BankColumns.Stem];
        var left = stem[..place.Index] + shown + stem[(place.Index + place.Length)..];
        return (row.With(BankColumns.Stem, left.Trim()).With(BankColumns.Answer, row[BankColumns.Answer] is { Length: > 0 } own ? own : answer), [Said(answer)]);
    }

    private static Finding Said(string answer) =>
        Finding.Warning(BankColumns.Stem, new($"题干里写着答案“{answer}”，已移到答案栏，大屏上不显示。", $"The stem showed the answer “{answer}”; it was moved out, so that the projector does not show it."));

    private static Finding Differs(string shown, string answer) =>
        Finding.Warning(BankColumns.Stem, new($"题干里写着“{shown}”，答案却是“{answer}”，请核对。", $"The stem shows “{shown}”, but the answer is “{answer}”. Please check."));

    private static string Plain(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKC).ToUpperInvariant().Where(letter => !char.IsWhiteSpace(letter) && !",、|;.".Contains(letter, StringComparison.Ordinal)));

    private static string Sorted(string letters) => string.Concat(letters.Order());

    [GeneratedRegex(@"[（(【\[]\s*(?<answer>[A-Ja-jＡ-Ｊ](?:[\s、,，;；]*[A-Ja-jＡ-Ｊ])*)\s*[）)】\]]|[_＿]+\s*(?<answer>[A-JＡ-Ｊ](?:[\s、,，]*[A-JＡ-Ｊ])*)\s*[_＿]+")]
    private static partial Regex LetterPlace();

    [GeneratedRegex(@"[（(【\[][\s_＿]*[）)】\]]")]
    private static partial Regex EmptyPlace();

    [GeneratedRegex(@"\s*(?:[（(【\[]\s*(?<answer>[√✓✔×✗✘]|正确|错误|对|错|[TFtfYNXx])\s*[）)】\]]|(?<answer>[√✓✔×✗✘]))(?=\s*[。.]?\s*$)")]
    private static partial Regex MarkPlace();

    [GeneratedRegex(@"[_＿]+(?<answer>[^_＿\n]{1,40}?)[_＿]+")]
    private static partial Regex FilledLine();

    [GeneratedRegex(@"[_＿]{2,}")]
    private static partial Regex EmptyLine();

    [GeneratedRegex(@"[（(【\[]\s*(?<answer>[^（(【\[）)】\]\n]{1,40}?)\s*[）)】\]]")]
    private static partial Regex FilledBracket();

    [GeneratedRegex(@"^[\s，。、；：,.;:的在是于和与及为了年月日]|[\s，。、；：,.;:的在是于和与及为了]$")]
    private static partial Regex BetweenBlanks();
}
