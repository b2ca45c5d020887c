using QuizContracts;
using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Rounds;

/// <summary>观众: questions for the audience. No team can score; who answers is called by the host or drawn by lot.</summary>
public sealed record AudienceRound : Round
{
    /// <summary>Numbers of the audience, from 1 to this, of which one is drawn for each question; null when the host calls the first hand.</summary>
    public int? Numbers { get; init; }

    /// <inheritdoc/>
    public override Phrase Kind => new("观众互动", "Audience");

    /// <inheritdoc/>
    public override Phrase OpeningWords => Numbers is null ? new("请观众举手。", "Audience, raise your hands.") : new("抽取观众。", "Draw from the audience.");

    /// <inheritdoc/>
    public override IEnumerable<(string Field, bool IsSet)> InVain =>
        [("value", Value != DefaultValue), ("wrong", Wrong != 0), ("timeout", Timeout != 0), ("declined", Declined is not null), ("seconds", Seconds != DefaultSeconds),
            ("startSeconds", StartSeconds is not null), ("warnSeconds", WarnSeconds != DefaultWarnSeconds), ("timerStart", TimerStart != TimerStart.ReadingEnd), ("supplement", Supplement)];

    /// <inheritdoc/>
    public override decimal ValueOf(int question) => 0;

    /// <inheritdoc/>
    public override Event Open(Asked asked, TimeSpan at) => new Event.AudienceAsked();

    /// <summary>Whether a member of the audience is still to be drawn for the question on stage.</summary>
    public bool HasToDraw(ContestState state) => Numbers is not null && state.Phase is Phase.AudienceTurn
        && state.Play!.Draws.Count(kind => kind == DrawKind.Lots) < state.Play.Turns.Count;

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
        yield return Numbers is { } numbers
            ? new($"每题从 1 至 {numbers} 号观众中抽出一人作答。", $"For each question one of the numbers 1 to {numbers} is drawn from the audience.")
            : new("先举手的观众作答。", "The first hand in the audience answers.");
    }
}
