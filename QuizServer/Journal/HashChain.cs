using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace QuizServer.Journal;

/// <summary>Each entry's hash covers all its fields and the hash before it, so nothing can be changed or left out unseen.</summary>
internal static class HashChain
{
    /// <summary>The hash before the first entry.</summary>
    public const string Start = "";

    /// <summary>The hash of an entry whose own hash is not looked at.</summary>
    public static string Of(Entry entry)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        string?[] fields =
        [
            entry.PreviousHash, entry.Contest, Number(entry.Sequence), Number(entry.Epoch), Number(Microseconds.Of(entry.At)), Number(Microseconds.Of(entry.Clock)),
            entry.Actor, entry.RequestId?.ToString("D"), entry.Verdict, entry.Type, entry.Payload,
        ];
        foreach (var field in fields)
        {
            Add(sha, field);
        }

        return Convert.ToHexStringLower(sha.GetHashAndReset());
    }

    // Lengths keep apart what concatenation would blur; -1 keeps null apart from empty.
    private static void Add(IncrementalHash sha, string? field)
    {
        Span<byte> length = stackalloc byte[4];
        var bytes = field is null ? [] : Encoding.UTF8.GetBytes(field);
        BinaryPrimitives.WriteInt32BigEndian(length, field is null ? -1 : bytes.Length);
        sha.AppendData(length);
        sha.AppendData(bytes);
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Times as the database keeps them.</summary>
internal static class Microseconds
{
    public static long Of(TimeSpan span) => span.Ticks / TimeSpan.TicksPerMicrosecond;

    public static long Of(DateTimeOffset at) => (at - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;

    public static TimeSpan Span(long microseconds) => TimeSpan.FromTicks(microseconds * TimeSpan.TicksPerMicrosecond);

    public static DateTimeOffset At(long microseconds) => DateTimeOffset.UnixEpoch + Span(microseconds);
}
