using QuizContracts.Banks;
using QuizContracts.Desks;

namespace QuizContracts.Building;

/// <summary>A draft with everything that can be said about it.</summary>
/// <param name="Parameters">Parameters of the contest.</param>
/// <param name="Rounds">Its rounds in order.</param>
/// <param name="Findings">What is to be done before it can be opened, errors first.</param>
/// <param name="Regulation">The regulation as it will be printed.</param>
/// <param name="Time">How long it will take, with everything around the rounds.</param>
public sealed record DraftPicture(
    IReadOnlyList<ParameterState> Parameters, IReadOnlyList<RoundPicture> Rounds, IReadOnlyList<DraftFinding> Findings, ContestRegulation Regulation, TimeRange Time)
{
    /// <summary>Nothing keeps it from being opened.</summary>
    public bool CanBeOpened => !Findings.Any(finding => finding.IsError);
}

/// <summary>A round of a draft with everything that can be said about it.</summary>
/// <param name="Kind">Its kind for people.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Questions">Its places.</param>
/// <param name="Spares">Places of spares.</param>
/// <param name="IsBoard">Its places belong to levels, whose counts say how many they are.</param>
/// <param name="Time">How long it will take.</param>
public sealed record RoundPicture(
    Phrase Kind, IReadOnlyList<ParameterState> Parameters, IReadOnlyList<PlacePicture> Questions, IReadOnlyList<PlacePicture> Spares, bool IsBoard, TimeRange Time)
{
    /// <summary>Pictures of questions or of spares.</summary>
    public IReadOnlyList<PlacePicture> Places(bool spares) => spares ? Spares : Questions;
}

/// <summary>A place in a round.</summary>
/// <param name="Ref">The question that stands there; null for an empty place.</param>
/// <param name="Face">What may be read of it; null where the place is empty, or its question is gone or not for this reader.</param>
/// <param name="Value">Points of the place.</param>
/// <param name="Level">Index of its level on a board; null elsewhere.</param>
/// <param name="Trouble">What is the matter with the question; empty for nothing.</param>
public sealed record PlacePicture(QuestionRef? Ref, QuestionLine? Face, decimal Value, int? Level, IReadOnlyList<Phrase> Trouble);

/// <summary>A question in a list of choices. It never has the answer.</summary>
/// <param name="Ref">Which one.</param>
/// <param name="Type">How it is answered.</param>
/// <param name="Stem">Its words.</param>
/// <param name="Category">分类</param>
/// <param name="Difficulty">难度</param>
/// <param name="Value">Points that its author suggests; null for none.</param>
/// <param name="Status">Its review.</param>
/// <param name="IsTaken">It stands in the draft already.</param>
/// <param name="WasAsked">A contest on this server has asked it.</param>
public sealed record QuestionLine(
    QuestionRef Ref, QuestionType Type, string Stem, string Category, Difficulty Difficulty, decimal? Value, ReviewStatus Status, bool IsTaken, bool WasAsked);

/// <summary>Something that the organiser should know before opening.</summary>
/// <param name="IsError">It keeps the contest from being opened; otherwise it is only a warning.</param>
/// <param name="Step">Where it is put right.</param>
/// <param name="Round">Index of the round; null for the whole contest.</param>
/// <param name="Sentence">What it is.</param>
public sealed record DraftFinding(bool IsError, DraftStep Step, int? Round, Phrase Sentence);

/// <summary>The steps of assembling a contest.</summary>
public enum DraftStep
{
    /// <summary>基本</summary>
    Basics,

    /// <summary>队伍</summary>
    Teams,

    /// <summary>环节</summary>
    Rounds,

    /// <summary>选题</summary>
    Questions,
}

/// <summary>A time between two bounds.</summary>
/// <param name="Least">At least, in seconds.</param>
/// <param name="Most">At most, in seconds.</param>
public sealed record TimeRange(int Least, int Most)
{
    /// <summary>No time.</summary>
    public static readonly TimeRange None = new(0, 0);

    /// <summary>Both, one after the other.</summary>
    public static TimeRange operator +(TimeRange first, TimeRange second) => new(first.Least + second.Least, first.Most + second.Most);

    /// <summary>The same a number of times.</summary>
    public static TimeRange operator *(TimeRange one, int times) => new(one.Least * times, one.Most * times);
}
