using System.Collections.Concurrent;

namespace QuizServer.Rehearsal;

/// <summary>Keeps what the room logs as an error.</summary>
internal sealed class FaultLog : ILogger
{
    private readonly ConcurrentQueue<string> _faults = new();

    /// <summary>The log's lines, for whoever has to look for the cause.</summary>
    public IReadOnlyCollection<string> Faults => _faults;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            _faults.Enqueue($"{formatter(state, exception)} {exception}");
        }
    }
}
