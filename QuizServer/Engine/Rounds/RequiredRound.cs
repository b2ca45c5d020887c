using QuizContracts;
using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Rounds;

/// <summary>必答: every team has questions of its own, in turn.</summary>
[StoredAs("required")]
public sealed record RequiredRound : Round
{
    /// <summary>One member alone, or the team.</summary>
    public Speaker Speaker { get; init; } = Speaker.Team;

    /// <summary>Members who take turns when <see cref="Speaker"/> is Member, 1 to 12.</summary>
    public int Members { get; init; } = 1;

    /// <summary>Each team draws the number of a set of questions (题组) on the rules page.</summary>
    public bool DrawsSets { get; init; }

    /// <summary>How often a team may swap its question for a spare (换题权), 0 to 10.</summary>
    public int Swaps { get; init; }

    /// <inheritdoc/>
    public override Phrase Kind => Speaker == Speaker.Member ? new("个人必答", "Individual required") : new("团队必答", "Team required");

    /// <inheritdoc/>
    public override Phrase OpeningWords => Call(new("请回答。", "Please answer."));

    /// <inheritdoc/>
    public override IEnumerable<(string Field, bool IsSet)> InVain => [("members", Members != 1 && Speaker == Speaker.Team)];

    /// <inheritdoc/>
    public override bool TakesTurns => true;

    /// <inheritdoc/>
    public override bool TakesMarks => true;

    /// <inheritdoc/>
    public override bool NamesMember => Speaker == Speaker.Member;

    /// <inheritdoc/>
    public override int SwapsPerTeam => Swaps;

    /// <inheritdoc/>
    public override bool CanRevealAfterRound => true;

    /// <inheritdoc/>
    public override bool CanPassToAudience => true;

    /// <inheritdoc/>
    public override bool CanTakeBoth => true;

    // With sets, a team's kth question is the kth of the set that it drew.
    /// <inheritdoc/>
    public override Event? Next(ContestState state)
    {
        var play = state.Play!;
        var (turn, teams) = (play.Turns.Count, play.Order.Count);
        return play.Sets.IsEmpty || turn >= Questions.Count
            ? base.Next(state)
            : Show(play, (play.Sets[turn % teams] - 1) * (Questions.Count / teams) + turn / teams, TurnOf(play, turn));
    }

    /// <inheritdoc/>
    public override Word TurnOf(RoundPlay play, int question)
    {
        var teams = play.Order.Count;
        return new Word(play.Order[question % teams], Speaker == Speaker.Member ? question / teams % Members + 1 : null);
    }

    /// <inheritdoc/>
    public override Event Open(ContestState state, Asked asked, TimeSpan at) => GiveWord(state, asked, asked.Turn!, at);

    /// <inheritdoc/>
    protected override IEnumerable<DrawPlan> OwnDraws(int teams) => DrawsSets ? [new DrawPlan(DrawKind.Sets, teams, teams)] : [];

    /// <inheritdoc/>
    public override IEnumerable<Phrase> Check(ContestPlan plan)
    {
        if (Members is < 1 or > 12)
        {
            yield return new($"“{Title}”的队员数（members）须为 1 到 12。", $"Members of “{Title}” must be 1 to 12.");
        }

        if (Swaps is < 0 or > 10)
        {
            yield return new($"“{Title}”的换题次数（swaps）须为 0 到 10。", $"Swaps of “{Title}” must be 0 to 10.");
        }
        else if (Swaps > 0 && Spares.Count == 0)
        {
            yield return new($"“{Title}”有换题权（swaps），须有备用题（spares）。", $"“{Title}” lets teams swap questions (swaps): it needs spares.");
        }

        if (plan.Teams.Count > 0 && Questions.Count % plan.Teams.Count != 0)
        {
            yield return new(
                $"“{Title}”的题数（questions）须是队数的整数倍，各队才一样多。",
                $"The number of questions of “{Title}” must be a multiple of the number of teams.");
        }

        // Who speaks needs no tablet, and a shared tablet is everyone's.
        if (Speaker == Speaker.Member && Input == AnswerInput.Tablet
            && plan.Teams.FirstOrDefault(team => team.Seats > 1 && team.Seats < Members) is { } small)
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
    protected override IEnumerable<Phrase> OwnRules(ContestPlan plan)
    {
        var each = plan.Teams.Count == 0 ? 0 : Questions.Count / plan.Teams.Count;
        var order = Orders.Words(Order);
        yield return new($"{order.Zh}，每队 {each} 题。", $"{order.En}, {each} questions each.");
        yield return Speaker == Speaker.Member
            ? new("由指定队员独立作答，队友不得提示。", "The named member answers alone, without hints.")
            : new("由队伍作答，队友可以商量。", "The team answers together.");
        if (DrawsSets)
        {
            yield return new($"题目分为 {plan.Teams.Count} 组，各队抽取组号。", $"The questions are {plan.Teams.Count} sets; each team draws one.");
        }

        if (Swaps > 0)
        {
            yield return new($"每队有 {Swaps} 次换题权，作答前可换一道备用题。", $"A team may swap its question {Swaps} times for a spare before it answers.");
        }

        if (Speaker == Speaker.Member && Members > 1)
        {
            yield return new($"由 1 至 {Members} 号队员轮流作答。", $"Members 1 to {Members} take turns.");
        }
    }
}

/// <summary>Who speaks in a required round.</summary>
public enum Speaker
{
    /// <summary>The named member alone.</summary>
    Member,

    /// <summary>The team.</summary>
    Team,
}
