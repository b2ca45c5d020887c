using QuizContracts;
using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Rounds;

/// <summary>What the rounds share in which each team in turn answers a question that was picked for it from a board.</summary>
public abstract record PickedRound : Round, IBoard
{
    /// <inheritdoc/>
    public IReadOnlyList<Level> Levels { get; init; } = [];

    /// <summary>Questions per team, 1 to 10.</summary>
    public int Picks { get; init; } = 1;

    /// <summary>A team's picks must be of different values, as long as the board allows it.</summary>
    public bool DifferentValues { get; init; }

    /// <summary>A team may take no question, for 0 points.</summary>
    public bool MayDecline { get; init; } = true;

    /// <inheritdoc/>
    public override Phrase OpeningWords => Call(new("请回答。", "Please answer."));

    /// <inheritdoc/>
    public override IEnumerable<(string Field, bool IsSet)> InVain =>
        [("value", Value != DefaultValue), ("wrong", Wrong != 0), ("timeout", Timeout != 0), ("seconds", Seconds != DefaultSeconds && Levels.All(level => level.Seconds is not null)),
            ("differentValues", DifferentValues && Picks == 1)];

    /// <inheritdoc/>
    public override bool TakesTurns => true;

    /// <inheritdoc/>
    public override bool TakesMarks => true;

    /// <inheritdoc/>
    public override bool HasOwnValues => Levels.Count > 0;

    /// <inheritdoc/>
    public override bool CanRevealAfterRound => true;

    /// <inheritdoc/>
    public override bool CanPassToAudience => true;

    /// <inheritdoc/>
    public override bool CanTakeBoth => true;

    /// <inheritdoc/>
    public virtual int? MembersToName => null;

    /// <summary>Who picks in this turn of the round, counted from 0.</summary>
    protected abstract int PickerOf(RoundPlay play, int turn);

    /// <inheritdoc/>
    public override Event? Next(ContestState state)
    {
        var play = state.Play!;
        var turn = play.Turns.Count;
        return turn < play.Order.Count * Picks && Unused(play) is not null
            ? new Event.TurnGiven(play.Order[turn % play.Order.Count], Present(state, PickerOf(play, turn)))
            : null;
    }

    // The next before one that is not there picks in its place.
    private static int Present(ContestState state, int picker)
    {
        var order = state.Play!.Order;
        var place = order.IndexOf(picker);
        return Enumerable.Range(0, order.Count).Select(back => order[(place - back + order.Count) % order.Count])
            .FirstOrDefault(team => state.Teams[team].IsPresent, picker);
    }

    /// <inheritdoc/>
    public Verdict? MayPick(ContestState state, Phase.Picking picking, int question)
    {
        if (!DifferentValues)
        {
            return null;
        }

        var play = state.Play!;
        var had = play.Turns
            .Where(turn => turn.Team == picking.Team && turn.Question is not null)
            .Select(turn => ValueOf(turn.Question!.Value)).ToHashSet();
        var another = Enumerable.Range(0, Questions.Count).Any(other => !play.IsUsed(other) && !had.Contains(ValueOf(other)));
        return another && had.Contains(ValueOf(question)) ? Refusals.SameValue : null;
    }

    /// <inheritdoc/>
    public override Event Open(ContestState state, Asked asked, TimeSpan at) => GiveWord(state, asked, asked.Turn!, at);

    /// <inheritdoc/>
    public override decimal ValueOf(int question) => Boards.LevelOf(this, question).Value;

    /// <inheritdoc/>
    public override int SecondsOf(int question) => Boards.LevelOf(this, question).Seconds ?? Seconds;

    /// <inheritdoc/>
    public override Stake StakeOf(Asked asked, Word word) => Boards.StakeOf(Boards.LevelOf(this, asked.Question), Declined);

    /// <inheritdoc/>
    public override IEnumerable<Phrase> PointRules() => Boards.Rules(this, Levels);

    /// <inheritdoc/>
    public override IEnumerable<Phrase> Check(ContestPlan plan)
    {
        if (Picks is < 1 or > 10)
        {
            yield return new($"“{Title}”的每队题数（picks）须为 1 到 10。", $"Picks of “{Title}” must be 1 to 10.");
        }

        if (Questions.Count < plan.Teams.Count * (long)Picks)
        {
            yield return new(
                $"“{Title}”的题数（questions）不够：每队 {Picks} 题，须有 {plan.Teams.Count * (long)Picks} 题。",
                $"“{Title}” has too few questions: {Picks} per team make {plan.Teams.Count * (long)Picks}.");
        }

        foreach (var problem in Boards.Check(this, Levels).Concat(base.Check(plan)))
        {
            yield return problem;
        }
    }

    /// <summary>The sentences on picks that both kinds share.</summary>
    protected IEnumerable<Phrase> PickRules()
    {
        if (DifferentValues)
        {
            yield return new("同一队每次须选不同的分值。", "A team's picks must be of different values.");
        }

        yield return MayDecline
            ? new("可以放弃选题，不加不扣分。", "A team may take no question, for 0 points.")
            : new("不得放弃选题。", "Every team must take a question.");
    }
}
