using QuizContracts.Desks;
using QuizContracts.Results;
using QuizServer.Contests;
using QuizServer.Journal;
using QuizServer.Proof;
using QuizServer.Realtime;
using QuizServer.Screens.Results;

namespace QuizServer.Reports;

/// <summary>Results as the organiser's pages reach them. What reads the journal leaves the page's own thread.</summary>
internal sealed class ResultDesk(IContestDirectory contests, ResultJournal journal, LanAddresses addresses) : IResultDesk
{
    public Task<ContestResults?> Look(string code) => contests.Find(code) is { } room
        ? Task.Run<ContestResults?>(() =>
        {
            var now = room.Now;
            var results = ResultScreen.Of(now.State, journal.Read(room, now));
            return results with { Facts = results.Facts with { IsArchived = room.IsArchived } };
        })
        : Task.FromResult<ContestResults?>(null);

    public Task<ResultProof?> Prove(string code) => contests.Find(code) is { } room
        ? Task.Run<ResultProof?>(() =>
        {
            var faults = ContestProof.Of(room.Record()).Faults;
            return new ResultProof(faults.Count, faults.Count > 0 ? faults[0] : null);
        })
        : Task.FromResult<ResultProof?>(null);

    public IReadOnlyList<string> PublicAddresses(string code) => [.. addresses.All.Select(address => $"{address}/results/{code}")];
}
