using QuizContracts;
using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Rounds;

/// <summary>What all kinds share whose questions are won by a press: opening, false starts, second chances, dead questions.</summary>
public abstract record RaceRound : Round
{
    private const int DefaultLockout = 250;
    private const int DefaultAttempts = 2;
    private const int DefaultHold = 200;
    private static readonly TimeSpan CountdownLength = TimeSpan.FromSeconds(3);

    /// <summary>
    /// So far ahead the opening is announced after the host's press, for the cue to come at one instant on all screens. Shorter
    /// than anybody needs to act on the host's voice, so that nobody is early who waited for it.
    /// </summary>
    public static readonly TimeSpan Lead = TimeSpan.FromMilliseconds(150);

    /// <summary>How the buzzers open.</summary>
    public OpenMode OpenMode { get; init; } = OpenMode.Countdown;

    /// <summary>How long the buzzers stay open, in seconds, 2 to 120.</summary>
    public int WindowSeconds { get; init; } = 15;

    /// <summary>Which of two presses is the earlier.</summary>
    public PressOrder PressOrder { get; init; }

    /// <summary>How long the first arrival waits for presses that are on their way, 0 to 500 milliseconds.</summary>
    public int HoldMilliseconds { get; init; } = DefaultHold;

    /// <summary>What follows when nobody can tell who pressed first (并列).</summary>
    public DeadHeats DeadHeats { get; init; }

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

    /// <summary>How long the first arrival waits; nothing where arrival decides.</summary>
    public TimeSpan Hold => PressOrder == PressOrder.Arrival ? TimeSpan.Zero : TimeSpan.FromMilliseconds(HoldMilliseconds);

    /// <summary>A press while the question is read wins it (打断抢答) instead of being a false start.</summary>
    public virtual bool TakesInterrupts => false;

    /// <inheritdoc/>
    public override IEnumerable<(string Field, bool IsSet)> InVain =>
        [("holdMilliseconds", HoldMilliseconds != DefaultHold && PressOrder == PressOrder.Arrival), ("deadHeats", DeadHeats != DeadHeats.Earliest && PressOrder == PressOrder.Arrival),
            ("lockoutMilliseconds", LockoutMilliseconds != DefaultLockout && EarlyPress != FalseStarts.Lockout), ("maxAttempts", MaxAttempts != DefaultAttempts && Steal == Steal.None)];

    /// <inheritdoc/>
    public override Phrase OpeningWords => OpenMode == OpenMode.Countdown ? new("预备，抢答！", "Ready, buzz!") : new("请抢答！", "Buzz now!");

    /// <inheritdoc/>
    public override Event Open(ContestState state, Asked asked, TimeSpan at) => (OpenMode, PressOrder) switch
    {
        (OpenMode.Countdown, _) => new Event.CountdownStarted(at + CountdownLength, CountdownLength),
        (_, PressOrder.Arrival) => OpenBuzzers(at),
        _ => new Event.CountdownStarted(at + Lead, Lead),
    };

    /// <summary>Opens the buzzers at this moment of the contest clock.</summary>
    public Event OpenBuzzers(TimeSpan at)
    {
        var window = TimeSpan.FromSeconds(WindowSeconds);
        return new Event.BuzzersOpened(at + window, window);
    }

    /// <inheritdoc/>
    public override Stake StakeOf(Asked asked, Word word) => asked.Tried.IsEmpty || StealAsFirst || Steal == Steal.None
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
