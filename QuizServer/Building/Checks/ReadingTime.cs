using QuizContracts;
using QuizContracts.Building;

namespace QuizServer.Building.Checks;

/// <summary>How long it takes to read something out.</summary>
internal static class ReadingTime
{
    // A host reads 200 to 300 characters a minute.
    private const int SlowPerMinute = 200;
    private const int FastPerMinute = 300;

    /// <summary>Seconds for a question with its options.</summary>
    public static TimeRange Of(Question question) => Of(question.Stem.Length + question.Options.Sum(option => option.Length) + (question.Clues ?? []).Sum(clue => clue.Length));

    /// <summary>Seconds for a number of characters.</summary>
    public static TimeRange Of(int characters) => new((characters * 60 + FastPerMinute - 1) / FastPerMinute, (characters * 60 + SlowPerMinute - 1) / SlowPerMinute);
}
