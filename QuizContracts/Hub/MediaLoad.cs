namespace QuizContracts.Hub;

/// <summary>How far the pictures, sounds and films of a question have come on a screen that shows them.</summary>
/// <param name="Question">Id of the question on its picture.</param>
/// <param name="Loading">How many it cannot show yet.</param>
/// <param name="Failed">Content addresses of those that it cannot load or play; nothing that it was not shown.</param>
public sealed record MediaLoad(string Question, int Loading, IReadOnlyList<string> Failed)
{
    private const int Most = 40, LongestName = 100;

    /// <summary>Every number and name is in its range.</summary>
    public bool IsWhole => Question is { Length: > 0 and <= LongestName } && Loading is >= 0 and <= Most && Failed is { Count: <= Most } && Failed.All(file => file is { Length: > 0 and <= LongestName });
}
