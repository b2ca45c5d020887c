using QuizContracts.Desks;
using QuizContracts.Views;

namespace QuizServer.Tests.Components;

/// <summary>Boards by hand.</summary>
internal sealed class FakeDeviceDesk : IDeviceDesk
{
    private readonly List<Action<DeviceBoard>> _watchers = [];

    public Dictionary<string, DeviceBoard> Boards { get; } = [];

    public int Watchers => _watchers.Count;

    public List<ContestFilm> Reel { get; } = [];

    public IReadOnlyList<ContestFilm> Films(string code) => Reel;

    public DeviceBoard? Look(string code) => Boards.GetValueOrDefault(code);

    public IDisposable Watch(string code, Action<DeviceBoard> show)
    {
        _watchers.Add(show);
        return new Watching(() => _watchers.Remove(show));
    }

    public void Publish(DeviceBoard board)
    {
        Boards[board.Code] = board;
        _watchers.ForEach(show => show(board));
    }

    private sealed class Watching(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
