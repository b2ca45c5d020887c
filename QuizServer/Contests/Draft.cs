using System.Collections.Immutable;
using QuizServer.Engine;
using QuizServer.Journal;
using QuizServer.Journal.Codec;
using QuizServer.Screens.Log;

namespace QuizServer.Contests;

/// <summary>What a batch of commands leads to, before it is on disk. Dropped as a whole when the journal refuses it.</summary>
internal sealed class Draft(ContestState? state, long sequence, ImmutableList<LogLine>? log = null)
{
    /// <summary>The state after all commands so far.</summary>
    public ContestState? State { get; private set; } = state;

    /// <summary>The running log after them.</summary>
    public ImmutableList<LogLine> Log { get; private set; } = log ?? [];

    /// <summary>Entries to append.</summary>
    public List<NewEntry> Entries { get; } = [];

    /// <summary>Decides one command and adds its events.</summary>
    public Reply Decide(string actor, Guid? requestId, Command command)
    {
        var decision = Decider.Decide(State, command);
        var first = sequence + Entries.Count + 1;
        for (var index = 0; index < decision.Events.Count; index++)
        {
            var e = decision.Events[index];
            var isFirst = index == 0 && requestId is not null;
            Entries.Add(new NewEntry(
                EventCodec.NameOf(e), EventCodec.Write(e), command.At, actor, isFirst ? requestId : null, isFirst ? Verdicts.Write(decision.Verdict) : null));
            var before = State;
            State = Evolver.Evolve(before, e, command.At);
            Log = RunningLog.After(Log, e, State, command.At, actor, before);
        }

        return new Reply(decision.Verdict, decision.Events.Count > 0 ? first : 0);
    }
}
