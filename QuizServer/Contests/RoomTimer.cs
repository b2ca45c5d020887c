namespace QuizServer.Contests;

/// <summary>Rings once at the next deadline. Ringing early or late harms nothing: the engine settles deadlines itself.</summary>
internal sealed class RoomTimer : IDisposable
{
    private readonly ITimer _timer;

    public RoomTimer(TimeProvider time, Action ring) =>
        _timer = time.CreateTimer(_ => ring(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    /// <summary>Sets the next ring; null for none.</summary>
    public void Set(TimeSpan? due) => _timer.Change(
        due is { } span ? TimeSpan.FromMilliseconds(Math.Max(0, Math.Ceiling(span.TotalMilliseconds))) : Timeout.InfiniteTimeSpan,
        Timeout.InfiniteTimeSpan);

    public void Dispose() => _timer.Dispose();
}
