using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rules;

namespace QuizServer.Screens.Results;

/// <summary>What puts a team before the next one of the same score, in words.</summary>
internal static class TieReasons
{
    /// <param name="state">The contest.</param>
    /// <param name="team">A team.</param>
    /// <param name="next">The one that follows in the standings; null for the last.</param>
    public static Phrase? Of(ContestState state, Team team, Team? next)
    {
        if (next is null || next.Score != team.Score || next.IsRanked != team.IsRanked)
        {
            return null;
        }

        foreach (var key in (state.Plan.TieKeys ?? []).Where(key => key != TieKey.Lots))
        {
            if (Differ(key, team, next) is { } how)
            {
                return new($"与{next.Name}同分，{how.Zh}居前。", $"Level with {next.Name}; ahead with {how.En}.");
            }
        }

        return Enumerable.Range(0, Math.Max(team.TieBreaks.Count, next.TieBreaks.Count)).Any(play => team.TieBreaks.ElementAtOrDefault(play) != next.TieBreaks.ElementAtOrDefault(play))
            ? new($"与{next.Name}同分，加赛胜出。", $"Level with {next.Name}; won the tie-break.")
            : Standing.IsTied(state, team.Plan.Number) ? new($"与{next.Name}并列。", $"Tied with {next.Name}.")
            : new($"与{next.Name}同分，抽签居前。", $"Level with {next.Name}; ahead by lot.");
    }

    private static Phrase? Differ(TieKey key, Team team, Team next) => key switch
    {
        TieKey.BuzzPoints when team.Tally.RacePoints != next.Tally.RacePoints => new(
            $"抢答得分 {Exact(team.Tally.RacePoints)} 对 {Exact(next.Tally.RacePoints)}", $"{Exact(team.Tally.RacePoints)} points from races to {Exact(next.Tally.RacePoints)}"),
        TieKey.RightAnswers when team.Tally.Right != next.Tally.Right => new($"答对 {team.Tally.Right} 题对 {next.Tally.Right} 题", $"{team.Tally.Right} right answers to {next.Tally.Right}"),
        TieKey.FewerFouls when team.Fouls != next.Fouls => new($"犯规 {team.Fouls} 次对 {next.Fouls} 次", $"{team.Fouls} false starts to {next.Fouls}"),
        TieKey.LessTime when team.Tally.Taken != next.Tally.Taken => new($"用时 {Seconds(team)} 秒对 {Seconds(next)} 秒", $"{Seconds(team)} s taken to {Seconds(next)} s"),
        _ => null,
    };

    private static string Exact(decimal number) => SharedRules.Exact(number);

    private static string Seconds(Team team) => Exact(decimal.Round(team.Tally.Taken.Ticks / (decimal)TimeSpan.TicksPerSecond, 2));
}
