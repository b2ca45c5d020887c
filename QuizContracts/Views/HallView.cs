using System.Text.Json.Serialization;

namespace QuizContracts.Views;

/// <summary>
/// What everyone in the hall may see now: the projector and every tablet draw from it.
/// It has no field that could hold an unrevealed answer.
/// </summary>
/// <param name="Code">Join code.</param>
/// <param name="Title">Title of the contest.</param>
/// <param name="Round">The current round; null in the lobby before the first.</param>
/// <param name="Teams">All teams by table number; in an Open contest only the leaders, best first.</param>
/// <param name="Stage">What the hall looks at.</param>
/// <param name="Pause">Why the contest stands still; null while it runs.</param>
/// <param name="Draw">A draw that is to come or was made just now; null when there is none.</param>
/// <param name="Open">What there is to see of an Open contest; null in a Staged one.</param>
/// <param name="Audience">How many have joined the audience by phone.</param>
/// <param name="Photo">The photo finish of a decided race, while the host shows it; null otherwise.</param>
/// <param name="IsFrozen">The standings are frozen before the hall (封榜): scores and ranks are those of that moment.</param>
/// <param name="Hidden">What the projectors leave out of the picture; null for nothing.</param>
public sealed record HallView(
    string Code,
    string Title,
    RoundFace? Round,
    IReadOnlyList<TeamFace> Teams,
    Stage Stage,
    PauseReason? Pause,
    DrawFace? Draw = null,
    OpenFace? Open = null,
    int Audience = 0,
    PhotoFinish? Photo = null,
    bool IsFrozen = false,
    IReadOnlyList<HallElement>? Hidden = null)
{
    /// <summary>How many take part.</summary>
    public int Count => Open?.Entered ?? Teams.Count;
}

/// <summary>An Open contest (公开赛) as the hall sees it.</summary>
/// <param name="Entered">How many have entered.</param>
/// <param name="Organisations">Number of organisations.</param>
/// <param name="Leaders">The first organisations for which somebody has entered, best first.</param>
public sealed record OpenFace(int Entered, int Organisations, IReadOnlyList<OrganisationFace> Leaders);

/// <summary>An organisation (单位) in the standings.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Entered">How many have entered for it.</param>
/// <param name="Score">Its score.</param>
/// <param name="Rank">Its rank (1224).</param>
/// <param name="IsTied">Another organisation has the same rank.</param>
public sealed record OrganisationFace(string Name, int Entered, decimal Score, int Rank, bool IsTied);

/// <summary>A draw (抽签) as the hall follows it: first its commitment, then the seed that fits it and what was drawn.</summary>
/// <param name="Number">From 1, over the whole contest.</param>
/// <param name="Title">What is drawn.</param>
/// <param name="Commitment">SHA-256 of the seed, in hexadecimal.</param>
/// <param name="Seed">The seed; null before the draw.</param>
/// <param name="Word">What was said in the hall after the commitment was shown; empty when nothing.</param>
/// <param name="Result">What was drawn, one line each; empty before the draw.</param>
/// <param name="IsOfRound">It belongs to the rules page on stage.</param>
public sealed record DrawFace(int Number, Phrase Title, string Commitment, string? Seed, string Word, IReadOnlyList<Phrase> Result, bool IsOfRound);

/// <summary>The head line of a round.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Count">Rounds in the contest.</param>
/// <param name="Title">The organiser's title.</param>
/// <param name="Kind">必答, 抢答 and so on.</param>
public sealed record RoundFace(int Number, int Count, string Title, Phrase Kind);

/// <summary>A team as the hall sees it.</summary>
/// <param name="Number">Table number (台号).</param>
/// <param name="Name">Team name.</param>
/// <param name="Score">Sum of the ledger.</param>
/// <param name="Rank">Rank as the contest counts them.</param>
/// <param name="IsTied">Another team has the same rank.</param>
/// <param name="Seats">Seats that the team has.</param>
/// <param name="Taken">Seats that somebody has taken.</param>
/// <param name="Connected">Taken seats whose tablet is connected now.</param>
/// <param name="Mark">What the team is doing in this question.</param>
/// <param name="Organisation">For which organisation it entered; empty in a Staged contest.</param>
public sealed record TeamFace(int Number, string Name, decimal Score, int Rank, bool IsTied, int Seats, int Taken, int Connected, TeamMark Mark, string Organisation = "");

/// <summary>What a team is doing in the question on stage.</summary>
public enum TeamMark
{
    /// <summary>Nothing special.</summary>
    None,

    /// <summary>Has the word.</summary>
    Answering,

    /// <summary>Its answer is in.</summary>
    Answered,

    /// <summary>Has answered this question and may not again.</summary>
    Tried,

    /// <summary>Not in this round, or out of it (出局).</summary>
    Out,

    /// <summary>Out of this question after a false start (犯规).</summary>
    LockedOut,

    /// <summary>Not there (缺席).</summary>
    Absent,

    /// <summary>Has given up the contest (退赛).</summary>
    Withdrawn,

    /// <summary>取消资格</summary>
    Disqualified,

    /// <summary>Its press was taken back and it may not press again for this question (撤销抢答).</summary>
    Cancelled,
}

/// <summary>A countdown on the contest clock.</summary>
/// <param name="EndsAt">Contest clock in milliseconds at which it ends; meaningless while frozen.</param>
/// <param name="Length">Its whole length in milliseconds.</param>
/// <param name="FrozenLeft">Milliseconds left while the contest is paused; null while it runs.</param>
/// <param name="Warn">Milliseconds before the end at which it warns; 0 for never.</param>
public sealed record ClockFace(long EndsAt, long Length, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? FrozenLeft, long Warn = 5000);
