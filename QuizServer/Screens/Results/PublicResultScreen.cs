using System.Runtime.CompilerServices;
using QuizContracts;
using QuizContracts.Results;
using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Engine.Rules;

namespace QuizServer.Screens.Results;

/// <summary>The results as everybody may read them. It asks whether they are published, so that nobody can call it earlier.</summary>
public static class PublicResultScreen
{
    // Those whom the hall has seen on its standings.
    private const int Leaders = 10;

    // Visitors come in crowds, and the state changes no more.
    private static readonly ConditionalWeakTable<ContestState, PublicResults> Known = [];

    /// <summary>The published results; null while they are not.</summary>
    public static PublicResults? Of(ContestState state) => state is { AreResultsPublic: true, Unpaused: Phase.Podium } ? Known.GetValue(state, Make) : null;

    private static PublicResults Make(ContestState state)
    {
        var shown = state.Plan.Open is null ? Standing.InOrder(state) : [.. Standing.InOrder(state).Take(Leaders)];
        var entries = state.Ledger.Where(entry => shown.Count == state.Teams.Count || shown.Contains(entry.Team)).ToLookup(entry => (entry.Team, entry.Round), entry => entry.Delta);
        var ranks = Standing.Ranks(state);
        return new PublicResults(
            state.Plan.Code,
            state.Plan.Title,
            [.. state.Plan.Rounds.Select((round, index) => new ResultRound(index + 1, round.Title, round.Kind))],
            [.. shown.Select(number => state.Teams[number]).Select(team => new PublicTeam(
                ranks[team.Plan.Number],
                Standing.IsTied(state, team.Plan.Number),
                team.Plan.Number,
                team.Name,
                team.Plan.Organisation is { } index ? state.Plan.Organisations![index] : "",
                team.Score,
                [.. state.Plan.Rounds.Select((_, round) => entries[(team.Plan.Number, round)].Sum())],
                entries[(team.Plan.Number, null)].Sum()))],
            state.Teams.Count,
            [.. Organisations.Of(state).Where(one => one.Entered > 0).Select(one => new OrganisationFace(one.Name, one.Entered, one.Score, one.Rank, one.IsTied))],
            Questions(state));
    }

    // What was voided or swapped may be known to somebody beforehand: it is not shown once more.
    private static IReadOnlyList<PublicQuestion> Questions(ContestState state) =>
    [
        .. state.Rulings.Where(ruled => ruled.Ruling != Ruling.Void && ruled.QuestionId == state.Plan.Rounds[ruled.Round].Questions[ruled.Question].Id)
            .GroupBy(ruled => (ruled.Round, ruled.Question)).OrderBy(rulings => rulings.Key)
            .Select(rulings => new PublicQuestion(
                Places.Of(rulings.Key.Round, rulings.Key.Question),
                state.Plan.Rounds[rulings.Key.Round].Questions[rulings.Key.Question].Stem,
                AnswerTally.Count(rulings).RightRate,
                rulings.Count())),
    ];
}
