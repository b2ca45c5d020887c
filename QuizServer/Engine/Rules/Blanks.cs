using System.Text.RegularExpressions;

namespace QuizServer.Engine.Rules;

/// <summary>The blanks in the stem of a fill-in: each is a run of at least two underscores.</summary>
public static partial class Blanks
{
    /// <summary>How many a stem shows.</summary>
    public static int In(string stem) => Run().Count(stem);

    [GeneratedRegex("[_＿]{2,}")]
    private static partial Regex Run();
}
