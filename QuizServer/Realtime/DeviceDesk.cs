using QuizClient;
using QuizContracts.Desks;
using QuizContracts.Views;
using QuizServer.Contests;
using QuizServer.Realtime.Links;
using QuizServer.Screens;

namespace QuizServer.Realtime;

/// <summary>The contestants' devices as the organiser's desks see them.</summary>
internal sealed class DeviceDesk(IContestDirectory contests, ILinks links, IMediaDesk media, TimeProvider time) : IDeviceDesk
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    // Some thousand devices take some ten milliseconds.
    private static readonly TimeSpan BeatOfMany = TimeSpan.FromSeconds(5);

    public DeviceBoard? Look(string code) => contests.Find(code) is { Now: var now } room ? DeviceBoards.Of(now.State, now.Present, links.Of(room.Code), AppVersion.Present) : null;

    public IReadOnlyList<ContestFilm> Films(string code) =>
        contests.Find(code) is { } room ? [.. FilmsScreen.Of(room.Now.State).Select(film => film with { Doubt = media.Doubt(film.File) })] : [];

    public IDisposable Watch(string code, Action<DeviceBoard> show)
    {
        if (contests.Find(code) is not { } room)
        {
            return new Watcher(() => { });
        }

        var beat = room.Now.State.Plan.Open is null ? Beat : BeatOfMany;
        var timer = time.CreateTimer(_ => show(Look(code)!), null, beat, beat);
        return new Watcher(timer.Dispose);
    }
}
