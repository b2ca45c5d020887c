using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats.Documents;

/// <summary>
/// The lines of a document as questions, in all the ways in which organisers write them. It reads line by line and looks
/// ahead only where a number may begin a question as well as a point of an answer.
/// </summary>
internal sealed class ItemParser
{
    private const int LongestLine = 10_000, MostLines = 20 * ImportFile.MostRows;

    private readonly IReadOnlyList<TextLine> _lines;
    private readonly Outlook _outlook;
    private readonly List<Item> _items = [];
    private readonly AnswerSheet _sheet;
    private readonly List<int> _passed = [];
    private SectionHeading? _heading;
    private string _category = "", _column = BankColumns.Stem;
    private Item? _item;
    private int _last, _points, _section;
    private bool _isList, _isAfterBlank;

    private ItemParser(IReadOnlyList<TextLine> lines) => (_lines, _outlook, _sheet) = (lines, new Outlook(lines), new AnswerSheet());

    /// <summary>All questions of a document.</summary>
    public static SourceBank Read(IReadOnlyList<TextLine> lines) => lines.Count > MostLines
        ? SourceBank.Refused(new($"超过 {MostLines} 行，请分成几个文件。", $"There are more than {MostLines} lines. Split the file."))
        : new ItemParser(lines).Read();

    private SourceBank Read()
    {
        for (var at = 0; at < _lines.Count; at++)
        {
            var line = _lines[at];
            var isBlank = TextLine.Plain(line.Text).Trim().Length == 0;
            if (!isBlank)
            {
                Take(at, line.Text.Trim());
            }

            _isAfterBlank = isBlank;
            Lose(line);
            if (_items.Count > ImportFile.MostRows)
            {
                return SourceBank.Refused(ImportFile.TooMany);
            }
        }

        return _items.Count == 0 || (!_outlook.HasNumbers && _items.TrueForAll(item => !item.HasAnswer && item.Options.Count == 0))
            ? SourceBank.Refused(Nothing)
            : new SourceBank([.. _items.Select(item => item.ToRow())]) with { Findings = [.. Passed(), .. _sheet.Findings] };
    }

    // A picture belongs to the question that it follows or stands in.
    private void Lose(TextLine line)
    {
        if (_item is not null)
        {
            _item.Lose(line.Losses);
        }
        else if (line.Losses.Count > 0)
        {
            _passed.Add(line.Number);
        }
    }

    private void Take(int at, string text)
    {
        if (text.Length > LongestLine)
        {
            Continue(at, text);
            return;
        }

        var plain = TextLine.Plain(text);
        if (SectionHeading.Read(plain) is { } heading && !_outlook.IsQuestion(at))
        {
            Enter(heading, at);
        }
        else if (AnswerLists.Ranges(AnswerLists.Untitled(plain), out var misfit) is { } ranges)
        {
            _sheet.Take(ranges, misfit, _lines[at].Number);
        }
        else if (AnswerLists.IsTitle(plain) && (_isList || _item is null || _item.HasAnswer || _outlook.IsAnswerList(at, _items)))
        {
            Begin(list: true);
        }
        else if (_isList && AnswerLists.Several(plain) is { } several)
        {
            _sheet.Take(several, null, _lines[at].Number);
        }
        else if (_isList && ItemNumber.Read(plain) is { } listed && !_outlook.HasOptions(at))
        {
            var (lead, labelled) = Labels.Split(listed.Rest);
            _item = _sheet.Take(new ListedAnswer(listed.Number, lead.Length > 0 ? lead : labelled.FirstOrDefault(one => one.Column == BankColumns.Answer)?.Text ?? ""), _lines[at].Number);
            _column = BankColumns.Answer;
            Label(labelled.Where(one => lead.Length == 0 ? one.Column != BankColumns.Answer : true));
        }
        else if (Starts(at, text) is { } start)
        {
            Begin(start, at);
        }
        else if (!_isList && SectionHeading.Topic(plain) is { } topic && _outlook.NextNumber(at) == 1)
        {
            (_category, _heading, _item, _last) = (topic, null, null, 0);
            _section++;
        }
        else if (_item is not null && !_isList && (!_item.HasAnswer || _column == BankColumns.Stem || _column == BankColumns.Options[0]) && OptionMarks.Read(plain, (char)('A' + _item.Options.Count)) is { Count: > 0 } options)
        {
            Options(options);
        }
        else
        {
            Continue(at, text);
        }
    }

    private void Enter(SectionHeading heading, int at)
    {
        if (heading.IsAnswers || (_isList && !_outlook.LeadsToQuestions(at)))
        {
            Begin(list: true);
            _sheet.Enter(heading);
            return;
        }

        Begin(list: false);
        (_heading, _item, _last) = (heading, null, 0);
        _section++;
    }

