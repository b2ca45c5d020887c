using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats;

/// <summary>What a format that is not our own cannot hold, gathered while a bank is written.</summary>
/// <param name="format">How the format is called.</param>
internal sealed class Losses(Phrase format)
{
    private readonly List<Phrase> _questions = [];
    private readonly SortedSet<string> _fields = new(StringComparer.Ordinal);

    /// <summary>All sentences: questions in order, then what is lost of many.</summary>
    public IReadOnlyList<Phrase> Sentences => _fields.Count == 0 ? _questions :
        [.. _questions, new($"{format.Zh} 不保存：{string.Join('、', _fields)}。", $"{format.En} does not hold {string.Join(", ", _fields)}.")];

    /// <summary>A question is left out.</summary>
    public void LeaveOut(Question question) => _questions.Add(new(
        $"{question.Id}：{format.Zh} 没有这样的{TypeNames.Write(question.Type)}题，未写入。",
        $"{question.Id}: {format.En} cannot hold this question of type {TypeNames.Write(question.Type)}; it was left out."));

    /// <summary>A question is written as another type.</summary>
    public void Change(Question question, QuestionType type) => _questions.Add(new(
        $"{question.Id}：{TypeNames.Write(question.Type)}题写作{TypeNames.Write(type)}题。",
        $"{question.Id}: {TypeNames.Write(question.Type)} is written as {TypeNames.Write(type)}."));

    /// <summary>Says something about one question.</summary>
    public void Say(Question question, Phrase sentence) => _questions.Add(new($"{question.Id}：{sentence.Zh}", $"{question.Id}: {sentence.En}"));

    /// <summary>Fields of a question that the format has no place for; those that are empty are no loss.</summary>
    public void Drop(Question question, params ReadOnlySpan<string> columns)
    {
        var row = RowWriter.Write(question);
        foreach (var column in columns)
        {
            if (row[column].Length > 0 && (column != BankColumns.Difficulty || question.Difficulty != Difficulty.Medium))
            {
                _fields.Add(column);
            }
        }
    }
}
