using QuizContracts;
using QuizServer.Journal;
using QuizServer.Journal.Codec;
using QuizServer.Proof;
using QuizServer.Tests.Engine;

namespace QuizServer.Tests.Proof;

/// <summary>Contests as the journal keeps them, and ways to tamper with it.</summary>
internal static class Journals
{
    /// <summary>A contest that was played through <see cref="Given"/>, as entries with their chain.</summary>
    public static List<Entry> Of(Given given) => Chained(given.Journal.Select((entry, index) => new Entry(
        "QZ7H2K", index + 1, 1, DateTimeOffset.UnixEpoch + entry.At, TimeSpan.FromTicks(entry.At.Ticks / 10 * 10), "host:陈", null, null,
        EventCodec.NameOf(entry.Event), EventCodec.Write(entry.Event), "", "")));

    /// <summary>What the proof of the contest so far finds.</summary>
    public static IReadOnlyList<Phrase> Proof(Given given) => ContestProof.Of(Of(given)).Faults;

    /// <summary>The same entries with the chain computed anew, as someone would who knows how it is made.</summary>
    public static List<Entry> Chained(IEnumerable<Entry> entries)
    {
        var chained = new List<Entry>();
        foreach (var entry in entries)
        {
            var linked = entry with { Sequence = chained.Count + 1, PreviousHash = chained.Count == 0 ? HashChain.Start : chained[^1].Hash };
            chained.Add(linked with { Hash = HashChain.Of(linked) });
        }

        return chained;
    }

    /// <summary>Changes the payload of the last entry of a type.</summary>
    public static List<Entry> Changed(List<Entry> entries, string type, string from, string to)
    {
        var at = entries.FindLastIndex(entry => entry.Type == type && entry.Payload.Contains(from, StringComparison.Ordinal));
        return [.. entries.Select((entry, index) => index == at ? entry with { Payload = entry.Payload.Replace(from, to, StringComparison.Ordinal) } : entry)];
    }
}
