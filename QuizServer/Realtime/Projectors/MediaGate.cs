using System.Collections.Concurrent;
using QuizContracts;
using QuizServer.Contests;
using QuizServer.Engine;
using QuizServer.Engine.Decisions;
using QuizServer.Engine.Rules;
using QuizServer.Realtime.Links;

namespace QuizServer.Realtime.Projectors;

/// <summary>
/// Holds back the step that opens a question while a connected projector has not loaded its pictures, sounds and films, or a tablet says that it still loads them.
/// A second press opens all the same: a show is never kept from going on.
/// </summary>
internal sealed class MediaGate(ProjectorBook book, ILinks links, TimeProvider time)
{
    /// <summary>For so long the second press is good.</summary>
    public static readonly TimeSpan SecondPress = TimeSpan.FromSeconds(8);

    private readonly ConcurrentDictionary<string, (string Question, long At)> _warned = new();

    /// <summary>Why the next step of a contest waits; null when it may be taken.</summary>
    public Phrase? Holds(Snapshot now)
    {
        var state = now.State;
        if (Opened(state) is not { } question)
        {
            return null;
        }

        var lines = book.Of(state.Plan.Code).Select(projector => projector.Line).ToList();
        var (loading, failed) = (lines.Where(line => line.Loads(question)).ToList(), lines.Where(line => line.Fails(question)).ToList());
        var tables = links.Of(state.Plan.Code).Where(device => now.Present.Contains(device.Key) && device.Value.Report?.Loading == question).Select(device => device.Key.Team).Distinct().Order().ToList();
        if (loading.Count + failed.Count + tables.Count == 0)
        {
            return null;
        }

        var isWarned = _warned.TryGetValue(state.Plan.Code, out var warned) && warned.Question == question && time.GetElapsedTime(warned.At) <= SecondPress;
        if (isWarned && time.GetElapsedTime(warned.At) >= Steps.DoublePress)
        {
            _warned.TryRemove(state.Plan.Code, out _);
            return null;
        }

        if (!isWarned)
        {
            _warned[state.Plan.Code] = (question, time.GetTimestamp());
        }

        return MediaGateWords.Of(loading, failed, tables);
    }

    // The question that the next step opens, if the hall sees anything of it that has to be loaded.
    private static string? Opened(ContestState state) =>
        state.Phase is Phase.Reading { Asked: var asked } && Paging.Next(state) is null && Legible.Media(state, asked).Count > 0 ? state.QuestionOf(asked).Id : null;
}
