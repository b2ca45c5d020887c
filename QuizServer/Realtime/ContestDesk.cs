using QuizContracts;
using QuizContracts.Desks;
using QuizContracts.Views;
using QuizServer.Access;
using QuizServer.Contests;
using QuizServer.Engine;
using QuizServer.Proof;
using QuizServer.Realtime.Consoles;
using QuizServer.Realtime.Projectors;
using QuizServer.Screens;
using QuizServer.Screens.Photos;

namespace QuizServer.Realtime;

/// <summary>The contests as the organiser's desks reach them.</summary>
internal sealed class ContestDesk(IContestDirectory contests, ProjectorToken tokens, JuryToken juryTokens, JuryPresence jury, LanAddresses addresses, ResultGate gate, MediaGate media) : IContestDesk
{
    public IReadOnlyList<ContestLine> List() => [.. contests.All.Select(room => LineScreen.Of(room.Now.State, room.IsRehearsal) with { IsArchived = room.IsArchived })];

    public HostView? Look(string code) => contests.Find(code) is { } room ? Picture(room, room.Now) : null;

    public IDisposable Watch(string code, Action<HostView> show)
    {
        if (contests.Find(code) is not { } room)
        {
            return new Watcher(() => { });
        }

        void Pass(Snapshot snapshot) => show(Picture(room, snapshot));
        room.Changed += Pass;
        return new Watcher(() => room.Changed -= Pass);
    }

    public async Task<DeskVerdict> Do(string code, HostAction action, string by, ILead? console = null)
    {
        if (contests.Find(code) is not { } room)
        {
            return new DeskVerdict(false, Refusals.NoContest.Sentence);
        }

        string? dispute = null;
        if (action is HostAction.NextStep && ResultGate.IsNext(room.Now.State))
        {
            (var refusal, dispute) = await gate.Examine(room);
            if (refusal is not null)
            {
                return new DeskVerdict(false, refusal.Sentence);
            }
        }

        // Asked last: the lead may have gone on while the result was examined.
        if (LeadRefusals.Of(console) is { } other)
        {
            return new DeskVerdict(false, other);
        }

        if (action is HostAction.NextStep && media.Holds(room.Now) is { } held)
        {
            return new DeskVerdict(false, held);
        }

        var actor = $"host:{by}";
        var reply = await room.Post(actor, null, at => HostCommands.Of(action, at, actor, dispute));
        return new DeskVerdict(reply.Verdict.Accepted, reply.Verdict.Sentence);
    }

    public IReadOnlyList<StandingChange> Preview(string code, HostAction action) =>
        contests.Find(code) is { } room ? Previews.Of(room, at => HostCommands.Of(action, at, "host:preview")) : [];

    public JuryList? Jury(string code) => contests.Find(code) is { Now.State: var state } room
        ? new JuryList(state.Plan.Title, [.. state.Judges.Values.Select(judge => new JudgeLine(
            judge.Plan.Number,
            judge.Plan.Name,
            judge.Plan.IsChief,
            judge.Plan.Barred ?? [],
            judge.Serial,
            judge.IsAdmitted ? juryTokens.PathOf(room.Code, judge.Plan.Number, judge.Serial) : null,
            jury.Of(room.Code, judge.Plan.Number, judge.Serial)))])
        : null;

    public IReadOnlyList<FoundTeam> Find(string code, string text) =>
        contests.Find(code) is { Now: var now } ? HostScreen.Find(now.State, now.Present, text) : [];

    public ContestRegulation? Regulation(string code) => contests.Find(code) is { } room ? RegulationScreen.Of(room.Now.State.Plan) : null;

    public ContestPhotos? Photos(string code) => contests.Find(code) is { Now.State: var state } ? new ContestPhotos(state.Plan.Code, state.Plan.Title, PhotoFinishes.Of(state)) : null;

    public string ProjectorPath(string code) => tokens.PathOf(code);

    public IReadOnlyList<string> JoinAddresses(string code) => [.. addresses.All.Select(address => $"{address}/join/{code}")];

    private static HostView Picture(IContestRoom room, Snapshot now) => HostScreen.Of(
        now.State, now.Present, new ScreenVersion(now.Epoch, now.Publish, now.Sequence), room.Clock, now.StorageFailure, now.Log);
}
