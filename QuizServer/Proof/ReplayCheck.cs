using System.Text.Json;
using QuizContracts;
using QuizServer.Engine;
using QuizServer.Journal;
using QuizServer.Journal.Codec;

namespace QuizServer.Proof;

/// <summary>The engine's own replay of a journal.</summary>
internal static class ReplayCheck
{
    /// <summary>The state as far as the events could be applied, and the place where one could not.</summary>
    public static (ContestState? State, Phrase? Fault) Of(IEnumerable<Entry> entries)
    {
        ContestState? state = null;
        foreach (var entry in entries)
        {
            try
            {
                state = Evolver.Evolve(state, EventCodec.Read(entry.Type, entry.Payload), entry.Clock);
            }
            catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidCastException or NullReferenceException
                or ArgumentException or InvalidOperationException or IndexOutOfRangeException)
            {
                // An event that cannot follow its predecessors fails in many ways; each means that this journal was not written by the engine.
                return (state, new($"第 {entry.Sequence} 条（{entry.Type}）不能重放。", $"Entry {entry.Sequence} ({entry.Type}) cannot be replayed."));
            }
        }

        return (state, null);
    }
}
