using System.Collections.Immutable;

namespace QuizServer.Engine;

/// <summary>Where the contest stood before its last step.</summary>
/// <param name="Phase">Its phase.</param>
/// <param name="Play">What the round kept.</param>
/// <param name="Teams">The teams; who came since is kept.</param>
/// <param name="TieBreaks">The tie-breaks so far.</param>
/// <param name="Rulings">How many rulings there were.</param>
/// <param name="IsOpen">The step has begun with a ruling or a declined turn, and its new phase is still to come.</param>
public sealed record Before(Phase Phase, RoundPlay? Play, ImmutableSortedDictionary<int, Team> Teams, ImmutableList<TieBreak> TieBreaks, int Rulings, bool IsOpen)
{
    /// <summary>What is to be remembered once <paramref name="e"/> has led from one state to the next.</summary>
    public static Before? After(ContestState last, Event e, ContestState next) => e switch
    {
        // These can be put right in other ways only.
        Event.QuestionVoided or Event.QuestionSwapped or Event.StepUndone or Event.AnswerShown or Event.ClueShown => null,
        // A page that was turned in reading is turned back; turned later, it is no step.
        Event.PageTurned when last.Phase is Phase.Reading => null,
        Event.ContestPaused or Event.ContestResumed => last.Before,
        Event.AnswerRuled or Event.AnswersRuled or Event.TurnDeclined => last.Before is { IsOpen: true } begun ? begun : Of(last, isOpen: true),
        _ when e is Event.TurnGiven || next.Phase.GetType() != last.Phase.GetType() || Speaker(next) != Speaker(last) =>
            last.Before is { IsOpen: true } begun ? begun with { IsOpen = false } : Of(last, isOpen: false),
        _ => last.Before,
    };

    private static Before Of(ContestState state, bool isOpen) => new(state.Phase, state.Play, state.Teams, state.TieBreaks, state.Rulings.Count, isOpen);

    private static int? Speaker(ContestState state) => (state.Phase as Phase.HasWord)?.Word.Team;
}
