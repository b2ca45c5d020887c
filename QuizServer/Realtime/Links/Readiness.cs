using QuizContracts;
using QuizContracts.Hub;
using QuizContracts.Views;
using QuizServer.Engine.Decisions;

namespace QuizServer.Realtime.Links;

/// <summary>Whether a device is fit for the contest, and why not. Pure.</summary>
internal static class Readiness
{
    /// <summary>Fewer round trips say little; a device that has just connected is probed ten times at once.</summary>
    public const int LeastProbes = 8;

    /// <summary>A race is armed with ten probes a second, so that this is fifty of them.</summary>
    public static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(5);

    /// <summary>Up to here half of it lies well within what arbitration believes of any link, 14 ms.</summary>
    public static readonly TimeSpan SlowRoundTrip = TimeSpan.FromMilliseconds(25);

    /// <summary>Presses lose 36 ms and more against a good link: more than lies between two teams in most races.</summary>
    public static readonly TimeSpan WorstRoundTrip = TimeSpan.FromMilliseconds(100);

    /// <summary>A stall of this length is no rarity any more, and eight in a row are believed.</summary>
    public static readonly TimeSpan WideSpread = TimeSpan.FromMilliseconds(60);

    /// <summary>Longer than a race is held open unless the organiser says otherwise: presses come after the ruling.</summary>
    public static readonly TimeSpan WorstSpread = TimeSpan.FromMilliseconds(250);

    /// <summary>More than one of fifty probes; with one alone nothing is wrong.</summary>
    public const double SomeLoss = 0.02;

    /// <summary>Not to be explained by a moment of bad luck.</summary>
    public const double WorstLoss = 0.1;

    /// <summary>May not last for a contest of two hours.</summary>
    public const double LowBattery = 0.3;

    /// <summary>Tablets dim and slow down, and soon switch themselves off.</summary>
    public const double WorstBattery = 0.1;

    /// <summary>Everything that is wrong, the worst first.</summary>
    public static IReadOnlyList<DeviceFinding> Of(DeviceFacts facts) => facts.IsConnected
        ? [.. Link(facts).Concat(Device(facts)).OrderByDescending(finding => finding.Fitness).ThenBy(finding => finding.Flaw)]
        // What was measured before it went tells nothing of what comes back.
        : [Found(DeviceFlaw.Gone, Fitness.NoGo)];

    private static IEnumerable<DeviceFinding> Link(DeviceFacts facts)
    {
        if (facts.Reading?.Waiting >= LongestSilence)
        {
            yield return Found(DeviceFlaw.Silent, Fitness.NoGo);
        }

        if (facts.Reading is not { Answered: >= LeastProbes, Minimum: { } minimum, Median: { } median, P95: { } p95 } reading)
        {
            yield return Found(DeviceFlaw.Unmeasured, Fitness.Doubtful);
            yield break;
        }

        // Where nobody races, only what loses answers is unfit.
        var worst = facts.HasRaces ? Fitness.NoGo : Fitness.Doubtful;
        if (median > WorstRoundTrip || (facts.HasRaces && median > SlowRoundTrip))
        {
            yield return Found(DeviceFlaw.SlowLink, median > WorstRoundTrip ? worst : Fitness.Doubtful);
        }

        if (p95 - minimum > WorstSpread || (facts.HasRaces && p95 - minimum > WideSpread))
        {
            yield return Found(DeviceFlaw.UnsteadyLink, p95 - minimum > WorstSpread ? worst : Fitness.Doubtful);
        }

        if (reading.Loss > SomeLoss)
        {
            yield return Found(DeviceFlaw.LossyLink, reading.Loss > WorstLoss ? Fitness.NoGo : Fitness.Doubtful);
        }
    }

    private static IEnumerable<DeviceFinding> Device(DeviceFacts facts)
    {
        if (facts.Reading?.AppVersion != facts.Version)
        {
            yield return Found(DeviceFlaw.OtherVersion, Fitness.Doubtful);
        }

        if (facts.OddPresses > 0)
        {
            yield return Found(DeviceFlaw.OddPresses, Fitness.Doubtful);
        }

        if (facts.Reading?.Report is not { } report)
        {
            yield return Found(DeviceFlaw.Untold, Fitness.Doubtful);
            yield break;
        }

        if (report.IsHidden)
        {
            yield return Found(DeviceFlaw.Hidden, Fitness.NoGo);
        }

        if (report is { Battery: < LowBattery and var battery, IsCharging: not true })
        {
            yield return Found(DeviceFlaw.LowBattery, battery < WorstBattery ? Fitness.NoGo : Fitness.Doubtful);
        }

        if (facts.IsInHall && report.Awake == DeviceReport.Nothing)
        {
            yield return Found(DeviceFlaw.MaySleep, Fitness.Doubtful);
        }

        if (facts.HasRaces && report.TouchedAt is null && !facts.HasPressed)
        {
            yield return Found(DeviceFlaw.Untouched, Fitness.Doubtful);
        }
    }

    private static DeviceFinding Found(DeviceFlaw flaw, Fitness fitness) =>
        new(flaw, fitness, FlawWords.Of(flaw, fitness), FlawWords.Remedy(flaw), Clearing.MayPass(flaw));
}
