using Microsoft.AspNetCore.SignalR;
using QuizContracts;
using QuizContracts.Desks;
using QuizContracts.Views;
using QuizServer.Access;
using QuizServer.Access.Accounts;
using QuizServer.Contests;

namespace QuizServer.Realtime;

/// <summary>Settles from the address and the cookies what a connection may see.</summary>
internal sealed class PassOffice(IContestDirectory contests, ProjectorToken tokens, AccountStore accounts)
{
    /// <summary>The pass; null when there is none for this request.</summary>
    public ScreenPass? Settle(HttpContext context)
    {
        var route = context.Request.RouteValues;
        if (contests.Find(route["code"] as string) is not { } room)
        {
            return null;
        }

        var language = Languages.Of(context);
        if (route["seat"] is string written)
        {
            var ticket = SeatTicket.Read(context.Request);
            return SeatId.TryParse(written, out var seat) && room.Now.State.Seats.TryGetValue(seat, out var hash) && SeatTicket.Fits(ticket, hash)
                ? new ScreenPass(room, language, seat, hash)
                : null;
        }

        var isOwnHall = DeskUser.Of(context.User).Is(DeskRoles.Host) || tokens.Fits(room.Code, route["token"] as string);
        return isOwnHall ? new ScreenPass(room, language, null, null, ShowingQuery.Read(context.Request.Query["show"])) : null;
    }

    /// <summary>The host whose own screen a connection is, with the rights of now; null for every other connection.</summary>
    public DeskUser? HostOf(HubCallerContext context) =>
        context.GetHttpContext()?.Request.RouteValues is { } route && route["seat"] is null && route["token"] is null
        && accounts.Current(context.User)?.User is { } user && user.Is(DeskRoles.Host) ? user : null;
}
