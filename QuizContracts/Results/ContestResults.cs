using QuizContracts.Views;

namespace QuizContracts.Results;

/// <summary>Everything that a contest came to, for its host. It holds keys: nobody else may see it.</summary>
/// <param name="Code">Join code.</param>
/// <param name="Title">Title.</param>
/// <param name="Facts">When it was held, and how much of everything there is.</param>
/// <param name="Rounds">Rounds in order.</param>
/// <param name="Teams">The standings, best first.</param>
/// <param name="Organisations">Organisations of an Open contest for which somebody entered, best first; empty in a Staged one.</param>
/// <param name="Questions">Questions that were asked, in order of asking; one that is on stage now is left out until it is over.</param>
/// <param name="Course">Scores after each question; empty where there are too many teams to draw.</param>
/// <param name="Ledger">Entries of the ledger in order; of thousands only the newest.</param>
/// <param name="Protests">All protests in order.</param>
/// <param name="Corrections">Whatever was decided against what stood before, in order.</param>
/// <param name="Draws">All draws in order.</param>
/// <param name="Races">All decided races, oldest first.</param>
/// <param name="Members">Members who answered where one of them had to, by table and member; empty until the contest is decided.</param>
public sealed record ContestResults(
    string Code,
    string Title,
    ResultFacts Facts,
    IReadOnlyList<ResultRound> Rounds,
    IReadOnlyList<TeamResult> Teams,
    IReadOnlyList<OrganisationFace> Organisations,
    IReadOnlyList<QuestionResult> Questions,
    IReadOnlyList<CourseStep> Course,
    IReadOnlyList<LedgerResult> Ledger,
    IReadOnlyList<ProtestResult> Protests,
    IReadOnlyList<CorrectionResult> Corrections,
    IReadOnlyList<DrawResult> Draws,
    IReadOnlyList<PhotoFinish> Races,
    IReadOnlyList<MemberResult> Members);

/// <summary>When a contest was held, and how much of everything there is.</summary>
/// <param name="BeganAt">When its first round began; null before.</param>
/// <param name="EndedAt">When its final standings were shown last; null before.</param>
/// <param name="IsOver">It is decided, and the hall has seen all places.</param>
/// <param name="ArePublic">Everybody may read the results page.</param>
/// <param name="Dispute">What the proof found when the final standings were shown in spite of it; null for nothing.</param>
/// <param name="IsOpen">An Open contest.</param>
/// <param name="HasOrganisations">Its participants entered for organisations.</param>
/// <param name="Entries">Entries of the ledger.</param>
/// <param name="Rulings">Rulings.</param>
/// <param name="IsArchived">It came from an archive and can only be looked at.</param>
public sealed record ResultFacts(DateTimeOffset? BeganAt, DateTimeOffset? EndedAt, bool IsOver, bool ArePublic, string? Dispute, bool IsOpen, bool HasOrganisations, int Entries, int Rulings, bool IsArchived = false)
{
    /// <summary>Who answered what may be told: before it is decided nobody needs to read what the others answered, and nobody reads it of thousands.</summary>
    public bool TellsAnswers => IsOver && !IsOpen;
}

/// <summary>A round.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Title">The organiser's title.</param>
/// <param name="Kind">必答, 抢答 and so on.</param>
public sealed record ResultRound(int Number, string Title, Phrase Kind);

/// <summary>A team, or a participant of an Open contest.</summary>
/// <param name="Rank">Its rank.</param>
/// <param name="IsTied">Another has the same rank.</param>
/// <param name="Team">Table number.</param>
/// <param name="Name">Team name.</param>
/// <param name="Organisation">For whom it entered an Open contest; empty otherwise.</param>
/// <param name="Status">Whether it took part to the end.</param>
/// <param name="Score">Sum of the ledger.</param>
/// <param name="Because">What puts it before the next of the same score, or that nothing does; null where no other has that score.</param>
/// <param name="ByRound">Points by round, in the order of the rounds.</param>
/// <param name="Outside">Points outside of the rounds, the base score among them.</param>
/// <param name="Counts">What became of its answers.</param>
/// <param name="MeanSeconds">Mean time to answer; null where none is known.</param>
/// <param name="BuzzesWon">Races that it won.</param>
/// <param name="Fouls">False starts.</param>
public sealed record TeamResult(
    int Rank,
    bool IsTied,
    int Team,
    string Name,
    string Organisation,
    TeamPresence Status,
    decimal Score,
    Phrase? Because,
    IReadOnlyList<decimal> ByRound,
    decimal Outside,
    AnswerCounts Counts,
    decimal? MeanSeconds,
    int BuzzesWon,
    int Fouls);

