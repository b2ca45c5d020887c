using Microsoft.AspNetCore.SignalR;
using QuizContracts;
using QuizContracts.Desks;
using QuizContracts.Hub;
using QuizContracts.Views;
using QuizServer.Contests;
using QuizServer.Engine;
using QuizServer.Engine.Decisions;
using QuizServer.Realtime.Links;
using QuizServer.Realtime.Projectors;

namespace QuizServer.Realtime;

/// <summary>The live connection of projectors and tablets. Results are values; nothing here decides anything.</summary>
internal sealed class ContestHub(PassOffice office, LiveScreens screens, ContestPublisher publisher, LinkBook links, ProbePacer pacer, ProjectorBook projectors, IWardrobe wardrobe) : Hub<IContestClient>, IContestHub
{
    private const int LongestId = 64;
    private const int LongestChoice = 26;
    private const int MostTexts = 10;
    private const int MostPixels = 32768;

    /// <inheritdoc/>
    public override async Task OnConnectedAsync()
    {
        if (Context.GetHttpContext() is not { } http || office.Settle(http) is not { } pass)
        {
            var language = Context.GetHttpContext() is { } request ? Access.Languages.Of(request) : Language.Chinese;
            await Clients.Caller.Leave(Farewells.NoPass(language));
            return;
        }

        var screen = new LiveScreen(Context.ConnectionId, pass, Context, links.Connect(pass, http.Request.Query["v"]));
        // Into the group first: a picture that is published from now on reaches this screen in any case.
        await Groups.AddToGroupAsync(Context.ConnectionId, screen.Group);
        if (screens.Add(screen) is { } older)
        {
            await Groups.RemoveFromGroupAsync(older.Id, older.Group);
            publisher.Dismiss(older, Farewells.Elsewhere(older.Pass.Language));
        }

        if (pass.Seat is { } seat)
        {
            // The picture that greets it shows its own light.
            await pass.Room.SetPresence(seat, true);
        }

        await publisher.Greet(screen);
        pacer.Begin(screen);
    }

    /// <inheritdoc/>
    public override Task OnDisconnectedAsync(Exception? exception)
    {
        var screen = screens.Find(Context.ConnectionId);
        if (screens.Remove(Context.ConnectionId) && screen?.Pass.Seat is { } seat)
        {
            _ = screen.Pass.Room.SetPresence(seat, false);
        }
        else if (screen is { Pass.Seat: null })
        {
            projectors.Leave(screen.Pass.Room.Code, screen.Id);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task<Receipt> Buzz(BuzzRequest press)
    {
        if (Speaker(out var refusal) is not { Pass: var pass } screen)
        {
            return refusal;
        }

        if (press is null || press.RequestId == Guid.Empty || press.PressedAt is { } at && !(at is >= 0 and < 1e12) || press.Question is { Length: 0 or > LongestId })
        {
            return Receipts.BadMessage(pass.Language);
        }

        // The evidence as it stands when the press arrives. A stamp of another epoch is a stamp of another clock.
        var epoch = pass.Room.Now.Epoch;
        TimeSpan? claimed = press.PressedAt is { } pressedAt && press.Epoch == epoch ? TimeSpan.FromMilliseconds(pressedAt) : null;
        return Receipts.Of(await SeatPosts.Buzz(pass.Room, pass.Seat!.Value, press.RequestId, claimed, screen.Meter.LinkAt(epoch, pass.Room.Now.State.IsVouched(pass.Seat.Value)), press.Question), pass.Language);
    }

    /// <inheritdoc/>
    public async Task<Receipt> Press(DeskBuzzRequest press)
    {
        var screen = screens.Find(Context.ConnectionId);
        if (screen is not { Pass: { Seat: null } pass } || office.HostOf(Context) is not { } host)
        {
            return Receipts.Of(new Reply(Refusals.NotTheHost, 0), screen?.Pass.Language ?? Language.Chinese);
        }

        if (press is not { Table: >= 1 and <= BuzzerKeys.MostTables, Question: null or { Length: > 0 and <= LongestId } } || press.RequestId == Guid.Empty || press.PressedAt is { } at && !(at is >= 0 and < 1e12))
        {
            return Receipts.BadMessage(pass.Language);
        }

        var epoch = pass.Room.Now.Epoch;
        TimeSpan? claimed = press.PressedAt is { } pressedAt && press.Epoch == epoch ? TimeSpan.FromMilliseconds(pressedAt) : null;
        return Receipts.Of(await DeskPosts.Press(pass.Room, host.Name, press.Table, press.RequestId, claimed, screen.Meter.LinkAt(epoch), press.Question), pass.Language);
    }

    /// <inheritdoc/>
    public async Task<Receipt> Answer(AnswerRequest answer)
    {
        if (Speaker(out var refusal) is not { Pass: var pass })
        {
            return refusal;
        }

        if (answer is not { Question: { Length: > 0 and <= LongestId }, Choice: null or { Count: <= LongestChoice }, Texts: null or { Count: <= MostTexts } }
            || answer is { Choice: null, Texts: null } || answer.Texts?.Any(text => text is null) is true || answer.RequestId == Guid.Empty)
        {
            return Receipts.BadMessage(pass.Language);
        }

        return Receipts.Of(await SeatPosts.Answer(pass.Room, pass.Seat!.Value, answer.RequestId, answer.Question, answer.Choice ?? [], answer.Texts), pass.Language);
    }

    /// <inheritdoc/>
    public async Task<ProjectorOrder> Report(ProjectorReport report)
    {
        var isSound = report is { Id.Length: > 0 and <= LongestId, Width: >= 0 and <= MostPixels, Height: >= 0 and <= MostPixels, Media: null or { IsWhole: true } } && Enum.IsDefined(report.Showing);
        if (!isSound || screens.Find(Context.ConnectionId) is not { Pass: { Seat: null } pass } screen || projectors.Take(pass.Room.Code, screen.Id, report) is not { } projector)
        {
            // It shows what it shows, and nobody can direct it.
            return new ProjectorOrder(0, Showing.All, false);
        }

        await publisher.Turn(screen, projector.Showing);
        return projector.Order(wardrobe.Of(pass.Room.Code));
    }

    /// <inheritdoc/>
    public Task<Receipt> Tell(DeviceReport report)
    {
        if (Speaker(out var refusal) is not { Pass: { Seat.IsAudience: false } pass } screen)
        {
            return Task.FromResult(refusal);
        }

        if (report is not { IsWhole: true })
        {
            return Task.FromResult(Receipts.BadMessage(pass.Language));
        }

        if (screen.Meter.Tell(report))
        {
            pacer.Try(screen);
        }

        return Task.FromResult(Receipts.Of(new Reply(Verdict.Ok, 0), pass.Language));
    }

    /// <inheritdoc/>
    public Task Echo(string token)
    {
        if (screens.Find(Context.ConnectionId) is { } screen)
        {
            pacer.Hear(screen, token);
        }

        return Task.CompletedTask;
    }

    private LiveScreen? Speaker(out Receipt refusal)
    {
        refusal = Receipts.Of(new Reply(Refusals.NotYourSeat, 0), Language.Chinese);
        if (screens.Find(Context.ConnectionId) is not { Pass: { Seat: not null } pass } screen)
        {
            return null;
        }

        refusal = Receipts.Of(new Reply(Refusals.NotYourSeat, 0), pass.Language);
        return pass.Holds ? screen : null;
    }
}
