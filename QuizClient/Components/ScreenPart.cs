using Microsoft.AspNetCore.Components;
using QuizClient.Words;
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

    /// <summary>A stem, or that it is only heard.</summary>
    protected string StemOr(string stem) => stem.Length == 0 ? Say(StageWords.Listen) : stem;
}
