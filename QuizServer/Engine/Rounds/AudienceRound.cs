using QuizContracts;
using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Rounds;

/// <summary>观众: questions for the audience. No team can score; who answers is called by the host or drawn by lot.</summary>
[StoredAs("audience")]
public sealed record AudienceRound : Round
{
    /// <summary>How it is found who answers.</summary>
    public AudienceCall CalledBy { get; init; }

    /// <summary>Numbers of the audience, from 1 to this, of which one is drawn for each question; null for those who joined by phone.</summary>
    public int? Numbers { get; init; }

    // Contests of the first days drew wherever there were numbers.
    private bool IsDrawn => CalledBy == AudienceCall.Draw || Numbers is not null;

    /// <inheritdoc/>
    public override Phrase Kind => new("观众互动", "Audience");

    /// <inheritdoc/>
    public override Phrase OpeningWords => IsDrawn ? new("抽取观众。", "Draw from the audience.")
        : CalledBy == AudienceCall.Press ? new("请观众抢答！", "Audience, buzz now!")
        : new("请观众举手。", "Audience, raise your hands.");

    /// <inheritdoc/>
    public override IEnumerable<(string Field, bool IsSet)> InVain =>
        [("value", Value != DefaultValue), ("wrong", Wrong != 0), ("timeout", Timeout != 0), ("declined", Declined is not null), ("seconds", Seconds != DefaultSeconds),
            ("startSeconds", StartSeconds is not null), ("warnSeconds", WarnSeconds != DefaultWarnSeconds), ("timerStart", TimerStart != TimerStart.ReadingEnd), ("supplement", Supplement)];

    /// <inheritdoc/>
    public override decimal ValueOf(int question) => 0;

    /// <inheritdoc/>
    public override Event Open(ContestState state, Asked asked, TimeSpan at) => new Event.AudienceAsked();

    /// <inheritdoc/>
    public override bool DrawsLots => true;

    // One for each question on stage.
    /// <inheritdoc/>
    public override DrawPlan? ToDraw(ContestState state) =>
        IsDrawn && Urn(state) > 0 && state.Phase is Phase.AudienceTurn && state.Play!.Draws.Count(kind => kind == DrawKind.Lots) < state.Play.Turns.Count
            ? new DrawPlan(DrawKind.Lots, Urn(state), 1)
            : base.ToDraw(state);

    // Of how many one is drawn.
    private int Urn(ContestState state) => Numbers ?? state.Audience;

    /// <inheritdoc/>
    public override bool FitsOpen => true;

    /// <inheritdoc/>
    public override bool IsForTeams => false;

    /// <inheritdoc/>
    public override bool TakesAudiencePresses => CalledBy == AudienceCall.Press;

    /// <inheritdoc/>
    public override IEnumerable<Phrase> PointRules()
    {
        yield return new("各队不得分，答对的观众有奖。", "No team scores; whoever is right wins a prize.");
    }

    /// <inheritdoc/>
    public override IEnumerable<Phrase> Check(ContestPlan plan)
    {
        if (Numbers is < 1 or > Lots.Most)
        {
            yield return new($"“{Title}”的观众号码（numbers）须为 1 到 {Lots.Most}。", $"Numbers of “{Title}” must be 1 to {Lots.Most}.");
        }

        if (Numbers is not null && CalledBy != AudienceCall.Draw)
        {
            yield return new($"“{Title}”有观众号码（numbers）时须抽签（calledBy：draw）。", $"Numbers of “{Title}” are for a draw (calledBy: draw).");
        }

        if (Input != AnswerInput.Oral)
        {
            yield return new($"“{Title}”由观众口头作答（input）。", $"“{Title}” is answered aloud by the audience (input).");
        }

        foreach (var problem in base.Check(plan))
        {
            yield return problem;
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<Phrase> OwnRules(ContestPlan plan)
    {
        yield return (Numbers, CalledBy) switch
        {
            ({ } numbers, _) => new($"每题从 1 至 {numbers} 号观众中抽出一人作答。", $"For each question one of the numbers 1 to {numbers} is drawn from the audience."),
            (_, AudienceCall.Draw) => new("每题从用手机加入的观众中抽出一人作答。", "For each question one of the audience that joined by phone is drawn."),
            (_, AudienceCall.Press) => new("用手机加入的观众先按键者作答。", "The first of the audience to press on the phone answers."),
            _ => new("先举手的观众作答。", "The first hand in the audience answers."),
        };
    }
}

/// <summary>How it is found who in the audience answers.</summary>
public enum AudienceCall
{
    /// <summary>The host calls the first hand.</summary>
    Hand,

    /// <summary>The first to press on the phone.</summary>
    Press,

    /// <summary>One is drawn by lot.</summary>
    Draw,
}
