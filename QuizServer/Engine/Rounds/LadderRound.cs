using QuizContracts;
using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Rounds;

/// <summary>步步高: a team climbs from value to value and stops at its first error. Each team has its own questions.</summary>
[StoredAs("ladder")]
public sealed record LadderRound : Round
{
    /// <summary>Points of the steps in order, 2 to 12 of them, each above 0.</summary>
    public IReadOnlyList<decimal> Steps { get; init; } = [10, 20, 30];

    /// <summary>Whether member 1 takes the first step, member 2 the second and so on, or the team all of them.</summary>
    public Speaker Speaker { get; init; } = Speaker.Member;

    /// <inheritdoc/>
    public override Phrase Kind => new("步步高", "Ladder");

    /// <inheritdoc/>
    public override Phrase OpeningWords => Call(new("请回答。", "Please answer."));

    /// <inheritdoc/>
    public override IEnumerable<(string Field, bool IsSet)> InVain => [("value", Value != DefaultValue)];

    /// <inheritdoc/>
    public override bool TakesTurns => true;

    /// <inheritdoc/>
    public override bool NamesMember => Speaker == Speaker.Member;

    /// <inheritdoc/>
    public override bool HasOwnValues => true;

    /// <inheritdoc/>
    public override bool TakesPartialCredit => false;

    /// <inheritdoc/>
    public override Event? Next(ContestState state)
    {
        var play = state.Play!;
        if (play.Turns.IsEmpty)
        {
            return Step(play, 0);
        }

        // Whose turn passed by, or who has fallen, climbs no further.
        var last = play.Turns[^1];
        var next = last.Question + 1 ?? 0;
        if (last.Question is not { } question || HasFallen(state, play, question))
        {
            next = (play.Order.IndexOf(last.Team!.Value) + 1) * Steps.Count;
        }

        return next < play.Order.Count * Steps.Count ? Step(play, next) : null;
    }

    /// <inheritdoc/>
    public override Event Open(ContestState state, Asked asked, TimeSpan at) => GiveWord(state, asked, asked.Turn!, at);

    /// <inheritdoc/>
    public override decimal ValueOf(int question) => Steps[question % Steps.Count];

    /// <inheritdoc/>
    public override IEnumerable<Phrase> PointRules()
    {
        var values = string.Join('、', Steps.Select(SharedRules.Number));
        var (wrong, timeout) = (SharedRules.Points(Wrong), SharedRules.Points(Timeout));
        yield return new($"答题时间 {Seconds} 秒。", $"{Seconds} seconds to answer.");
        yield return new(
            $"各题依次加 {values} 分，答错{wrong.Zh}，超时或弃权{timeout.Zh}。",
            $"The steps give {string.Join(", ", Steps.Select(SharedRules.Number))}; wrong {wrong.En}, timeout or decline {timeout.En}.");
    }

    /// <inheritdoc/>
    public override IEnumerable<Phrase> Check(ContestPlan plan)
    {
        if (Steps.Count is < 2 or > 12 || Steps.Any(value => value is <= 0 or > 1000 || !Scores.IsExact(value)))
        {
            yield return new(
                $"“{Title}”的各步分值（steps）须有 2 到 12 个，每个大于 0 不超过 1000，最多两位小数。",
                $"Steps of “{Title}”: 2 to 12 values above 0 up to 1000, with at most two decimals.");
        }

        if (Questions.Count != plan.Teams.Count * Steps.Count)
        {
            yield return new(
                $"“{Title}”的题数（questions）须为队数乘以步数（steps），即 {plan.Teams.Count * Steps.Count} 题。",
                $"“{Title}” needs one question per team and step: {plan.Teams.Count * Steps.Count}.");
        }

        if (Declined is not null)
        {
            yield return new($"“{Title}”的弃权分（declined）在步步高中与超时相同，不单独设。", $"In the ladder “{Title}” declining counts as a timeout: declined must be left out.");
        }

        foreach (var problem in base.Check(plan))
        {
            yield return problem;
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<Phrase> OwnRules(ContestPlan plan)
    {
        var order = Orders.Words(Order);
        yield return new($"{order.Zh}，每队最多 {Steps.Count} 题，没有答对即停止。", $"{order.En}, up to {Steps.Count} questions each; the first that is not right ends the climb.");
        if (Speaker == Speaker.Member)
        {
            yield return new("第 1 题由 1 号队员作答，第 2 题由 2 号队员，依次类推。", "Member 1 takes the first step, member 2 the second, and so on.");
        }
    }

    private Event Step(RoundPlay play, int question) =>
        Show(play, question, new Word(play.Order[question / Steps.Count], Speaker == Speaker.Member ? question % Steps.Count + 1 : null));

    // A void question is nobody's error: the climb goes on.
    private static bool HasFallen(ContestState state, RoundPlay play, int question) =>
        state.Rulings.LastOrDefault(ruled => ruled.Round == play.Round && ruled.Question == question)?.Ruling
            is Ruling.Wrong or Ruling.Timeout or Ruling.Declined;
}
