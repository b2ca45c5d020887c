namespace QuizHost.Photos;

/// <summary>An axis of time in a picture.</summary>
/// <param name="From">Where it begins, in milliseconds.</param>
/// <param name="To">Where it ends; after <paramref name="From"/>.</param>
/// <param name="Left">Place of its beginning in the picture.</param>
/// <param name="Right">Place of its end.</param>
public sealed record PhotoAxis(decimal From, decimal To, double Left, double Right)
{
    /// <summary>The place of a moment.</summary>
    public double At(decimal moment) => Left + (double)((moment - From) / (To - From)) * (Right - Left);

    /// <summary>The place of a moment, or the end of the axis that is nearer to it.</summary>
    public double Near(decimal moment) => At(Math.Clamp(moment, From, To));

    /// <summary>Whether a moment lies on it.</summary>
    public bool Holds(decimal moment) => moment >= From && moment <= To;

    /// <summary>Whether any of a span lies on it.</summary>
    public bool Meets(decimal from, decimal to) => from <= To && to >= From;

    /// <summary>Round distances from a moment, as many as there is room for.</summary>
    /// <param name="zero">From where they count.</param>
    /// <param name="room">Width of a label with the space beside it.</param>
    public IReadOnlyList<decimal> Ticks(decimal zero, double room)
    {
        var least = (To - From) * (decimal)room / (decimal)(Right - Left);
        var step = 0.1m;
        for (var turn = 0; step < least; turn++)
        {
            // 0.1, 0.2, 0.5, 1 and so on.
            step *= turn % 3 == 1 ? 2.5m : 2;
        }

        return [.. Enumerable.Range(0, 1 + (int)Math.Floor((To - zero) / step) - (int)Math.Ceiling((From - zero) / step)).Select(tick => ((int)Math.Ceiling((From - zero) / step) + tick) * step)];
    }
}