    private void Begin(bool list)
    {
        _isList = list;
        _item = null;
        if (list)
        {
            _sheet.Begin();
        }
    }

    // The number that begins a question; null where the line belongs to what stands before it.
    private ItemNumber? Starts(int at, string text)
    {
        if (Labels.Split(TextLine.Plain(text)) is { Lead.Length: 0, Texts.Count: > 0 })
        {
            return null;
        }

        if ((ItemNumber.Read(text) ?? (_outlook.HasNumbers ? null : ItemNumber.ReadChinese(text))) is not { } number)
        {
            return StartsPlain(at, text) ? new ItemNumber(0, text, true) : null;
        }

        var isNext = number.Number == _last + 1 || number.Number == 0 || _item is null;
        if (_isList || (!number.IsSure && !isNext))
        {
            return _isList && _outlook.HasOptions(at) ? number : null;
        }

        var isInText = _item is not null && (_column is BankColumns.Answer or BankColumns.Explanation || (_column == BankColumns.Stem && _item.Options.Count == 0 && number.Number <= _last));
        if (isInText && (!isNext || (_points > 0 && number.Number == _points + 1)) && !_outlook.IsQuestion(at) && (number.Number == _points + 1 || number.Number < _last))
        {
            _points = number.Number;
            return null;
        }

        return number;
    }

    private bool StartsPlain(int at, string text) => !_isList
        && (Labels.Split(TextLine.Plain(text)).Texts.Any(labelled => labelled.Column == BankColumns.Type)
            || (!_outlook.HasNumbers && OptionMarks.Read(text, 'A').Count == 0
                && (_item is null || (_item.HasAnswer && (_isAfterBlank || _outlook.IsQuestion(at))) || (_isAfterBlank && _column == BankColumns.Stem && _outlook.IsQuestion(at)))));

    private void Begin(ItemNumber start, int at)
    {
        _isList = false;
        _last = start.Number == 0 ? _last + 1 : start.Number;
        _points = 0;
        _column = BankColumns.Stem;
        _item = new Item(_last, _lines[at].Number, _heading, _category);
        _items.Add(_item);
        _sheet.Add(_item, _section, _heading);
        var (lead, labelled) = Labels.Split(start.Rest);
        var (stem, options) = OptionMarks.Behind(lead);
        _item[BankColumns.Stem] = stem;
        if (options.Count > 0)
        {
            Options(options);
        }

        Label(labelled);

        // Options without letters may follow what stands in brackets behind the stem.
        _column = _item.NamesType && options.Count == 0 ? BankColumns.Stem : _column;
    }

    private void Options(IReadOnlyList<MarkedOption> options)
    {
        // An answer may stand behind the last option.
        var labelled = new List<Labelled>();
        foreach (var option in options)
        {
            var (lead, texts) = Labels.Split(option.Text);
            _item!.Options.Add(lead);
            labelled.AddRange(texts);
        }

        _column = BankColumns.Options[0];
        Label(labelled);
    }

    private void Label(IEnumerable<Labelled> texts)
    {
        foreach (var text in texts.Where(_ => _item is not null))
        {
            _item!.Append(text.Column, text.Text);
            _column = text.Column is BankColumns.Type or BankColumns.Value ? _column : text.Column;
        }
    }

    private void Continue(int at, string text)
    {
        if (_item is null)
        {
            _passed.Add(_lines[at].Number);
            return;
        }

        var (lead, labelled) = text.Length > LongestLine ? (text, []) : Labels.Split(text);
        if (lead.Length > 0)
        {
            if (_column == BankColumns.Stem && _item.NamesType && (_item.HasAnswer || _item.Options.Count > 0))
            {
                _item.Options.Add(lead);
            }
            else if (_column == BankColumns.Options[0])
            {
                _item.AppendOption(lead);
            }
            else
            {
                _item.Append(_column, lead);
            }
        }

        Label(labelled);
    }

    private IEnumerable<Finding> Passed() => _passed.Count == 0 || _items.Count == 0 ? [] :
        [Finding.Warning("", new($"第 {string.Join('、', _passed.Take(10))}{(_passed.Count > 10 ? " 等" : "")} 行不属于任何一题，未导入。", $"These lines belong to no question and were not imported: {string.Join(", ", _passed.Take(10))}{(_passed.Count > 10 ? " and more" : "")}."))];

    private static Phrase Nothing => new("没有找到题目。题目写作“1. 题干”，选项写作“A. 选项”，答案写作“答案：A”。", "No question was found. Questions are written 1. stem, options A. text, answers 答案：A.");
}
