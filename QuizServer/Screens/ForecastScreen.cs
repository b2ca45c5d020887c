using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Engine.Rules;

namespace QuizServer.Screens;

/// <summary>What a correction would do to the standings.</summary>
public static class ForecastScreen
{
    /// <summary>The teams whose score or rank differs, by table number.</summary>
    public static IReadOnlyList<StandingChange> Of(ContestState before, ContestState after)
    {
        var (ranks, later) = (Standing.Ranks(before), Standing.Ranks(after));
        return [.. before.Teams.Values
            .Select(team => new StandingChange(
                team.Plan.Number, team.Name, team.Score, after.ScoreOf(team.Plan.Number), ranks[team.Plan.Number], later[team.Plan.Number]))
            .Where(change => change.ScoreFrom != change.ScoreTo || change.RankFrom != change.RankTo)];
    }
}
