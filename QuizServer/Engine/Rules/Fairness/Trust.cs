using System.Globalization;

namespace QuizServer.Engine.Rules.Fairness;

/// <summary>
/// How often a device may still claim that its link stood still. An honest link stalls now and then; one that stalls at every
/// press is not honest. A stall costs 1, every other good press gives back four fifths: in the long run fewer than half of a
/// device's presses are believed over a stall, so that whoever forges them gains nothing in the median.
/// </summary>
/// <param name="Fifths">What is left, in fifths, 0 to 40.</param>
public readonly record struct Trust(int Fifths)
{
    private const int Stall = 5;
    private const int Good = 4;

    /// <summary>What a device begins with: eight stalls one after the other, so that a ninth is doubted.</summary>
    public static readonly Trust Full = new(8 * Stall);

    /// <summary>One more stall may be believed.</summary>
    public bool IsLeft => Fifths >= Stall;

    /// <summary>What is left after a press.</summary>
    public Trust After(StampMark mark) => mark switch
    {
        StampMark.Stalled => new(Fifths - Stall),
        StampMark.Claimed => new(Math.Min(Full.Fifths, Fifths + Good)),
        StampMark.Impossible => new(Math.Max(0, Fifths - 2 * Stall)),
        _ => this,
    };

    /// <inheritdoc/>
    public override string ToString() => (Fifths / 5m).ToString(CultureInfo.InvariantCulture);
}
