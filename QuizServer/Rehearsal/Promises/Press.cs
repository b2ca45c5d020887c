using QuizContracts;
using QuizServer.Engine;

namespace QuizServer.Rehearsal.Promises;

/// <summary>A press as it truly was.</summary>
/// <param name="seat">Whose finger.</param>
/// <param name="question">Id of the question.</param>
/// <param name="made">Contest clock at which it touched.</param>
/// <param name="claimed">What the tablet claims of it; null where it had no estimate.</param>
internal sealed class Press(SeatId seat, string question, TimeSpan made, TimeSpan? claimed)
{
    // Who had no part in the race, whenever the press was made.
    private static readonly HashSet<string> Shut =
        [.. new[] { Refusals.LockedOut, Refusals.Tried, Refusals.Out, Refusals.NotPlaying, Refusals.NotInHeat, Refusals.Frozen, Refusals.NotHere, Refusals.FalseStart, Refusals.NotOpenYet, Refusals.BuzzCancelled }.Select(refusal => refusal.Code)];

    public SeatId Seat => seat;

    public string Question => question;

    public TimeSpan Made => made;

    public TimeSpan? Claimed => claimed;

    /// <summary>When it first reached the server; null while it has not.</summary>
    public TimeSpan? Arrived { get; private set; }

    /// <summary>Its team had no part in the race.</summary>
    public bool IsShut { get; private set; }

    /// <summary>It reaches the server; a repeat changes nothing.</summary>
    public void Arrives(TimeSpan at) => Arrived ??= at;

    /// <summary>The tablet hears what became of it.</summary>
    public void Hears(Verdict verdict) => IsShut = Shut.Contains(verdict.Code);
}
