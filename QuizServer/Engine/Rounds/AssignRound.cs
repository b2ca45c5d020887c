using QuizContracts;
using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Rounds;

/// <summary>指定: the team before picks the question that a team must answer.</summary>
[StoredAs("assign")]
public sealed record AssignRound : PickedRound
{
    /// <summary>The team that picks also names which of the members 1 to this answers; null when the team answers.</summary>
    public int? Members { get; init; }

    /// <inheritdoc/>
    public override int? MembersToName => Members;

    /// <inheritdoc/>
    public override bool NamesMember => Members is not null;

    /// <inheritdoc/>
    public override IEnumerable<Phrase> Check(ContestPlan plan)
    {
        if (Members is < 1 or > 12)
        {
            yield return new($"“{Title}”的队员数（members）须为 1 到 12。", $"Members of “{Title}” must be 1 to 12.");
        }

        if (Members is { } members && Input == AnswerInput.Tablet && plan.Teams.FirstOrDefault(team => team.Seats > 1 && team.Seats < members) is { } small)
        {
            yield return new(
                $"“{Title}”的队员数（members）多于 {small.Number} 号台的席位（seats）：没有席位的队员无法提交。",
                $"“{Title}” has more members than table {small.Number} has tablets: a member without a seat could not answer.");
        }

        foreach (var problem in base.Check(plan))
        {
            yield return problem;
        }
    }

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
        if (Members is { } members)
        {
            yield return new($"指定时同时点名 1 至 {members} 号队员中的一人独立作答。", $"Who picks also names one of the members 1 to {members}, who answers alone.");
        }

        foreach (var sentence in PickRules())
        {
            yield return sentence;
        }
    }
}
