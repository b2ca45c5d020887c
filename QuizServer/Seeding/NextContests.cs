using System.Collections.Concurrent;
using QuizServer.Contests;
using QuizServer.Engine;
using QuizServer.Engine.Decisions;
using QuizServer.Engine.Rules;

namespace QuizServer.Seeding;

/// <summary>Contests that take their teams from those that advanced: each is created as soon as all its heats are decided.</summary>
internal sealed class NextContests(IContestDirectory contests, Func<string, Task> load)
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _waiting = [];

    /// <summary>Who advanced, by name, best first; null while the contest is not decided.</summary>
    public IReadOnlyList<string>? Advanced(string code) => contests.Find(code)?.Now.State is { Phase: Phase.Podium } state && Steps.OpenTie(state) is null
        ? [.. Ties.Advancing(state).Select(team => state.Teams[team].Name)]
        : null;

    /// <summary>Loads a file now or when its heats are decided.</summary>
    public async Task Offer(string file, IReadOnlyList<string> heats)
    {
        if (heats.All(heat => Advanced(heat) is not null))
        {
            await load(file);
        }
        else
        {
            _waiting[file] = heats;
        }
    }

    /// <summary>Looks at every change of every contest; only the end of one makes a difference.</summary>
    public void Follow() => contests.Follow(room => room.Changed += now =>
    {
        if (now.State.Phase is Phase.Podium)
        {
            // The room must not wait for another contest to be created.
            _ = Task.Run(Retry);
        }
    });

    private async Task Retry()
    {
        foreach (var (file, heats) in _waiting)
        {
            if (heats.All(heat => Advanced(heat) is not null) && _waiting.TryRemove(file, out _))
            {
                await load(file);
            }
        }
    }
}
