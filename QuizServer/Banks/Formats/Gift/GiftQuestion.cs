using System.Globalization;
using System.Text.RegularExpressions;
using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Formats.Containers;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats.Gift;

/// <summary>One question of GIFT.</summary>
internal static partial class GiftQuestion
{
    /// <summary>What separates the answer of a spoken question from its explanation, both in the one feedback that GIFT has for it.</summary>
    public const string BeforeExplanation = "【解析】";

    /// <summary>One answer behind = or ~.</summary>
    private sealed record Choice(bool IsRight, decimal? Weight, string Text);

    /// <summary>The question in a block of lines; null where there are no braces.</summary>
    public static RowDraft? Read(string block, int line)
    {
        var draft = new RowDraft(line);
        var text = block;
        if (text.StartsWith("::", StringComparison.Ordinal) && GiftText.Find(text, "::", 2) is > 0 and var end)
        {
            draft.Title = GiftText.Read(text[2..end]);
            text = text[(end + 2)..].TrimStart();
        }

        var form = Form().Match(text);
        text = text[form.Length..];
        var open = GiftText.Find(text, "{");
        if (open < 0)
        {
            return null;
        }

        var close = GiftText.Find(text, "}", open);
        if (close < 0)
        {
            draft.Findings.Add(Finding.Error(BankColumns.Answer, new("花括号没有合上。", "The brace is not closed.")));
            close = text.Length;
        }

        // What follows the braces makes them a gap in the middle.
        var (before, behind) = (text[..open].TrimEnd(), close < text.Length ? text[(close + 1)..].Trim() : "");
        string Shown(string raw) => form.Value is "[html]" ? HtmlText.Read(GiftText.Read(raw)).Text : GiftText.Read(raw);
        draft[BankColumns.Stem] = Shown(behind.Length > 0 ? $"{before}____{behind}" : before);
        var (answers, general) = GiftText.Cut(text[(open + 1)..close], "####");
        draft[BankColumns.Explanation] = Shown(general ?? "");
        Answers(draft, answers.Trim(), Shown);
        return draft;
    }

    private static void Answers(RowDraft draft, string answers, Func<string, string> shown)
    {
        if (answers.Length == 0)
        {
            var (answer, explanation) = draft[BankColumns.Explanation].Split(BeforeExplanation, 2) is [var first, var rest] ? (first, rest) : (draft[BankColumns.Explanation], "");
            draft.Speak(answer.Trim());
            draft[BankColumns.Explanation] = explanation.Trim();
        }
        else if (TrueFalse().Match(answers) is { Success: true } word)
        {
            draft.Judge(char.ToUpperInvariant(word.Groups["word"].Value[0]) == 'T');
            Remark(draft, answers[word.Groups["word"].Length..].Split('#').LastOrDefault(text => text.Trim().Length > 0), shown);
        }
        else if (answers[0] == '#')
        {
            Number(draft, answers[1..], shown);
        }
        else
        {
            Choices(draft, Split(draft, answers, shown), shown);
        }
    }

    private static void Choices(RowDraft draft, List<Choice> choices, Func<string, string> shown)
    {
        if (choices.Count == 0)
        {
            draft.Findings.Add(Finding.Error(BankColumns.Answer, new("花括号里的答案须以 =、~ 或 # 开头。", "Answers in braces begin with =, ~ or #.")));
        }
        else if (choices.TrueForAll(choice => choice.IsRight && GiftText.Find(choice.Text, "->") >= 0))
        {
            draft.Join(choices.Select(choice => GiftText.Cut(choice.Text, "->")).Select(pair => (shown(pair.Before), shown(pair.After!))));
        }
        else if (choices.TrueForAll(choice => choice.IsRight))
        {
            var full = choices.Where(choice => choice.Weight is null or 100).ToList();
            Partial(draft, full.Count < choices.Count);
            draft.Fill([[.. full.Select(choice => shown(choice.Text))]]);
        }
        else
        {
            var right = choices.Where(choice => choice.IsRight ? choice.Weight is null or 100 : choice.Weight > 0).ToList();
            var isMultiple = !choices.Exists(choice => choice.IsRight || choice.Weight == 100) ? right.Count > 1 : right.Count(choice => choice.IsRight) > 1;
            var full = isMultiple ? right : right.FindAll(choice => choice.IsRight || choice.Weight == 100);
            Partial(draft, full.Count < right.Count);
            draft.Choose([.. choices.Select(choice => (shown(choice.Text), full.Contains(choice)))], isMultiple);
        }
    }

