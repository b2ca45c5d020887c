using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace QuizServer.Access;

/// <summary>What a link or a key of a script is made of: 256 random bits. Only hashes of them are stored.</summary>
internal static class Secret
{
    /// <summary>A new one.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>Whether this can be one.</summary>
    public static bool IsOne([NotNullWhen(true)] string? secret) => secret is { Length: 43 } && Base64Url.IsValid(secret);

    /// <summary>SHA-256 of one, in hexadecimal.</summary>
    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
