namespace QuizServer.Banks.Quality;

/// <summary>Finds texts that may be alike without comparing each with each: alike texts share at least one of their rarest pairs of letters.</summary>
internal static class Shingles
{
    /// <summary>Letters of one shingle.</summary>
    public const int Length = 2;

    /// <summary>The shingles of a text, each once.</summary>
    public static HashSet<string> Of(string text) => [.. Enumerable.Range(0, Math.Max(0, text.Length - Length + 1)).Select(at => text.Substring(at, Length))];

    /// <summary>For each text that is like an earlier one, the earliest of them.</summary>
    /// <param name="alike">The Dice coefficient from which texts may be alike, above 0.</param>
    /// <param name="areAlike">Whether two of them are, the earlier first; asked only about those that may be.</param>
    public static IEnumerable<(int First, int Second)> Alike(IReadOnlyList<string> texts, double alike, Func<int, int, bool> areAlike)
    {
        if (texts.Count < 2)
        {
            yield break;
        }

        var shingles = texts.Select(Of).ToList();
        var counts = shingles.SelectMany(all => all).GroupBy(shingle => shingle).ToDictionary(group => group.Key, group => group.Count());
        var holders = new Dictionary<string, List<int>>();
        for (var second = 0; second < texts.Count; second++)
        {
            var (earliest, asked) = (second, new HashSet<int>());
            foreach (var shingle in Rarest(shingles[second], counts, alike))
            {
                if (!holders.TryGetValue(shingle, out var earlier))
                {
                    holders[shingle] = earlier = [];
                }

                var found = earlier.TakeWhile(first => first < earliest).Where(asked.Add).FirstOrDefault(first => areAlike(first, second), -1);
                earliest = found < 0 ? earliest : found;
                earlier.Add(second);
            }

            if (earliest < second)
            {
                yield return (earliest, second);
            }
        }
    }

    // Two sets whose Dice coefficient is d share at least d/(2-d) of the shingles of either. Without so many of its
    // rarest, a text has fewer left than that, so one of them must be shared.
    private static IEnumerable<string> Rarest(HashSet<string> shingles, Dictionary<string, int> counts, double alike) => shingles
        .OrderBy(shingle => counts[shingle]).ThenBy(shingle => shingle, StringComparer.Ordinal)
        .Take(shingles.Count - (int)Math.Ceiling(alike / (2 - alike) * shingles.Count) + 1);
}
