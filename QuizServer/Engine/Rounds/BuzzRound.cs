using QuizContracts;

namespace QuizServer.Engine.Rounds;

/// <summary>抢答: the first to press after the opening answers.</summary>
public sealed record BuzzRound : Round, IRace
{
    private static readonly TimeSpan CountdownLength = TimeSpan.FromSeconds(3);

    /// <summary>How the buzzers open.</summary>
    public OpenMode OpenMode { get; init; } = OpenMode.Countdown;

    /// <summary>How long the buzzers stay open, in seconds, 2 to 120.</summary>
    public int WindowSeconds { get; init; } = 15;

    /// <inheritdoc/>
    public FalseStarts EarlyPress { get; init; } = FalseStarts.LoseQuestion;

    /// <inheritdoc/>
    public override Phrase Kind => new("抢答", "Buzz");

    /// <inheritdoc/>
    public override Phrase OpeningWords => OpenMode == OpenMode.Countdown ? new("预备，抢答！", "Ready, buzz!") : new("请抢答！", "Buzz now!");

    /// <inheritdoc/>
    public override Event Open(Asked asked, TimeSpan at) =>
        OpenMode == OpenMode.Countdown ? new Event.CountdownStarted(at + CountdownLength, CountdownLength) : OpenBuzzers(at);

    /// <inheritdoc/>
    public Event OpenBuzzers(TimeSpan at)
    {
        var window = TimeSpan.FromSeconds(WindowSeconds);
        return new Event.BuzzersOpened(at + window, window);
    }

    /// <inheritdoc/>
    public override IEnumerable<Phrase> Check(ContestPlan plan)
    {
        if (WindowSeconds is < 2 or > 120)
        {
            yield return new($"“{Title}”的抢答时限（windowSeconds）须为 2 到 120 秒。", $"The buzz window of “{Title}” must be 2 to 120 seconds.");
        }

        foreach (var problem in base.Check(plan))
        {
            yield return problem;
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<Phrase> OwnRules(ContestPlan plan)
    {
        yield return OpenMode == OpenMode.Countdown
            ? new("读题后倒数三、二、一，开放抢答。", "After the reading, 3-2-1 opens the buzzers.")
            : new("主持人宣布“请抢答”后方可抢答。", "The buzzers open at the host's word.");
        yield return new($"{WindowSeconds} 秒内无人抢答，本题结束。", $"If nobody presses within {WindowSeconds} seconds, the question ends.");
        yield return EarlyPress == FalseStarts.LoseQuestion
            ? new("提前抢答为犯规，该队不得再抢本题。", "A press before the opening is a false start: the team is out of the question.")
            : new("提前按键无效，开放后可以再按。", "A press before the opening has no effect; press again once it is open.");
    }
}

/// <summary>How the buzzers open.</summary>
public enum OpenMode
{
    /// <summary>The host's press is the instant.</summary>
    HostPress,

    /// <summary>The host's press starts 3-2-1.</summary>
    Countdown,
}
