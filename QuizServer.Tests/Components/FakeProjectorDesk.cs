using QuizContracts.Desks;
using QuizContracts.Views;

namespace QuizServer.Tests.Components;

/// <summary>Projectors that a test sets up, and what the console told them.</summary>
internal sealed class FakeProjectorDesk : IProjectorDesk
{
    private Action? _changed;

    public List<ProjectorLine> Lines { get; set; } = [];

    public void Change(params ProjectorLine[] lines)
    {
        Lines = [.. lines];
        _changed?.Invoke();
    }

    public IReadOnlyList<ProjectorLine> List(string code) => Lines;

    public IDisposable Watch(string code, Action changed)
    {
        _changed += changed;
        return new Ending(() => _changed -= changed);
    }

    public void Show(string code, int number, Showing showing) =>
        Change([.. Lines.Select(line => line.Number == number ? line with { Showing = showing } : line)]);

    public List<bool> Played { get; } = [];

    public void Play(string code, bool isPlaying) => Played.Add(isPlaying);

    public void GiveSound(string code, int number) =>
        Change([.. Lines.Select(line => line with { HasSound = line.Number == number })]);

    private sealed class Ending(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
