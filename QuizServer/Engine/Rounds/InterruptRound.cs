using QuizContracts;
using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Rounds;

/// <summary>打断抢答: a press is good from the first word of the question; it stops the reading, and a wrong answer lets it go on.</summary>
[StoredAs("interrupt")]
public sealed record InterruptRound : RaceRound
{
    /// <summary>Points of a wrong answer that interrupted the reading, 0 or below; null for the same as afterwards.</summary>
    public decimal? InterruptWrong { get; init; }

    /// <summary>Only the first answer to a question can cost <see cref="InterruptWrong"/>, as quiz bowl has it.</summary>
    public bool InterruptWrongOnce { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<(string Field, bool IsSet)> InVain => [("interruptWrongOnce", InterruptWrongOnce && InterruptWrong is null), .. base.InVain];

    /// <inheritdoc/>
    public override Phrase Kind => new("打断抢答", "Interrupt");

    /// <inheritdoc/>
    public override bool TakesInterrupts => true;

    /// <inheritdoc/>
    public override bool CanTakeBoth => true;

    /// <inheritdoc/>
    public override Stake StakeOf(Asked asked, Word word)
    {
        var stake = base.StakeOf(asked, word);
        return asked.IsInterrupted && InterruptWrong is { } wrong && (asked.Tried.IsEmpty || !InterruptWrongOnce) ? stake with { Wrong = wrong, Timeout = wrong } : stake;
    }

    /// <inheritdoc/>
    public override IEnumerable<Event> AfterRuling(ContestState state, Phase.OnStage stage, Word word, Ruling ruling, TimeSpan at) =>
        ruling != Ruling.Correct && stage.Asked.IsInterrupted && Presses.AnyoneCan(state, ((Phase.OnStage)state.Phase).Asked)
            ? [new Event.ReadingResumed()]
            : base.AfterRuling(state, stage, word, ruling, at);

    /// <inheritdoc/>
    public override IEnumerable<Phrase> Check(ContestPlan plan)
    {
        if (InterruptWrong is > 0 or < -1000 || !Scores.IsExact(InterruptWrong ?? 0))
        {
            yield return new(
                $"“{Title}”的打断答错分（interruptWrong）须在 -1000 到 0 之间，最多两位小数。",
                $"Interrupt wrong of “{Title}” must be between -1000 and 0, with at most two decimals.");
        }

        // Every early press is legal here, so a policy against it could never act.
        if (EarlyPress != FalseStarts.Ignore)
        {
            yield return new(
                $"“{Title}”允许打断，提前抢答（earlyPress）须为 ignore。",
                $"“{Title}” allows interrupts: its early press must be ignore.");
        }

        foreach (var problem in base.Check(plan))
        {
            yield return problem;
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<Phrase> OwnRules(ContestPlan plan)
    {
        yield return new("读题中即可抢答，抢到后停止读题。", "A press during the reading is good and stops it.");
        if (InterruptWrong is { } wrong && (wrong != Wrong || (Steal != Steal.None && !StealAsFirst)))
        {
            yield return InterruptWrongOnce
                ? new($"打断后答错{SharedRules.Points(wrong).Zh}，每题只罚首个答错的队。", $"Wrong after an interrupt: {SharedRules.Points(wrong).En}, and only for the first answer to a question.")
                : new($"打断后答错{SharedRules.Points(wrong).Zh}。", $"Wrong after an interrupt: {SharedRules.Points(wrong).En}.");
        }

        yield return new("打断后没有答对，为其他队继续读题。", "After an interrupt that is not right, the reading goes on for the others.");
        foreach (var sentence in RaceRules.Of(this))
        {
            yield return sentence;
        }
    }
}
