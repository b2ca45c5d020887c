using System.Collections.Immutable;
using QuizContracts.Desks;
using QuizContracts.Hub;
using QuizContracts.Views;

namespace QuizServer.Realtime.Projectors;

/// <summary>
/// The projectors of every contest. It lives in memory: after a start of the server each projector tells what it was told before,
/// and the first to claim the hall's sound has it.
/// </summary>
internal sealed class ProjectorBook(TimeProvider time)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(1);

    // A hall has few; a broken page that makes new ids must not fill the memory.
    private const int Most = 24;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, ImmutableList<Projector>> _contests = [];

    /// <summary>A projector of this contest changed.</summary>
    public event Action<string>? Changed;

    /// <summary>The projectors by number; those that left long ago are forgotten, but never the one that the hall should hear.</summary>
    public IReadOnlyList<Projector> Of(string code)
    {
        lock (_lock)
        {
            return Present(code);
        }
    }

    /// <summary>Takes a report; null when there are too many.</summary>
    public Projector? Take(string code, string connection, ProjectorReport report)
    {
        Projector? taken;
        lock (_lock)
        {
            // A window has one id: what else came over this connection is gone.
            var all = Present(code).RemoveAll(projector => projector.Connection == connection && projector.Id != report.Id);
            var known = all.Find(projector => projector.Id == report.Id);
            if (known is null && all.Count >= Most)
            {
                return null;
            }

            var maySound = !all.Exists(other => other.HasSound && other != known);
            taken = known is not null
                ? known with { Report = report, Connection = connection, HasSound = known.HasSound || (maySound && report.IsAudible) }
                : new Projector(report.Id, Free(all), report, report.Showing, maySound && (report.HasSound || report.IsAudible), connection, 0);
            _contests[code] = known is not null ? all.Replace(known, taken) : [.. all.Append(taken).OrderBy(projector => projector.Number)];
        }

        Changed?.Invoke(code);
        return taken;
    }

    /// <summary>A connection ended.</summary>
    public void Leave(string code, string connection)
    {
        lock (_lock)
        {
            if (Present(code).Find(projector => projector.Connection == connection) is not { } left)
            {
                return;
            }

            _contests[code] = _contests[code].Replace(left, left with { Connection = null, LeftAt = time.GetTimestamp() });
        }

        Changed?.Invoke(code);
    }

    /// <summary>Changes what is wanted of the projectors of a contest, and returns those of which something else is wanted now.</summary>
    public IReadOnlyList<Projector> Direct(string code, Func<Projector, Projector> want)
    {
        List<Projector> changed;
        lock (_lock)
        {
            var before = Present(code);
            var after = before.ConvertAll(projector => want(projector));
            changed = [.. after.Where((projector, index) => projector != before[index])];
            _contests[code] = after;
        }

        if (changed.Count > 0)
        {
            Changed?.Invoke(code);
        }

        return changed;
    }

    private ImmutableList<Projector> Present(string code) => _contests[code] = _contests.GetValueOrDefault(code, []).RemoveAll(projector =>
        projector is { Connection: null, HasSound: false } && time.GetElapsedTime(projector.LeftAt) > Remembered);

    private static int Free(IReadOnlyCollection<Projector> all) => Enumerable.Range(1, all.Count + 1).First(number => all.All(projector => projector.Number != number));
}
