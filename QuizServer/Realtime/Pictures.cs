using System.Collections.Concurrent;
using QuizContracts.Hub;
using QuizContracts.Views;
using QuizServer.Contests;
using QuizServer.Screens;

namespace QuizServer.Realtime;

/// <summary>One snapshot as fragments, each rendered at most once however many screens look.</summary>
internal sealed class Pictures(Snapshot snapshot, FragmentRenderer renderer)
{
    private readonly ConcurrentDictionary<Face, Lazy<Task<Fragment>>> _fragments = new();

    /// <summary>What they show.</summary>
    public Snapshot Snapshot => snapshot;

    /// <summary>The fragment of one face.</summary>
    // Sponsors may change while the contest stands still; few screens show them.
    public Task<Fragment> Fragment(Face face) => face.Showing == Showing.Sponsors ? Render(face) : _fragments.GetOrAdd(face, key => new Lazy<Task<Fragment>>(() => Render(key))).Value;

    private async Task<Fragment> Render(Face face)
    {
        var view = HallScreen.Of(snapshot.State, snapshot.Present);
        var html = await renderer.Render(face, view);
        return new Fragment(snapshot.Epoch, snapshot.Publish, snapshot.Sequence, QuizClient.Components.StageName.Of(view.Stage), html);
    }
}
