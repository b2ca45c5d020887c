using QuizClient.Words;
using QuizContracts;
using QuizContracts.Views;

namespace QuizHost.Console;

/// <summary>The head line and the key of a question in words.</summary>
public static class QuestionLine
{
    /// <summary>Round 1 of 3 and its kind.</summary>
    public static Phrase Round(RoundFace round) =>
        new($"第 {round.Number}/{round.Count} 环节 · {round.Kind.Zh}", $"Round {round.Number} of {round.Count} · {round.Kind.En}");

    /// <summary>Whose question it is.</summary>
    public static Phrase Turn(Answerer turn) => new($"轮到 {TeamWords.Answerer(turn).Zh}", $"For {TeamWords.Answerer(turn).En}");

    /// <summary>The options, with the two words of a true/false question; empty for types without.</summary>
    public static IReadOnlyList<string> Options(Question question, Language language) => question.Type == QuestionType.TrueFalse
        ? [QuestionWords.True.In(language), QuestionWords.False.In(language)]
        : question.Options;

    /// <summary>The key on one line.</summary>
    public static string Key(Question question, Language language) => KeyWords.Line(question.Type, question.Key, Options(question, language), question.Targets, language);
}
