using QuizContracts;

namespace QuizServer.Engine.Decisions;

/// <summary>Parts of the picture that the projectors leave out at the host's word.</summary>
internal static class ElementHiding
{
    public static Decision Hide(ContestState state, Command.HideElements hide)
    {
        HallElement[] hidden = [.. hide.Hidden.Distinct().Order()];
        return hidden.SequenceEqual(state.Hidden) ? Refusals.Nothing : Decision.Accept(new Event.ElementsShown(hidden, hide.By));
    }
}
