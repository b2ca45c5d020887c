using QuizContracts.Desks;

namespace QuizContracts.Results;

/// <summary>A contest to be held from paper when everything else fails. It holds keys and notes: it is the host's alone.</summary>
/// <param name="Code">Join code.</param>
/// <param name="Title">Title.</param>
/// <param name="Teams">Teams by table number; empty in an Open contest, which nobody can score by hand.</param>
/// <param name="Rounds">Rounds in order.</param>
/// <param name="Rules">The regulation.</param>
public sealed record ContestPaper(string Code, string Title, IReadOnlyList<PaperTeam> Teams, IReadOnlyList<PaperRound> Rounds, ContestRegulation Rules);

/// <summary>A team on a score sheet.</summary>
/// <param name="Number">Table number.</param>
/// <param name="Name">Team name.</param>
public sealed record PaperTeam(int Number, string Name);

/// <summary>A round on paper.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Title">The organiser's title.</param>
/// <param name="Kind">必答, 抢答 and so on.</param>
/// <param name="Questions">Its questions in order.</param>
/// <param name="Spares">Its spares in order.</param>
/// <param name="AreDrawn">Which of them are asked, and in which order, is drawn.</param>
public sealed record PaperRound(int Number, string Title, Phrase Kind, IReadOnlyList<PaperQuestion> Questions, IReadOnlyList<Question> Spares, bool AreDrawn);

/// <summary>A question on paper.</summary>
/// <param name="Question">The question with key and notes.</param>
/// <param name="Value">Points for a right answer.</param>
/// <param name="Seconds">Answer time in seconds.</param>
public sealed record PaperQuestion(Question Question, decimal Value, int Seconds);
