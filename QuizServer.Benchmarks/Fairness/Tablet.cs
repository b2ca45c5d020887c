using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using QuizContracts;
using QuizContracts.Hub;

namespace QuizServer.Benchmarks.Fairness;

/// <summary>A real client of the hub behind a wire of its own, with a hand that presses when it is told to.</summary>
internal sealed class Tablet : IAsyncDisposable
{
    private static readonly TimeSpan Late = TimeSpan.FromMilliseconds(120);
    private readonly DelayProxy _wire;
    private readonly HubConnection _hub;
    private readonly DeviceClock _clock;
    private readonly Conduct _conduct;
    private readonly List<string> _withheld = [];
    private volatile bool _isSilent;
    private double? _stampBefore;

    private Tablet(SeatId seat, string code, string ticket, Conduct conduct, DelayProxy wire, DeviceClock clock)
    {
        (Seat, _conduct, _wire, _clock) = (seat, conduct, wire, clock);
        _hub = new HubConnectionBuilder().WithUrl($"http://127.0.0.1:{wire.Port}/play/{code}/{seat}/live", options =>
        {
            options.SkipNegotiation = true;
            options.Transports = HttpTransportType.WebSockets;
            options.Headers["Cookie"] = $"seat={ticket}";
            options.Headers["Origin"] = $"http://127.0.0.1:{wire.Port}";
        }).Build();
        _hub.On<ProbeMessage>("Probe", Answer);
    }

    public SeatId Seat { get; }

    public bool IsMeasured => _clock.IsMeasured;

    /// <summary>A tablet at a seat, connected.</summary>
    public static async Task<Tablet> Connect(SeatId seat, string code, string ticket, Conduct conduct, DelayProxy wire, DeviceClock clock)
    {
        var tablet = new Tablet(seat, code, ticket, conduct, wire, clock);
        await tablet._hub.StartAsync();
        return tablet;
    }

    /// <summary>The buzzers open.</summary>
    public void Opens() => _isSilent = _conduct == Conduct.FallsSilent;

    /// <summary>A finger touches the glass now. The answer is the server's; nobody waits for it.</summary>
    public async Task Press(string question)
    {
        double? honest = _clock.IsMeasured ? _clock.Contest(_clock.Now) : null;
        var claim = _conduct switch
        {
            Conduct.ForgesStamps => honest - 80,
            Conduct.AnswersLate => honest - Late.TotalMilliseconds / 2,
            Conduct.FallsSilent => honest - 100,
            Conduct.Replays => _stampBefore ?? honest,
            _ => honest,
        };
        _stampBefore = honest;
        var sent = _hub.InvokeAsync<Receipt>("Buzz", new BuzzRequest(Guid.NewGuid(), 1, 1, claim, question));
        if (_isSilent)
        {
            _isSilent = false;
            foreach (var token in _withheld)
            {
                await _hub.SendAsync("Echo", token);
            }

            _withheld.Clear();
        }

        await sent;
    }

    public async ValueTask DisposeAsync()
    {
        await _hub.DisposeAsync();
        await _wire.DisposeAsync();
    }

    private async Task Answer(ProbeMessage probe)
    {
        if (_isSilent)
        {
            _withheld.Add(probe.Token);
            return;
        }

        if (_conduct == Conduct.AnswersLate)
        {
            // Its own clock it keeps honestly: it knows what it adds.
            _clock.Hear(probe.Token, probe.Server, probe.Previous, probe.RoundTrip - Late.TotalMilliseconds);
            await Task.Delay(Late);
            await _hub.SendAsync("Echo", probe.Token);
            return;
        }

        await _hub.SendAsync("Echo", probe.Token);
        _clock.Hear(probe.Token, probe.Server, probe.Previous, probe.RoundTrip);
    }
}
