using System.Text.Json;
using QuizContracts;
using QuizServer.Engine;
using QuizServer.Journal;
using QuizServer.Proof.Naive;

namespace QuizServer.Proof;

/// <summary>Whether a contest's result follows from its journal.</summary>
/// <param name="Faults">Everything that is wrong; empty when the result is right.</param>
/// <param name="Teams">The standings twice: by the ledger, and counted anew.</param>
internal sealed record ContestProof(IReadOnlyList<Phrase> Faults, IReadOnlyList<ProvenTeam> Teams)
{
    /// <summary>Checks chain and gaps, replays through the engine, and counts the points a second time.</summary>
    /// <param name="entries">The journal; it is gone through three times, and never held as a whole.</param>
    public static ContestProof Of(IEnumerable<Entry> entries)
    {
        var faults = ChainCheck.Of(entries).ToList();
        var (replayed, fault) = Replayed(entries);
        if (fault is { } stuck)
        {
            faults.Add(stuck);
        }

        var (ledger, scorer) = (new NaiveLedger(), new NaiveScorer());
        faults.AddRange(Count(entries, ledger, scorer));
        faults.AddRange(scorer.Findings);
        faults.AddRange(ByRuling(ledger, scorer));
        var teams = scorer.Scores.OrderBy(team => team.Key).Select(team => new ProvenTeam(
            team.Key,
            replayed?.GetValueOrDefault(team.Key)?.Name ?? "",
            ledger.Scores.GetValueOrDefault(team.Key),
            team.Value)).ToList();
        faults.AddRange(teams.Where(team => team.Difference != 0).Select(team => new Phrase(
            $"{team.Number} 号台 {team.Name}：流水 {team.Ledger}，重算 {team.Recounted}。", $"Table {team.Number}, {team.Name}: ledger {team.Ledger}, counted anew {team.Recounted}.")));
        if (replayed is not null && teams.Any(team => replayed.GetValueOrDefault(team.Number)?.Score != team.Ledger))
        {
            faults.Add(new("重放得到的比分与流水之和不符。", "The replayed scores are not the sums of the ledger."));
        }

        return new ContestProof(faults, teams);
    }

    // Of the replayed contest only its teams are kept: the second count of thousands needs as much memory as the whole state.
    private static (IReadOnlyDictionary<int, Team>? Teams, Phrase? Fault) Replayed(IEnumerable<Entry> entries)
    {
        var (state, fault) = ReplayCheck.Of(entries);
        return (state?.Teams, fault);
    }

    private static IEnumerable<Phrase> Count(IEnumerable<Entry> entries, NaiveLedger ledger, NaiveScorer scorer)
    {
        foreach (var entry in entries)
        {
            Phrase? fault = null;
            try
            {
                using var payload = JsonDocument.Parse(entry.Payload);
                var root = payload.RootElement.Clone();
                ledger.Read(entry.Type, root);
                scorer.Read(entry.Type, root);
            }
            catch (Exception unreadable) when (unreadable is JsonException or KeyNotFoundException or InvalidOperationException
                or FormatException or ArgumentException or NullReferenceException or IndexOutOfRangeException)
            {
                fault = new($"第 {entry.Sequence} 条（{entry.Type}）不能重算。", $"Entry {entry.Sequence} ({entry.Type}) cannot be counted anew.");
            }

            if (fault is { } found)
            {
                yield return found;
            }
        }
    }

    // Two mistakes in one team's points could cancel out; per ruling they cannot.
    private static IEnumerable<Phrase> ByRuling(NaiveLedger ledger, NaiveScorer scorer)
    {
        // Each is made anew when it is asked for, and an Open contest has hundreds of thousands.
        var (inLedger, anew) = (ledger.ByRuling, scorer.ByRuling);
        return
            from number in inLedger.Keys.Union(anew.Keys).Order()
            let entered = inLedger.GetValueOrDefault(number)
            let counted = anew.GetValueOrDefault(number)
            where entered != counted
            select new Phrase($"第 {number} 号判定：流水 {entered}，重算 {counted}。", $"Ruling {number}: ledger {entered}, counted anew {counted}.");
    }
}

/// <summary>A team in both counts.</summary>
/// <param name="Number">Table number.</param>
/// <param name="Name">Team name.</param>
/// <param name="Ledger">Sum of the ledger.</param>
/// <param name="Recounted">Points counted anew.</param>
internal sealed record ProvenTeam(int Number, string Name, decimal Ledger, decimal Recounted)
{
    /// <summary>0 when both agree.</summary>
    public decimal Difference => Recounted - Ledger;
}
