using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules;

namespace QuizServer.Tests.Engine;

/// <summary>传题: a question that was not answered right passes to the next table. A kind of round that the product does not know: this file is all of it.</summary>
[StoredAs("test-passing")]
public sealed record PassingRound : Round
{
    /// <summary>Tables that a question may come to, 2 to 12.</summary>
    public int Tables { get; init; } = 2;

    /// <inheritdoc/>
    public override Phrase Kind => new("传题", "Passing");

    /// <inheritdoc/>
    public override Phrase OpeningWords => Call(new("请回答。", "Please answer."));

    /// <inheritdoc/>
    public override bool TakesTurns => true;

    /// <inheritdoc/>
    public override Word TurnOf(RoundPlay play, int question) => new(play.Order[question % play.Order.Count], null);

    /// <inheritdoc/>
    public override Event Open(ContestState state, Asked asked, TimeSpan at) => GiveWord(state, asked, asked.Turn!, at);

    /// <inheritdoc/>
    public override IEnumerable<Event> AfterRuling(ContestState state, Phase.OnStage stage, Word word, Ruling ruling, TimeSpan at)
    {
        var (order, tried) = (state.Play!.Order, ((Phase.OnStage)state.Phase).Asked.Tried);
        var next = order[(order.IndexOf(word.Team) + 1) % order.Count];
        return ruling == Ruling.Correct || tried.Count >= Tables || tried.Contains(next)
            ? [new Event.QuestionRevealed()]
            : [GiveWord(state, stage.Asked, new Word(next, null), at)];
    }

    /// <inheritdoc/>
    public override IEnumerable<Phrase> Check(ContestPlan plan) => Tables is < 2 or > 12
        ? [new($"“{Title}”的传题队数（tables）须为 2 到 12。", $"Tables of “{Title}” must be 2 to 12."), .. base.Check(plan)]
        : base.Check(plan);

    /// <inheritdoc/>
    protected override IEnumerable<Phrase> OwnRules(ContestPlan plan)
    {
        var order = Orders.Words(Order);
        yield return new($"{order.Zh}，没有答对则传给下一台，每题最多 {Tables} 队作答。", $"{order.En}; what is not right passes to the next table, to {Tables} at most.");
    }
}
