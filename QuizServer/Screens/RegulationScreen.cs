using QuizContracts.Desks;
using QuizServer.Engine;
using QuizServer.Engine.Rules;

namespace QuizServer.Screens;

/// <summary>The regulation of a whole contest, to be read and printed.</summary>
public static class RegulationScreen
{
    /// <summary>What the engine will enforce.</summary>
    public static ContestRegulation Of(ContestPlan plan) => new(
        plan.Title,
        ContestRules.Of(plan),
        [.. plan.Rounds.Select(round => new RoundRegulation(round.Title, round.Kind, round.Questions.Count, round.Regulation(plan)))]);
}
