using Microsoft.AspNetCore.Components;
using QuizContracts.Desks;

namespace QuizHost.Desk;

/// <summary>A part of a desk that follows the projectors of a contest.</summary>
public abstract class ProjectorsPart : DeskComponent, IDisposable
{
    private IDisposable? _watch;

    /// <summary>The desk of the projectors.</summary>
    [Inject]
    protected IProjectorDesk Projectors { get; set; } = null!;

    /// <summary>The projectors as they are; none before the first rendering, unless the part asks for them.</summary>
    protected IReadOnlyList<ProjectorLine> Lines { get; set; } = [];

    /// <summary>Join code of the contest.</summary>
    protected abstract string Contest { get; }

    /// <inheritdoc/>
    // Only after the first rendering: nobody would end a watch that is begun while the page is prerendered.
    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
        {
            _watch = Projectors.Watch(Contest, () => _ = Task.Run(() => InvokeAsync(Refresh)));
            Refresh();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _watch?.Dispose();
        GC.SuppressFinalize(this);
    }

    private void Refresh()
    {
        Lines = Projectors.List(Contest);
        StateHasChanged();
    }
}
