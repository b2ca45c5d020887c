using QuizServer.Engine;
using QuizServer.Journal;
using QuizServer.Journal.Codec;

namespace QuizServer.Contests;

/// <summary>A contest rebuilt from its journal.</summary>
/// <param name="State">The sum of its events.</param>
/// <param name="Sequence">Its last entry.</param>
/// <param name="Epoch">Its last epoch.</param>
/// <param name="Verdicts">Replies on record.</param>
internal sealed record Replay(ContestState State, long Sequence, long Epoch, Verdicts Verdicts)
{
    /// <summary>Reads and replays a whole contest.</summary>
    public static Replay Of(IJournal journal, string code)
    {
        ContestState? state = null;
        var verdicts = new Verdicts();
        long sequence = 0, epoch = 0;
        foreach (var entry in journal.Read(code))
        {
            state = Evolver.Evolve(state, EventCodec.Read(entry.Type, entry.Payload), entry.Clock);
            verdicts.Remember(entry);
            (sequence, epoch) = (entry.Sequence, entry.Epoch);
        }

        return new Replay(state ?? throw new JournalCorrupt($"Contest {code} has no entries."), sequence, epoch, verdicts);
    }
}
