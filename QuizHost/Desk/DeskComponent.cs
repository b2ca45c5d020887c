using Microsoft.AspNetCore.Components;
using QuizContracts;
using QuizContracts.Desks;

namespace QuizHost.Desk;

/// <summary>A part of a desk: it knows the user's language.</summary>
public abstract class DeskComponent : ComponentBase
{
    /// <summary>
    /// The user's language, read once by the frame. Not read from the thread here: a picture that comes
    /// from a contest's room may be rendered on that room's thread, with its culture.
    /// </summary>
    [CascadingParameter]
    protected Language Language { get; set; }

    /// <summary>Who sits here, as the frame knows it now.</summary>
    [CascadingParameter]
    protected DeskUser User { get; set; } = DeskUser.Nobody;

    /// <summary>The phrase in the user's language.</summary>
    protected string Say(Phrase phrase) => phrase.In(Language);
}
