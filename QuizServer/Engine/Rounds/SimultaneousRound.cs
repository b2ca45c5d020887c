using QuizContracts;
using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Rounds;

/// <summary>平板同答: all teams answer at once on their tablets, then all is revealed.</summary>
[StoredAs("simultaneous")]
public sealed record SimultaneousRound : Round
{
    /// <summary>Whether a quick right answer earns more.</summary>
    public SpeedBonus SpeedBonus { get; init; }

    /// <summary>The most that <see cref="SpeedBonus.Capped"/> adds to a right answer, in points.</summary>
    public decimal BonusPoints { get; init; }

    /// <summary>Points for the second right answer in a row, twice as many for the third and so on (连对奖励); 0 for none.</summary>
    public decimal StreakPoints { get; init; }

    /// <summary>The most that one right answer earns by its streak; null for no limit.</summary>
    public decimal? StreakMost { get; init; }

    /// <inheritdoc/>
    public override Phrase Kind => new("平板同答", "Simultaneous");

    /// <inheritdoc/>
    public override Phrase OpeningWords => Call(new("请作答，计时开始。", "Please answer; the clock runs."));

    /// <inheritdoc/>
    public override Phrase? InputRule => null;

    /// <inheritdoc/>
    public override bool CanRevealAfterRound => true;

    /// <inheritdoc/>
    public override bool AnswersTogether => true;

    /// <inheritdoc/>
    public override decimal StreakOf(int row) => row < 2 ? 0 : Math.Min(StreakPoints * (row - 1), StreakMost ?? decimal.MaxValue);

    /// <inheritdoc/>
    public override Event Open(ContestState state, Asked asked, TimeSpan at)
    {
        var length = TimeSpan.FromSeconds(Seconds);
        return new Event.AllAnsweringStarted(at + length, length);
    }

    /// <inheritdoc/>
    public override bool FitsOpen => true;

    /// <inheritdoc/>
    public override IEnumerable<(string Field, bool IsSet)> InVain =>
        [("bonusPoints", BonusPoints != 0 && SpeedBonus != SpeedBonus.Capped), ("streakMost", StreakMost is not null && StreakPoints == 0)];

    /// <inheritdoc/>
    public override Stake StakeOf(Asked asked, Word word) =>
        base.StakeOf(asked, word) with { Right = Credit.OfRight(this, asked.Question, asked.Answers.GetValueOrDefault(word.Team)?.After) };

    /// <inheritdoc/>
    public override IEnumerable<Word> Judged(ContestState state, Word? word) => state.Play!.Order.Where(team => state.Teams[team].IsPresent).Select(team => new Word(team, null));

    /// <inheritdoc/>
    public override IEnumerable<Phrase> Check(ContestPlan plan)
    {
        if (Input != AnswerInput.Tablet)
        {
            yield return new($"“{Title}”是平板同答，作答方式（input）须为 tablet。", $"“{Title}” is simultaneous: its input must be tablet.");
        }

        foreach (var problem in BonusRules.Check(this).Concat(base.Check(plan)))
        {
            yield return problem;
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<Phrase> OwnRules(ContestPlan plan)
    {
        yield return plan.Open is null
            ? new("各队同时在平板上作答，提交后不能更改。", "All teams answer at once on their tablets; a submitted answer is final.")
            : new("所有人同时在手机或平板上作答，提交后不能更改。", "Everybody answers at once on a phone or tablet; a submitted answer is final.");
        foreach (var sentence in BonusRules.Of(this))
        {
            yield return sentence;
        }
    }
}
