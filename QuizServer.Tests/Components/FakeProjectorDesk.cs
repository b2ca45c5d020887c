using QuizContracts;
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

    public Phrase? Refusal { get; set; }

    public Phrase? Show(string code, int number, Showing showing, ILead? console = null)
    {
        Change([.. Lines.Select(line => line.Number == number ? line with { Showing = showing } : line)]);
        return Refusal;
    }

    public List<bool> Played { get; } = [];

    public Phrase? Play(string code, bool isPlaying, ILead? console = null)
    {
        Played.Add(isPlaying);
        return Refusal;
    }

    public Phrase? GiveSound(string code, int number, ILead? console = null)
    {
        Change([.. Lines.Select(line => line with { HasSound = line.Number == number })]);
        return Refusal;
    }

    private sealed class Ending(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
