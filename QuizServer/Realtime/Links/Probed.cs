namespace QuizServer.Realtime.Links;

/// <summary>A connection as the pacer keeps it.</summary>
internal sealed class Probed(LiveScreen screen, int greetings, TimeSpan spacing)
{
    public LiveScreen Screen => screen;

    /// <summary>Probes of the greeting, or of a test, that are still to come.</summary>
    public int Greetings { get; set; } = greetings;

    /// <summary>Between two of them.</summary>
    public TimeSpan Spacing { get; set; } = spacing;

    /// <summary>Since when its seat may press; null while it may not.</summary>
    public TimeSpan? ArmedSince { get; set; }

    /// <summary>When its next probe is due while its seat may press.</summary>
    public TimeSpan Due { get; set; }

    /// <summary>The last send. A socket that is stuck gets no second one.</summary>
    public Task Sending { get; set; } = Task.CompletedTask;
}
