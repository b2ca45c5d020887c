using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;
using QuizContracts.Hub;

namespace QuizServer.Realtime.Links;

/// <summary>
/// Decides when each screen is probed: often at first and when its buzzer is tried, ten times a second while its seat may press, otherwise now and again.
/// One timer for all, which stands while nobody is connected.
/// </summary>
internal sealed class ProbePacer : IDisposable
{
    /// <summary>Probes of a connection that has just come.</summary>
    public const int Greetings = 10;

    // 12,403 screens come at once after a restart; so many probes a beat are enough for them and cost little.
    private const int MostAtOnce = 100;

    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan GreetingSpacing = TimeSpan.FromMilliseconds(60);

    // As many as an honest screen may answer for ever, however often its buzzer is tried.
    private static readonly TimeSpan ArmedSpacing = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan IdleSpacing = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(5);

    private readonly LiveScreens _screens;
    private readonly LinkBook _links;
    private readonly IHubContext<ContestHub, IContestClient> _hub;
    private readonly ContestPublisher _publisher;
    private readonly ITimer _timer;
    private readonly Lock _waking = new();
    private readonly Lock _beating = new();
    private readonly Lock _lighting = new();
    private readonly ConcurrentQueue<Probed> _come = new();
    private readonly ConcurrentQueue<LiveScreen> _tried = new();
    private readonly Dictionary<string, ProbedRoom> _rooms = [];
    private readonly PriorityQueue<Probed, TimeSpan> _course = new();
    private double _share;
    private bool _isAwake;

    public ProbePacer(LiveScreens screens, LinkBook links, IHubContext<ContestHub, IContestClient> hub, ContestPublisher publisher, TimeProvider time)
    {
        (_screens, _links, _hub, _publisher) = (screens, links, hub, publisher);
        _timer = time.CreateTimer(_ => Look(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Probes a connection from now on, until it is none of <see cref="LiveScreens"/> any more.</summary>
    public void Begin(LiveScreen screen)
    {
        lock (_waking)
        {
            _come.Enqueue(new Probed(screen, Greetings, GreetingSpacing));
            if (!_isAwake)
            {
                _isAwake = _timer.Change(Beat, Beat);
            }
        }
    }

    /// <summary>
    /// Somebody has tried the buzzer of a seat: its link is measured anew, since the probes of its greeting came while its page
    /// was still busy with itself.
    /// </summary>
    public void Try(LiveScreen screen) => _tried.Enqueue(screen);

    /// <summary>A screen has answered a probe.</summary>
    public void Hear(LiveScreen screen, string? token)
    {
        if (screen.Meter.Hear(token ?? "", _links.Now))
        {
            SetSilent(screen, false);
        }
    }

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        // A beat that takes longer than its time is not overtaken by the next.
        if (!_beating.TryEnter())
        {
            return;
        }

        try
        {
            var now = _links.Now;
            Admit(now);
            Measure(now);
            foreach (var room in _rooms.Values)
            {
                ProbeArmed(room, now);
            }

            ProbeOthers(now);
            Sleep();
        }
        finally
        {
            _beating.Exit();
        }
    }

    private void Admit(TimeSpan now)
    {
        while (_come.TryDequeue(out var probed))
        {
            _course.Enqueue(probed, now);
            if (probed.Screen.Pass is { Seat: { } seat, Room: var room })
            {
                if (!_rooms.TryGetValue(room.Code, out var seats))
                {
                    _rooms[room.Code] = seats = new ProbedRoom(room);
                }

                seats.Add(seat, probed);
            }
        }
    }

    private void Measure(TimeSpan now)
    {
        while (_tried.TryDequeue(out var screen))
        {
            if (screen.Pass is { Seat: { } seat, Room.Code: var code } && _rooms.TryGetValue(code, out var room) && room.Find(seat) is { } probed && probed.Screen == screen)
            {
                _course.Remove(probed, out _, out _);
                (probed.Greetings, probed.Spacing) = (LinkMeter.Kept, ArmedSpacing);
                _course.Enqueue(probed, now);
            }
        }
    }

    private void ProbeArmed(ProbedRoom room, TimeSpan now)
    {
        foreach (var probed in room.Armed(now, ArmedSpacing).Where(IsHere))
        {
            if (probed.Due <= now && probed.Greetings == 0)
            {
                Send(probed);
                probed.Due = After(probed.Due, ArmedSpacing, now);
            }

            if (now - probed.ArmedSince >= LongestSilence && now - probed.Screen.Meter.LastHeardAt >= LongestSilence)
            {
                SetSilent(probed.Screen, true);
            }
        }
    }

    private void ProbeOthers(TimeSpan now)
    {
        for (var sent = 0; sent < MostAtOnce && _course.TryPeek(out var probed, out var due) && due <= now;)
        {
            _course.Dequeue();
            if (!IsHere(probed))
            {
                Forget(probed);
                continue;
            }

            if (probed.Greetings > 0 || probed.ArmedSince is null)
            {
                Send(probed);
                sent++;
            }

            _course.Enqueue(probed, Next(probed, due, now));
        }
    }

    private TimeSpan Next(Probed probed, TimeSpan due, TimeSpan now)
    {
        if (probed.Greetings == 0)
        {
            return After(due, IdleSpacing, now);
        }

        if (--probed.Greetings > 0)
        {
            return After(due, probed.Spacing, now);
        }

        // Shares of the golden section lie evenly over the time, however many there are.
        _share = (_share + 0.618033988749895) % 1;
        return now + IdleSpacing * _share;
    }

    // What is a little late is made good; what is later than a whole spacing is not.
    private static TimeSpan After(TimeSpan due, TimeSpan spacing, TimeSpan now) => due + spacing > now ? due + spacing : now + spacing;

    private bool IsHere(Probed probed) => _screens.Find(probed.Screen.Id) is not null;

    private void Forget(Probed probed)
    {
        if (probed.Screen.Pass is { Seat: { } seat, Room.Code: var code } && _rooms.TryGetValue(code, out var room))
        {
            room.Remove(seat, probed);
            if (room.IsEmpty)
            {
                _rooms.Remove(code);
            }
        }
    }

    private void Send(Probed probed)
    {
        // In this order: the room sets a new clock before it shows the new epoch.
        var room = probed.Screen.Pass.Room;
        var epoch = room.Now.Epoch;
        if (!probed.Sending.IsCompleted || probed.Screen.Meter.Probe(_links.Now, epoch, room.Clock) is not { } probe)
        {
            return;
        }

        probed.Sending = _hub.Clients.Client(probed.Screen.Id).Probe(probe);
        if (!probed.Sending.IsCompletedSuccessfully)
        {
            _publisher.Observe(probed.Sending);
        }
    }

    // Both turns of a light are posted under one lock, so that the room gets them in their order.
    private void SetSilent(LiveScreen screen, bool isSilent)
    {
        lock (_lighting)
        {
            if (screen.IsSilent != isSilent && screen.Pass.Seat is { } seat && _screens.Find(screen.Id) is not null)
            {
                screen.IsSilent = isSilent;
                _ = screen.Pass.Room.SetPresence(seat, !isSilent);
            }
        }
    }

    private void Sleep()
    {
        lock (_waking)
        {
            if (_course.Count == 0 && _come.IsEmpty)
            {
                _isAwake = false;
                _timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            }
        }
    }
}
