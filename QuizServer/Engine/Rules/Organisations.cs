using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace QuizServer.Engine.Rules;

/// <summary>The standings of the organisations of an Open contest.</summary>
public static class Organisations
{
    private static readonly ConditionalWeakTable<ImmutableSortedDictionary<int, Team>, IReadOnlyList<Organisation>> Known = [];

    /// <summary>All organisations, best first; one for which nobody has entered comes last.</summary>
    public static IReadOnlyList<Organisation> Of(ContestState state) =>
        state.Plan.Open is { } open && state.Plan.Organisations is { } names ? Known.GetValue(state.Teams, teams => Make(teams, open, names)) : [];

    private static IReadOnlyList<Organisation> Make(ImmutableSortedDictionary<int, Team> teams, OpenPlan open, IReadOnlyList<string> names)
    {
        var members = teams.Values.Where(team => team.IsRanked).ToLookup(team => team.Plan.Organisation);
        var scored = names.Select((name, index) => (Index: index, Name: name, Entered: members[index].Count(), Score: Score(open, [.. members[index].Select(team => team.Score)])))
            .OrderByDescending(one => one.Entered > 0).ThenByDescending(one => one.Score).ThenBy(one => one.Index).ToList();
        // Equal ones stand together: a rank is where their run begins.
        bool AreEqual(int place, int other) => scored[place].Score == scored[other].Score && scored[place].Entered > 0 == scored[other].Entered > 0;
        var made = new List<Organisation>(scored.Count);
        for (var place = 0; place < scored.Count; place++)
        {
            var (index, name, entered, score) = scored[place];
            var isAsAbove = place > 0 && AreEqual(place, place - 1);
            var isAsBelow = place + 1 < scored.Count && AreEqual(place, place + 1);
            made.Add(new Organisation(index, name, entered, score, isAsAbove ? made[^1].Rank : place + 1, isAsAbove || isAsBelow));
        }

        return made;
    }

    private static decimal Score(OpenPlan open, IReadOnlyList<decimal> scores) => open.OrganisationScore switch
    {
        _ when scores.Count == 0 => 0,
        OrganisationScore.Mean => decimal.Round(scores.Sum() / scores.Count, 2, MidpointRounding.AwayFromZero),
        OrganisationScore.Best => scores.OrderDescending().Take(open.Best ?? 1).Sum(),
        _ => scores.Sum(),
    };
}
