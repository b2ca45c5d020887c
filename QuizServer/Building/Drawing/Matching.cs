using QuizContracts.Banks;
using QuizContracts.Building;

namespace QuizServer.Building.Drawing;

/// <summary>
/// Gives questions to wishes, as many as can be given at all (Kuhn's augmenting paths). What was given once stays given: a later pass
/// may pass it from one wish to another, and only adds to it.
/// </summary>
internal sealed class Matching(IReadOnlyList<DrawWish> wishes, IReadOnlyList<BankQuestion> pool)
{
    private readonly int?[] _wishOf = new int?[pool.Count];
    private readonly int[] _missing = [.. wishes.Select(wish => wish.Count)];

    /// <summary>How many questions each wish still lacks.</summary>
    public IReadOnlyList<int> Missing => _missing;

    /// <summary>The questions of each wish in the order of their lots.</summary>
    public IReadOnlyList<IReadOnlyList<BankQuestion>> Given =>
        [.. wishes.Select((_, wish) => (IReadOnlyList<BankQuestion>)[.. pool.Where((_, place) => _wishOf[place] == wish)])];

    /// <summary>Meets as many wishes as possible.</summary>
    /// <param name="keyOf">Of the questions with one key only one is given; null for a question that is not to be given in this pass.</param>
    public void Meet(Func<BankQuestion, string?> keyOf)
    {
        var groups = pool.Index().GroupBy(one => keyOf(one.Item)).Where(group => group.Key is not null).Select(group => group.Select(one => one.Index).ToList()).ToList();
        for (var wish = 0; wish < wishes.Count; wish++)
        {
            while (_missing[wish] > 0 && Augment(wish, groups))
            {
                _missing[wish]--;
            }
        }
    }

    // Breadth first, so that as few as possible are passed on. A group belongs to the wish of that of its questions that was given.
    private bool Augment(int start, List<List<int>> groups)
    {
        var cameFrom = new Dictionary<int, (int Group, int Wish)> { [start] = (-1, -1) };
        var reached = new HashSet<int>();
        var waiting = new Queue<int>([start]);
        while (waiting.TryDequeue(out var wish))
        {
            for (var group = 0; group < groups.Count; group++)
            {
                if (!groups[group].Any(place => QuestionDraw.Fits(wishes[wish], pool[place].Question)) || !reached.Add(group))
                {
                    continue;
                }

                var given = groups[group].FindIndex(place => _wishOf[place] is not null);
                if (given < 0)
                {
                    Pass(group, wish, cameFrom, groups);
                    return true;
                }

                var owner = _wishOf[groups[group][given]]!.Value;
                if (cameFrom.TryAdd(owner, (group, wish)))
                {
                    waiting.Enqueue(owner);
                }
            }
        }

        return false;
    }

    private void Pass(int free, int wish, Dictionary<int, (int Group, int Wish)> cameFrom, List<List<int>> groups)
    {
        for (var (group, to) = (free, wish); group >= 0;)
        {
            groups[group].ForEach(place => _wishOf[place] = null);
            _wishOf[groups[group].First(place => QuestionDraw.Fits(wishes[to], pool[place].Question))] = to;
            (group, to) = cameFrom[to];
        }
    }
}
