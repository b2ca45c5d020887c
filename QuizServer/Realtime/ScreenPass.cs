using QuizContracts;
using QuizContracts.Views;
using QuizServer.Contests;

namespace QuizServer.Realtime;

/// <summary>What a live connection may see, settled once when it connects.</summary>
/// <param name="Room">The contest.</param>
/// <param name="Language">Language of its fragments.</param>
/// <param name="Seat">The seat that it speaks for; null for a projector.</param>
/// <param name="TicketHash">Hash of the ticket that holds the seat.</param>
/// <param name="Showing">What a projector shows to begin with.</param>
internal sealed record ScreenPass(IContestRoom Room, Language Language, SeatId? Seat, string? TicketHash, Showing Showing = Showing.All)
{
    /// <summary>Which rendered fragment it gets at first.</summary>
    public Face Face => new(Seat is not { } seat ? ScreenRole.Projector : seat.IsAudience ? ScreenRole.Audience : ScreenRole.Seat, Language, Showing);

    /// <summary>The seat still belongs to the ticket.</summary>
    public bool Holds => Seat is not { } seat || Room.Now.State.Seats.GetValueOrDefault(seat) == TicketHash;

    /// <summary>The host has sent its device away.</summary>
    public bool IsDismissed => Room.Now.State.Dismissed.Exists(gone => gone.TicketHash == TicketHash);

    /// <summary>The group of screens that share a fragment.</summary>
    public static string GroupOf(string code, Face face) => $"{code}/{face.Role}/{face.Language}/{face.Showing}";
}

/// <summary>One rendering that many screens share.</summary>
/// <param name="Role">Who looks.</param>
/// <param name="Language">In which language.</param>
/// <param name="Showing">What a projector shows; tablets always show everything.</param>
internal sealed record Face(ScreenRole Role, Language Language, Showing Showing = Showing.All);

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
