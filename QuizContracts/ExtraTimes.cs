namespace QuizContracts;

/// <summary>How much more time to answer may be granted (加时).</summary>
public static class ExtraTimes
{
    /// <summary>By how many per cent the time is longer; 0 for not at all.</summary>
    public static readonly IReadOnlyList<int> Percents = [0, 25, 50, 100];
}
