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
        if (type == "answers-ruled/1")
        {
            var number = payload.GetProperty("first").GetInt64();
            foreach (var ruled in payload.GetProperty("rulings").EnumerateArray())
            {
                Add(ruled.GetProperty("team").GetInt32(), ruled.GetProperty("points").GetDecimal(), number++);
            }
        }

        if (type != "points-entered/1")
        {
            return;
        }

        var entry = payload.GetProperty("entry");
        var (team, delta) = (entry.GetProperty("team").GetInt32(), entry.GetProperty("delta").GetDecimal());
        Add(team, delta, entry.TryGetProperty("ruling", out var ruling) ? ruling.GetInt64() : null);
    }

    private void Add(int team, decimal delta, long? ruling)
    {
        Scores[team] = Scores.GetValueOrDefault(team) + delta;
        if (ruling is { } number)
        {
            ByRuling[number] = ByRuling.GetValueOrDefault(number) + delta;
        }
    }
}
