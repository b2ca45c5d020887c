using QuizContracts;
using QuizContracts.Results;
using QuizServer.Engine;

namespace QuizServer.Screens.Results;

/// <summary>What each member did in the rounds in which one member answers.</summary>
internal static class MemberResults
{
    /// <summary>All members of whom a question was asked, by table and number.</summary>
    public static IReadOnlyList<MemberResult> Of(ContestState state, ResultLog log)
    {
        var tallies = AnswerTally.By(state, log, ruled => (ruled.Team, ruled.Member));
        return
        [
            .. state.Rulings.Where(ruled => ruled is { Member: not null, Ruling: not Ruling.Void }).GroupBy(ruled => (ruled.Team, ruled.Member))
                .OrderBy(rulings => rulings.Key)
                .Select(rulings => new MemberResult(
                    rulings.Key.Team,
                    state.Teams[rulings.Key.Team].Name,
                    rulings.Key.Member!.Value,
                    rulings.Sum(state.EarnedBy),
                    tallies[rulings.Key].Counts,
                    tallies[rulings.Key].MeanSeconds)),
        ];
    }
}
