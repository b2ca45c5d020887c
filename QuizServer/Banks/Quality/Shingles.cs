namespace QuizServer.Banks.Quality;

/// <summary>Finds texts that may be alike without comparing each with each: alike texts share at least one of their rarest pairs of letters.</summary>
internal static class Shingles
{
    /// <summary>Letters of one shingle.</summary>
    public const int Length = 2;

    /// <summary>The shingles of a text, each once, in the order of their letters. A number holds both letters: of a large bank there are hundreds of thousands.</summary>
    public static int[] Of(string text)
    {
        var all = new int[Math.Max(0, text.Length - Length + 1)];
        for (var at = 0; at < all.Length; at++)
        {
            all[at] = (text[at] << 16) | text[at + 1];
        }

        return [.. all.Distinct().Order()];
    }

    /// <summary>How many shingles two texts share.</summary>
    public static int Shared(int[] first, int[] second)
    {
        var (count, left, right) = (0, 0, 0);
        while (left < first.Length && right < second.Length)
        {
            var order = first[left].CompareTo(second[right]);
            count += order == 0 ? 1 : 0;
            left += order <= 0 ? 1 : 0;
            right += order >= 0 ? 1 : 0;
        }

        return count;
    }

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
        var holders = new Dictionary<int, List<int>>();
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
    private static IEnumerable<int> Rarest(int[] shingles, Dictionary<int, int> counts, double alike) => shingles
        .OrderBy(shingle => counts[shingle]).ThenBy(shingle => shingle)
        .Take(shingles.Length - (int)Math.Ceiling(alike / (2 - alike) * shingles.Length) + 1);
}
