using QuizServer.Engine.Rules.Fairness;

namespace QuizServer.Engine.Decisions;

/// <summary>The photo finish (判读图) before the hall: of the last race, once it is decided, until another question comes.</summary>
internal static class PhotoShowing
{
    public static Decision Show(ContestState state, Command.ShowPhoto show) =>
        show.IsShown && state.Phase is Phase.Paused ? Refusals.Paused
        : show.IsShown && LastRace(state) is null ? Refusals.NoPhoto
        : show.IsShown == state.IsPhotoShown ? Refusals.Nothing
        : Decision.Accept(new Event.PhotoShown(show.IsShown));

    /// <summary>The last race, where there is something to see of it; null before it is decided, and once another question is on stage.</summary>
    public static RaceRecord? LastRace(ContestState state) =>
        state.Races is [.., { IsOver: true, Presses.IsEmpty: false } last] && (state.Unpaused is not Phase.OnStage stage || last.IsOf(state, stage.Asked)) ? last : null;
}