    private static void Number(RowDraft draft, string text, Func<string, string> shown)
    {
        var choices = text.TrimStart().StartsWith('=') ? Split(draft, text, shown) : [new Choice(true, null, Feedback(draft, text, shown))];
        var full = choices.Find(choice => choice.Weight is null or 100);
        Partial(draft, choices.Count(choice => choice.Weight is not 0) > 1);
        var parts = full?.Text.Trim() ?? "";
        if (parts.Split("..") is [var from, var to] && Parse(from) is { } least && Parse(to) is { } most && least <= most)
        {
            draft.Number(new NumberKey((least + most) / 2, (most - least) / 2));
        }
        else if (parts.Split(':') is [var value, .. var rest] && Parse(value) is { } number && (rest.Length == 0 ? 0 : Parse(rest[0])) is { } tolerance)
        {
            draft.Number(new NumberKey(number, tolerance));
        }
        else
        {
            draft[BankColumns.Type] = TypeNames.Write(QuestionType.Numeric);
            draft[BankColumns.Answer] = parts;
        }
    }

    // Answers begin at each = or ~ that has no backslash.
    private static List<Choice> Split(RowDraft draft, string answers, Func<string, string> shown)
    {
        var choices = new List<Choice>();
        var start = Next(answers, 0);
        while (start >= 0)
        {
            var next = Next(answers, start + 1);
            var text = answers[(start + 1)..(next < 0 ? answers.Length : next)].Trim();
            var weight = Weight().Match(text);
            var worth = weight.Success ? Parse(weight.Groups["weight"].Value) : null;
            choices.Add(new Choice(answers[start] == '=', worth, Feedback(draft, text[weight.Length..], shown)));
            start = next;
        }

        return choices;
    }

    private static int Next(string text, int from) =>
        (GiftText.Find(text, "=", from), GiftText.Find(text, "~", from)) switch
        {
            ( < 0, var wave) => wave,
            (var equal, < 0) => equal,
            (var equal, var wave) => Math.Min(equal, wave),
        };

    private static string Feedback(RowDraft draft, string text, Func<string, string> shown)
    {
        var (answer, feedback) = GiftText.Cut(text, "#");
        Remark(draft, feedback, shown);
        return answer.Trim();
    }

    private static void Remark(RowDraft draft, string? feedback, Func<string, string> shown)
    {
        if (feedback is not null && shown(feedback) is { Length: > 0 } words && !draft[BankColumns.Explanation].Split('\n').Contains(words))
        {
            draft.Append(BankColumns.Explanation, words);
        }
    }

    private static void Partial(RowDraft draft, bool isLost)
    {
        if (isLost)
        {
            draft.Warn(BankColumns.Answer, new("得部分分的答案未导入，只保留全对的答案。", "Answers worth a part of the points were not taken over; only those that are fully right are kept."));
        }
    }

    private static decimal? Parse(string text) => decimal.TryParse(text.Trim(), NumberStyles.Number & ~NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"^\[(?:html|moodle|plain|markdown)\]\s*")]
    private static partial Regex Form();

    [GeneratedRegex(@"^(?<word>TRUE|FALSE|T|F)\s*(?:#|$)", RegexOptions.IgnoreCase)]
    private static partial Regex TrueFalse();

    [GeneratedRegex(@"^%(?<weight>-?\d{1,3}(?:\.\d+)?)%\s*")]
    private static partial Regex Weight();
}
