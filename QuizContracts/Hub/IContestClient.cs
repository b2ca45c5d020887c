using System.Text.Json.Serialization;
using QuizContracts.Views;

namespace QuizContracts.Hub;

/// <summary>What the server may say to a screen.</summary>
public interface IContestClient
{
    /// <summary>A whole new picture; older ones are dropped by number.</summary>
    Task Show(Fragment fragment);

    /// <summary>What differs for this seat.</summary>
    Task Me(SeatMessage me);

    /// <summary>A probe of the link; the screen answers it with <see cref="IContestHub.Echo"/>.</summary>
    Task Probe(ProbeMessage probe);

    /// <summary>The console directs this projector.</summary>
    Task Direct(ProjectorOrder order);

    /// <summary>This connection is over, and must not try again by itself.</summary>
    Task Leave(Farewell farewell);
}

/// <summary>A rendered picture for one group of screens.</summary>
/// <param name="Epoch">Counts starts of the room; a higher one replaces everything older.</param>
/// <param name="Publish">Counted by the room within its epoch.</param>
/// <param name="Sequence">Last event of the journal that it shows.</param>
/// <param name="Stage">Name of the stage, for styles.</param>
/// <param name="Html">The fragment.</param>
public sealed record Fragment(long Epoch, long Publish, long Sequence, string Stage, string Html);

/// <summary>The personal message, in the seat's language.</summary>
/// <param name="Epoch">Epoch of the view that it belongs to.</param>
/// <param name="Publish">Number of the view that it belongs to.</param>
/// <param name="Can"><c>wait</c>, <c>buzz</c> or <c>answer</c>.</param>
/// <param name="Tone"><c>quiet</c>, <c>good</c>, <c>bad</c> or <c>alert</c>.</param>
/// <param name="Notice">One sentence.</param>
/// <param name="Team">Team name.</param>
/// <param name="Score">The team's score as text.</param>
/// <param name="Rank">The team's rank as text.</param>
/// <param name="Question">Id of the question on stage.</param>
/// <param name="Multiple">Several options may be chosen.</param>
/// <param name="Chosen">What the team has answered.</param>
/// <param name="Texts">What the team has typed.</param>
/// <param name="Message">A line that the host has written for this seat; null for none, which is not sent.</param>
/// <param name="Clock">Its own countdown, where it has more time than all have; null for that of the picture, which is not sent.</param>
public sealed record SeatMessage(
    long Epoch, long Publish, string Can, string Tone, string Notice, string Team, string Score, string Rank, string Question, bool Multiple, IReadOnlyList<int> Chosen, IReadOnlyList<string> Texts,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Message = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ClockFace? Clock = null);

/// <summary>Why a connection ends.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Sentence">In the user's language.</param>
public sealed record Farewell(string Code, string Sentence);

/// <summary>
/// A probe. The server takes the time until its token comes back; the next probe says how long that was, and by that the
/// screen learns the contest clock: the earlier one was received half its round trip after <paramref name="Server"/> of it.
/// </summary>
/// <param name="Token">Cannot be guessed, and is good for one echo.</param>
/// <param name="Epoch">The contest clock belongs to this epoch.</param>
/// <param name="Server">Contest clock in milliseconds at the sending.</param>
/// <param name="RoundTrip">Milliseconds that the best of the probes took whose echoes came since the last probe; null when none came.</param>
/// <param name="Previous">The token of that one.</param>
public sealed record ProbeMessage(string Token, long Epoch, double Server, double? RoundTrip, string? Previous);
