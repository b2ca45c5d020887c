using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace QuizServer.Access.Accounts;

/// <summary>Hashes passwords and makes one-time ones.</summary>
internal sealed class Passwords
{
    // PBKDF2 with HMAC-SHA512: a tenth of a second for each guess. Older hashes with fewer are renewed at the next sign-in.
    private const int Iterations = 210_000;

    // Nothing that is mistaken for something else when it is read aloud or off paper.
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    private readonly PasswordHasher<Account> _hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Iterations }));
    private readonly Lazy<string> _nobodys;

    public Passwords() => _nobodys = new(() => Hash(NewOneTime()));

    /// <summary>The hash of a password that was accepted.</summary>
    public string Hash(string password) => _hasher.HashPassword(null!, PasswordRules.Plain(password)!);

    /// <summary>Whether a password is the one behind a hash, and whether the hash is to be renewed. Without a hash it takes as long and never fits.</summary>
    public (bool Fits, bool IsOutdated) Fits(string? hash, string? password)
    {
        var nobodys = _nobodys.Value;
        var plain = PasswordRules.Plain(password);
        var result = _hasher.VerifyHashedPassword(null!, hash ?? nobodys, plain ?? "");
        return (hash is not null && plain is not null && result != PasswordVerificationResult.Failed, result == PasswordVerificationResult.SuccessRehashNeeded);
    }

    /// <summary>A password that opens nothing but the page on which another is set: 12 characters, 59 bits.</summary>
    public static string NewOneTime() => string.Join('-', RandomNumberGenerator.GetString(Letters, 12).Chunk(4).Select(part => new string(part)));
}
