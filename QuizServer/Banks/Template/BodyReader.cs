using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Engine.Rules;

namespace QuizServer.Banks.Template;

/// <summary>What is answered: options, pairs or clues, and the key.</summary>
/// <param name="Options">Options; empty for types without.</param>
/// <param name="Key">The right answer.</param>
/// <param name="Targets">What the options of a matching are joined to.</param>
/// <param name="Clues">Clues in order.</param>
internal sealed record QuestionBody(IReadOnlyList<string> Options, AnswerKey Key, IReadOnlyList<string>? Targets = null, IReadOnlyList<string>? Clues = null);

/// <summary>Reads what is answered from the option cells and the answer cell.</summary>
internal static class BodyReader
{
    private const int LeastPairs = 2, MostBlanks = 10;

    /// <summary>The body, or null with at least one error.</summary>
    public static QuestionBody? Read(QuestionType type, TemplateRow row, List<Finding> findings)
    {
        var cells = OptionTexts(row);
        var answer = row[BankColumns.Answer];
        if (type != QuestionType.Matching && answer.Length == 0)
        {
            findings.Add(Finding.Error(BankColumns.Answer, new("没有答案。", "There is no answer.")));
            return null;
        }

        return type switch
        {
            QuestionType.TrueFalse => TrueFalse(answer, cells, findings),
            QuestionType.Oral => new QuestionBody([], Oral(answer)),
            QuestionType.FillIn => FillIn(row[BankColumns.Stem], answer, findings),
            QuestionType.Numeric or QuestionType.Estimate => Number(answer, findings),
            QuestionType.Matching => Matching(cells, findings),
            QuestionType.Clues => Clues(cells, answer, findings),
            _ => Choice(type, cells, answer, findings),
        };
    }

    /// <summary>The option cells up to the last that is not empty.</summary>
    public static IReadOnlyList<string> OptionTexts(TemplateRow row)
    {
        var cells = BankColumns.Options.Select(column => row[column]).ToList();
        return cells[..(cells.FindLastIndex(cell => cell.Length > 0) + 1)];
    }

    private static QuestionBody? Choice(QuestionType type, IReadOnlyList<string> options, string answer, List<Finding> findings)
    {
        if (!AreOptions(options, type == QuestionType.SingleChoice ? 2 : 3, findings))
        {
            return null;
        }

        if (ChoiceAnswers.ReadLetters(answer, options) is not { } letters)
        {
            return Fail(findings, BankColumns.Answer, new($"答案“{answer}”不在选项之内。", $"The answer “{answer}” is not among the options."));
        }

        if (type == QuestionType.Ordering)
        {
            return letters.Count == options.Count && letters.Distinct().Count() == options.Count
                ? new QuestionBody(options, new AnswerKey(letters, null))
                : Fail(findings, BankColumns.Answer, new("排序题的答案须把每个选项写一次，如 CADB。", "The answer of an ordering names each option once, as in CADB."));
        }

        var choices = letters.Distinct().Order().ToList();
        return type == QuestionType.SingleChoice && choices.Count != 1 ? Fail(findings, BankColumns.Answer, new("单选题须有且只有一个答案。", "A single choice has exactly one answer."))
            : type == QuestionType.MultipleChoice && choices.Count < 2 ? Fail(findings, BankColumns.Answer, new("多选题至少有两个答案。", "A multiple choice has at least two answers."))
            : new QuestionBody(options, new AnswerKey(choices, null));
    }

    private static QuestionBody? TrueFalse(string answer, IReadOnlyList<string> cells, List<Finding> findings)
    {
        // Files may write the two words as options, in either order, and then answer with a letter.
        var named = cells.Count == 2 && ChoiceAnswers.ReadLetters(answer, cells) is [var only] ? cells[only] : answer;
        return ChoiceAnswers.ReadTrueFalse(named) is { } choice
            ? new QuestionBody([], new AnswerKey([choice], null))
            : Fail(findings, BankColumns.Answer, new($"判断题的答案“{answer}”须为 正确 或 错误。", $"The answer “{answer}” of a true/false question must be 正确 or 错误."));
    }

