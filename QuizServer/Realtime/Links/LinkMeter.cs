using System.Security.Cryptography;
using QuizContracts.Hub;
using QuizServer.Engine.Rules.Fairness;

namespace QuizServer.Realtime.Links;

/// <summary>
/// The link of one device as the server itself measures it: by the time until tokens come back that the device cannot know
/// before they have reached it. All times are handed in; except for the contest clock, which an epoch ends, they are on the
/// server's monotonic clock.
/// </summary>
/// <param name="ticketHash">Hash of the ticket of the seat that is measured; null for a projector.</param>
internal sealed class LinkMeter(string? ticketHash = null)
{
    /// <summary>
    /// So many probes are under way at most. Messages of one connection keep their order, so another one could tell no more;
    /// and what a link brings all at once after a standstill stays within its budget of calls.
    /// </summary>
    public const int MostUnderWay = 20;

    /// <summary>So many round trips are remembered.</summary>
    public const int Kept = 30;

    /// <summary>The share that is lost is that of so many probes.</summary>
    public const int KeptFates = 50;

    /// <summary>A probe without an echo for so long is lost; a later echo is still a sign of life.</summary>
    public static readonly TimeSpan LostAfter = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Shortest = TimeSpan.FromMicroseconds(1);

    private readonly Lock _measuring = new();
    private readonly Queue<Flight> _underWay = new();
    private readonly Queue<TimeSpan> _roundTrips = new();
    private readonly Queue<bool> _fates = new();
    private Flight? _untold;
    private (long Epoch, TimeSpan Clock)? _proven;
    private TimeSpan _lastHeardAt;
    private string? _appVersion;
    private DeviceReport? _report;
    private int _sent;
    private int _answered;
    private int _lost;
    private int _wrong;

    /// <summary>Hash of the ticket of the seat that is measured.</summary>
    public string? TicketHash => ticketHash;

    /// <summary>When the device last answered or connected.</summary>
    public TimeSpan LastHeardAt
    {
        get
        {
            lock (_measuring)
            {
                return _lastHeardAt;
            }
        }
    }

    /// <summary>A new connection of the device: nothing that was sent on the one before will be answered any more.</summary>
    /// <param name="now">Monotonic clock.</param>
    /// <param name="appVersion">Version of the page, where it tells it.</param>
    public void Connect(TimeSpan now, string? appVersion)
    {
        lock (_measuring)
        {
            (_lastHeardAt, _appVersion) = (now, appVersion);
            while (_underWay.TryDequeue(out var gone))
            {
                Lose(gone);
            }

            // A tablet that has slept is none that loses now.
            _fates.Clear();
        }
    }

    /// <summary>The device tells of itself; true where its buzzer was tried since it last did.</summary>
    public bool Tell(DeviceReport report)
    {
        lock (_measuring)
        {
            var isTried = report.TouchedAt is { } touchedAt && touchedAt != _report?.TouchedAt;
            _report = report;
            return isTried;
        }
    }

    /// <summary>The next probe to send; null while too many are under way.</summary>
    /// <param name="now">Monotonic clock.</param>
    /// <param name="epoch">Present epoch of the room.</param>
    /// <param name="clock">Contest clock.</param>
    public ProbeMessage? Probe(TimeSpan now, long epoch, TimeSpan clock)
    {
        lock (_measuring)
        {
            Settle(now);
            if (_underWay.Count == MostUnderWay)
            {
                return null;
            }

            var flight = new Flight(RandomNumberGenerator.GetHexString(16, lowercase: true), now, epoch, clock);
            _underWay.Enqueue(flight);
            _sent++;
            var told = _untold;
            _untold = null;
            return new ProbeMessage(flight.Token, epoch, clock.TotalMilliseconds, told?.RoundTrip.TotalMilliseconds, told?.Token);
        }
    }

    /// <summary>An echo; false where the token was not given, or has come back already.</summary>
    public bool Hear(string token, TimeSpan now)
    {
        lock (_measuring)
        {
            if (!_underWay.Any(flight => flight.Token == token))
            {
                _wrong++;
                return false;
            }

            Settle(now);
            Flight heard;
            // Echoes keep their order too: what was sent before this one will not be answered any more.
            while ((heard = _underWay.Dequeue()).Token != token)
            {
                Lose(heard);
            }

            (_lastHeardAt, _proven) = (now, (heard.Epoch, heard.Clock));
            if (!heard.IsLost)
            {
                Count(heard, now - heard.SentAt);
            }

            return true;
        }
    }

    /// <summary>What the engine may know of the link as a press arrives; null while nothing is measured in this epoch.</summary>
    /// <param name="epoch">Present epoch of the room.</param>
    /// <param name="isVouched">The host trusts the link, however slow.</param>
    public Link? LinkAt(long epoch, bool isVouched = false)
    {
        lock (_measuring)
        {
            return _roundTrips.Count > 0 && _proven is { } proven && proven.Epoch == epoch ? new Link(_roundTrips.Min(), proven.Clock, isVouched) : null;
        }
    }

    /// <summary>The numbers of this moment.</summary>
    public LinkReading Read(TimeSpan now)
    {
        lock (_measuring)
        {
            Settle(now);
            var sorted = _roundTrips.Order().ToList();
            TimeSpan? At(double share) => sorted.Count == 0 ? null : sorted[Math.Max(0, (int)Math.Ceiling(sorted.Count * share) - 1)];
            // Echoes keep their order: whatever is still under way was sent after the newest that was answered.
            TimeSpan? waiting = _underWay.TryPeek(out var oldest) ? now - oldest.SentAt : null;
            var loss = _fates.Count == 0 ? 0 : (double)_fates.Count(isLost => isLost) / _fates.Count;
            return new LinkReading(_sent, _answered, _lost, _wrong, At(0), At(0.5), At(0.95), _proven?.Clock, now - _lastHeardAt, waiting, loss, _appVersion, _report);
        }
    }

    private void Settle(TimeSpan now)
    {
        foreach (var late in _underWay.Where(flight => now - flight.SentAt >= LostAfter))
        {
            Lose(late);
        }
    }

    private void Lose(Flight flight)
    {
        if (!flight.IsLost)
        {
            _lost++;
            flight.IsLost = true;
            Remember(isLost: true);
        }
    }

    private void Remember(bool isLost)
    {
        _fates.Enqueue(isLost);
        if (_fates.Count > KeptFates)
        {
            _fates.Dequeue();
        }
    }

    private void Count(Flight heard, TimeSpan roundTrip)
    {
        _answered++;
        Remember(isLost: false);
        // In whole microseconds, as the journal keeps them.
        heard.RoundTrip = roundTrip < Shortest ? Shortest : roundTrip - TimeSpan.FromTicks(roundTrip.Ticks % TimeSpan.TicksPerMicrosecond);
        _roundTrips.Enqueue(heard.RoundTrip);
        if (_roundTrips.Count > Kept)
        {
            _roundTrips.Dequeue();
        }

        if (_untold is null || heard.RoundTrip <= _untold.RoundTrip)
        {
            _untold = heard;
        }
    }

    private sealed record Flight(string Token, TimeSpan SentAt, long Epoch, TimeSpan Clock)
    {
        public bool IsLost { get; set; }

        public TimeSpan RoundTrip { get; set; }
    }
}
