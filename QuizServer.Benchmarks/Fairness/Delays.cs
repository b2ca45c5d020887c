using System.Diagnostics;

namespace QuizServer.Benchmarks.Fairness;

/// <summary>How long a piece of a connection is held back, in milliseconds.</summary>
internal interface IDelay
{
    /// <summary>The delay of a piece that comes now.</summary>
    /// <param name="now">Milliseconds of any clock that only goes on.</param>
    double Next(double now);
}

/// <summary>No delay at all: what is left is the harness.</summary>
internal sealed class NoDelay : IDelay
{
    /// <inheritdoc/>
    public double Next(double now) => 0;
}

/// <summary>Nothing is held back until somebody says so: then all waits for the end of that.</summary>
internal sealed class Standstill : IDelay
{
    private double _until;

    /// <summary>Nothing passes for so long from now on, milliseconds.</summary>
    public void For(double milliseconds) => Volatile.Write(ref _until, Stopwatch.GetTimestamp() * 1000.0 / Stopwatch.Frequency + milliseconds);

    /// <inheritdoc/>
    public double Next(double now) => Math.Max(0, Volatile.Read(ref _until) - now);
}

/// <summary>
/// A hop of a busy campus Wi-Fi, as its packets see it: 3 ms in the median, 20 ms at p90, about 250 ms at p99, 600 ms at worst. Most of the
/// time each piece waits for its turn on the air, between 1 and 40 ms; now and then, as after a packet that was lost and sent again and again,
/// nothing passes for 60 to 600 ms, and all pieces that come meanwhile wait for the end of that.
/// </summary>
/// <param name="extra">What this way takes more than the other, milliseconds.</param>
/// <param name="random">Its own chance.</param>
internal sealed class WifiDelay(double extra, Random random) : IDelay
{
    private const double Spacing = 7_700;
    private static readonly (double Share, double Milliseconds)[] Turn = [(0, 1), (0.52, 3), (0.925, 20), (1, 40)];
    private double? _next;
    private double _blockedUntil;

    /// <inheritdoc/>
    public double Next(double now)
    {
        for (_next ??= now + Gap(); _next <= now; _next = Math.Max(_next.Value, _blockedUntil) + Gap())
        {
            _blockedUntil = _next.Value + Between(60, 600, random.NextDouble());
        }

        return extra + Math.Max(0, _blockedUntil - now) + Wait(random.NextDouble());
    }

    private double Gap() => -Spacing * Math.Log(1 - random.NextDouble());

    private static double Wait(double share)
    {
        var above = Array.FindIndex(Turn, quantile => quantile.Share > share);
        var ((from, low), (to, high)) = (Turn[above - 1], Turn[above]);
        return Between(low, high, (share - from) / (to - from));
    }

    // Evenly on a logarithmic scale.
    private static double Between(double low, double high, double share) => low * Math.Pow(high / low, share);
}
