using System.Text.Json;

namespace QuizServer.Proof.Naive;

/// <summary>Adds up the ledger as it stands, without asking why.</summary>
internal sealed class NaiveLedger
{
    /// <summary>Points by table number.</summary>
    public Dictionary<int, decimal> Scores { get; } = [];

    /// <summary>Points by number of the ruling that they follow from.</summary>
    public Dictionary<long, decimal> ByRuling { get; } = [];

    /// <summary>Reads the next entry.</summary>
    public void Read(string type, JsonElement payload)
    {
        if (type != "points-entered/1")
        {
            return;
        }

        var entry = payload.GetProperty("entry");
        var (team, delta) = (entry.GetProperty("team").GetInt32(), entry.GetProperty("delta").GetDecimal());
        Scores[team] = Scores.GetValueOrDefault(team) + delta;
        if (entry.TryGetProperty("ruling", out var ruling))
        {
            ByRuling[ruling.GetInt64()] = ByRuling.GetValueOrDefault(ruling.GetInt64()) + delta;
        }
    }
}
