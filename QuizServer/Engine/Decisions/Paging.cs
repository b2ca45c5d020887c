using QuizContracts;
using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Decisions;

/// <summary>Pages of a stem that is too long for one, turned by the host for the whole hall (翻页).</summary>
internal static class Paging
{
    public static Decision Turn(ContestState state, Command.TurnPage turn) =>
        state.Phase is Phase.Paused ? Refusals.Paused
        : state.Phase is not Phase.OnStage stage || stage is Phase.Revealed || Of(state, stage.Asked) is not { All.Count: > 1 } pages || turn.Page < 1 || turn.Page > pages.All.Count ? Refusals.NoPage
        : turn.Page == pages.Shown ? Refusals.Nothing
        : Decision.Accept(new Event.PageTurned(turn.Page));

    /// <summary>The next page, while the question is read; null where none is left to turn to.</summary>
    public static Event.PageTurned? Next(ContestState state) =>
        state.Phase is Phase.Reading reading && Of(state, reading.Asked) is { IsAtEnd: false } pages ? new Event.PageTurned(pages.Shown + 1) : null;

    /// <summary>What may be read of the stem now, and where the hall is in it. The reveal stands on the last page.</summary>
    public static Pages Of(ContestState state, Asked asked)
    {
        var all = All(state, asked);
        return new Pages(all, state.Unpaused is Phase.Revealed ? all.Count : Math.Min(asked.Page ?? all.Count, all.Count));
    }

    /// <summary>The phase after an event: who has read a stem to its end stays there when hidden options join it and make another page.</summary>
    public static Phase After(ContestState last, ContestState next) =>
        last.Phase is Phase.Reading { Asked: var read } && next.Phase is Phase.OnStage and not (Phase.Reading or Phase.Revealed) && (Phase.OnStage)next.Phase is { Asked.Page: not null } now
        && Legible.HasStem(last, last.Round!) && Of(last, read).IsAtEnd
            ? now with { Asked = now.Asked with { Page = null } }
            : next.Phase;

    // Options that may not be seen yet make no page, so that their length is not told.
    private static IReadOnlyList<string> All(ContestState state, Asked asked)
    {
        var (words, round) = (PanelWords.Of(state.QuestionOf(asked)), state.Plan.Rounds[asked.Round]);
        return !Legible.HasStem(state, round) ? [""] : StemPages.Of(Legible.HasOptions(state, round) ? words : PanelWords.Alone(words.Stem) with { HasPicture = words.HasPicture });
    }

    /// <summary>A stem by pages.</summary>
    /// <param name="All">The words of each.</param>
    /// <param name="Shown">The page that the hall sees, from 1.</param>
    public sealed record Pages(IReadOnlyList<string> All, int Shown)
    {
        /// <summary>None is left to turn to.</summary>
        public bool IsAtEnd => Shown == All.Count;
    }
}
