using QuizContracts;
using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Rounds;

/// <summary>指定: the team before picks the question that a team must answer.</summary>
public sealed record AssignRound : PickedRound
{
    /// <inheritdoc/>
    public override Phrase Kind => new("指定", "Assigned");

    // The last in the order picks for the first.
    /// <inheritdoc/>
    protected override int PickerOf(RoundPlay play, int turn) => play.Order[(turn + play.Order.Count - 1) % play.Order.Count];

    /// <inheritdoc/>
    protected override IEnumerable<Phrase> OwnRules(ContestPlan plan)
    {
        var order = Orders.Words(Order);
        yield return new($"{order.Zh}，每队 {Picks} 题，由前一队指定，首队由末队指定。", $"{order.En}, {Picks} each; the team before picks, the last for the first.");
        foreach (var sentence in PickRules())
        {
            yield return sentence;
        }
    }
}
