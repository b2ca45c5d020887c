using QuizContracts;
using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Rounds;

/// <summary>风险: a team chooses the value first and sees the question then; as much is lost as can be won.</summary>
[StoredAs("risk")]
public sealed record RiskRound : PickedRound
{
    /// <summary>Risk rounds mostly begin with the team that is behind.</summary>
    public RiskRound() => Order = OrderOfPlay.ScoreAscending;

    /// <inheritdoc/>
    public override Phrase Kind => new("风险", "Risk");

    /// <inheritdoc/>
    protected override int PickerOf(RoundPlay play, int turn) => play.Order[turn % play.Order.Count];

    /// <inheritdoc/>
    protected override IEnumerable<Phrase> OwnRules(ContestPlan plan)
    {
        var order = Orders.Words(Order);
        yield return new($"{order.Zh}，每队自选 {Picks} 题，先选分值再看题。", $"{order.En}; each picks {Picks}, the value before the question.");
        foreach (var sentence in PickRules())
        {
            yield return sentence;
        }
    }
}
