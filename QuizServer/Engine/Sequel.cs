namespace QuizServer.Engine;

/// <summary>Events of one decision, each decided on the state that the ones before it lead to.</summary>
/// <param name="state">The state before the first.</param>
/// <param name="at">Contest clock of the decision.</param>
internal sealed class Sequel(ContestState state, TimeSpan at)
{
    private readonly List<Event> _events = [];

    /// <summary>The state after the last event.</summary>
    public ContestState State { get; private set; } = state;

    public IReadOnlyList<Event> Events => _events;

    public Sequel Then(params IEnumerable<Event> events)
    {
        foreach (var e in events)
        {
            _events.Add(e);
            State = Evolver.Evolve(State, e, at);
        }

        return this;
    }
}
