using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Engine.Rules.Typed;

namespace QuizServer.Banks.Quality;

/// <summary>A bank that is checked.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Questions">Its questions in order.</param>
internal sealed record CheckedBank(string Name, IReadOnlyList<CheckedQuestion> Questions)
{
    /// <summary>A bank of questions.</summary>
    public static CheckedBank Of(string name, IEnumerable<Question> questions) => new(name, [.. questions.Select(question => new CheckedQuestion(name, question))]);

    /// <summary>A note on the bank as a whole.</summary>
    public QualityNote Note(QualityKind kind, bool isWarning, Phrase sentence) => new(Name, null, kind, isWarning, sentence);
}

/// <summary>A question that is checked, with its words as they are compared.</summary>
internal sealed class CheckedQuestion(string bank, Question question)
{
    /// <summary>Name of its bank.</summary>
    public string Bank => bank;

    /// <summary>The question.</summary>
    public Question Question => question;

    /// <summary>Its stem without width, punctuation and ways of writing numbers.</summary>
    public string Stem { get; } = Plain(question.Stem);

    /// <summary>The words that are its answer, compared in the same way; empty for judgements, several choices, orders and pairs.</summary>
    public IReadOnlyList<string> Answers { get; } = [.. AnswerTexts.Of(question).Select(Plain)];

    /// <summary>A note on it.</summary>
    public QualityNote Note(QualityKind kind, bool isWarning, Phrase sentence) => new(bank, question.Id, kind, isWarning, sentence);

    /// <summary>How another question is called in a note on this one.</summary>
    public string NameOf(CheckedQuestion other) => other.Bank == bank ? other.Question.Id : $"{other.Bank} {other.Question.Id}";

    private static string Plain(string text) => TypedForms.Of(text).Numbered;
}
