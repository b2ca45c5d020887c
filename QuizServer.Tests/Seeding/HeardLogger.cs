using Microsoft.Extensions.Logging;
using QuizServer.Seeding;

namespace QuizServer.Tests.Seeding;

/// <summary>Keeps what was reported.</summary>
internal sealed class HeardLogger : ILogger<SeedLoader>
{
    public List<(LogLevel Level, string Message)> Records { get; } = [];

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Records.Add((logLevel, formatter(state, exception)));
}
