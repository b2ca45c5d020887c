using System.Text.Json;
using QuizServer.Engine;
using QuizServer.Journal;
using QuizServer.Journal.Codec;

namespace QuizServer.Contests;

/// <summary>
/// Replies by actor and request id, so that a repeat gets the first reply again: for ever when it wrote to the journal,
/// otherwise among the last few of its actor.
/// </summary>
internal sealed class Verdicts
{
    private const int RefusalsPerActor = 16;
    private readonly Dictionary<(string Actor, Guid Request), Reply> _written = [];
    private readonly Dictionary<string, Queue<(Guid Request, Reply Reply)>> _refused = [];

    public Reply? Find(string actor, Guid request) =>
        _written.TryGetValue((actor, request), out var reply) ? reply
        : _refused.TryGetValue(actor, out var recent) ? recent.FirstOrDefault(entry => entry.Request == request).Reply
        : null;

    public void Remember(string actor, Guid request, Reply reply)
    {
        if (reply.Sequence > 0)
        {
            _written[(actor, request)] = reply;
            return;
        }

        if (!_refused.TryGetValue(actor, out var recent))
        {
            _refused[actor] = recent = new Queue<(Guid, Reply)>();
        }

        recent.Enqueue((request, reply));
        if (recent.Count > RefusalsPerActor)
        {
            recent.Dequeue();
        }
    }

    public void Remember(Entry entry)
    {
        if (entry is { RequestId: { } request, Verdict: { } verdict })
        {
            _written[(entry.Actor, request)] = new Reply(JsonSerializer.Deserialize<Verdict>(verdict, ContestJson.Options)!, entry.Sequence);
        }
    }

    public static string Write(Verdict verdict) => JsonSerializer.Serialize(verdict, ContestJson.Options);
}
