namespace QuizServer.Rehearsal.Hands;

/// <summary>
/// A tablet's own clock, which nobody has set, with its estimate of the contest clock: the same sums as the page's script.
/// All times are milliseconds.
/// </summary>
/// <param name="skew">By how much it is ahead.</param>
/// <param name="drift">How much it gains in each millisecond.</param>
internal sealed class DeviceClock(double skew, double drift)
{
    private const int Kept = 30;

    // An old sample is worth less: crystals differ by up to this.
    private const double Worse = 1e-4;

    private readonly Dictionary<string, (double Server, double Received)> _probes = [];
    private readonly Queue<(double Offset, double RoundTrip, double Taken)> _samples = new();
    private double _offset;

    /// <summary>There is an estimate.</summary>
    public bool IsMeasured => _samples.Count > 0;

    /// <summary>What the tablet takes a moment of the contest clock for; null where it has no estimate.</summary>
    public TimeSpan? Claim(TimeSpan moment) => IsMeasured && Own(moment) + _offset is var claim && claim >= 0 ? Dice.Milliseconds(claim) : null;

    /// <summary>A probe came, and says what the server measured of an earlier one.</summary>
    public void Hear(TimeSpan moment, string token, double server, string? earlier, double? roundTrip)
    {
        var now = Own(moment);
        _probes[token] = (server, now);
        if (earlier is null || roundTrip is not { } trip || !_probes.Remove(earlier, out var probe))
        {
            return;
        }

        _samples.Enqueue((probe.Server + trip / 2 - probe.Received, trip, probe.Received));
        if (_samples.Count > Kept)
        {
            _samples.Dequeue();
        }

        _offset = _samples.MinBy(sample => sample.RoundTrip / 2 + (now - sample.Taken) * Worse).Offset;
    }

    /// <summary>Nothing that was sent on the last connection will be spoken of any more.</summary>
    public void Forget() => _probes.Clear();

    private double Own(TimeSpan moment) => moment.TotalMilliseconds * (1 + drift) + skew;
}
