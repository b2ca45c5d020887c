using System.Text.RegularExpressions;
using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats.Aiken;

/// <summary>Aiken: a stem, options with capital letters, and a line ANSWER.</summary>
internal sealed partial class AikenFormat : IBankFormat
{
    public string Name => "aiken";

    public Phrase Title => Phrase.Same("Aiken");

    public bool Fits(ImportFile file) => (file.IsPasted || file.Extension is ".txt" or ".aiken")
        && file.Text is { } text && Answer().IsMatch(text) && !text.Contains("答案", StringComparison.Ordinal);

    public SourceBank Read(ImportFile file, IProgress<int>? read)
    {
        if (file.Text is not { } text)
        {
            return SourceBank.Refused(file.WhyNoText);
        }

        var drafts = new List<RowDraft>();
        RowDraft? draft = null;
        foreach (var (line, index) in text.Split('\n').Select((line, index) => (line.Trim(), index)))
        {
            if (Answer().Match(line) is { Success: true } answer)
            {
                if (draft is null)
                {
                    drafts.Add(draft = new RowDraft(index + 1));
                }

                draft[BankColumns.Answer] = answer.Groups["letters"].Value;
                draft[BankColumns.Type] = TypeNames.Write(draft[BankColumns.Answer].Count(char.IsAsciiLetter) > 1 ? QuestionType.MultipleChoice : IsTrueFalse(draft) ? QuestionType.TrueFalse : QuestionType.SingleChoice);
                draft = null;
            }
            else if (line.Length > 0)
            {
                if (draft is null)
                {
                    drafts.Add(draft = new RowDraft(index + 1));
                }

                Take(draft, line, index + 1);
            }

            if (drafts.Count > ImportFile.MostRows)
            {
                return SourceBank.Refused(ImportFile.TooMany);
            }
        }

        return new SourceBank(RowDraft.Rows(drafts));
    }

    private static void Take(RowDraft draft, string line, int number)
    {
        if (draft[BankColumns.Stem].Length > 0 && Option().Match(line) is { Success: true } option)
        {
            if (option.Groups["letter"].Value[0] != 'A' + draft.Options.Count)
            {
                draft.Warn(BankColumns.Options[Math.Min(draft.Options.Count, BankColumns.MostOptions - 1)], new($"第 {number} 行的选项字母不按顺序，已按先后排列。", $"The letter of the option in line {number} is out of order; options are taken as they stand."));
            }

            draft.Options.Add(option.Groups["text"].Value);
        }
        else if (draft.Options.Count > 0)
        {
            draft.AppendOption($"\n{line}");
        }
        else
        {
            draft.Append(BankColumns.Stem, line);
        }
    }

    private static bool IsTrueFalse(RowDraft draft) =>
        draft.Options is [var first, var second] && ChoiceAnswers.ReadTrueFalse(first) is { } one && ChoiceAnswers.ReadTrueFalse(second) == 1 - one;

    [GeneratedRegex(@"^ANSWER\s*:\s*(?<letters>[A-Z](?:\s*,?\s*[A-Z])*)\s*$", RegexOptions.Multiline)]
    private static partial Regex Answer();

    [GeneratedRegex(@"^(?<letter>[A-Z])[.)]\s*(?<text>.+)$")]
    private static partial Regex Option();
}
