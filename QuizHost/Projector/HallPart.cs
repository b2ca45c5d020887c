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

    /// <summary>What the host has a picture leave out, for the style sheet; null for nothing.</summary>
    public static string? HidesOf(HallView view) => view.Hidden is null ? null : string.Join(' ', view.Hidden.Select(hidden => hidden.ToString().ToLowerInvariant()));
}
