namespace QuizServer.Engine.Rules;

/// <summary>What a number of points may be.</summary>
public static class Scores
{
    /// <summary>Scores are exact: at most two decimals, within ±10,000.</summary>
    public static bool IsExact(decimal points) => points is >= -10000 and <= 10000 && decimal.Round(points, 2) == points;
}
