using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;
using QuizContracts.Hub;
using QuizContracts.Views;
using QuizServer.Contests;

namespace QuizServer.Realtime;

/// <summary>Sends every contest's pictures to its screens. The room never waits for it.</summary>
internal sealed partial class ContestPublisher(
    IContestDirectory contests,
    LiveScreens screens,
    FragmentRenderer renderer,
    IHubContext<ContestHub, IContestClient> hub,
    TimeProvider time,
    ILogger<ContestPublisher> logger) : IHostedService, IAsyncDisposable
{
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(1);
    private readonly ConcurrentDictionary<string, RoomPublisher> _rooms = new();

    /// <summary>Shows a new connection where its contest stands now.</summary>
    public async Task Greet(LiveScreen screen)
    {
        var pictures = Of(screen.Pass.Room).Now;
        await hub.Clients.Client(screen.Id).Show(await pictures.Fragment(screen.Face));
        await RoomPublisher.Tell(hub, screen, pictures.Snapshot);
    }

    /// <summary>A projector shows something else from now on.</summary>
    public async Task Turn(LiveScreen screen, Showing showing)
    {
        if (screen.Face.Showing == showing)
        {
            return;
        }

        await hub.Groups.RemoveFromGroupAsync(screen.Id, screen.Group);
        screen.Face = screen.Face with { Showing = showing };
        // Into the group before it is greeted: a picture that is published from now on reaches it in any case.
        await hub.Groups.AddToGroupAsync(screen.Id, screen.Group);
        await Greet(screen);
    }

    /// <summary>Ends a connection with a sentence. The page stops by itself; one that does not is cut.</summary>
    public void Dismiss(LiveScreen screen, Farewell farewell)
    {
        Observe(hub.Clients.Client(screen.Id).Leave(farewell));
        var context = screen.Context;
        _ = Task.Delay(Farewell, time).ContinueWith(_ => context.Abort(), TaskScheduler.Default);
    }

    /// <summary>Sends without waiting; a send that fails concerns one connection, which will come back by itself.</summary>
    public void Observe(Task send) => _ = send.ContinueWith(
        failed => LogSend(logger, failed.Exception!), CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);

    public Task StartAsync(CancellationToken cancellationToken)
    {
        contests.Follow(room => Of(room));
        contests.Closed += Close;
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        contests.Closed -= Close;
        // A picture that is still being drawn needs services that are gone once the program ends.
        await DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var room in _rooms.Values)
        {
            await room.DisposeAsync();
        }
    }

    private void Close(IContestRoom room)
    {
        foreach (var screen in screens.Of(room.Code).ToList())
        {
            screens.Remove(screen.Id);
            Dismiss(screen, Farewells.Wiped(screen.Pass.Language));
        }

        if (_rooms.TryRemove(room.Code, out var publisher))
        {
            Observe(publisher.DisposeAsync().AsTask());
        }
    }

    private RoomPublisher Of(IContestRoom room) =>
        _rooms.GetOrAdd(room.Code, _ => new RoomPublisher(room, screens, renderer, hub, this, time));

    [LoggerMessage(LogLevel.Debug, "A send failed.")]
    private static partial void LogSend(ILogger logger, Exception failure);
}
