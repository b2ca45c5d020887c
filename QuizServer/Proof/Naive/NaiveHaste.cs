using System.Text.Json;

namespace QuizServer.Proof.Naive;

/// <summary>What a right answer is worth by the time that it took.</summary>
internal static class NaiveHaste
{
    /// <summary>Points of a right answer in this round after this time; the whole time where it is not known.</summary>
    public static decimal Points(JsonElement round, decimal value, TimeSpan? after)
    {
        var bonus = round.TryGetProperty("speedBonus", out var kind) ? kind.GetString() : "none";
        var all = round.GetProperty("seconds").GetInt32() * (decimal)TimeSpan.TicksPerSecond;
        var taken = Math.Min(all, Math.Max(0, after?.Ticks ?? all));
        return bonus switch
        {
            "none" => value,
            "capped" => value + Cents(round.GetProperty("bonusPoints").GetDecimal() * (all - taken) / all),
            "halfByTime" => taken < TimeSpan.TicksPerSecond / 2 ? value : Cents(value * (all + all - taken) / (all + all)),
            _ => throw new InvalidOperationException($"No such bonus: {bonus}."),
        };
    }

    private static decimal Cents(decimal points) => Math.Round(points, 2, MidpointRounding.AwayFromZero);
}
