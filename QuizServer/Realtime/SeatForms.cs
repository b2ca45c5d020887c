using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Primitives;
using QuizContracts;
using QuizServer.Access;
using QuizServer.Contests;
using QuizServer.Engine;

namespace QuizServer.Realtime;

/// <summary>The forms of the contestants' pages: taking a seat, and the buzzer of last resort that needs no script.</summary>
internal static class SeatForms
{
    public static void MapSeatForms(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/join/{code}/seat", Take);
        endpoints.MapPost("/join/{code}/enter", Enter);
        endpoints.MapPost("/join/{code}/audience", Join);
        endpoints.MapPost("/play/{code}/{seat}/act", Act);
    }

    private static async Task<IResult> Take(string code, [FromForm] string? seat, HttpContext context, IContestDirectory contests)
    {
        if (contests.Find(code) is not { } room)
        {
            return Results.LocalRedirect($"/join?code={Uri.EscapeDataString(code)}");
        }

        if (!SeatId.TryParse(seat, out var wanted))
        {
            return Back(room, Refusals.NoSeat);
        }

        // A second press of the same form finds the seat taken by its own ticket: that is no refusal.
        var ticket = SeatTicket.New();
        var reply = await SeatPosts.Take(room, wanted, SeatTicket.Hash(ticket), SeatTicket.Former(context.Request));
        if (!reply.Verdict.Accepted)
        {
            return Back(room, reply.Verdict);
        }

        SeatTicket.Write(context.Response, room.Code, wanted, ticket);
        return Results.LocalRedirect(SeatTicket.PathOf(room.Code, wanted));
    }

    private static Task<IResult> Enter(
        string code, [FromForm] string? name, [FromForm] string? organisation, [FromForm] string? ticket, HttpContext context, IContestDirectory contests)
    {
        var index = int.TryParse(organisation, NumberStyles.None, CultureInfo.InvariantCulture, out var chosen) ? chosen : -1;
        return ComeIn(
            code, ticket, context, contests, (room, hash) => SeatPosts.Enter(room, name ?? "", index, hash, SeatTicket.Former(context.Request)), number => new SeatId(number, 1), state => state.Teams.Count);
    }

    private static Task<IResult> Join(string code, [FromForm] string? ticket, HttpContext context, IContestDirectory contests) =>
        ComeIn(code, ticket, context, contests, SeatPosts.Join, number => new SeatId(SeatId.AudienceTable, number), state => state.Audience);

    // With the ticket that the page was given, so that a form sent twice is one person.
    private static async Task<IResult> ComeIn(
        string code, string? ticket, HttpContext context, IContestDirectory contests,
        Func<IContestRoom, string, Task<Reply>> post, Func<int, SeatId> seatOf, Func<ContestState, int> last)
    {
        if (contests.Find(code) is not { } room || !SeatTicket.IsOne(ticket))
        {
            return Results.LocalRedirect($"/join?code={Uri.EscapeDataString(code)}");
        }

        var hash = SeatTicket.Hash(ticket);
        var reply = await post(room, hash);
        return reply.Verdict.Accepted ? Seated(context, room, hash, ticket, seatOf, last(room.Now.State)) : Back(room, reply.Verdict);
    }

    // The newest numbers first: whoever has just come has one of the last.
    private static IResult Seated(HttpContext context, IContestRoom room, string hash, string ticket, Func<int, SeatId> seatOf, int last)
    {
        var seats = room.Now.State.Seats;
        var seat = Enumerable.Range(0, last).Select(back => seatOf(last - back)).First(seat => seats.GetValueOrDefault(seat) == hash);
        SeatTicket.Write(context.Response, room.Code, seat, ticket);
        return Results.LocalRedirect(SeatTicket.PathOf(room.Code, seat));
    }

    private static IResult Back(IContestRoom room, Verdict refusal) => Results.LocalRedirect($"/join/{room.Code}?refused={refusal.Code}");

    private static async Task<IResult> Act(
        string code, string seat, IFormCollection form, HttpContext context, IContestDirectory contests)
    {
        if (contests.Find(code) is not { } room || !SeatId.TryParse(seat, out var own)
            || !SeatTicket.Fits(SeatTicket.Read(context.Request), room.Now.State.Seats.GetValueOrDefault(own)))
        {
            return Results.LocalRedirect($"/join/{Uri.EscapeDataString(code)}?refused={Refusals.NotYourSeat.Code}");
        }

        var reply = form["act"] == "buzz" ? await SeatPosts.Buzz(room, own, Guid.NewGuid())
            : form["act"] == "protest" ? await SeatPosts.Protest(room, own)
            : await SeatPosts.Answer(room, own, Guid.NewGuid(), form["question"].ToString(), Read(form["choice"]), Texts(form["text"]));
        var page = SeatTicket.PathOf(room.Code, own);
        return Results.LocalRedirect(reply.Verdict.Accepted ? page : $"{page}?refused={reply.Verdict.Code}");
    }

    // What is no number becomes an option that no question has.
    private static int[] Read(StringValues choice) =>
        [.. choice.Take(26).Select(option => int.TryParse(option, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : -1)];

    private static string[]? Texts(StringValues texts) => texts.Count == 0 ? null : [.. texts.Take(10).Select(text => text ?? "")];
}
