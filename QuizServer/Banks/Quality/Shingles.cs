namespace QuizServer.Banks.Quality;

/// <summary>Finds texts that may be alike without comparing each with each: alike texts share at least one of their rarest pairs of letters.</summary>
internal static class Shingles
{
    /// <summary>Letters of one shingle.</summary>
    public const int Length = 2;

    /// <summary>The shingles of a text, each once.</summary>
    public static HashSet<string> Of(string text) => [.. Enumerable.Range(0, Math.Max(0, text.Length - Length + 1)).Select(at => text.Substring(at, Length))];

    /// <summary>Every pair of texts whose Dice coefficient may reach a limit, the earlier first, each pair once.</summary>
    /// <param name="alike">The limit, above 0.</param>
    public static IEnumerable<(int First, int Second)> Candidates(IReadOnlyList<string> texts, double alike)
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
            var found = new SortedSet<int>();
            foreach (var shingle in Rarest(shingles[second], counts, alike))
            {
                if (!holders.TryGetValue(shingle, out var earlier))
                {
                    holders[shingle] = earlier = [];
                }

                found.UnionWith(earlier);
                earlier.Add(second);
            }

            foreach (var first in found)
            {
                yield return (first, second);
            }
        }
    }

    // Two sets whose Dice coefficient is d share at least d/(2-d) of the shingles of either. Without so many of its
    // rarest, a text has fewer left than that, so one of them must be shared.
    private static IEnumerable<string> Rarest(HashSet<string> shingles, Dictionary<string, int> counts, double alike) => shingles
        .OrderBy(shingle => counts[shingle]).ThenBy(shingle => shingle, StringComparer.Ordinal)
        .Take(shingles.Count - (int)Math.Ceiling(alike / (2 - alike) * shingles.Count) + 1);
}
