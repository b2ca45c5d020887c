using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats.Documents;

/// <summary>Answers that stand apart from their questions, at the end of a section or of the document.</summary>
internal sealed class AnswerSheet
{
    private readonly List<(Item Item, int Section, SectionHeading? Heading)> _items = [];
    private readonly Dictionary<int, List<(Item Item, int Section)>> _byNumber = [];
    private readonly List<int> _sections = [];
    private readonly List<Finding> _findings = [];
    private int? _section;
    private int _from, _last;

    /// <summary>What is to be said about the lists.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Takes note of a question.</summary>
    public void Add(Item item, int section, SectionHeading? heading)
    {
        _items.Add((item, section, heading));
        if (!_byNumber.TryGetValue(item.Number, out var same))
        {
            _byNumber.Add(item.Number, same = []);
        }

        same.Add((item, section));
        if (_sections.Count == 0 || _sections[^1] != section)
        {
            _sections.Add(section);
        }
    }

    /// <summary>A list begins.</summary>
    public void Begin() => (_section, _from, _last) = (null, 0, 0);

    /// <summary>The answers of one section follow: the first of its type and ordinal that still lacks answers.</summary>
    public void Enter(SectionHeading heading)
    {
        var open = _items.Find(entry => !entry.Item.HasAnswer && entry.Heading is { } own && own.Type == heading.Type && own.IsChoice == heading.IsChoice && own.Round == heading.Round);
        _section = open.Item is null ? null : open.Section;
        _last = 0;
    }

    /// <summary>Gives several answers to their questions.</summary>
    /// <param name="misfit">A range whose answers do not fit its numbers; null when all fit.</param>
    public void Take(IReadOnlyList<ListedAnswer> answers, string? misfit, int line)
    {
        foreach (var answer in answers)
        {
            Take(answer, line);
        }

        if (misfit is not null)
        {
            _findings.Add(Finding.Error("", new($"第 {line} 行：“{misfit}”的答案个数与题数不符。", $"Line {line}: “{misfit}” has not as many answers as questions.")));
        }
    }

    /// <summary>Gives an answer to its question, and returns that; null when there is none.</summary>
    public Item? Take(ListedAnswer answer, int line)
    {
        // Numbers that begin again belong to the next section.
        if (answer.Number <= _last && _section is null)
        {
            _from++;
        }

        _last = answer.Number;
        var open = _byNumber.GetValueOrDefault(answer.Number, []).FindAll(entry => !entry.Item.HasAnswer && (_section is null || entry.Section == _section));
        var item = (open.Find(entry => _sections.IndexOf(entry.Section) >= _from) is { Item: not null } later ? later : open.FirstOrDefault()).Item;
        if (item is null)
        {
            _findings.Add(Finding.Warning("", new($"第 {line} 行：答案表里的第 {answer.Number} 题没有找到，或已有答案。", $"Line {line}: number {answer.Number} of the list of answers was not found, or has an answer already.")));
            return null;
        }

        item[BankColumns.Answer] = answer.Answer;
        return item;
    }
}
