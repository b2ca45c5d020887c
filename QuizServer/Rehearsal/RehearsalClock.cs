namespace QuizServer.Rehearsal;

/// <summary>
/// The time in which a rehearsal is played. It stands until it is moved on, and a timer rings when it is; so nothing depends on how
/// fast the machine is.
/// </summary>
internal sealed class RehearsalClock : TimeProvider
{
    private readonly Lock _door = new();
    private readonly List<Alarm> _alarms = [];
    private TimeSpan _now;

    /// <summary>Since the beginning.</summary>
    public TimeSpan Now
    {
        get
        {
            lock (_door)
            {
                return _now;
            }
        }
    }

    /// <summary>When the next timer rings; null while none is set.</summary>
    public TimeSpan? NextAlarm
    {
        get
        {
            lock (_door)
            {
                return _alarms.Min(alarm => alarm.Due);
            }
        }
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Now.Ticks;

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch + Now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, () => callback(state));
        alarm.Change(dueTime, period);
        lock (_door)
        {
            _alarms.Add(alarm);
        }

        return alarm;
    }

    /// <summary>Moves the time on, never back.</summary>
    public void MoveTo(TimeSpan now)
    {
        lock (_door)
        {
            _now = now > _now ? now : _now;
        }
    }

    /// <summary>Rings the timers that are due.</summary>
    public void Ring()
    {
        List<Alarm> due;
        lock (_door)
        {
            due = _alarms.FindAll(alarm => alarm.Due <= _now);
            due.ForEach(alarm => alarm.Due = null);
        }

        due.ForEach(alarm => alarm.Ring());
    }

    // Once only: whoever uses this clock sets each ring anew.
    private sealed class Alarm(RehearsalClock clock, Action ring) : ITimer
    {
        public TimeSpan? Due { get; set; }

        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._door)
            {
                Due = dueTime == Timeout.InfiniteTimeSpan ? null : clock._now + dueTime;
            }

            return true;
        }

        public void Dispose()
        {
            lock (clock._door)
            {
                clock._alarms.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
