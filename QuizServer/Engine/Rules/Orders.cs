using QuizContracts;
using QuizServer.Engine.Rounds;

namespace QuizServer.Engine.Rules;

/// <summary>The order in which teams play a round.</summary>
public static class Orders
{
    /// <summary>All teams in this order; equal scores go by table number.</summary>
    public static IEnumerable<int> Of(OrderOfPlay order, ContestState state) => order switch
    {
        OrderOfPlay.ReverseTable => state.Teams.Keys.Reverse(),
        OrderOfPlay.ScoreAscending => state.Teams.OrderBy(team => team.Value.Score).ThenBy(team => team.Key).Select(team => team.Key),
        OrderOfPlay.ScoreDescending => state.Teams.OrderByDescending(team => team.Value.Score).ThenBy(team => team.Key).Select(team => team.Key),
        _ => state.Teams.Keys,
    };

    /// <summary>The order in words, as it stands in a regulation.</summary>
    public static Phrase Words(OrderOfPlay order) => order switch
    {
        OrderOfPlay.ReverseTable => new("按台号从大到小作答", "Teams answer in reverse table order"),
        OrderOfPlay.ScoreAscending => new("按本环节开始时的总分从低到高作答，同分按台号", "Teams answer from the lowest score at the start of the round to the highest, ties by table number"),
        OrderOfPlay.Drawn => new("抽签决定作答次序", "Teams answer in an order that is drawn by lot"),
        OrderOfPlay.ScoreDescending => new("按本环节开始时的总分从高到低作答，同分按台号", "Teams answer from the highest score at the start of the round to the lowest, ties by table number"),
        _ => new("按台号顺序作答", "Teams answer in table order"),
    };
}
