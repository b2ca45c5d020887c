using Microsoft.AspNetCore.Components;
using QuizClient.Components;
using QuizContracts.Views;

namespace QuizHost.Projector;

/// <summary>A part of the hall's picture.</summary>
public abstract class HallPart : ScreenPart
{
    /// <summary>What everyone may see.</summary>
    [Parameter, EditorRequired]
    public required HallView View { get; set; }
}
