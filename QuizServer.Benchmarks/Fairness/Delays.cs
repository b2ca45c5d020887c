namespace QuizServer.Benchmarks.Fairness;

/// <summary>How long a piece of a connection is held back, in milliseconds.</summary>
internal interface IDelay
{
    /// <summary>The delay of the next piece.</summary>
    double Next(Random random);
}

/// <summary>No delay at all: what is left is the harness.</summary>
internal sealed class NoDelay : IDelay
{
    /// <inheritdoc/>
    public double Next(Random random) => 0;
}

/// <summary>
/// A hop of a busy campus Wi-Fi: 3 ms in the median, 20 ms at p90, 250 ms at p99, 600 ms at worst, and between these evenly on a
/// logarithmic scale. The long tail is what a lost and repeated packet looks like.
/// </summary>
/// <param name="extra">What this way takes more than the other, milliseconds.</param>
internal sealed class WifiDelay(double extra) : IDelay
{
    private static readonly (double Share, double Milliseconds)[] Quantiles = [(0, 1), (0.5, 3), (0.9, 20), (0.99, 250), (1, 600)];

    /// <inheritdoc/>
    public double Next(Random random)
    {
        var share = random.NextDouble();
        var above = Array.FindIndex(Quantiles, quantile => quantile.Share > share);
        var ((from, low), (to, high)) = (Quantiles[above - 1], Quantiles[above]);
        return extra + low * Math.Pow(high / low, (share - from) / (to - from));
    }
}
