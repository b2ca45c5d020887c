using System.Net;

namespace QuizServer.Access.Accounts;

/// <summary>
/// How long wrong passwords make somebody wait: 1 s, 2 s, 4 s … for each account name and for each address, known or not.
/// Kept in memory: a guess costs the disk nothing, and whoever can restart the server has its links anyway.
/// </summary>
internal sealed class SignInDelays(TimeProvider time)
{
    /// <summary>Nobody waits longer.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    // Wrong passwords are forgotten this long after their wait was over.
    private static readonly TimeSpan Memory = TimeSpan.FromMinutes(15);
    private const int MostRemembered = 10_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Misses> _misses = [];

    /// <summary>What counts the guesses at one name.</summary>
    public static string Name(string? name) => $"name {AccountNames.KeyOf(name)}";

    /// <summary>What counts the guesses from one address. A machine has a whole IPv6 network of 64 bits to guess from.</summary>
    public static string Address(IPAddress? address) => address switch
    {
        { IsIPv4MappedToIPv6: true } => $"address {address.MapToIPv4()}",
        { AddressFamily: System.Net.Sockets.AddressFamily.InterNetworkV6 } => $"network {Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, 8))}",
        _ => $"address {address}",
    };

    /// <summary>How long it takes until the next try; zero when it may come now.</summary>
    public TimeSpan Left(params ReadOnlySpan<string> keys)
    {
        var now = time.GetUtcNow();
        var left = TimeSpan.Zero;
        lock (_gate)
        {
            foreach (var key in keys)
            {
                left = _misses.TryGetValue(key, out var misses) && misses.Until - now > left ? misses.Until - now : left;
            }
        }

        return left;
    }

    /// <summary>Counts a wrong password.</summary>
    /// <returns>How long it takes until the next try.</returns>
    public TimeSpan Miss(params ReadOnlySpan<string> keys)
    {
        var now = time.GetUtcNow();
        lock (_gate)
        {
            MakeRoom(now);
            foreach (var key in keys)
            {
                var count = _misses.TryGetValue(key, out var misses) && now - misses.Until < Memory ? misses.Count + 1 : 1;
                _misses[key] = new Misses(count, now + Wait(count));
            }
        }

        return Left(keys);
    }

    /// <summary>The right password came: what was counted for the name is forgotten. What was counted for the address is not, or an account of one's own would buy guesses at others.</summary>
    public void Forget(string key)
    {
        lock (_gate)
        {
            _misses.Remove(key);
        }
    }

    private static TimeSpan Wait(int count) => count > 9 ? Longest : TimeSpan.FromSeconds(Math.Min(1 << (count - 1), Longest.TotalSeconds));

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
