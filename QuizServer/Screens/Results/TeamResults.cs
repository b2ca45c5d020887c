using QuizContracts;
using QuizContracts.Results;
using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Engine.Rules;

namespace QuizServer.Screens.Results;

/// <summary>The standings, and what each team did.</summary>
public static class TeamResults
{
    /// <summary>All teams, best first.</summary>
    public static IReadOnlyList<TeamResult> Of(ContestState state, ResultLog log)
    {
        var (points, outside) = Points(state);
        var answers = AnswerTally.By(state, log, ruled => ruled.Team);
        var won = state.Races.Where(race => race.Winner is not null).GroupBy(race => race.Winner!.Value.Team).ToDictionary(races => races.Key, races => races.Count());
        var ranks = Standing.Ranks(state);
        var order = Standing.InOrder(state);
        return [.. order.Select((number, place) =>
        {
            var team = state.Teams[number];
            var answered = answers.GetValueOrDefault(number) ?? AnswerTally.None;
            return new TeamResult(
                ranks[number],
                Standing.IsTied(state, number),
                number,
                team.Name,
                team.Plan.Organisation is { } index ? state.Plan.Organisations![index] : "",
                (TeamPresence)team.Status,
                team.Score,
                TieReasons.Of(state, team, place + 1 < order.Count ? state.Teams[order[place + 1]] : null),
                points.GetValueOrDefault(number) ?? [.. state.Plan.Rounds.Select(_ => 0m)],
                outside.GetValueOrDefault(number),
                answered.Counts,
                answered.MeanSeconds,
                won.GetValueOrDefault(number),
                team.Fouls);
        })];
    }

    private static (Dictionary<int, decimal[]> ByRound, Dictionary<int, decimal> Outside) Points(ContestState state)
    {
        var (points, outside) = (new Dictionary<int, decimal[]>(), new Dictionary<int, decimal>());
        foreach (var entry in state.Ledger)
        {
            if (entry.Round is { } round)
            {
                (points.TryGetValue(entry.Team, out var known) ? known : points[entry.Team] = new decimal[state.Plan.Rounds.Count])[round] += entry.Delta;
            }
            else
            {
                outside[entry.Team] = outside.GetValueOrDefault(entry.Team) + entry.Delta;
            }
        }

        return (points, outside);
    }
}
