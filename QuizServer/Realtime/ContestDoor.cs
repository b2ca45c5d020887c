using QuizContracts;
using QuizContracts.Doors;
using QuizContracts.Views;
using QuizServer.Access;
using QuizServer.Contests;
using QuizServer.Screens;

namespace QuizServer.Realtime;

/// <summary>The contests as the first full page of each screen shows them.</summary>
internal sealed class ContestDoor(IContestDirectory contests, JoinCard card) : IContestDoor
{
    public JoinFace? Join(string code) => contests.Find(code) is { } room ? JoinScreen.Of(room.Now.State) : null;

    public SeatPicture? Play(string code, SeatId seat, string? ticket) =>
        Held(code, seat, ticket) is var (room, now) ? new SeatPicture(Picture(room, now), SeatScreen.Of(now.State, seat)) : null;

    public SeatHistory? History(string code, SeatId seat, string? ticket) =>
        !seat.IsAudience && Held(code, seat, ticket) is var (_, now) ? HistoryScreen.Of(now.State, seat.Team) : null;

    public string NewTicket() => SeatTicket.New();

    public HallPicture? Hall(string code) => contests.Find(code) is { } room ? Picture(room, room.Now) : null;

    public JoinPoster Poster(string code) => new(card.Address, card.QrSvg(code));

    // The contest, where the ticket holds the seat.
    private (IContestRoom Room, Snapshot Now)? Held(string code, SeatId seat, string? ticket) =>
        contests.Find(code) is { Now: var now } room && SeatTicket.Fits(ticket, now.State.Seats.GetValueOrDefault(seat)) ? (room, now) : null;

    private static HallPicture Picture(IContestRoom room, Snapshot now) =>
        new(HallScreen.Of(now.State, now.Present), now.Epoch, now.Publish, (long)room.Clock.TotalMilliseconds);
}
