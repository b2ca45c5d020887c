namespace QuizContracts.Results;

/// <summary>What a question came to.</summary>
/// <param name="Round">Number of its round, from 1.</param>
/// <param name="Number">Its number within the round, from 1.</param>
/// <param name="Question">The question with its key as it is now.</param>
/// <param name="Value">Points for a right answer.</param>
/// <param name="Fate">Whether it counts.</param>
/// <param name="Counts">What became of the answers to it.</param>
/// <param name="Found">How hard it turned out; null where nobody could tell.</param>
/// <param name="MeanSeconds">Mean time to answer; null where none is known.</param>
/// <param name="Spread">How the answers by tablet are spread: every option, or the most frequent answers; empty where none came.</param>
/// <param name="Answers">Who answered, in order of the rulings; of thousands only the first.</param>
/// <param name="AnswersInAll">How many answers there are.</param>
public sealed record QuestionResult(
    int Round,
    int Number,
    Question Question,
    decimal Value,
    QuestionFate Fate,
    AnswerCounts Counts,
    Difficulty? Found,
    decimal? MeanSeconds,
    IReadOnlyList<AnswerShare> Spread,
    IReadOnlyList<AnswerResult> Answers,
    int AnswersInAll)
{
    /// <summary>Round and number, <c>1-3</c>.</summary>
    public string Place => FormattableString.Invariant($"{Round}-{Number}");
}

/// <summary>Whether a question counts.</summary>
public enum QuestionFate
{
    /// <summary>It counts.</summary>
    Counts,

    /// <summary>作废</summary>
    Void,

    /// <summary>换题: a spare took its place.</summary>
    Swapped,
}

/// <summary>How many gave one answer.</summary>
/// <param name="Choice">Options as <see cref="AnswerKey.Choices"/> means them; empty where the answer is typed.</param>
/// <param name="Texts">What was typed; empty where options were chosen.</param>
/// <param name="Count">How many gave it.</param>
/// <param name="IsRight">It is right.</param>
public sealed record AnswerShare(IReadOnlyList<int> Choice, IReadOnlyList<string> Texts, int Count, bool IsRight);

/// <summary>One answer with the ruling in force.</summary>
/// <param name="Number">Number of the ruling.</param>
/// <param name="Team">Table number.</param>
/// <param name="Name">Team name.</param>
/// <param name="Member">Member number where one member answered; null otherwise.</param>
/// <param name="Choice">Chosen options; empty where none were.</param>
/// <param name="Texts">What was typed; empty where nothing was.</param>
/// <param name="Ruling">The ruling in force.</param>
/// <param name="Points">What it gave or took.</param>
/// <param name="Seconds">How long it took; null where that is not known.</param>
/// <param name="IsOverturned">It is not the first ruling on this answer.</param>
/// <param name="By">Who ruled last.</param>
public sealed record AnswerResult(
    int Number, int Team, string Name, int? Member, IReadOnlyList<int> Choice, IReadOnlyList<string> Texts, Ruling Ruling, decimal Points, decimal? Seconds, bool IsOverturned, Phrase By);
