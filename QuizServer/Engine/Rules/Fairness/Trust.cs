using System.Globalization;

namespace QuizServer.Engine.Rules.Fairness;

/// <summary>
/// How often a device may still claim that its link stood still. An honest link stalls now and then; one that stalls at every
/// press is not honest. A stall costs 1, every other good press gives back a half.
/// </summary>
/// <param name="Halves">What is left, in halves, 0 to 10.</param>
public readonly record struct Trust(int Halves)
{
    private const int Stall = 2;

    /// <summary>What a device begins with: five stalls one after the other.</summary>
    public static readonly Trust Full = new(10);

    /// <summary>One more stall may be believed.</summary>
    public bool IsLeft => Halves >= Stall;

    /// <summary>What is left after a press.</summary>
    public Trust After(StampMark mark) => mark switch
    {
        StampMark.Stalled => new(Halves - Stall),
        StampMark.Claimed => new(Math.Min(Full.Halves, Halves + 1)),
        StampMark.Impossible => new(Math.Max(0, Halves - 2 * Stall)),
        _ => this,
    };

    /// <inheritdoc/>
    public override string ToString() => (Halves / 2m).ToString(CultureInfo.InvariantCulture);
}
