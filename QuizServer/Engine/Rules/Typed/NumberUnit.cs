namespace QuizServer.Engine.Rules.Typed;

/// <summary>A unit: 万人 is 10,000 of 人, 千米, 公里 and km are 1,000 of 米.</summary>
/// <param name="Scale">How many of the plain unit it is.</param>
/// <param name="Name">The plain unit; empty for a bare 万.</param>
internal readonly record struct NumberUnit(decimal Scale, string Name)
{
    private const decimal Largest = 1e12m;

    private static readonly Dictionary<string, NumberUnit> Others = new()
    {
        ["公里"] = new(1000, "米"),
        ["km"] = new(1000, "米"),
        ["m"] = new(1, "米"),
        ["公斤"] = new(1000, "克"),
        ["kg"] = new(1000, "克"),
        ["g"] = new(1, "克"),
        ["周岁"] = new(1, "岁"),
        ["名"] = new(1, "人"),
        ["位"] = new(1, "人"),
    };

    /// <summary>The unit that a text names; one beyond all measure is only a name.</summary>
    public static NumberUnit Read(string text)
    {
        var unit = TypedForms.Of(text).Simplified;
        var (scale, from) = (1m, 0);
        while (from < unit.Length && Scales(unit[from]) is { } times && scale <= Largest)
        {
            (scale, from) = (scale * times, from + 1);
        }

        var plain = Others.TryGetValue(unit[from..], out var other) ? other with { Scale = other.Scale * scale } : new(scale, unit[from..]);
        return plain.Scale <= Largest ? plain : new(1, unit);
    }

    private static decimal? Scales(char letter) => letter switch { '百' => 100, '千' => 1000, '万' => 10_000, '亿' => 100_000_000, _ => null };
}
