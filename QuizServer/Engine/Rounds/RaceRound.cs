using QuizContracts;
using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Rounds;

/// <summary>What all kinds share whose questions are won by a press: opening, false starts, second chances, dead questions.</summary>
public abstract record RaceRound : Round
{
    private const int DefaultLockout = 250;
    private const int DefaultAttempts = 2;
    private static readonly TimeSpan CountdownLength = TimeSpan.FromSeconds(3);

    /// <summary>How the buzzers open.</summary>
    public OpenMode OpenMode { get; init; } = OpenMode.Countdown;

    /// <summary>How long the buzzers stay open, in seconds, 2 to 120.</summary>
    public int WindowSeconds { get; init; } = 15;

    /// <summary>What a press before the opening leads to (提前抢答).</summary>
    public FalseStarts EarlyPress { get; init; } = FalseStarts.LoseQuestion;

    /// <summary>Points of a false start under the deducting policies, below 0.</summary>
    public decimal FoulPoints { get; init; }

    /// <summary>How long an early press freezes a team under <see cref="FalseStarts.Lockout"/>, 50 to 5000 milliseconds.</summary>
    public int LockoutMilliseconds { get; init; } = DefaultLockout;

    /// <summary>What further false starts of a team in this round lead to besides.</summary>
    public IReadOnlyList<FoulStep> FoulSteps { get; init; } = [];

    /// <summary>Who may answer after a wrong answer (补答).</summary>
    public Steal Steal { get; init; }

    /// <summary>Points of a right answer in a second chance; null for the question's value.</summary>
    public decimal? StealValue { get; init; }

    /// <summary>Points of a wrong answer in a second chance, 0 or below.</summary>
    public decimal StealWrong { get; init; }

    /// <summary>A second chance gives and takes the same points as the first.</summary>
    public bool StealAsFirst { get; init; }

    /// <summary>Answers that a question may have, 2 to 12, the first among them.</summary>
    public int MaxAttempts { get; init; } = DefaultAttempts;

    /// <summary>What becomes of a question that nobody answers right.</summary>
    public DeadQuestion OnDead { get; init; }

    /// <summary>A press while the question is read wins it (打断抢答) instead of being a false start.</summary>
    public virtual bool TakesInterrupts => false;

    /// <inheritdoc/>
    public override IEnumerable<(string Field, bool IsSet)> InVain =>
        [("lockoutMilliseconds", LockoutMilliseconds != DefaultLockout && EarlyPress != FalseStarts.Lockout), ("maxAttempts", MaxAttempts != DefaultAttempts && Steal == Steal.None)];

    /// <inheritdoc/>
    public override Phrase OpeningWords => OpenMode == OpenMode.Countdown ? new("预备，抢答！", "Ready, buzz!") : new("请抢答！", "Buzz now!");

    /// <inheritdoc/>
    public override Event Open(Asked asked, TimeSpan at) =>
        OpenMode == OpenMode.Countdown ? new Event.CountdownStarted(at + CountdownLength, CountdownLength) : OpenBuzzers(at);

    /// <summary>Opens the buzzers at this moment of the contest clock.</summary>
    public Event OpenBuzzers(TimeSpan at)
    {
        var window = TimeSpan.FromSeconds(WindowSeconds);
        return new Event.BuzzersOpened(at + window, window);
    }

    /// <inheritdoc/>
    public override Stake StakeOf(Asked asked, Word word) => asked.Tried.IsEmpty || StealAsFirst
        ? base.StakeOf(asked, word)
        : new Stake(StealValue ?? ValueOf(asked.Question), StealWrong, StealWrong, 0);

    /// <inheritdoc/>
    public override IEnumerable<Event> AfterRuling(ContestState state, Phase.OnStage stage, Word word, Ruling ruling, TimeSpan at) =>
        ruling == Ruling.Correct ? [new Event.QuestionRevealed()] : Stealing.After(this, state, at);

    /// <summary>What follows when nobody pressed, or nobody is left who could.</summary>
    public Event Deserted(Asked asked) => OnDead switch
    {
        DeadQuestion.Void when asked.Tried.IsEmpty => new Event.QuestionVoided("system", "无人抢答"),
        DeadQuestion.Audience => new Event.AudienceAsked(),
        _ => new Event.QuestionClosed(),
    };

    /// <summary>The end of a question that nobody answered right.</summary>
    public Event Dead() => OnDead switch
    {
        DeadQuestion.Audience => new Event.AudienceAsked(),
        _ => new Event.QuestionRevealed(),
    };

    /// <inheritdoc/>
    public override IEnumerable<Phrase> Check(ContestPlan plan) => [.. RaceChecks.Of(this), .. base.Check(plan)];

    /// <inheritdoc/>
    protected override IEnumerable<Phrase> OwnRules(ContestPlan plan) => RaceRules.Of(this);
}

/// <summary>How the buzzers open.</summary>
public enum OpenMode
{
    /// <summary>The host's press is the instant.</summary>
    HostPress,

    /// <summary>The host's press starts 3-2-1.</summary>
    Countdown,
}

/// <summary>What a press before the opening leads to.</summary>
public enum FalseStarts
{
    /// <summary>It has no effect.</summary>
    Ignore,

    /// <summary>The team is out of this question.</summary>
    LoseQuestion,

    /// <summary>The team's buzzer is dead for a moment; every further early press begins the moment anew.</summary>
    Lockout,

    /// <summary>Points are taken; the team may press again once the buzzers are open.</summary>
    DeductContinue,

    /// <summary>Points are taken and the question is void.</summary>
    DeductVoid,

    /// <summary>The same as a wrong answer: its points, and the team is out of this question.</summary>
    AsWrong,
}

/// <summary>What the nth false start of a team in a round leads to besides the policy.</summary>
/// <param name="Foul">Which false start, from 2.</param>
/// <param name="Points">Further points, 0 or below.</param>
/// <param name="Ban">The team is out of the round.</param>
public sealed record FoulStep(int Foul, decimal Points = 0, bool Ban = false);

/// <summary>Who may answer after a wrong answer.</summary>
public enum Steal
{
    /// <summary>Nobody.</summary>
    None,

    /// <summary>The team that pressed next.</summary>
    NextInQueue,

    /// <summary>The buzzers open again for the others.</summary>
    Rebuzz,

    /// <summary>A team that the host names.</summary>
    HostPick,
}

/// <summary>What becomes of a question that nobody answers right.</summary>
public enum DeadQuestion
{
    /// <summary>Its answer is shown.</summary>
    Reveal,

    /// <summary>It is void when nobody presses at all.</summary>
    Void,

    /// <summary>It goes to the audience (观众题) before its answer is shown.</summary>
    Audience,
}
