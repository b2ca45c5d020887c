using QuizContracts;
using QuizContracts.Desks;
using QuizContracts.Views;

namespace QuizServer.Tests.Components;

/// <summary>A desk by hand: it shows what a test puts there and remembers what the page asked for.</summary>
internal sealed class FakeContestDesk : IContestDesk
{
    private readonly List<Action<HostView>> _watchers = [];

    public Dictionary<string, HostView> Views { get; } = [];

    public List<ContestLine> Lines { get; } = [];

    public List<HostAction> Done { get; } = [];

    public List<string> By { get; } = [];

    public List<ILead?> Consoles { get; } = [];

    public Func<HostAction, Task<DeskVerdict>> Answer { get; set; } = _ => Task.FromResult(new DeskVerdict(true, new("已记录。", "Recorded.")));

    public int Watchers => _watchers.Count;

    public Dictionary<string, ContestRegulation> Regulations { get; } = [];

    public IReadOnlyList<FoundTeam> Find(string code, string text) => [];

    public ContestRegulation? Regulation(string code) => Regulations.GetValueOrDefault(code);

    public Dictionary<string, ContestPhotos> Finishes { get; } = [];

    public ContestPhotos? Photos(string code) => Finishes.GetValueOrDefault(code);

    public Dictionary<string, JuryList> Juries { get; } = [];

    public JuryList? Jury(string code) => Juries.GetValueOrDefault(code);

    public IReadOnlyList<ContestLine> List() => [.. Lines];

    public HostView? Look(string code) => Views.GetValueOrDefault(code);

    public IDisposable Watch(string code, Action<HostView> show)
    {
        _watchers.Add(show);
        return new Watching(() => _watchers.Remove(show));
    }

    public Task<DeskVerdict> Do(string code, HostAction action, string by, ILead? console = null)
    {
        Consoles.Add(console);
        Done.Add(action);
        By.Add(by);
        return Answer(action);
    }

    public Dictionary<HostAction, IReadOnlyList<StandingChange>> Forecasts { get; } = [];

    public IReadOnlyList<StandingChange> Preview(string code, HostAction action) => Forecasts.GetValueOrDefault(action) ?? [];

    public string ProjectorPath(string code) => $"/host/contests/{code}/screen?token=abc";

    public IReadOnlyList<string> JoinAddresses(string code) => [$"http://192.168.1.20:5080/join/{code}"];

    public void Publish(HostView view)
    {
        Views[view.Hall.Code] = view;
        _watchers.ForEach(show => show(view));
    }

    private sealed class Watching(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
