namespace QuizServer.Realtime;

/// <summary>Ends a watch.</summary>
internal sealed class Watcher(Action stop) : IDisposable
{
    private Action? _stop = stop;

    /// <summary>Ends it once.</summary>
    public void Dispose() => Interlocked.Exchange(ref _stop, null)?.Invoke();
}
