using System.Net;

namespace QuizServer.Access.Accounts;

/// <summary>
/// How long wrong passwords make somebody wait: 1 s, 2 s, 4 s … for each address, and for each account name at that address, known or not.
/// A name alone, from wherever it is tried, waits only after many and only for a while: nobody keeps another out who sits at a device of their own.
/// Kept in memory: a guess costs the disk nothing, and whoever can restart the server has its links anyway.
/// </summary>
internal sealed class SignInDelays(TimeProvider time)
{
    /// <summary>Nobody waits longer.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>A name alone waits no longer.</summary>
    public static readonly TimeSpan LongestOfName = TimeSpan.FromSeconds(10);

    /// <summary>So many wrong passwords for a name cost it nothing.</summary>
    public const int FreeOfName = 30;

    // Wrong passwords are forgotten this long after their wait was over.
    private static readonly TimeSpan Memory = TimeSpan.FromMinutes(15);
    private const int MostRemembered = 10_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Misses> _misses = [];

    /// <summary>What counts a guess at a name from an address: both together, the address, and the name.</summary>
    public static DelayKey[] Keys(string? name, IPAddress? address) =>
    [
        new($"{AccountNames.KeyOf(name)} at {Address(address)}", 0, Longest),
        new(Address(address), 0, Longest),
        new($"name {AccountNames.KeyOf(name)}", FreeOfName, LongestOfName),
    ];

    /// <summary>How long it takes until the next try; zero when it may come now.</summary>
    public TimeSpan Left(params ReadOnlySpan<DelayKey> keys)
    {
        var now = time.GetUtcNow();
        var left = TimeSpan.Zero;
        lock (_gate)
        {
            foreach (var key in keys)
            {
                left = _misses.TryGetValue(key.Text, out var misses) && misses.Until - now > left ? misses.Until - now : left;
            }
        }

        return left;
    }

    /// <summary>Counts a wrong password.</summary>
    /// <returns>How long it takes until the next try.</returns>
    public TimeSpan Miss(params ReadOnlySpan<DelayKey> keys)
    {
        var now = time.GetUtcNow();
        lock (_gate)
        {
            MakeRoom(now);
            foreach (var key in keys)
            {
                var count = _misses.TryGetValue(key.Text, out var misses) && now - misses.Until < Memory ? misses.Count + 1 : 1;
                _misses[key.Text] = new Misses(count, now + key.Wait(count));
            }
        }

        return Left(keys);
    }

    /// <summary>The right password came: what was counted for the name is forgotten, here and alone. What was counted for the address is not, or an account of one's own would buy guesses at others.</summary>
    public void Forget(DelayKey[] keys)
    {
        lock (_gate)
        {
            _misses.Remove(keys[0].Text);
            _misses.Remove(keys[^1].Text);
        }
    }

    // A machine has a whole IPv6 network of 64 bits to guess from.
    private static string Address(IPAddress? address) => address switch
    {
        { IsIPv4MappedToIPv6: true } => $"address {address.MapToIPv4()}",
        { AddressFamily: System.Net.Sockets.AddressFamily.InterNetworkV6 } => $"network {Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, 8))}",
        _ => $"address {address}",
    };

    private void MakeRoom(DateTimeOffset now)
    {
        if (_misses.Count < MostRemembered)
        {
            return;
        }

        // Those that are over first; then, in a flood, those that have to wait least.
        foreach (var (key, _) in _misses.OrderBy(pair => pair.Value.Until).Take(MostRemembered / 10).ToList())
        {
            _misses.Remove(key);
        }
    }

    private readonly record struct Misses(int Count, DateTimeOffset Until);
}

/// <summary>Something for which wrong passwords are counted.</summary>
/// <param name="Text">What it is.</param>
/// <param name="Free">How many of them cost nothing.</param>
/// <param name="Longest">How long it waits at most.</param>
internal readonly record struct DelayKey(string Text, int Free, TimeSpan Longest)
{
    /// <summary>How long so many make it wait.</summary>
    public TimeSpan Wait(int count) => count <= Free ? TimeSpan.Zero : TimeSpan.FromSeconds(Math.Min(Math.ScaleB(1, Math.Min(count - Free, 30) - 1), Longest.TotalSeconds));
}
