using QuizContracts;
using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Decisions;

/// <summary>Pages of a stem that is too long for one, turned by the host for the whole hall (翻页).</summary>
internal static class Paging
{
    public static Decision Turn(ContestState state, Command.TurnPage turn) =>
        state.Phase is Phase.Paused ? Refusals.Paused
        : state.Phase is not Phase.OnStage stage || stage is Phase.Revealed || Of(state, stage.Asked) is not { Count: > 1 } pages || turn.Page < 1 || turn.Page > pages.Count ? Refusals.NoPage
        : turn.Page == Shown(state, stage.Asked) ? Refusals.Nothing
        : Decision.Accept(new Event.PageTurned(turn.Page));

    /// <summary>The next page, while the question is read; null where none is left to turn to.</summary>
    public static Event.PageTurned? Next(ContestState state) =>
        state.Phase is Phase.Reading reading && Shown(state, reading.Asked) is var page && page < Of(state, reading.Asked).Count ? new Event.PageTurned(page + 1) : null;

    /// <summary>What may be read of the stem now, by pages. Options that may not be seen yet make no page, so that their length is not told.</summary>
    public static IReadOnlyList<string> Of(ContestState state, Asked asked)
    {
        var (question, round) = (state.QuestionOf(asked), state.Plan.Rounds[asked.Round]);
        return !Legible.HasStem(state, round) ? [""]
            : StemPages.Of(Legible.HasOptions(state, round) ? PanelWords.Of(question) : PanelWords.Alone(question.Stem) with { HasPicture = PanelWords.Of(question).HasPicture });
    }

    /// <summary>The page that the hall sees, from 1. The reveal stands on the last.</summary>
    public static int Shown(ContestState state, Asked asked) =>
        Of(state, asked).Count is var last && state.Unpaused is Phase.Revealed ? last : Math.Min(asked.Page ?? last, last);

    /// <summary>The phase after an event: who has read a stem to its end stays there when hidden options join it and make another page.</summary>
    public static Phase After(ContestState last, ContestState next) =>
        last.Phase is Phase.Reading { Asked: var read } && next.Phase is Phase.OnStage and not (Phase.Reading or Phase.Revealed) && (Phase.OnStage)next.Phase is { Asked.Page: not null } now
        && Legible.HasStem(last, last.Round!) && Shown(last, read) == Of(last, read).Count
            ? now with { Asked = now.Asked with { Page = null } }
            : next.Phase;
}
