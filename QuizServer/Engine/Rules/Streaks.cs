using QuizContracts;

namespace QuizServer.Engine.Rules;

/// <summary>
/// Points for right answers in a row (连对奖励). They follow from the rulings in force, so a later correction changes them too.
/// </summary>
internal static class Streaks
{
    /// <summary>All streak points of a team in a round by the rulings that are now in force.</summary>
    public static decimal Due(ContestState state, int round, int team)
    {
        // A row begins to earn with its second right answer, or never.
        if (state.Plan.Rounds[round].StreakOf(2) == 0)
        {
            return 0;
        }

        decimal due = 0;
        var row = 0;
        foreach (var ruled in state.Rulings.Where(ruled => ruled.Round == round && ruled.Team == team && ruled.Ruling != Ruling.Void))
        {
            row = ruled.Ruling == Ruling.Correct ? row + 1 : 0;
            due += state.Plan.Rounds[round].StreakOf(row);
        }

        return due;
    }

    /// <summary>The streak points of a team in a round that stand in the ledger.</summary>
    public static decimal Entered(ContestState state, int round, int team) => state.Ledger
        .Where(entry => entry.Reason == LedgerReason.Streak && entry.Round == round && entry.Team == team)
        .Sum(entry => entry.Delta);
}
