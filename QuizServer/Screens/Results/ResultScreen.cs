using QuizContracts.Results;
using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Engine.Decisions;
using QuizServer.Engine.Rules;
using QuizServer.Screens.Photos;

namespace QuizServer.Screens.Results;

/// <summary>What a contest came to, for its host.</summary>
public static class ResultScreen
{
    // Of the thousands of an Open contest a page shows the first; its files have all.
    private const int MostLines = 100;

    /// <summary>The results as they are now.</summary>
    /// <param name="state">The contest.</param>
    /// <param name="log">What its journal says of times and corrections.</param>
    public static ContestResults Of(ContestState state, ResultLog log)
    {
        var most = state.Plan.Open is null ? int.MaxValue : MostLines;
        var teams = TeamResults.Of(state, log);
        return new ContestResults(
            state.Plan.Code,
            state.Plan.Title,
            Facts(state, log),
            [.. state.Plan.Rounds.Select((round, index) => new ResultRound(index + 1, round.Title, round.Kind))],
            teams,
            [.. Organisations.Of(state).Where(one => one.Entered > 0).Select(one => new OrganisationFace(one.Name, one.Entered, one.Score, one.Rank, one.IsTied))],
            QuestionResults.Of(state, log, most),
            ScoreCourse.Of(state, teams),
            [.. LedgerResults.Of(state, log).Skip(state.Plan.Open is null ? 0 : state.Ledger.Count - MostLines)],
            [.. state.Protests.Select(protest => Protest(state, log, protest))],
            CorrectionResults.Of(state, log),
            [.. state.Draws.Select(drawn => new DrawResult(drawn.Number, DrawScreen.Title(drawn.Plan), Lots.Commitment(drawn.Seed), drawn.Seed, drawn.Word, [.. drawn.Result.Take(MostLines)]))],
            [.. PhotoFinishes.Of(state).Reverse()],
            Publishing.AreFinal(state) ? MemberResults.Of(state, log) : []);
    }

    private static ResultFacts Facts(ContestState state, ResultLog log) => new(
        log.BeganAt,
        state.IsPublished ? log.EndedAt : null,
        Publishing.AreFinal(state),
        state.AreResultsPublic,
        log.Dispute,
        state.Plan.Open is not null,
        state.Plan.Organisations is { Count: > 0 },
        state.Ledger.Count,
        state.Rulings.Count);

    private static ProtestResult Protest(ContestState state, ResultLog log, Protest protest)
    {
        var ruled = state.Rulings[protest.Ruling - 1];
        return new ProtestResult(
            protest.Number,
            protest.Team,
            state.Teams[protest.Team].Name,
            Places.Of(ruled),
            ruled.Number,
            ruled.Ruling,
            protest.Wanted,
            protest.Text,
            protest.IsUpheld,
            ActorWords.Of(state, log.DeciderOf(protest.Number)),
            protest.Reason);
    }
}
