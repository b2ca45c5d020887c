namespace QuizServer.Rehearsal;

/// <summary>What is to happen, by its time; what has the same time happens in the order in which it was entered.</summary>
internal sealed class Agenda(RehearsalClock clock)
{
    private readonly PriorityQueue<Func<Task>, (TimeSpan At, long Number)> _waiting = new();
    private long _entered;

    /// <summary>Now.</summary>
    public TimeSpan Now => clock.Now;

    /// <summary>When the next thing happens, a timer of the clock among them; null when nothing is to come.</summary>
    public TimeSpan? Next => (_waiting.TryPeek(out _, out var first), clock.NextAlarm) switch
    {
        (true, { } alarm) => alarm < first.At ? alarm : first.At,
        (true, null) => first.At,
        (false, var alarm) => alarm,
    };

    /// <summary>Enters something for a time; what is past happens at once.</summary>
    public void At(TimeSpan at, Func<Task> act) => _waiting.Enqueue(act, (at > Now ? at : Now, _entered++));

    /// <summary>The same for what needs no waiting.</summary>
    public void At(TimeSpan at, Action act) => At(at, () =>
    {
        act();
        return Task.CompletedTask;
    });

    /// <summary>Moves the clock to the next thing and lets it happen; timers ring before anything else of that moment.</summary>
    public async Task Step()
    {
        var at = Next ?? throw new InvalidOperationException("Nothing is to come.");
        clock.MoveTo(at);
        if (clock.NextAlarm <= at)
        {
            clock.Ring();
        }
        else
        {
            await _waiting.Dequeue()();
        }
    }
}
