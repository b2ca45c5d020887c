using QuizContracts.Desks;
using QuizContracts.Views;

namespace QuizServer.Tests.Components;

/// <summary>A judge's desk by hand: it shows what a test puts there and remembers what the page asked for.</summary>
internal sealed class FakeJuryDesk : IJuryDesk
{
    private readonly List<Action<JuryView?>> _watchers = [];

    public JuryView? View { get; set; }

    public List<decimal> Marks { get; } = [];

    public List<HostAction> Done { get; } = [];

    public DeskVerdict Answer { get; set; } = new(true, new("已记录。", "Recorded."));

    public int Watchers => _watchers.Count;

    public JuryView? Look(string code, string token) => View;

    public IDisposable Watch(string code, string token, Action<JuryView?> show)
    {
        _watchers.Add(show);
        return new Watching(() => _watchers.Remove(show));
    }

    public Task<DeskVerdict> Mark(string code, string token, decimal mark)
    {
        Marks.Add(mark);
        return Task.FromResult(Answer);
    }

    public Task<DeskVerdict> Do(string code, string token, HostAction action)
    {
        Done.Add(action);
        return Task.FromResult(Answer);
    }

    public IReadOnlyList<StandingChange> Preview(string code, string token, HostAction action) => [new StandingChange(1, "高台队", 90, 110, 2, 1)];

    /// <summary>A new picture, or with null the end of the link.</summary>
    public void Publish(JuryView? view)
    {
        View = view;
        _watchers.ForEach(show => show(view));
    }

    private sealed class Watching(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
