using QuizContracts;
using QuizContracts.Doors;
using QuizServer.Access;
using QuizServer.Contests;
using QuizServer.Screens;

namespace QuizServer.Realtime;

/// <summary>The contests as the first full page of each screen shows them.</summary>
internal sealed class ContestDoor(IContestDirectory contests, JoinCard card) : IContestDoor
{
    public JoinFace? Join(string code) => contests.Find(code) is { } room ? JoinScreen.Of(room.Now.State) : null;

    public SeatPicture? Play(string code, SeatId seat, string? ticket)
    {
        if (contests.Find(code) is not { } room)
        {
            return null;
        }

        var now = room.Now;
        return SeatTicket.Fits(ticket, now.State.Seats.GetValueOrDefault(seat))
            ? new SeatPicture(Picture(room, now), SeatScreen.Of(now.State, seat))
            : null;
    }

    public string NewTicket() => SeatTicket.New();

    public HallPicture? Hall(string code) => contests.Find(code) is { } room ? Picture(room, room.Now) : null;

    public JoinPoster Poster(string code) => new(card.Address, card.QrSvg(code));

    private static HallPicture Picture(IContestRoom room, Snapshot now) =>
        new(HallScreen.Of(now.State, now.Present), now.Epoch, now.Publish, (long)room.Clock.TotalMilliseconds);
}
