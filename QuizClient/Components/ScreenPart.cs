using Microsoft.AspNetCore.Components;
using QuizContracts;

namespace QuizClient.Components;

/// <summary>A part of a screen that speaks one language.</summary>
public abstract class ScreenPart : ComponentBase
{
    /// <summary>The language that it speaks.</summary>
    [Parameter, EditorRequired]
    public required Language Language { get; set; }

    /// <summary>The words in that language.</summary>
    protected string Say(Phrase phrase) => phrase.In(Language);
}
