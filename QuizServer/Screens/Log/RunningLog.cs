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
    /// <param name="before">The state in which it happened; null before the first event.</param>
    public static ImmutableList<LogLine> After(ImmutableList<LogLine> log, Event e, ContestState after, TimeSpan at, string by, ContestState? before)
    {
        var isStep = after.Before is not null && !ReferenceEquals(before?.Before, after.Before);
        if (isStep && log.FindLastIndex(line => line.IsStep) is >= 0 and var last)
        {
            log = log.SetItem(last, log[last] with { IsStep = false });
        }

        if (LogWords.Of(e, after) is not { } text)
        {
            return log;
        }

        // English sentences begin with what stands first in them.
        var line = new LogLine(at, by, text with { En = char.ToUpperInvariant(text.En[0]) + text.En[1..] }, LogSubject.Of(e, after), isStep);
        return log.Count < Most ? log.Add(line) : log.RemoveAt(0).Add(line);
    }
}

/// <summary>A line of the running log.</summary>
/// <param name="At">Contest clock.</param>
/// <param name="By">Who caused it, as it stands in the journal.</param>
/// <param name="Text">What happened.</param>
/// <param name="About">What can be put right of it later; null for nothing.</param>
/// <param name="IsStep">With it the last step ended that may be taken back.</param>
public sealed record LogLine(TimeSpan At, string By, Phrase Text, LogSubject? About = null, bool IsStep = false);
