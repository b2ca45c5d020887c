using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats.Documents;

/// <summary>One question of a document while it is read.</summary>
/// <param name="number">Its number in the document; 0 for none.</param>
/// <param name="line">Its first line.</param>
/// <param name="heading">The heading that it stands under; null for none.</param>
/// <param name="category">The topic that it stands under; empty for none.</param>
internal sealed class Item(int number, int line, SectionHeading? heading, string category)
{
    private readonly RowDraft _draft = new(line);

    /// <summary>Its number in the document; 0 for none.</summary>
    public int Number => number;

    /// <summary>Options in order.</summary>
    public List<string> Options => _draft.Options;

    /// <summary>The text of a cell; empty when there is none.</summary>
    public string this[string column]
    {
        get => _draft[column];
        set => _draft[column] = value;
    }

    /// <summary>An answer was written, if not in the stem.</summary>
    public bool HasAnswer => _draft[BankColumns.Answer].Length > 0;

    /// <summary>Its type is written beside it, and so its options need no letters.</summary>
    public bool NamesType => _draft[BankColumns.Type].Length > 0;

    /// <summary>Adds a line to a cell.</summary>
    public void Append(string column, string text) => _draft.Append(column, text);

    /// <summary>Adds to the last option.</summary>
    public void AppendOption(string text) => _draft.AppendOption(text);

    /// <summary>Says what could not be taken over.</summary>
    public void Lose(IEnumerable<Phrase> losses) =>
        _draft.Findings.AddRange(losses.Where(loss => !_draft.Findings.Exists(finding => finding.Sentence == loss)).Select(loss => Finding.Warning(BankColumns.Stem, loss)));

    /// <summary>The row that it makes.</summary>
    public SourceRow ToRow()
    {
        FillIn(BankColumns.Category, category);
        if (heading is not null)
        {
            FillIn(BankColumns.Type, heading.Type);
            FillIn(BankColumns.Round, heading.Round);
            FillIn(BankColumns.Value, heading.Value);
        }

        var marked = Options.FindIndex(option => option.EndsWith('√') || option.EndsWith('✓'));
        if (marked >= 0 && !HasAnswer)
        {
            _draft[BankColumns.Answer] = ChoiceAnswers.Write(Enumerable.Range(0, Options.Count).Where(index => Options[index].EndsWith('√') || Options[index].EndsWith('✓')));
            Options.Replace(option => option.TrimEnd('√', '✓', ' '));
        }

        Options.Replace(TextLine.Plain);
        foreach (var column in new[] { BankColumns.Answer, BankColumns.Explanation })
        {
            _draft[column] = TextLine.Plain(_draft[column]).Trim();
        }

        _draft[BankColumns.Answer] = WrittenAnswers.Clean(_draft[BankColumns.Answer], Options);
        if (_draft[BankColumns.Type].Length == 0)
        {
            _draft[BankColumns.Type] = Guess();
        }

        var isFillIn = TypeNames.Read(_draft[BankColumns.Type]) == QuestionType.FillIn;
        var stem = _draft[BankColumns.Stem];
        _draft[BankColumns.Stem] = isFillIn && TextLine.UnderlinedIn(stem) is { Count: > 0 } && TextLine.Plain(stem).Length > string.Concat(TextLine.UnderlinedIn(stem)).Length ? TextLine.Filled(stem) : TextLine.Plain(stem);
        if (isFillIn)
        {
            _draft[BankColumns.Answer] = WrittenAnswers.ByBlank(_draft[BankColumns.Answer], _draft[BankColumns.Stem]);
        }

        return _draft.ToRow();
    }

    // A heading that says only 选择题, or a document without headings.
    private string Guess()
    {
        var answer = _draft[BankColumns.Answer];
        var stem = _draft[BankColumns.Stem];
        return heading is { IsChoice: true } && answer.Length > 0 && Options.Count > 0 ? TypeNames.Write(ChoiceAnswers.ReadLetters(answer, Options) is { Count: > 1 } ? QuestionType.MultipleChoice : QuestionType.SingleChoice)
            : Options.Count > 0 || ChoiceAnswers.ReadTrueFalse(answer) is not null ? ""
            : WrittenAnswers.ShowsBlank(stem) || (answer.Length == 0 && TextLine.UnderlinedIn(stem).Count > 0) || (answer.Length > 0 && TextLine.UnderlinedIn(stem).Contains(answer)) ? TypeNames.Write(QuestionType.FillIn)
            : "";
    }

    private void FillIn(string column, string text)
    {
        if (_draft[column].Length == 0)
        {
            _draft[column] = text;
        }
    }
}

/// <summary>Changes all texts of a list.</summary>
internal static class TextLists
{
    public static void Replace(this List<string> texts, Func<string, string> change)
    {
        for (var index = 0; index < texts.Count; index++)
        {
            texts[index] = change(texts[index]);
        }
    }
}
