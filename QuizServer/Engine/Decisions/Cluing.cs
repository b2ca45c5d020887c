using QuizServer.Engine.Rounds;

namespace QuizServer.Engine.Decisions;

/// <summary>Clues of the question on stage, shown one after the other by the host (线索).</summary>
internal static class Cluing
{
    public static Decision Show(ContestState state, Command.ShowClue show) =>
        state.Phase is Phase.Paused ? Refusals.Paused
        : state.LastStep is { } last && show.At - last < Steps.DoublePress ? Refusals.DoublePress
        : Next(state, show.At) is { } clue ? Decision.Accept(clue)
        : Refusals.NoClue;

    /// <summary>The next clue, while somebody may press or answer who has seen it; null when there is none to show.</summary>
    public static Event.ClueShown? Next(ContestState state, TimeSpan at) =>
        MayShow(state) && ((Phase.OnStage)state.Phase).Asked.Clues + 1 is var number
            ? new Event.ClueShown(number, state.Phase is Phase.BuzzOpen open ? at + open.Clock.Length : null)
            : null;

    /// <summary>Whether a clue may be shown now. Whoever has won the word answers by what was shown until then.</summary>
    public static bool MayShow(ContestState state) =>
        state.Phase is Phase.OnStage stage && state.QuestionOf(stage.Asked).Clues is { } clues && stage.Asked.Clues < clues.Count
        && stage switch
        {
            Phase.BuzzOpen or Phase.AllAnswering { Extra: null } => true,
            Phase.Answering => state.Round is not RaceRound,
            Phase.Reading => state.Round is RaceRound { TakesInterrupts: true },
            _ => false,
        };

    public static ContestState Apply(ContestState state, Event.ClueShown shown)
    {
        var stage = (Phase.OnStage)state.Phase;
        var next = stage with { Asked = stage.Asked with { Clues = shown.Number } };
        return state with { Phase = shown.ClosesAt is { } closes ? next.With(next.Running! with { EndsAt = closes }) : next };
    }
}
