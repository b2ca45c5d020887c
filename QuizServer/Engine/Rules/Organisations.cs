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
        return [.. scored.Select((one, place) =>
        {
            bool IsEqual((int Index, string Name, int Entered, decimal Score) other) => other.Score == one.Score && other.Entered > 0 == one.Entered > 0;
            var first = scored.FindIndex(IsEqual);
            return new Organisation(one.Index, one.Name, one.Entered, one.Score, first + 1, first < place || (place + 1 < scored.Count && IsEqual(scored[place + 1])));
        })];
    }

    private static decimal Score(OpenPlan open, IReadOnlyList<decimal> scores) => open.OrganisationScore switch
    {
        _ when scores.Count == 0 => 0,
        OrganisationScore.Mean => decimal.Round(scores.Sum() / scores.Count, 2, MidpointRounding.AwayFromZero),
        OrganisationScore.Best => scores.OrderDescending().Take(open.Best ?? 1).Sum(),
        _ => scores.Sum(),
    };
}
