using QuizContracts;

namespace QuizServer.Engine;

// Rulings, marks and points, and their corrections.
public abstract partial record Event
{
    /// <summary>A breach of discipline (违纪).</summary>
    public sealed record OffenceMade(int Team, OffenceKind Kind, string By, string Reason) : Event;

    /// <summary>A ruling on one team's answer.</summary>
    /// <param name="Number">Number within the contest, from 1.</param>
    /// <param name="IsAutomatic">The machine judged a tablet answer by the key.</param>
    /// <param name="Stake">What each ruling on it is worth; null for the round's own points.</param>
    public sealed record AnswerRuled(int Number, int Team, int? Member, Ruling Ruling, bool IsAutomatic, string By, Stake? Stake = null) : Event;

    /// <summary>The rulings of an Open contest on all answers to a question, with the points that they give or take: one event for thousands.</summary>
    /// <param name="First">Number of the first ruling within the contest; the others follow.</param>
    /// <param name="Rulings">All rulings, in order of play.</param>
    public sealed record AnswersRuled(int First, string By, IReadOnlyList<RuledTeam> Rulings) : Event;

    /// <summary>The organiser made a link for a judge; the one before it is dead.</summary>
    /// <param name="Judge">Number of the judge.</param>
    /// <param name="Serial">Counts the judge's links, from 1.</param>
    public sealed record JudgeAdmitted(int Judge, int Serial) : Event;

    /// <summary>A judge's link was withdrawn.</summary>
    public sealed record JudgeWithdrawn(int Judge) : Event;

    /// <summary>A judge gave a mark to the answer on stage, or another in its place (评分).</summary>
    /// <param name="Judge">Number of the judge.</param>
    /// <param name="Team">Whose answer it is.</param>
    public sealed record MarkGiven(int Judge, int Team, decimal Mark) : Event;

    /// <summary>A mark was corrected after the ruling, or entered where the judge had given none.</summary>
    /// <param name="Number">Number of the ruling.</param>
    /// <param name="From">The mark before; null for none.</param>
    /// <param name="Scored">Points of all marks now; null while they are too few.</param>
    public sealed record MarkCorrected(int Number, int Judge, decimal? From, decimal To, decimal? Scored, string By, string Reason) : Event;

    /// <summary>The ledger got an entry.</summary>
    public sealed record PointsEntered(LedgerEntry Entry) : Event;

    /// <summary>The question does not count.</summary>
    public sealed record QuestionVoided(string By, string Reason) : Event;

    /// <summary>A spare took the place of the question on stage (换题), which is read anew.</summary>
    /// <param name="Spare">Id of the spare.</param>
    /// <param name="Team">The team whose privilege it was; null when the host decided it.</param>
    public sealed record QuestionSwapped(int Round, int Question, string Spare, int? Team, string By, string Reason) : Event;

    /// <summary>The host's last step was taken back; what it ruled was made void before.</summary>
    /// <param name="At">Contest clock from which a clock runs anew.</param>
    /// <param name="Rulings">Numbers of the rulings that the step had made.</param>
    public sealed record StepUndone(TimeSpan At, string By, IReadOnlyList<int> Rulings) : Event;

    /// <summary>A team protests against a ruling (申诉).</summary>
    /// <param name="Number">Number within the contest, from 1.</param>
    /// <param name="Ruling">Number of the ruling.</param>
    /// <param name="Wanted">What the team says is right.</param>
    public sealed record ProtestFiled(int Number, int Team, int Ruling, Ruling Wanted, string Text, string By) : Event;

    /// <summary>A protest was decided; where it was upheld, the ruling was overturned before.</summary>
    public sealed record ProtestDecided(int Number, bool IsUpheld, string By, string Reason) : Event;

    /// <summary>A ruling was replaced by another.</summary>
    /// <param name="ByKey">It follows from a corrected key, and a further correction may replace it again; null for no.</param>
    /// <param name="Stake">What each ruling on the answer is worth from now on; null for the same as before.</param>
    public sealed record RulingOverturned(int Number, Ruling From, Ruling To, string By, string Reason, bool? ByKey = null, Stake? Stake = null) : Event;

    /// <summary>The answer key of a question was wrong; this one holds from now on.</summary>
    /// <param name="Choices">As in the key: right options ascending, an order, or the targets of a matching; empty for a typed answer.</param>
    /// <param name="Blanks">What is accepted in each blank; null where nothing is filled in.</param>
    /// <param name="Number">The right number; null where there is none.</param>
    public sealed record KeyCorrected(int Round, int Question, IReadOnlyList<int> Choices, string By, string Reason, IReadOnlyList<Blank>? Blanks = null, NumberKey? Number = null) : Event;
}

/// <summary>One of many rulings, always by the key.</summary>
/// <param name="Team">Number of the participant.</param>
/// <param name="Ruling">The ruling.</param>
/// <param name="Points">What it gives or takes.</param>
/// <param name="Stake">What each ruling on it is worth; null for the round's own points.</param>
public sealed record RuledTeam(int Team, Ruling Ruling, decimal Points, Stake? Stake = null);
