namespace QuizContracts.Views;

/// <summary>What a tablet may do now.</summary>
public enum SeatAction
{
    /// <summary>Wait.</summary>
    Wait,

    /// <summary>Press the buzzer.</summary>
    Buzz,

    /// <summary>Choose and submit an answer.</summary>
    Answer,

    /// <summary>Protest against the ruling on the team's own answer.</summary>
    Protest,
}

/// <summary>How a notice sounds.</summary>
public enum Tone
{
    /// <summary>Plain information.</summary>
    Quiet,

    /// <summary>Good news: the word is won, the answer was right.</summary>
    Good,

    /// <summary>Bad news: wrong, locked out.</summary>
    Bad,

    /// <summary>Act now.</summary>
    Alert,
}

/// <summary>What differs per seat: whole, small, and bound to the hall view that it names.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="Can">What it may do.</param>
/// <param name="Tone">How the notice sounds.</param>
/// <param name="Notice">One sentence for this seat.</param>
/// <param name="Team">Team name.</param>
/// <param name="Score">The team's score.</param>
/// <param name="Rank">The team's rank.</param>
/// <param name="Question">Id of the question on stage; empty when there is none.</param>
/// <param name="IsMultiple">Several options may be chosen.</param>
/// <param name="Chosen">What the team has answered, indexes from 0; empty while it has not.</param>
/// <param name="Texts">What the team has typed; empty while it has not.</param>
/// <param name="Message">A line that the host has written for this seat; null for none.</param>
/// <param name="Clock">Its own countdown, where it has more time than all have; null for that of the hall.</param>
public sealed record SeatView(
    SeatId Seat, SeatAction Can, Tone Tone, Phrase Notice, string Team, decimal Score, int Rank, string Question, bool IsMultiple, IReadOnlyList<int> Chosen, IReadOnlyList<string> Texts, string? Message = null, ClockFace? Clock = null);
