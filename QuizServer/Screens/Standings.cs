using QuizServer.Engine;
using QuizServer.Engine.Rules;

namespace QuizServer.Screens;

/// <summary>Ranks as all screens show them.</summary>
public static class Standings
{
    /// <summary>Competition rank (1224) by table number.</summary>
    public static IReadOnlyDictionary<int, int> Ranks(ContestState state) =>
        Ranking.Competition(state.Teams.Select(team => KeyValuePair.Create(team.Key, team.Value.Score)));
}
