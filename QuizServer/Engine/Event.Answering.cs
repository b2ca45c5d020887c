using QuizContracts;

namespace QuizServer.Engine;

// Who has the word, for how long, and what they answer.
public abstract partial record Event
{
    /// <summary>A team has the word and must begin to speak.</summary>
    public sealed record WordGiven(int Team, int? Member, TimeSpan StartBy, TimeSpan Length) : Event;

    /// <summary>A team's time to answer runs.</summary>
    public sealed record AnsweringStarted(int Team, int? Member, TimeSpan EndsAt, TimeSpan Length) : Event;

    /// <summary>All teams' time to answer runs.</summary>
    public sealed record AllAnsweringStarted(TimeSpan EndsAt, TimeSpan Length) : Event;

    /// <summary>The host gave the running clock more time, or took some away. When it began stays the same.</summary>
    /// <param name="Change">By how much; below 0 where it was taken away.</param>
    /// <param name="EndsAt">When it ends now; while the contest is paused, as it was when it stood still.</param>
    /// <param name="Length">Its whole length now.</param>
    public sealed record ClockChanged(TimeSpan Change, TimeSpan EndsAt, TimeSpan Length, string By) : Event;

    /// <summary>A team's time to answer is longer from now on, or as long as that of all again (加时).</summary>
    /// <param name="Percent">By how much; 0 for not at all.</param>
    public sealed record ExtraTimeGranted(int Team, int Percent, string By) : Event;

    /// <summary>The time of all is over, and only those who have more may still answer.</summary>
    /// <param name="EndsAt">When the last of them must have answered.</param>
    /// <param name="Length">How long that one has in all.</param>
    public sealed record ExtraTimeStarted(TimeSpan EndsAt, TimeSpan Length) : Event;

    /// <summary>The team that has the word asks somebody in the hall (求助).</summary>
    public sealed record LifelineUsed(int Team) : Event;

    /// <summary>A team's answer is in.</summary>
    /// <param name="After">How much of the answer time had passed; null in contests of the first days.</param>
    /// <param name="Texts">What was typed, without the blanks around it; null where nothing is typed.</param>
    public sealed record AnswerGiven(SeatId Seat, IReadOnlyList<int> Choice, TimeSpan? After = null, IReadOnlyList<string>? Texts = null) : Event;

    /// <summary>The next clue of the question on stage was shown.</summary>
    /// <param name="Number">How many clues are shown now.</param>
    /// <param name="ClosesAt">Until when one may press now; null outside a race.</param>
    public sealed record ClueShown(int Number, TimeSpan? ClosesAt = null) : Event;

    /// <summary>A spoken answer ended or its time is up; the host rules.</summary>
    public sealed record AnswerEnded(bool IsTimeUp) : Event;
}
