using System.Text.Json;

namespace QuizServer.Proof.Naive;

/// <summary>What a false start costs.</summary>
internal static class NaiveFouls
{
    /// <summary>Points of the nth false start of a team in this round.</summary>
    /// <param name="wrong">What a wrong answer to the question takes.</param>
    public static decimal Points(JsonElement round, int number, decimal wrong)
    {
        var policy = round.GetProperty("earlyPress").GetString() switch
        {
            "deductContinue" or "deductVoid" => round.GetProperty("foulPoints").GetDecimal(),
            "asWrong" => wrong,
            "loseQuestion" => 0,
            var other => throw new InvalidOperationException($"No false starts under {other}."),
        };
        // Contests of the first days know no steps.
        return !round.TryGetProperty("foulSteps", out var steps)
            ? policy
            : policy + steps.EnumerateArray()
                .Where(step => step.GetProperty("foul").GetInt32() == number)
                .Sum(step => step.GetProperty("points").GetDecimal());
    }
}
