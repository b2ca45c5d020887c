using QuizContracts;
using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Rounds;

/// <summary>百人团: one team answers, all others are its panel and answer at the same time. A right answer earns as often as the panel was wrong.</summary>
[StoredAs("panel")]
public sealed record PanelRound : Round
{
    /// <inheritdoc/>
    public override Phrase Kind => new("百人团", "Panel");

    /// <inheritdoc/>
    public override Phrase OpeningWords => Call(new("请作答，计时开始。", "Please answer; the clock runs."));

    /// <inheritdoc/>
    public override bool TakesTurns => true;

    /// <inheritdoc/>
    public override bool FitsOpen => true;

    /// <inheritdoc/>
    public override bool KeepsOtherAnswers => true;

    /// <inheritdoc/>
    public override bool CanRevealAfterRound => true;

    /// <inheritdoc/>
    public override Word TurnOf(RoundPlay play, int question) => new(play.Order[question % play.Order.Count], null);

    /// <inheritdoc/>
    public override Event Open(ContestState state, Asked asked, TimeSpan at)
    {
        var length = TimeSpan.FromSeconds(Seconds);
        return new Event.AllAnsweringStarted(at + length, length);
    }

    /// <inheritdoc/>
    public override IEnumerable<Word> Judged(ContestState state, Word? word) => [((Phase.OnStage)state.Phase).Asked.Turn!];

    /// <inheritdoc/>
    public override Stake StakeOf(Asked asked, Word word)
    {
        var panel = asked.Answers.Values.Where(answer => answer.Seat.Team != word.Team);
        return base.StakeOf(asked, word) with { Right = Value * panel.Count(answer => IsWrong(Questions[asked.Question], answer)) };
    }

    /// <inheritdoc/>
    public override Stake Credited(Stake stake, int index, Question question, RuledAnswer ruled) =>
        base.Credited(stake, index, question, ruled) with { Right = Value * (ruled.Panel ?? []).Count(answer => IsWrong(question, answer)) };

    /// <inheritdoc/>
    public override IEnumerable<Phrase> PointRules()
    {
        var (value, wrong, timeout) = (SharedRules.Number(Value), SharedRules.Points(Wrong), SharedRules.Points(Timeout));
        yield return new($"答题时间 {Seconds} 秒。", $"{Seconds} seconds to answer.");
        yield return new(
            $"答对时，百人团中每有一份错误答案得 {value} 分；答错{wrong.Zh}，超时{timeout.Zh}。",
            $"Right: {value} for each wrong answer of the panel; wrong {wrong.En}, timeout {timeout.En}.");
    }

    /// <inheritdoc/>
    public override IEnumerable<Phrase> Check(ContestPlan plan)
    {
        if (Input != AnswerInput.Tablet)
        {
            yield return new($"“{Title}”各队同时作答，作答方式（input）须为 tablet。", $"All answer “{Title}” at once: its input must be tablet.");
        }

        if (Declined is not null)
        {
            yield return new($"“{Title}”没有弃权（declined）。", $"Nobody declines in “{Title}”: declined must be left out.");
        }

        if (PartialCredit != PartialCredit.None)
        {
            yield return new($"“{Title}”按答错的队数计分，没有部分得分（partialCredit）。", $"“{Title}” counts wrong answers of others: partialCredit must be left out.");
        }

        if (plan.Open is null && plan.Teams.Count > 0 && Questions.Count % plan.Teams.Count != 0)
        {
            yield return new($"“{Title}”的题数（questions）须是队数的整数倍，各队才一样多。", $"The number of questions of “{Title}” must be a multiple of the number of teams.");
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
        if (plan.Open is not null)
        {
            yield return new($"{order.Zh}，每题由一人作答；其余所有人为百人团，同时作答。", $"{order.En}, one for each question; all others are the panel and answer at the same time.");
            yield break;
        }

        var each = plan.Teams.Count == 0 ? 0 : Questions.Count / plan.Teams.Count;
        yield return new($"{order.Zh}，每队 {each} 题；其余各队为百人团，同时作答。", $"{order.En}, {each} questions each; all others are the panel and answer at the same time.");
    }

    private static bool IsWrong(Question question, Answer answer) => !Judging.IsRight(question, answer);
}
