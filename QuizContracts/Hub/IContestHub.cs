namespace QuizContracts.Hub;

/// <summary>What a screen may say to the server. Who says it is known from the connection's ticket, never from the message.</summary>
public interface IContestHub
{
    /// <summary>A press of the buzzer.</summary>
    Task<Receipt> Buzz(BuzzRequest press);

    /// <summary>A press of a key or gamepad at the host's desk, for a table.</summary>
    Task<Receipt> Press(DeskBuzzRequest press);

    /// <summary>A final answer.</summary>
    Task<Receipt> Answer(AnswerRequest answer);

    /// <summary>A projector tells how it is, and learns what the console wants of it.</summary>
    Task<ProjectorOrder> Report(ProjectorReport report);

    /// <summary>What a contestant's device tells of itself, for the host.</summary>
    Task<Receipt> Tell(DeviceReport report);

    /// <summary>Answers a probe, at once and before anything else.</summary>
    /// <param name="token">The token of the probe.</param>
    Task Echo(string token);
}

/// <summary>A press.</summary>
/// <param name="RequestId">Made at the press; a repeat gets the first verdict again.</param>
/// <param name="Epoch">Epoch of the view that was pressed on.</param>
/// <param name="Publish">Number of that view.</param>
/// <param name="PressedAt">The tablet's estimate of the contest clock in milliseconds at the press, believed as far as its measured link supports it; null where it has none.</param>
/// <param name="Question">Id of the question on the tablet; null where it shows none, and the one on stage is meant.</param>
public sealed record BuzzRequest(Guid RequestId, long Epoch, long Publish, double? PressedAt, string? Question = null);

/// <summary>A press at the host's desk.</summary>
/// <param name="RequestId">Made at the press; a repeat gets the first verdict again.</param>
/// <param name="Table">Table number, 1 to 8.</param>
/// <param name="Epoch">Epoch of the clock that <paramref name="PressedAt"/> is by.</param>
/// <param name="PressedAt">The desk's estimate of the contest clock in milliseconds at the press; null where it has none.</param>
/// <param name="Question">Id of the question on the console; null where it shows none, and the one on stage is meant.</param>
public sealed record DeskBuzzRequest(Guid RequestId, int Table, long Epoch, double? PressedAt, string? Question = null);

/// <summary>An answer by tablet.</summary>
/// <param name="RequestId">Made at the press; a repeat gets the first verdict again.</param>
/// <param name="Question">Id of the question that it answers.</param>
/// <param name="Choice">Chosen options, indexes from 0; of an ordering all options in order, of a matching the target of each option. Empty or null where the answer is typed.</param>
/// <param name="Texts">What was typed: for a fill-in one text for each blank, otherwise one; null where nothing is typed.</param>
public sealed record AnswerRequest(Guid RequestId, string Question, IReadOnlyList<int>? Choice, IReadOnlyList<string>? Texts = null);

/// <summary>The verdict on a request, after it is on disk.</summary>
/// <param name="Accepted">It counts.</param>
/// <param name="Code">Stable code of the verdict.</param>
/// <param name="Sentence">For the person who asked, in their language.</param>
/// <param name="Sequence">Journal number that holds it; 0 when nothing was written.</param>
public sealed record Receipt(bool Accepted, string Code, string Sentence, long Sequence);
