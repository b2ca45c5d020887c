using QuizContracts;
using QuizContracts.Desks;
using QuizServer.Engine;

namespace QuizServer.Screens;

/// <summary>A contest in the list of contests.</summary>
public static class LineScreen
{
    /// <summary>Its line now.</summary>
    /// <param name="state">The contest.</param>
    /// <param name="isRehearsal">It is a rehearsal of another.</param>
    public static ContestLine Of(ContestState state, bool isRehearsal = false) => new(
        state.Plan.Code,
        state.Plan.Title,
        state.Teams.Count,
        state.Plan.Rounds.Count,
        state.Plan.Rounds.Sum(round => round.Questions.Count),
        Where(state),
        state.Phase is Phase.Paused,
        state.Judges.Count,
        isRehearsal);

    private static Phrase Where(ContestState state) => state.Unpaused switch
    {
        Phase.Lobby => new("等待开始", "Not started"),
        Phase.Podium => new("已结束", "Finished"),
        _ when state.RoundIndex is { } round => new($"第 {round + 1} 环节", $"Round {round + 1}"),
        _ => new("进行中", "Running"),
    };
}
