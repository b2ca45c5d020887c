using System.Net;
using QuizContracts;

namespace QuizServer.Access.Accounts;

/// <summary>Signs in by name and password. It never says whether a name exists.</summary>
internal sealed class PasswordSignIn(AccountStore accounts, SignInDelays delays) : IDisposable
{
    // One at a time: guesses side by side cannot outrun the count, nor take the machine away from a contest.
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>Tries a name and a password.</summary>
    public async Task<SignInAnswer> Try(string? name, string? password, IPAddress? address)
    {
        var keys = SignInDelays.Keys(name, address);
        if (delays.Left(keys) is { Ticks: > 0 } left)
        {
            return new SignInAnswer(null, TooSoon(left));
        }

        await _turn.WaitAsync();
        try
        {
            if (delays.Left(keys) is { Ticks: > 0 } still)
            {
                return new SignInAnswer(null, TooSoon(still));
            }

            if (accounts.Check(name, password) is not { } account)
            {
                return new SignInAnswer(null, Wrong(delays.Miss(keys)));
            }

            delays.Forget(keys);
            return new SignInAnswer(account, null);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private static Phrase Wrong(TimeSpan wait) => new($"登录名或密码不对。请等 {Seconds(wait)} 秒再试。", $"The name or the password is wrong. Wait {InEnglish(wait)} before the next try.");

    private static Phrase TooSoon(TimeSpan left) => new($"刚才的密码不对，还要等 {Seconds(left)} 秒才能再试。", $"The last password was wrong. Wait another {InEnglish(left)} before the next try.");

    private static int Seconds(TimeSpan time) => (int)Math.Ceiling(time.TotalSeconds);

    private static string InEnglish(TimeSpan time) => Seconds(time) == 1 ? "1 second" : $"{Seconds(time)} seconds";
}

/// <summary>What became of a try.</summary>
/// <param name="Account">Who it is; null when it was refused.</param>
/// <param name="Refusal">Why it was refused; null when it was not.</param>
internal sealed record SignInAnswer(Account? Account, Phrase? Refusal);
