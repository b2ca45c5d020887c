using System.Diagnostics;

namespace QuizServer.Benchmarks.Fairness;

/// <summary>
/// The clock of a device that was set by nobody and goes a little wrong, with the estimate of the contest clock that a tablet's
/// page makes of it: the same sums as the page's script.
/// </summary>
/// <param name="skew">By how much it is ahead, milliseconds.</param>
/// <param name="drift">How much it gains per millisecond.</param>
internal sealed class DeviceClock(double skew, double drift)
{
    private const int Kept = 30;
    private const double Worse = 1e-4;
    private readonly Dictionary<string, (double Server, double Received)> _probes = [];
    private readonly Queue<(double Offset, double RoundTrip, double Taken)> _samples = new();
    private double _offset;

    /// <summary>The device's own time, milliseconds.</summary>
    public double Now => Stopwatch.GetTimestamp() * 1000.0 / Stopwatch.Frequency * (1 + drift) + skew;

    /// <summary>There is an estimate.</summary>
    public bool IsMeasured => _samples.Count > 0;

    /// <summary>The contest clock at a moment of the device's own, milliseconds.</summary>
    public double Contest(double moment) => moment + _offset;

    /// <summary>A probe came, and says what the server measured of an earlier one.</summary>
    public void Hear(string token, double server, string? earlier, double? roundTrip)
    {
        _probes[token] = (server, Now);
        if (earlier is not { } measured || roundTrip is not { } trip || !_probes.Remove(measured, out var sent))
        {
            return;
        }

        _samples.Enqueue((sent.Server + trip / 2 - sent.Received, trip, sent.Received));
        if (_samples.Count > Kept)
        {
            _samples.Dequeue();
        }

        var now = Now;
        _offset = _samples.MinBy(sample => sample.RoundTrip / 2 + (now - sample.Taken) * Worse).Offset;
    }
}
