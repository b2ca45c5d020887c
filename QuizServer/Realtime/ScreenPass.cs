using QuizContracts;
using QuizServer.Contests;

namespace QuizServer.Realtime;

/// <summary>What a live connection may see, settled once when it connects.</summary>
/// <param name="Room">The contest.</param>
/// <param name="Language">Language of its fragments.</param>
/// <param name="Seat">The seat that it speaks for; null for a projector.</param>
/// <param name="TicketHash">Hash of the ticket that holds the seat.</param>
internal sealed record ScreenPass(IContestRoom Room, Language Language, SeatId? Seat, string? TicketHash)
{
    /// <summary>Which rendered fragment it gets.</summary>
    public Face Face => new(Seat is not { } seat ? ScreenRole.Projector : seat.IsAudience ? ScreenRole.Audience : ScreenRole.Seat, Language);

    /// <summary>Contest, role, language and display profile.</summary>
    public string Group => GroupOf(Room.Code, Face);

    /// <summary>The seat still belongs to the ticket.</summary>
    public bool Holds => Seat is not { } seat || Room.Now.State.Seats.GetValueOrDefault(seat) == TicketHash;

    public static string GroupOf(string code, Face face) => $"{code}/{face.Role}/{face.Language}/{face.Profile}";
}

/// <summary>One rendering that many screens share.</summary>
/// <param name="Role">Who looks.</param>
/// <param name="Language">In which language.</param>
/// <param name="Profile">Display profile; there is one so far.</param>
internal sealed record Face(ScreenRole Role, Language Language, string Profile = "full");

/// <summary>Who looks at a fragment.</summary>
internal enum ScreenRole
{
    /// <summary>The hall.</summary>
    Projector,

    /// <summary>A contestant's tablet.</summary>
    Seat,

    /// <summary>A phone in the audience.</summary>
    Audience,
}
