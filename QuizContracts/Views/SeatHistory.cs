namespace QuizContracts.Views;

/// <summary>What a team may read again of its own contest: its own answers and what they came to, and no key.</summary>
/// <param name="Team">Name of the team.</param>
/// <param name="IsFrozen">The standings are frozen before the hall: no running score, and nothing but rulings.</param>
/// <param name="IsAsking">A question is on stage, or about to be: back to the contest.</param>
/// <param name="Lines">What happened to its score, oldest first.</param>
public sealed record SeatHistory(string Team, bool IsFrozen, bool IsAsking, IReadOnlyList<HistoryLine> Lines);

/// <summary>A ruling on an answer of the team, or an entry of the ledger that follows from none.</summary>
/// <param name="Why">What it is.</param>
/// <param name="Points">What it gave or took, as it is in force now.</param>
/// <param name="Score">The score after it; null while the standings are frozen.</param>
/// <param name="Past">The question; null for an entry that follows from no ruling.</param>
public sealed record HistoryLine(Phrase Why, decimal Points, decimal? Score, PastQuestion? Past);

/// <summary>A question that was ruled on.</summary>
/// <param name="Round">Title of its round.</param>
/// <param name="Stem">Its words.</param>
/// <param name="Type">How it is answered.</param>
/// <param name="Ruling">The ruling in force.</param>
/// <param name="Options">Its options.</param>
/// <param name="Choice">What the team chose, indexes from 0; null where nothing was submitted by tablet.</param>
/// <param name="Texts">What the team typed; empty where nothing is typed.</param>
public sealed record PastQuestion(string Round, string Stem, QuestionType Type, Ruling Ruling, IReadOnlyList<string> Options, IReadOnlyList<int>? Choice, IReadOnlyList<string> Texts);
