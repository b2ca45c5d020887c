namespace QuizServer.Engine.Rules;

/// <summary>The blanks in the stem of a fill-in: each is a run of at least two underscores, of either width.</summary>
public static class Blanks
{
    /// <summary>How many a stem shows.</summary>
    public static int In(string stem) =>
        Enumerable.Range(1, Math.Max(0, stem.Length - 1)).Count(at => IsLine(stem, at) && IsLine(stem, at - 1) && !IsLine(stem, at - 2));

    private static bool IsLine(string stem, int at) => at >= 0 && stem[at] is '_' or '＿';
}