/// <summary>A member of a team, of whom some questions were asked by name.</summary>
/// <param name="Team">Table number.</param>
/// <param name="Name">Team name.</param>
/// <param name="Member">Number of the member.</param>
/// <param name="Points">What the answers gave and took.</param>
/// <param name="Counts">What became of the answers.</param>
/// <param name="MeanSeconds">Mean time to answer; null where none is known.</param>
public sealed record MemberResult(int Team, string Name, int Member, decimal Points, AnswerCounts Counts, decimal? MeanSeconds);

/// <summary>What became of answers. A void ruling is in no count.</summary>
/// <param name="Right">正确</param>
/// <param name="Wrong">错误</param>
/// <param name="Partial">部分正确</param>
/// <param name="Timeout">超时</param>
/// <param name="Declined">弃权</param>
/// <param name="Scored">评分</param>
public readonly record struct AnswerCounts(int Right, int Wrong, int Partial, int Timeout, int Declined, int Scored)
{
    /// <summary>Answers that were given.</summary>
    public int Answered => Right + Wrong + Partial + Scored;

    /// <summary>Share of the right ones, 0 to 1, of all who should have answered; what judges mark is neither right nor wrong. Null where there is none.</summary>
    public decimal? RightRate => Right + Wrong + Partial + Timeout + Declined is > 0 and var all ? Right / (decimal)all : null;
}

/// <summary>Scores when a question was over.</summary>
/// <param name="Place">Round and question, <c>1-3</c>; empty for the end.</param>
/// <param name="Scores">In the order of <see cref="ContestResults.Teams"/>.</param>
public sealed record CourseStep(string Place, IReadOnlyList<decimal> Scores);

/// <summary>An entry of the ledger in words.</summary>
/// <param name="Number">From 1, over the whole contest.</param>
/// <param name="At">When it was entered; null where that is not on record.</param>
/// <param name="Team">Table number.</param>
/// <param name="Name">Team name.</param>
/// <param name="Delta">Points.</param>
/// <param name="Total">Score of the team after it.</param>
/// <param name="Why">The reason in words.</param>
/// <param name="Ruling">Number of the ruling that it follows from; null for none.</param>
/// <param name="By">Who entered it.</param>
/// <param name="Note">What they said of it.</param>
public sealed record LedgerResult(int Number, DateTimeOffset? At, int Team, string Name, decimal Delta, decimal Total, Phrase Why, int? Ruling, Phrase By, string Note);

/// <summary>A protest (申诉) and its decision.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Team">Table number.</param>
/// <param name="Name">Team name.</param>
/// <param name="Place">Round and question, <c>1-3</c>.</param>
/// <param name="Ruling">Number of the ruling that it is against.</param>
/// <param name="Now">That ruling as it is now in force.</param>
/// <param name="Wanted">What the team says is right.</param>
/// <param name="Text">Its words.</param>
/// <param name="IsUpheld">How it was decided; null while it is open.</param>
/// <param name="By">Who decided it.</param>
/// <param name="Reason">Why it was decided so.</param>
public sealed record ProtestResult(int Number, int Team, string Name, string Place, int Ruling, Ruling Now, Ruling Wanted, string Text, bool? IsUpheld, Phrase By, string Reason);

/// <summary>Something that was decided against what stood before: an overturned ruling, another key, a voided question.</summary>
/// <param name="At">When.</param>
/// <param name="What">What was changed.</param>
/// <param name="By">Who did it.</param>
/// <param name="Reason">Why.</param>
public sealed record CorrectionResult(DateTimeOffset At, Phrase What, Phrase By, string Reason);

/// <summary>A draw (抽签) that anybody can compute again.</summary>
/// <param name="Number">From 1.</param>
/// <param name="What">What was drawn.</param>
/// <param name="Commitment">SHA-256 of the seed, which was on screen before.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Word">Said in the hall before the draw; may be empty.</param>
/// <param name="Numbers">The numbers drawn, in order; of thousands only the first.</param>
public sealed record DrawResult(int Number, Phrase What, string Commitment, string Seed, string Word, IReadOnlyList<int> Numbers);
