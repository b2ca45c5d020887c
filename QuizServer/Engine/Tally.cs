using QuizContracts;
using QuizServer.Engine.Rounds;

namespace QuizServer.Engine;

/// <summary>What tells teams of equal score apart, counted along with the rulings in force.</summary>
/// <param name="RacePoints">Points from right answers in races (抢答得分).</param>
/// <param name="Right">Right answers.</param>
/// <param name="Taken">Time taken to answer by tablet; the whole answer time where no answer came.</param>
public sealed record Tally(decimal RacePoints, int Right, TimeSpan Taken)
{
    /// <summary>Nothing was ruled yet.</summary>
    public static readonly Tally None = new(0, 0, TimeSpan.Zero);

    /// <summary>The same with a ruling in it.</summary>
    public Tally With(ContestPlan plan, RuledAnswer ruled) => Add(Of(plan, ruled), 1);

    /// <summary>The same without a ruling that is in it.</summary>
    public Tally Without(ContestPlan plan, RuledAnswer ruled) => Add(Of(plan, ruled), -1);

    private Tally Add(Tally other, int sign) => new(RacePoints + sign * other.RacePoints, Right + sign * other.Right, Taken + sign * other.Taken);

    private static Tally Of(ContestPlan plan, RuledAnswer ruled)
    {
        var round = plan.Rounds[ruled.Round];
        var isRight = ruled.Ruling == Ruling.Correct && !round.BreaksTies;
        return new Tally(
            isRight && round is RaceRound ? ruled.Points : 0,
            isRight ? 1 : 0,
            ruled.Ruling == Ruling.Void ? TimeSpan.Zero : ruled.Answer?.After ?? TimeSpan.FromSeconds(round.SecondsOf(ruled.Question)));
    }
}
