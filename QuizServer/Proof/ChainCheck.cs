using QuizContracts;
using QuizServer.Journal;

namespace QuizServer.Proof;

/// <summary>Gaps and broken links of a journal; all of them, not only the first.</summary>
internal static class ChainCheck
{
    public static IEnumerable<Phrase> Of(IEnumerable<Entry> entries)
    {
        var (sequence, hash) = (0L, HashChain.Start);
        foreach (var entry in entries)
        {
            if (entry.Sequence != sequence + 1)
            {
                yield return new($"第 {sequence} 条之后是第 {entry.Sequence} 条。", $"Entry {sequence} is followed by entry {entry.Sequence}.");
            }

            if (entry.PreviousHash != hash)
            {
                yield return new($"第 {entry.Sequence} 条没有接上前一条。", $"Entry {entry.Sequence} does not continue the one before it.");
            }

            if (HashChain.Of(entry) != entry.Hash)
            {
                yield return new($"第 {entry.Sequence} 条与它的校验值不符。", $"Entry {entry.Sequence} does not fit its own hash.");
            }

            (sequence, hash) = (entry.Sequence, entry.Hash);
        }
    }
}
