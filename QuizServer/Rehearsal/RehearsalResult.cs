using QuizContracts;
using QuizServer.Engine;
using QuizServer.Journal;
using QuizServer.Journal.Codec;
using QuizServer.Rehearsal.Promises;

namespace QuizServer.Rehearsal;

/// <summary>What a rehearsal came to.</summary>
/// <param name="Seed">The seed with which it can be repeated.</param>
/// <param name="Title">Title of the copy.</param>
/// <param name="Teams">How many teams or persons took part.</param>
/// <param name="Rounds">Rounds that were played.</param>
/// <param name="Questions">Questions that were shown.</param>
/// <param name="Presses">Presses that were truly made.</param>
/// <param name="Answers">Answers on record.</param>
/// <param name="Disconnects">How often a connection was lost.</param>
/// <param name="Length">How long the contest lasted, by its clock.</param>
/// <param name="LongestReply">The longest time of the contest clock that a reply took.</param>
/// <param name="Races">All races.</param>
/// <param name="Promises">All promises.</param>
/// <param name="Entries">The journal.</param>
internal sealed record RehearsalResult(
    int Seed,
    string Title,
    int Teams,
    int Rounds,
    int Questions,
    int Presses,
    int Answers,
    int Disconnects,
    TimeSpan Length,
    TimeSpan LongestReply,
    IReadOnlyList<RunRace> Races,
    IReadOnlyList<Promise> Promises,
    IReadOnlyList<Entry> Entries)
{
    /// <summary>All promises were kept.</summary>
    public bool IsKept => Promises.All(promise => promise.IsKept);

    /// <summary>Races whose presses were all on their way for less than the hold, and were measured and believed.</summary>
    public int Promised => Races.Count(race => race.IsPromised);

    /// <summary>Races that another than the true first won, although an eye can tell them apart.</summary>
    public int Wrong => Races.Count(race => race.IsWrong);

    /// <summary>Races that were found to be dead heats.</summary>
    public int DeadHeats => Races.Count(race => race.Heat.Count > 0);

    /// <summary>Counts what is on record, and checks the promises.</summary>
    public static RehearsalResult Of(int seed, IReadOnlyList<Entry> entries, ContestState last, bool isOver, Observations observed)
    {
        var events = entries.Select(entry => EventCodec.Read(entry.Type, entry.Payload)).ToList();
        var races = RunRace.All(entries, observed.Presses);
        return new RehearsalResult(
            seed,
            last.Plan.Title,
            last.Teams.Count,
            events.Count(e => e is Event.RoundStarted),
            events.Count(e => e is Event.QuestionShown),
            observed.Presses.Count,
            events.Count(e => e is Event.AnswerGiven),
            observed.Disconnects,
            last.Clock,
            observed.LongestReply,
            races,
            PromiseCheck.All(entries, last, isOver, observed, races),
            entries);
    }
}
