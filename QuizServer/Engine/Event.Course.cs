using QuizContracts;

namespace QuizServer.Engine;

// How a contest goes on from round to round and from question to question.
public abstract partial record Event
{
    /// <summary>The contest exists, with its plan and its questions as they were then.</summary>
    /// <param name="Secret">From which the seeds of its draws are made; null in contests of the first days.</param>
    public sealed record ContestCreated(ContestPlan Plan, string? Secret = null) : Event;

    /// <summary>A round began with its rules page.</summary>
    /// <param name="Round">Index from 0.</param>
    /// <param name="Order">Teams that play, in order of play; null for all by table number.</param>
    public sealed record RoundStarted(int Round, IReadOnlyList<int>? Order = null) : Event;

    /// <summary>A team has the turn and somebody picks its question.</summary>
    /// <param name="Team">Whose question it will be; null when everyone may press for it.</param>
    /// <param name="Picker">Table number of the team that picks.</param>
    public sealed record TurnGiven(int? Team, int Picker) : Event;

    /// <summary>A team took no question in its turn (弃权).</summary>
    public sealed record TurnDeclined(int Team) : Event;

    /// <summary>A team's turn passed by, because the team is not there.</summary>
    public sealed record TurnSkipped(int Team) : Event;

    /// <summary>A question came on stage.</summary>
    /// <param name="Question">Index within its round, from 0.</param>
    /// <param name="Team">Table number whose turn it is; null when it is everyone's.</param>
    /// <param name="Member">Member number where one member answers.</param>
    public sealed record QuestionShown(int Round, int Question, int? Team, int? Member) : Event;

    /// <summary>The hall sees another page of the stem on stage.</summary>
    /// <param name="Page">From 1.</param>
    public sealed record PageTurned(int Page) : Event;

    /// <summary>Nobody can answer any more.</summary>
    public sealed record QuestionClosed : Event;

    /// <summary>An interrupted reading goes on for the others.</summary>
    public sealed record ReadingResumed : Event;

    /// <summary>The host may give another team a second chance.</summary>
    public sealed record StealOffered : Event;

    /// <summary>The question goes to the audience; no team can score on it any more.</summary>
    public sealed record AudienceAsked : Event;

    /// <summary>A team is out of the round (出局).</summary>
    public sealed record TeamEliminated(int Team) : Event;

    /// <summary>A team that a ruling had put out of the round is in it again, because the ruling was overturned.</summary>
    public sealed record TeamReinstated(int Team) : Event;

    /// <summary>Equal teams are told apart: by these results, the higher the better.</summary>
    /// <param name="Results">By table number.</param>
    public sealed record TieBroken(IReadOnlyDictionary<int, int> Results) : Event;

    /// <summary>A corrected ruling gave a tie-break another result, or none.</summary>
    /// <param name="TieBreak">Number of the tie-break within the contest, from 1, counted by how often one began.</param>
    /// <param name="Results">By table number, in the place of those before; all 0 when it is undecided.</param>
    public sealed record TieRebroken(int TieBreak, IReadOnlyDictionary<int, int> Results) : Event;

    /// <summary>The answer was shown to the hall.</summary>
    public sealed record QuestionRevealed : Event;

    /// <summary>At the end of the round the hall sees a question again, now with the answer that was kept back.</summary>
    /// <param name="Question">Index within the round.</param>
    public sealed record AnswerShown(int Question) : Event;

    /// <summary>The standings were shown.</summary>
    public sealed record ScoreboardShown : Event;

    /// <summary>The contest is decided.</summary>
    /// <param name="Dispute">What the proof of the result found, when the host published in spite of it; null when it found nothing.</param>
    public sealed record ContestFinished(string? Dispute = null) : Event;

    /// <summary>The room was rebuilt from its journal; its screens count from a new epoch.</summary>
    public sealed record RoomReopened(PauseReason Reason) : Event;

    /// <summary>Every clock stands.</summary>
    /// <param name="Since">Contest clock at which it stood still.</param>
    public sealed record ContestPaused(TimeSpan Since, PauseReason Reason) : Event;

    /// <summary>The clocks run again.</summary>
    /// <param name="FreshTime">The running clock starts from its full length.</param>
    public sealed record ContestResumed(TimeSpan At, bool FreshTime) : Event;
}
