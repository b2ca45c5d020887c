using System.Collections.Immutable;
using QuizServer.Engine;
using QuizServer.Journal;
using QuizServer.Journal.Codec;
using QuizServer.Screens.Log;

namespace QuizServer.Contests;

/// <summary>A contest rebuilt from its journal.</summary>
/// <param name="State">The sum of its events.</param>
/// <param name="Sequence">Its last entry.</param>
/// <param name="Epoch">Its last epoch.</param>
/// <param name="Verdicts">Replies on record.</param>
/// <param name="Log">Its running log.</param>
internal sealed record Replay(ContestState State, long Sequence, long Epoch, Verdicts Verdicts, ImmutableList<LogLine> Log)
{
    /// <summary>Reads and replays a whole contest.</summary>
    public static Replay Of(IJournal journal, string code)
    {
        ContestState? state = null;
        ImmutableList<LogLine> log = [];
        var verdicts = new Verdicts();
        long sequence = 0, epoch = 0;
        foreach (var entry in journal.Read(code))
        {
            var e = EventCodec.Read(entry.Type, entry.Payload);
            var before = state;
            state = Evolver.Evolve(before, e, entry.Clock);
            log = RunningLog.After(log, e, state, entry.Clock, entry.Actor, before);
            verdicts.Remember(entry);
            (sequence, epoch) = (entry.Sequence, entry.Epoch);
        }

        return new Replay(state ?? throw new JournalCorrupt($"Contest {code} has no entries."), sequence, epoch, verdicts, log);
    }
}
