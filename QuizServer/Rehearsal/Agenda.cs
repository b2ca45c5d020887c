namespace QuizServer.Rehearsal;

/// <summary>What is to happen, by its time; what has the same time happens in the order in which it was entered.</summary>
/// <param name="now">The contest clock.</param>
internal sealed class Agenda(Func<TimeSpan> now)
{
    private readonly PriorityQueue<Func<Task>, (TimeSpan At, long Number)> _waiting = new();
    private long _entered;

    /// <summary>Now.</summary>
    public TimeSpan Now => now();

    /// <summary>When the next thing happens; null when nothing is to come.</summary>
    public TimeSpan? Next => _waiting.TryPeek(out _, out var first) ? first.At : null;

    /// <summary>Enters something for a time; what is past happens at once.</summary>
    public void At(TimeSpan at, Func<Task> act) => _waiting.Enqueue(act, (at > Now ? at : Now, _entered++));

    /// <summary>The same for what needs no waiting.</summary>
    public void At(TimeSpan at, Action act) => At(at, () =>
    {
        act();
        return Task.CompletedTask;
    });

    /// <summary>Lets the next thing happen.</summary>
    public Task Act() => _waiting.Dequeue()();
}
