using QuizContracts;
using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Rounds;

/// <summary>抢答: the first to press after the opening answers. With levels, the team that was right last picks from a board.</summary>
[StoredAs("buzz")]
public sealed record BuzzRound : RaceRound, IBoard
{
    /// <summary>The board; empty when the questions follow one another.</summary>
    public IReadOnlyList<Level> Levels { get; init; } = [];

    /// <inheritdoc/>
    public bool MayDecline => false;

    /// <inheritdoc/>
    public int? MembersToName => null;

    /// <inheritdoc/>
    public override bool HasOwnValues => Levels.Count > 0;

    /// <inheritdoc/>
    public override bool CanTakeBoth => true;

    /// <inheritdoc/>
    public override Phrase Kind => new("抢答", "Buzz");

    /// <inheritdoc/>
    public override IEnumerable<(string Field, bool IsSet)> InVain => Levels.Count == 0
        ? base.InVain
        : [("value", Value != DefaultValue), ("wrong", Wrong != 0), ("timeout", Timeout != 0),
            ("seconds", Seconds != DefaultSeconds && Levels.All(level => level.Seconds is not null)), .. base.InVain];

    /// <inheritdoc/>
    public override Event? Next(ContestState state)
    {
        if (Levels.Count == 0)
        {
            return base.Next(state);
        }

        var play = state.Play!;
        return Unused(play) is null ? null : new Event.TurnGiven(null, Picker(state, play));
    }

    /// <inheritdoc/>
    public Verdict? MayPick(ContestState state, Phase.Picking picking, int question) => null;

    /// <inheritdoc/>
    public override decimal ValueOf(int question) => Levels.Count == 0 ? Value : Boards.LevelOf(this, question).Value;

    /// <inheritdoc/>
    public override int SecondsOf(int question) => Levels.Count == 0 ? Seconds : Boards.LevelOf(this, question).Seconds ?? Seconds;

    /// <inheritdoc/>
    public override Stake StakeOf(Asked asked, Word word) => Levels.Count == 0 || (!asked.Tried.IsEmpty && !StealAsFirst)
        ? base.StakeOf(asked, word)
        : Boards.StakeOf(Boards.LevelOf(this, asked.Question), Declined);

    /// <inheritdoc/>
    public override IEnumerable<Phrase> PointRules() => Levels.Count == 0 ? base.PointRules() : Boards.Rules(this, Levels);

    /// <inheritdoc/>
    public override IEnumerable<Phrase> Check(ContestPlan plan) => Levels.Count == 0 ? base.Check(plan) : [.. Boards.Check(this, Levels), .. base.Check(plan)];

    /// <inheritdoc/>
    protected override IEnumerable<Phrase> OwnRules(ContestPlan plan) => Levels.Count == 0
        ? base.OwnRules(plan)
        : [new("由上一个答对的队选题，第一题由首队选。", "The team that was right last picks; the first team picks first."), .. base.OwnRules(plan)];

    private static int Picker(ContestState state, RoundPlay play) =>
        state.Rulings.LastOrDefault(ruled => ruled.Round == play.Round && ruled.Ruling == Ruling.Correct && play.Playing.Contains(ruled.Team) && state.Teams[ruled.Team].IsPresent)?.Team
        ?? play.Playing.FirstOrDefault(team => state.Teams[team].IsPresent, play.Order[0]);
}
