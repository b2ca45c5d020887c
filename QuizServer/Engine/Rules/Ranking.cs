namespace QuizServer.Engine.Rules;

/// <summary>Standings from scores.</summary>
public static class Ranking
{
    /// <summary>Competition ranking (1224): equal scores share a rank, and the ranks after them are skipped.</summary>
    /// <returns>Rank by table number.</returns>
    public static IReadOnlyDictionary<int, int> Competition(IEnumerable<KeyValuePair<int, decimal>> scores)
    {
        var ranks = new Dictionary<int, int>();
        int place = 0, rank = 0;
        decimal? above = null;
        foreach (var (team, score) in scores.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key))
        {
            place++;
            rank = score == above ? rank : place;
            above = score;
            ranks[team] = rank;
        }

        return ranks;
    }
}