    private static AnswerKey Oral(string answer) => TypedAnswers.ReadPoints(answer) is { Count: > 0 } points
        ? new AnswerKey([], string.Join('\n', points.Select(point => point.Text)), Points: points)
        : new AnswerKey([], answer);

    private static QuestionBody? FillIn(string stem, string answer, List<Finding> findings)
    {
        var (blanks, anyOrder) = TypedAnswers.ReadBlanks(answer);
        var shown = Blanks.In(stem);
        return blanks.Any(blank => blank.Accepted.Count == 0) || blanks.Count > MostBlanks
                ? Fail(findings, BankColumns.Answer, new($"每个空都要有答案，最多 {MostBlanks} 个空；各空以 | 分开，同一空的多种写法以 ; 分开。", $"Every blank needs an answer, at most {MostBlanks} of them; blanks are parted by |, what else is right in one of them by ;."))
            : shown > 0 && shown != blanks.Count
                ? Fail(findings, BankColumns.Answer, new($"题干有 {shown} 个空，答案有 {blanks.Count} 个。", $"The stem has {shown} blanks, the answer {blanks.Count}."))
            : new QuestionBody([], new AnswerKey([], null, blanks, anyOrder));
    }

    private static QuestionBody? Number(string answer, List<Finding> findings) => TypedAnswers.ReadNumber(answer) is { } number
        ? new QuestionBody([], new AnswerKey([], null, Number: number))
        : Fail(findings, BankColumns.Answer, new($"答案“{answer}”不是一个数；可写作 1921、45±1岁 或 44-46。", $"The answer “{answer}” is no number; it is written 1921, 45±1岁 or 44-46."));

    private static QuestionBody? Matching(IReadOnlyList<string> cells, List<Finding> findings) =>
        !HasGap(cells, findings) && Pairs.Read(cells) is { } pairs && pairs.Options.Count >= LeastPairs && pairs.Options.Distinct().Count() == pairs.Options.Count
            ? new QuestionBody(pairs.Options, new AnswerKey(pairs.Choices, null), pairs.Targets)
            : Fail(findings, BankColumns.Options[0], new($"连线题的每个选项写作“左=右”，至少 {LeastPairs} 对，左边各不相同。", $"Each option of a matching is written left=right, at least {LeastPairs} pairs, no left side twice."));

    private static QuestionBody? Clues(IReadOnlyList<string> cells, string answer, List<Finding> findings)
    {
        var accepted = TypedAnswers.ReadAlternatives(answer);
        return !AreOptions(cells, 2, findings) ? null
            : accepted.Count == 0 ? Fail(findings, BankColumns.Answer, new("没有答案。", "There is no answer."))
            : new QuestionBody([], new AnswerKey([], null, [new Blank(accepted)]), Clues: cells);
    }

    private static bool AreOptions(IReadOnlyList<string> options, int least, List<Finding> findings)
    {
        if (options.Count < least)
        {
            findings.Add(Finding.Error(BankColumns.Options[0], new($"至少要有 {least} 个选项。", $"At least {least} options are needed.")));
            return false;
        }

        if (HasGap(options, findings))
        {
            return false;
        }

        if (options.Distinct().Count() == options.Count)
        {
            return true;
        }

        findings.Add(Finding.Error(BankColumns.Options[0], new("有两个选项相同。", "Two options are the same.")));
        return false;
    }

    private static bool HasGap(IReadOnlyList<string> options, List<Finding> findings)
    {
        if (options.ToList().FindIndex(option => option.Length == 0) is not (>= 0 and var gap))
        {
            return false;
        }

        findings.Add(Finding.Error(BankColumns.Options[gap], new($"“{BankColumns.Options[gap]}”是空的，后面却还有选项。", $"{BankColumns.Options[gap]} is empty, though options follow.")));
        return true;
    }

    private static QuestionBody? Fail(List<Finding> findings, string column, Phrase sentence)
    {
        findings.Add(Finding.Error(column, sentence));
        return null;
    }
}
