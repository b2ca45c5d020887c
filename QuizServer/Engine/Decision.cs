using QuizContracts;

namespace QuizServer.Engine;

/// <summary>What a command leads to: events to append, in order, and a verdict for the one who asked.</summary>
/// <param name="Events">Empty when nothing changes.</param>
/// <param name="Verdict">For the asker alone.</param>
public sealed record Decision(IReadOnlyList<Event> Events, Verdict Verdict)
{
    /// <summary>Accepted with these events.</summary>
    public static Decision Accept(params IReadOnlyList<Event> events) => new(events, Verdict.Ok);

    /// <summary>Refused; nothing changes.</summary>
    public static implicit operator Decision(Verdict refusal) => new([], refusal);
}

/// <summary>The answer to one request.</summary>
/// <param name="Accepted">It counts.</param>
/// <param name="Code">Stable code.</param>
/// <param name="Sentence">For a person, in both languages.</param>
public sealed record Verdict(bool Accepted, string Code, Phrase Sentence)
{
    /// <summary>Accepted, with nothing to add.</summary>
    public static readonly Verdict Ok = new(true, "ok", new("已记录", "Recorded"));
}
