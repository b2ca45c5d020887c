using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Decisions;

/// <summary>Freezing the standings before the hall (封榜), and unveiling them step by step at the end.</summary>
internal static class Freezing
{
    public static Decision Set(ContestState state, Command.FreezeStandings freeze) =>
        freeze.AreFrozen == state.Frozen is not null ? Refusals.Nothing
        : freeze.AreFrozen && state.IsPublished ? Refusals.StandingsArePublished
        : Decision.Accept(new Event.StandingsFrozen(freeze.AreFrozen));

    /// <summary>The host's next step at the podium, while places are still covered.</summary>
    public static Event Next(ContestState state) => new Event.PlaceUnveiled(state.Unveiled!.Value + 1);

    /// <summary>The state after a freeze or its end.</summary>
    public static ContestState Apply(ContestState state, Event.StandingsFrozen frozen) =>
        state with { Frozen = frozen.AreFrozen ? state.Teams : null, Unveiled = null };

    /// <summary>The state after a step; the last one uncovers everything.</summary>
    public static ContestState Apply(ContestState state, Event.PlaceUnveiled unveiled) => unveiled.Step < Unveiling.Steps(state).Count
        ? state with { Unveiled = unveiled.Step }
        : state with { Unveiled = null, Frozen = null };
}
