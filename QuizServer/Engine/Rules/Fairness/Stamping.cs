namespace QuizServer.Engine.Rules.Fairness;

/// <summary>
/// When a press was made: the device's claim as far as its measured link supports it, otherwise the arrival. Pure, so that any
/// ruling can be computed again from the journal.
/// </summary>
public static class Stamping
{
    /// <summary>
    /// So much of the way is believed as the link's own whatever a device measures, one way: a good link in a hall needs less.
    /// A device that makes its link look slow gains no more than this.
    /// </summary>
    public static readonly TimeSpan LongestPlainWay = TimeSpan.FromMilliseconds(6);

    /// <summary>What a link and a browser may add to the shortest way at any press.</summary>
    public static readonly TimeSpan Slack = TimeSpan.FromMilliseconds(8);

    /// <summary>No clock is read more finely than this.</summary>
    public static readonly TimeSpan LeastError = TimeSpan.FromMilliseconds(1);

    // Two events of one device may change places within this: a touch waits for the page while a message does not.
    private static readonly TimeSpan PageDelay = TimeSpan.FromMilliseconds(10);

    /// <summary>The instant of a press.</summary>
    /// <param name="arrived">Contest clock of its arrival.</param>
    /// <param name="claimed">The device's own estimate of the press; null where it has none.</param>
    /// <param name="link">What is known of its link; null where nothing is.</param>
    /// <param name="trust">How often the device may still claim a stall.</param>
    public static Stamp Of(TimeSpan arrived, TimeSpan? claimed, Link? link, Trust trust)
    {
        if (link is null)
        {
            return new Stamp(arrived, LongestPlainWay + Slack, StampMark.Unmeasured);
        }

        var way = link.IsVouched ? link.RoundTrip / 2 : Least(link.RoundTrip / 2, LongestPlainWay);
        var error = Most(LeastError, Least(link.RoundTrip / 2, LongestPlainWay));
        // Without a claim it needed at least the shortest way.
        Stamp Arrival(StampMark mark) => new(arrived - way, error + Slack, mark);
        if (claimed is not { } claim)
        {
            return Arrival(StampMark.Unmeasured);
        }

        if (claim > arrived)
        {
            return new Stamp(arrived, error, StampMark.Ahead);
        }

        if (arrived - claim <= way + Slack)
        {
            return new Stamp(claim, error, StampMark.Claimed);
        }

        if (claim < link.ProvenAt - error - PageDelay)
        {
            return Arrival(StampMark.Impossible);
        }

        return trust.IsLeft ? new Stamp(claim, error, StampMark.Stalled) : Arrival(StampMark.Doubted);
    }

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static TimeSpan Most(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
