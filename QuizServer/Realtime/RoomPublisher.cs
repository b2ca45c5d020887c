using System.Threading.Channels;
using Microsoft.AspNetCore.SignalR;
using QuizContracts;
using QuizContracts.Hub;
using QuizServer.Contests;
using QuizServer.Screens;

namespace QuizServer.Realtime;

/// <summary>
/// Publishes one contest: a change of phase at once, counters and lights at most ten times a second.
/// Between two sends only the newest picture waits.
/// </summary>
internal sealed class RoomPublisher : IAsyncDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly Channel<Snapshot> _waiting = Channel.CreateBounded<Snapshot>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });
    private readonly IContestRoom _room;
    private readonly LiveScreens _screens;
    private readonly FragmentRenderer _renderer;
    private readonly IHubContext<ContestHub, IContestClient> _hub;
    private readonly ContestPublisher _publisher;
    private readonly TimeProvider _time;
    private readonly Task _running;
    private Pictures _latest;

    public RoomPublisher(
        IContestRoom room, LiveScreens screens, FragmentRenderer renderer, IHubContext<ContestHub, IContestClient> hub, ContestPublisher publisher, TimeProvider time)
    {
        (_room, _screens, _renderer, _hub, _publisher, _time) = (room, screens, renderer, hub, publisher, time);
        Newest = _latest = new Pictures(room.Now, renderer);
        room.Changed += Wait;
        _running = Task.Run(Run);
    }

    /// <summary>The pictures that were published last.</summary>
    public Pictures Newest { get; private set; }

    /// <summary>
    /// The pictures of this moment, for whoever has just come: those that were published last may still lack what happened within the interval.
    /// Where thousands come, their lights alone are not worth a picture of its own.
    /// </summary>
    public Pictures Now => _room.Now is var now && now.State.Plan.Open is not null && ReferenceEquals(now.State, Newest.Snapshot.State) ? Newest : Of(now);

    /// <summary>Sends a seat what differs for it, if it differs from what the seat was told.</summary>
    public static Task Tell(IHubContext<ContestHub, IContestClient> hub, LiveScreen screen, Snapshot snapshot)
    {
        // A picture may be older than somebody who has just entered; the next one is on its way.
        if (screen.Pass.Seat is not { } seat || !(seat.IsAudience || snapshot.State.Teams.ContainsKey(seat.Team)))
        {
            return Task.CompletedTask;
        }

        var message = SeatMessages.Of(SeatScreen.Of(snapshot.State, seat), screen.Pass.Language) with { Epoch = snapshot.Epoch };
        if (message.Equals(screen.Told))
        {
            return Task.CompletedTask;
        }

        screen.Told = message;
        return hub.Clients.Client(screen.Id).Me(message with { Publish = snapshot.Publish });
    }

    public async ValueTask DisposeAsync()
    {
        _room.Changed -= Wait;
        _waiting.Writer.TryComplete();
        await _running;
    }

    private void Wait(Snapshot snapshot) => _waiting.Writer.TryWrite(snapshot);

    private async Task Run()
    {
        var last = _time.GetTimestamp();
        while (await _waiting.Reader.WaitToReadAsync())
        {
            while (_waiting.Reader.TryRead(out var snapshot))
            {
                snapshot = await Calm(snapshot, last);
                await Send(snapshot);
                last = _time.GetTimestamp();
            }
        }
    }

    // A newer picture may come while this one waits; the first that changes the phase ends the waiting.
    private async Task<Snapshot> Calm(Snapshot snapshot, long last)
    {
        while (IsSamePhase(snapshot) && Interval - _time.GetElapsedTime(last) is { } rest && rest > TimeSpan.Zero)
        {
            using var over = new CancellationTokenSource();
            var pause = Task.Delay(rest, _time, over.Token);
            var newer = _waiting.Reader.WaitToReadAsync(over.Token).AsTask();
            // The clock may have moved on between the look at it and the timer, which would then ring too late.
            var first = _time.GetElapsedTime(last) >= Interval ? pause : await Task.WhenAny(pause, newer);
            await over.CancelAsync();
            // However the waiting ended, nothing older is sent than what has come by now.
            var isNewer = _waiting.Reader.TryRead(out var next);
            snapshot = next ?? snapshot;
            if (first == pause || !isNewer)
            {
                return snapshot;
            }
        }

        return snapshot;
    }

    private bool IsSamePhase(Snapshot snapshot)
    {
        var shown = Newest.Snapshot;
        return shown.Epoch == snapshot.Epoch
            && shown.State.Phase.GetType() == snapshot.State.Phase.GetType()
            && shown.State.Unpaused.GetType() == snapshot.State.Unpaused.GetType();
    }

    // Two who ask for the same moment at the same time may each get pictures of their own, which are alike.
    private Pictures Of(Snapshot snapshot)
    {
        var latest = _latest;
        return ReferenceEquals(latest.Snapshot, snapshot) ? latest : _latest = new Pictures(snapshot, _renderer);
    }

    private async Task Send(Snapshot snapshot)
    {
        var pictures = Of(snapshot);
        Newest = pictures;
        var screens = _screens.Of(_room.Code).ToList();
        foreach (var face in screens.Select(screen => screen.Face).Distinct())
        {
            var fragment = await pictures.Fragment(face);
            _publisher.Observe(_hub.Clients.Group(ScreenPass.GroupOf(_room.Code, face)).Show(fragment));
        }

        foreach (var screen in screens.Where(screen => screen.Pass.Seat is not null))
        {
            // By the newest state: an older picture may not know a seat that was taken meanwhile.
            if (screen.Pass.Holds)
            {
                _publisher.Observe(Tell(_hub, screen, snapshot));
            }
            else
            {
                _screens.Remove(screen.Id);
                _ = _room.SetPresence(screen.Pass.Seat!.Value, false);
                _publisher.Dismiss(screen, screen.Pass.IsDismissed ? Farewells.Dismissed(screen.Pass.Language) : Farewells.Freed(screen.Pass.Language));
            }
        }
    }
}
