namespace QuizServer.Contests;

/// <summary>
/// The contest clock of one opening of a room: it goes on from the last event, by the monotonic clock.
/// Time in which the server was down is not contest time, and a correction of the wall clock changes nothing.
/// </summary>
internal sealed class ContestClock(TimeProvider time, TimeSpan start)
{
    private readonly long _since = time.GetTimestamp();

    /// <summary>Whole microseconds, as the journal keeps them.</summary>
    public TimeSpan Now
    {
        get
        {
            var now = start + time.GetElapsedTime(_since);
            return now - TimeSpan.FromTicks(now.Ticks % TimeSpan.TicksPerMicrosecond);
        }
    }
}
