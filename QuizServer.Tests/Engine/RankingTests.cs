using QuizServer.Engine;
using QuizServer.Engine.Rules;

namespace QuizServer.Tests.Engine;

public sealed class RankingTests
{
    [Theory]
    [InlineData(new[] { 110, 120, 100 }, new[] { 2, 1, 3 })]
    [InlineData(new[] { 120, 110, 110, 100 }, new[] { 1, 2, 2, 4 })]
    [InlineData(new[] { 110, 120, 120, 120, 100 }, new[] { 4, 1, 1, 1, 5 })]
    [InlineData(new[] { 100, 100 }, new[] { 1, 1 })]
    [InlineData(new[] { -10, 0 }, new[] { 2, 1 })]
    public void Equal_scores_share_a_rank_and_the_ranks_after_them_are_skipped(int[] scores, int[] ranks) =>
        Assert.Equal(ranks, Ranks([.. scores.Select(score => (decimal)score)]));

    [Fact]
    public void A_tenth_of_a_point_decides() => Assert.Equal([2, 1], Ranks([100.1m, 100.2m]));

    [Fact]
    public void Equal_points_with_other_zeros_are_a_tie() => Assert.Equal([1, 1], Ranks([100.50m, 100.5m]));

    [Fact]
    public void Counted_densely_no_rank_is_skipped_and_the_ties_that_matter_stay_the_same()
    {
        var given = Given.Contest(Plans.Of(Plans.Buzz(), Plans.TieBreak()).WithTeams(4) with { Ranking = RankNumbers.Dense, Places = [4] }).Correct(1, 10);

        Assert.Equal([1, 2, 2, 2], Standing.Ranks(given.State).OrderBy(rank => rank.Key).Select(rank => rank.Value));
        Assert.Equal([2, 3, 4], Ties.ThatMatter(given.Correct(4, -0.5m).Correct(4, 0.5m).State));
        Assert.Equal([1, 2, 2, 3], Standing.Ranks(given.Correct(4, -1).State).OrderBy(rank => rank.Key).Select(rank => rank.Value));
    }

    private static IEnumerable<int> Ranks(IReadOnlyList<decimal> scores)
    {
        var given = Given.Contest(Plans.Of(Plans.Buzz()).WithTeams(scores.Count) with { BaseScore = 0 });
        for (var index = 0; index < scores.Count; index++)
        {
            given.Correct(index + 1, scores[index]);
        }

        return Standing.Ranks(given.State).OrderBy(rank => rank.Key).Select(rank => rank.Value);
    }
}
