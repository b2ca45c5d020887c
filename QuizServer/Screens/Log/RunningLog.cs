using System.Collections.Immutable;
using QuizContracts;
using QuizServer.Engine;

namespace QuizServer.Screens.Log;

/// <summary>What happened in a contest, in words: the newest lines of it.</summary>
public static class RunningLog
{
    /// <summary>So many lines are kept.</summary>
    public const int Most = 100;

    /// <summary>The log after an event.</summary>
    /// <param name="log">The lines so far, newest last.</param>
    /// <param name="e">What happened.</param>
    /// <param name="after">The state that it led to.</param>
    /// <param name="at">Contest clock at which it happened.</param>
    /// <param name="by">Who caused it, as it stands in the journal.</param>
    public static ImmutableList<LogLine> After(ImmutableList<LogLine> log, Event e, ContestState after, TimeSpan at, string by)
    {
        if (LogWords.Of(e, after) is not { } text)
        {
            return log;
        }

        // English sentences begin with what stands first in them.
        var line = new LogLine(at, by, text with { En = char.ToUpperInvariant(text.En[0]) + text.En[1..] });
        return log.Count < Most ? log.Add(line) : log.RemoveAt(0).Add(line);
    }
}

/// <summary>A line of the running log.</summary>
/// <param name="At">Contest clock.</param>
/// <param name="By">Who caused it, as it stands in the journal.</param>
/// <param name="Text">What happened.</param>
public sealed record LogLine(TimeSpan At, string By, Phrase Text);
