using QuizContracts.Results;
using QuizServer.Engine;

namespace QuizServer.Screens;

/// <summary>A contest on paper, for its host.</summary>
public static class PaperScreen
{
    /// <summary>What is printed beforehand.</summary>
    public static ContestPaper Of(ContestState state) => new(
        state.Plan.Code,
        state.Plan.Title,
        state.Plan.Open is null ? [.. state.Teams.Values.Select(team => new PaperTeam(team.Plan.Number, team.Name))] : [],
        [.. state.Plan.Rounds.Select((round, index) => new PaperRound(
            index + 1,
            round.Title,
            round.Kind,
            [.. round.Questions.Select((question, number) => new PaperQuestion(question, round.ValueOf(number), round.SecondsOf(number)))],
            round.Spares,
            round.DrawsQuestions))],
        RegulationScreen.Of(state.Plan));
}
