using QuizContracts.Views;

namespace QuizContracts.Results;

/// <summary>The results as everybody may read them once they are published: no key, no member, no protest.</summary>
/// <param name="Code">Join code.</param>
/// <param name="Title">Title.</param>
/// <param name="Rounds">Rounds in order.</param>
/// <param name="Teams">The standings, best first; of an Open contest as many as the hall has seen.</param>
/// <param name="TeamsInAll">How many took part.</param>
/// <param name="Organisations">Organisations of an Open contest for which somebody entered, best first; empty in a Staged one.</param>
/// <param name="Questions">Questions that count, in their order.</param>
public sealed record PublicResults(
    string Code, string Title, IReadOnlyList<ResultRound> Rounds, IReadOnlyList<PublicTeam> Teams, int TeamsInAll, IReadOnlyList<OrganisationFace> Organisations, IReadOnlyList<PublicQuestion> Questions);

/// <summary>A team in the published standings.</summary>
/// <param name="Rank">Its rank.</param>
/// <param name="IsTied">Another has the same rank.</param>
/// <param name="Team">Table number.</param>
/// <param name="Name">Team name.</param>
/// <param name="Organisation">For whom it entered an Open contest; empty otherwise.</param>
/// <param name="Score">Its score.</param>
/// <param name="ByRound">Points by round, in the order of the rounds.</param>
/// <param name="Outside">Points outside of the rounds, the base score among them.</param>
public sealed record PublicTeam(int Rank, bool IsTied, int Team, string Name, string Organisation, decimal Score, IReadOnlyList<decimal> ByRound, decimal Outside);

/// <summary>A question that the hall has seen.</summary>
/// <param name="Place">Round and question, <c>1-3</c>.</param>
/// <param name="Stem">Its words.</param>
/// <param name="RightRate">Share of right answers, 0 to 1; null where there is none to count.</param>
/// <param name="Judged">How many answers were ruled on.</param>
public sealed record PublicQuestion(string Place, string Stem, decimal? RightRate, int Judged);
