namespace QuizServer.Journal;

/// <summary>An entry to append.</summary>
/// <param name="Type">Stored name of the event.</param>
/// <param name="Payload">The event as JSON.</param>
/// <param name="Clock">Contest clock, whole microseconds.</param>
/// <param name="Actor">Who caused it.</param>
/// <param name="RequestId">The request that it answers, on the first entry of its decision; unique per contest and actor.</param>
/// <param name="Verdict">The first verdict on that request, to be repeated.</param>
public sealed record NewEntry(string Type, string Payload, TimeSpan Clock, string Actor, Guid? RequestId, string? Verdict);

/// <summary>An entry as it is stored.</summary>
/// <param name="Contest">Join code.</param>
/// <param name="Sequence">Gapless within the contest, from 1.</param>
/// <param name="Epoch">Counts openings of the contest's room.</param>
/// <param name="At">Wall clock of the commit.</param>
/// <param name="Clock">Contest clock.</param>
/// <param name="Actor">Who caused it.</param>
/// <param name="RequestId">The request that it answers.</param>
/// <param name="Verdict">The first verdict on that request.</param>
/// <param name="Type">Stored name of the event.</param>
/// <param name="Payload">The event as JSON.</param>
/// <param name="PreviousHash">Hash of the entry before; empty for the first.</param>
/// <param name="Hash">SHA-256 over all fields and the previous hash, in hexadecimal.</param>
public sealed record Entry(
    string Contest,
    long Sequence,
    long Epoch,
    DateTimeOffset At,
    TimeSpan Clock,
    string Actor,
    Guid? RequestId,
    string? Verdict,
    string Type,
    string Payload,
    string PreviousHash,
    string Hash);
