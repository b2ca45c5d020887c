namespace QuizServer.Engine;

/// <summary>What happened. Events are kept for ever; their stored names stand in the journal's codec. Each topic has a file of its own beside this one.</summary>
public abstract partial record Event
{
    private Event()
    {
    }
}
