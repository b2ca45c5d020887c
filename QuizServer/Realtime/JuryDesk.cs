using QuizContracts.Desks;
using QuizContracts.Views;
using QuizServer.Access;
using QuizServer.Contests;
using QuizServer.Engine;
using QuizServer.Screens;

namespace QuizServer.Realtime;

/// <summary>The contests as the judges' pages reach them.</summary>
internal sealed class JuryDesk(JuryToken tokens, JuryPresence presence) : IJuryDesk
{
    public JuryView? Look(string code, string token) => tokens.Settle(code, token) is { } pass ? Picture(pass, pass.Room.Now) : null;

    public IDisposable Watch(string code, string token, Action<JuryView?> show)
    {
        if (tokens.Settle(code, token) is not { } pass)
        {
            return new Watcher(() => { });
        }

        void Pass(Snapshot snapshot) => show(pass.IsHeld(snapshot.State) ? Picture(pass, snapshot) : null);
        presence.Come(pass);
        pass.Room.Changed += Pass;
        return new Watcher(() =>
        {
            pass.Room.Changed -= Pass;
            presence.Go(pass);
        });
    }

    public Task<DeskVerdict> Mark(string code, string token, decimal mark) =>
        Post(code, token, (pass, by, at) => new Command.GiveMark(at, by, pass.Judge, mark));

    public Task<DeskVerdict> Do(string code, string token, HostAction action) =>
        Post(code, token, (_, by, at) => HostCommands.Of(action, at, by));

    public IReadOnlyList<StandingChange> Preview(string code, string token, HostAction action) =>
        tokens.Settle(code, token) is { } pass ? Previews.Of(pass.Room, at => HostCommands.Of(action, at, Judge.By(pass.Judge))) : [];

    private async Task<DeskVerdict> Post(string code, string token, Func<JuryPass, string, TimeSpan, Command> make)
    {
        if (tokens.Settle(code, token) is not { } pass)
        {
            return new DeskVerdict(false, Refusals.NoJudge.Sentence);
        }

        var by = Judge.By(pass.Judge);
        var reply = await pass.Room.Post(by, null, at => make(pass, by, at));
        return new DeskVerdict(reply.Verdict.Accepted, reply.Verdict.Sentence);
    }

    private static JuryView Picture(JuryPass pass, Snapshot now) => JuryScreen.Of(
        now.State, now.Present, new ScreenVersion(now.Epoch, now.Publish, now.Sequence), pass.Judge);
}
