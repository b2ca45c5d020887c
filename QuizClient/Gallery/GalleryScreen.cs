using System.Globalization;
using Microsoft.AspNetCore.Components;
using QuizContracts;

namespace QuizClient.Gallery;

/// <summary>A page that shows one state of the gallery as the real page would.</summary>
/// <param name="states">The states of this kind of screen.</param>
public abstract class GalleryScreen(IReadOnlyList<GalleryState> states) : ComponentBase
{
    /// <summary>Name of the state, as it stands in the address.</summary>
    [Parameter]
    public string State { get; set; } = "";

    /// <summary>The language of the request.</summary>
    protected Language Language { get; private set; }

    /// <summary>The state; null where none has that name.</summary>
    protected GalleryState? Found { get; private set; }

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        Language = LanguageTags.Read(CultureInfo.CurrentUICulture.Name);
        Found = states.FirstOrDefault(state => state.Name == State);
    }
}
