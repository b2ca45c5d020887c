using QuizServer.Engine;
using QuizServer.Engine.Rules.Fairness;

namespace QuizServer.Benchmarks.Fairness;

/// <summary>One race as it truly was and as the server saw it.</summary>
/// <param name="Hold">The hold under which it was run, milliseconds.</param>
/// <param name="Presses">All presses that were made.</param>
/// <param name="Winner">The team that got the word; null where nobody did.</param>
/// <param name="Verdict">From the first true press to the picture in which a team has the word, milliseconds.</param>
internal sealed record RunRace(int Hold, IReadOnlyList<TruePress> Presses, int? Winner, double Verdict)
{
    /// <summary>From the first arrival to the same picture, milliseconds.</summary>
    public double Ruling => Verdict + Presses.Min(press => press.Truth) - Presses.Min(press => press.Seen?.Arrived.TotalMilliseconds ?? double.MaxValue);
}

/// <summary>One press. Times are milliseconds of the contest clock.</summary>
/// <param name="Team">Table number.</param>
/// <param name="Truth">When the finger touched.</param>
/// <param name="Seen">The server's record of it; null where it came too late for any.</param>
internal sealed record TruePress(int Team, double Truth, Event.BuzzerPressed? Seen)
{
    /// <summary>How long it was on its way.</summary>
    public double Way => Seen is null ? double.PositiveInfinity : Seen.Arrived.TotalMilliseconds - Truth;

    /// <summary>By how much the claim is earlier than the truth; below zero for later.</summary>
    public double Gain => Truth - (Seen?.Stamp?.Instant.TotalMilliseconds ?? double.NaN);

    /// <summary>It counts, whatever the device says of itself, as one that nobody may believe.</summary>
    public bool IsFlagged => Seen?.Stamp?.Mark is StampMark.Doubted or StampMark.Impossible;
}
