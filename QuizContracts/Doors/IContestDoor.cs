using QuizContracts.Views;

namespace QuizContracts.Doors;

/// <summary>How the pages of the hall and of the contestants look at a contest.</summary>
public interface IContestDoor
{
    /// <summary>What a newcomer chooses from; null when there is no such contest.</summary>
    JoinFace? Join(string code);

    /// <summary>The picture for one seat now; null when the contest is unknown or the ticket does not hold the seat.</summary>
    SeatPicture? Play(string code, SeatId seat, string? ticket);

    /// <summary>The past questions of the seat's team; null when the contest is unknown or the ticket does not hold the seat.</summary>
    SeatHistory? History(string code, SeatId seat, string? ticket);

    /// <summary>The picture of the hall now; null when there is no such contest.</summary>
    HallPicture? Hall(string code);

    /// <summary>A new secret for somebody who is about to enter an Open contest or to join the audience; it comes back with the form.</summary>
    string NewTicket();

    /// <summary>What the lobby shows, so that people find the join page.</summary>
    JoinPoster Poster(string code);
}

/// <summary>The way to the join page.</summary>
/// <param name="Address">What a person types, without the code; empty when no network address is known.</param>
/// <param name="QrSvg">The QR code of the contest's join page as SVG.</param>
public sealed record JoinPoster(string Address, string QrSvg);

/// <summary>A picture of the hall with its version.</summary>
/// <param name="Hall">The picture.</param>
/// <param name="Epoch">Counts starts of the room.</param>
/// <param name="Publish">Number of the picture within its epoch.</param>
/// <param name="Clock">Contest clock in milliseconds now.</param>
public sealed record HallPicture(HallView Hall, long Epoch, long Publish, long Clock);

/// <summary>A seat's picture with its version.</summary>
/// <param name="Hall">What everyone sees.</param>
/// <param name="Me">What differs for this seat.</param>
public sealed record SeatPicture(HallPicture Hall, SeatView Me);

/// <summary>A contest as the join page shows it.</summary>
/// <param name="Code">Join code.</param>
/// <param name="Title">Title.</param>
/// <param name="IsOpen">New seats may be taken.</param>
/// <param name="Teams">Teams by table number; empty in an Open contest.</param>
/// <param name="Entry">How to enter an Open contest; null in a Staged one.</param>
public sealed record JoinFace(string Code, string Title, bool IsOpen, IReadOnlyList<JoinTeam> Teams, EntryFace? Entry);

/// <summary>How to enter an Open contest.</summary>
/// <param name="Entered">How many have entered.</param>
/// <param name="IsFull">No more may enter.</param>
/// <param name="AreTeams">Teams enter, not individuals.</param>
/// <param name="Organisations">Organisations to choose from, in the organiser's order.</param>
public sealed record EntryFace(int Entered, bool IsFull, bool AreTeams, IReadOnlyList<string> Organisations);

/// <summary>A team to join.</summary>
/// <param name="Number">Table number.</param>
/// <param name="Name">Team name.</param>
/// <param name="Captain">Seat number of the captain.</param>
/// <param name="Seats">Its seats.</param>
public sealed record JoinTeam(int Number, string Name, int Captain, IReadOnlyList<JoinSeat> Seats);

/// <summary>A seat to take.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="IsFree">It may be taken now.</param>
public sealed record JoinSeat(SeatId Seat, bool IsFree);
