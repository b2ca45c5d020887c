using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats;

/// <summary>A row of the template while its format is still reading it.</summary>
/// <param name="line">Its line in the file, from 1.</param>
internal sealed class RowDraft(int line)
{
    private readonly Dictionary<string, string> _cells = [];

    /// <summary>Its line in the file, from 1.</summary>
    public int Line => line;

    /// <summary>What its format calls it; a number only where all questions of the file have one of their own.</summary>
    public string Title { get; set; } = "";

    /// <summary>Options, pairs or clues in order.</summary>
    public List<string> Options { get; } = [];

    /// <summary>Media by the names that the file gives them.</summary>
    public List<Media> Media { get; } = [];

    /// <summary>What is to be said about it.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>The text of a cell; empty when there is none.</summary>
    public string this[string column]
    {
        get => _cells.GetValueOrDefault(column, "");
        set => _cells[column] = value;
    }

    /// <summary>Adds a line to a cell. What is longer than any text may be goes no further: the row is refused for it, and a whole file in one cell would take for ever.</summary>
    public void Append(string column, string text)
    {
        var own = this[column];
        if (text.Length > 0 && own.Length <= RowTexts.LongestText)
        {
            this[column] = own.Length == 0 ? text : $"{own}\n{text}";
        }
    }

    /// <summary>Adds to the last option, within the same bound.</summary>
    public void AppendOption(string text)
    {
        if (Options[^1].Length <= RowTexts.LongestText)
        {
            Options[^1] += text;
        }
    }

    /// <summary>Says something about it that does not keep it out.</summary>
    public void Warn(string column, Phrase sentence) => Findings.Add(Finding.Warning(column, sentence));

    /// <summary>Becomes a choice; two options that say right and wrong make it 判断.</summary>
    public void Choose(IReadOnlyList<(string Text, bool IsRight)> options, bool isMultiple)
    {
        Options.AddRange(options.Select(option => option.Text));
        this[BankColumns.Answer] = ChoiceAnswers.Write(Enumerable.Range(0, options.Count).Where(index => options[index].IsRight));
        this[BankColumns.Type] = TypeNames.Write(
            isMultiple ? QuestionType.MultipleChoice
            : options.Count == 2 && ChoiceAnswers.ReadTrueFalse(options[0].Text) is { } first && ChoiceAnswers.ReadTrueFalse(options[1].Text) == 1 - first ? QuestionType.TrueFalse
            : QuestionType.SingleChoice);
    }

    /// <summary>Becomes 判断.</summary>
    public void Judge(bool isRight) => (this[BankColumns.Type], this[BankColumns.Answer]) = (TypeNames.Write(QuestionType.TrueFalse), ChoiceAnswers.WriteTrueFalse(isRight ? 0 : 1));

    /// <summary>Becomes 填空.</summary>
    public void Fill(IEnumerable<IReadOnlyList<string>> blanks) =>
        (this[BankColumns.Type], this[BankColumns.Answer]) = (TypeNames.Write(QuestionType.FillIn), TypedAnswers.Write([.. blanks.Select(accepted => new Blank(accepted))], false));

    /// <summary>Becomes 数值.</summary>
    public void Number(NumberKey number) => (this[BankColumns.Type], this[BankColumns.Answer]) = (TypeNames.Write(QuestionType.Numeric), TypedAnswers.Write(number));

    /// <summary>Becomes 连线. A pair without a left side is a distractor.</summary>
    public void Join(IEnumerable<(string Left, string Right)> pairs)
    {
        this[BankColumns.Type] = TypeNames.Write(QuestionType.Matching);
        Options.AddRange(pairs.Select(pair => Pairs.Write(pair.Left, pair.Right)));
    }

    /// <summary>Becomes 排序. Texts that come in their right order are shown in the order of their characters, which gives nothing away.</summary>
    public void Order(IReadOnlyList<string> right)
    {
        this[BankColumns.Type] = TypeNames.Write(QuestionType.Ordering);
        Options.AddRange(right.Order(StringComparer.Ordinal));
        this[BankColumns.Answer] = ChoiceAnswers.Write(right.Select(text => Options.IndexOf(text)));
    }

    /// <summary>Becomes 口答.</summary>
    public void Speak(string answer) => (this[BankColumns.Type], this[BankColumns.Answer]) = (TypeNames.Write(QuestionType.Oral), answer);

    /// <summary>All rows of a file. Titles become numbers only where they are as good as numbers.</summary>
    public static IReadOnlyList<SourceRow> Rows(IReadOnlyList<RowDraft> drafts)
    {
        var areNumbers = drafts.All(draft => draft.Title.Length is > 0 and <= RowTexts.LongestId) && drafts.Select(draft => draft.Title).Distinct().Count() == drafts.Count;
        foreach (var draft in drafts.Where(draft => areNumbers && draft[BankColumns.Id].Length == 0))
        {
            draft[BankColumns.Id] = draft.Title;
        }

        return [.. drafts.Select(draft => draft.ToRow())];
    }

    /// <summary>The row as it stands.</summary>
    public SourceRow ToRow()
    {
        if (Options.Count > BankColumns.MostOptions)
        {
            Findings.Add(Finding.Error(BankColumns.Options[^1], new($"有 {Options.Count} 个选项，最多 {BankColumns.MostOptions} 个。", $"There are {Options.Count} options; at most {BankColumns.MostOptions} are possible.")));
        }

        var cells = _cells
            .Append(KeyValuePair.Create(BankColumns.Media, MediaCell.Write(Media)))
            .Concat(Options.Take(BankColumns.MostOptions).Select((option, index) => KeyValuePair.Create(BankColumns.Options[index], option)));
        return new SourceRow("", line, new TemplateRow(cells), Findings);
    }
}
