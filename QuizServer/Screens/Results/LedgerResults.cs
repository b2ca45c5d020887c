using QuizContracts.Results;
using QuizServer.Engine;

namespace QuizServer.Screens.Results;

/// <summary>The ledger in words, entry by entry: of an Open contest there are hundreds of thousands.</summary>
public static class LedgerResults
{
    /// <summary>All entries in order.</summary>
    public static IEnumerable<LedgerResult> Of(ContestState state, ResultLog log)
    {
        var totals = new Dictionary<int, decimal>();
        var (number, next) = (0, 0);
        foreach (var entry in state.Ledger)
        {
            // The journal has the same entries in the same order, but for those that came with thousands of rulings.
            DateTimeOffset? at = null;
            if (next < log.Entered.Count && log.Entered[next].Entry == entry)
            {
                at = log.Entered[next++].At;
            }

            var total = totals[entry.Team] = totals.GetValueOrDefault(entry.Team) + entry.Delta;
            yield return new LedgerResult(
                ++number,
                at ?? (entry.Ruling is { } ruling ? log.RuledAt(ruling) : null),
                entry.Team,
                state.Teams[entry.Team].Name,
                entry.Delta,
                total,
                LedgerWords.Of(entry),
                entry.Ruling,
                ActorWords.Of(state, entry.By),
                entry.Note);
        }
    }
}
