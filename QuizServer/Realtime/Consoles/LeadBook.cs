using System.Collections.Immutable;

namespace QuizServer.Realtime.Consoles;

/// <summary>The consoles of every contest, and which of them acts.</summary>
internal sealed class LeadBook(TimeProvider time)
{
    /// <summary>So long a console may be cut off before the lead goes on to one that waits.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Consoles> _contests = [];

    public OpenConsole Join(string code, string name, Action changed)
    {
        var console = new OpenConsole(code, name, changed);
        Change(code, now =>
        {
            // Whoever comes back after the connection broke is the one who was there.
            var isFree = now.Holder is not { } holder || (holder.LeftAt is { } left && (holder.Name == name || time.GetElapsedTime(left) >= Patience));
            return now with { All = now.All.Add(console), Holder = isFree ? console : now.Holder };
        });
        return console;
    }

    public void Take(OpenConsole console) => Change(console.Code, now => now.All.Contains(console) ? now with { Holder = console } : now);

    public void Leave(OpenConsole console)
    {
        console.Timer?.Dispose();
        Change(console.Code, now => now.All.Remove(console) is var rest && now.Holder == console ? new Consoles(rest, Waiting(rest)) : now with { All = rest });
    }

    /// <summary>The connection of a console broke, or is there again.</summary>
    public void SetConnected(OpenConsole console, bool isConnected)
    {
        console.Timer?.Dispose();
        lock (_lock)
        {
            console.LeftAt = isConnected ? null : time.GetTimestamp();
        }

        console.Timer = isConnected ? null : time.CreateTimer(_ => PassOn(console), null, Patience, Timeout.InfiniteTimeSpan);
    }

    public Consoles Of(string code)
    {
        lock (_lock)
        {
            return _contests.GetValueOrDefault(code, Consoles.None);
        }
    }

    private void PassOn(OpenConsole gone) =>
        Change(gone.Code, now => now.Holder == gone && gone.LeftAt is not null && Waiting(now.All) is { } next ? now with { Holder = next } : now);

    private static OpenConsole? Waiting(ImmutableList<OpenConsole> consoles) => consoles.Find(console => console.LeftAt is null);

    private void Change(string code, Func<Consoles, Consoles> change)
    {
        Consoles before, after;
        lock (_lock)
        {
            before = _contests.GetValueOrDefault(code, Consoles.None);
            after = change(before);
            if (after.All.IsEmpty)
            {
                _contests.Remove(code);
            }
            else
            {
                _contests[code] = after;
            }
        }

        if (after != before)
        {
            after.All.ForEach(console => console.Changed());
        }
    }
}

/// <summary>The consoles that are open on a contest.</summary>
/// <param name="All">In the order in which they came.</param>
/// <param name="Holder">The one that acts; null while all are cut off.</param>
internal sealed record Consoles(ImmutableList<OpenConsole> All, OpenConsole? Holder)
{
    public static readonly Consoles None = new([], null);
}

/// <summary>A console that is open.</summary>
/// <param name="code">Join code of its contest.</param>
/// <param name="name">Who sits at it.</param>
/// <param name="changed">Hears that the lead has changed.</param>
internal sealed class OpenConsole(string code, string name, Action changed)
{
    public string Code => code;

    public string Name => name;

    public Action Changed => changed;

    /// <summary>Timestamp at which its connection broke; null while it is there.</summary>
    public long? LeftAt { get; set; }

    /// <summary>Rings when it has been gone too long.</summary>
    public ITimer? Timer { get; set; }
}
