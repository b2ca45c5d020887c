using System.Text.Json;

namespace QuizServer.Proof.Naive;

/// <summary>What right answers in a row are worth.</summary>
internal static class NaiveStreak
{
    /// <summary>Whether rows count in this round.</summary>
    public static bool Counts(JsonElement round) => round.TryGetProperty("streakPoints", out var step) && step.GetDecimal() != 0;

    /// <summary>Points of a team for all its rows in a round.</summary>
    /// <param name="round">The round as the plan has it.</param>
    /// <param name="rulings">The team's rulings in force in this round, in order.</param>
    public static decimal Points(JsonElement round, IEnumerable<string> rulings)
    {
        if (!Counts(round))
        {
            return 0;
        }

        var step = round.GetProperty("streakPoints");
        decimal points = 0, next = 0;
        foreach (var ruling in rulings.Where(ruling => ruling != "void"))
        {
            points += ruling == "correct" ? next : 0;
            // The first of a row earns nothing, and leads to the first step.
            next = ruling == "correct" ? Least(round, points: next + step.GetDecimal()) : 0;
        }

        return points;
    }

    private static decimal Least(JsonElement round, decimal points) =>
        round.TryGetProperty("streakMost", out var most) ? Math.Min(points, most.GetDecimal()) : points;
}
