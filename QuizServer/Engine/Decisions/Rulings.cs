using QuizContracts;
using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Decisions;

/// <summary>Rulings, the reveal that they lead to, and their corrections.</summary>
internal static class Rulings
{
    private const int LongestReason = 200;

    public static Decision Rule(ContestState state, Command.RuleAnswer rule)
    {
        if (state.Phase is Phase.Paused)
        {
            return Refusals.Paused;
        }

        if (WordOf(state.Phase) is not { } word)
        {
            return Refusals.NothingToRule;
        }

        if (rule.Ruling == Ruling.Void)
        {
            return VoidNow(state, rule.At, rule.By, "");
        }

        return (Unfit(state.Round!, StakeNow(state)!, rule.Ruling) ?? state.Round!.Forbids(state, word, rule.Ruling)) is { } refusal
            ? refusal
            : Decision.Accept(Judged(state, (Phase.OnStage)state.Phase, word, rule.Ruling, isAutomatic: false, rule));
    }

    /// <summary>Who may be ruled on by hand; null when nobody.</summary>
    public static Word? WordOf(Phase phase) => phase switch
    {
        Phase.HasWord held => held.Word,
        Phase.Closed closed => closed.Word,
        _ => null,
    };

    /// <summary>What the answer is worth that may be ruled on by hand now; null when there is none.</summary>
    public static Stake? StakeNow(ContestState state) =>
        WordOf(state.Phase) is { } word ? state.Round!.Offer(((Phase.OnStage)state.Phase).Asked, word) : null;

    /// <summary>Why no answer in this round, or none that is worth this, can be ruled so; null when it can.</summary>
    public static Verdict? Unfit(Round round, Stake stake, Ruling ruling) => ruling switch
    {
        Ruling.Partial when stake.Partial is null => Refusals.NoPartial,
        Ruling.Scored when round.Marking is null => Refusals.NotMarked,
        Ruling.Scored when stake.Scored is null => Refusals.NoMarks,
        Ruling.Correct or Ruling.Wrong when round.Marking is not null => Refusals.JudgesMark,
        _ => null,
    };

    /// <summary>Rules by the marks of all judges (公布评分).</summary>
    public static Decision Publish(ContestState state, Command.TakeNextStep step)
    {
        var held = (Phase.HasWord)state.Phase;
        return Decision.Accept(Judged(state, held, held.Word, Ruling.Scored, isAutomatic: false, step));
    }

    /// <summary>Judges the tablet answers by the key and shows the answer.</summary>
    public static Decision Reveal(ContestState state, Phase.Closed closed, Command.TakeNextStep step)
    {
        var nearest = closed.Word is null ? Nearness.Least(state, closed.Asked) : null;
        Ruling Machine(Word word) =>
            Judging.Judge(state.QuestionOf(closed.Asked), closed.Asked.Answers.GetValueOrDefault(word.Team), state.Round!.Offer(closed.Asked, word), nearest);
        if (closed.Word is { } one)
        {
            return Decision.Accept(Judged(state, closed, one, Machine(one), isAutomatic: true, step));
        }

        if (state.Plan.Open is not null && state.Round!.TurnOf(state.Play!, closed.Asked.Question) is null)
        {
            return Decision.Accept(AllRuled.Of(state, closed, step.By), new Event.QuestionRevealed());
        }

        var sequel = new Sequel(state, step.At);
        foreach (var word in state.Round!.Judged(state, null))
        {
            sequel.Then(Entries(sequel.State, closed.Asked, state.Round.Offer(closed.Asked, word), word, Machine(word), isAutomatic: true, step.By));
        }

        return Decision.Accept(sequel.Then(new Event.QuestionRevealed()).Events);
    }

    public static Decision Void(ContestState state, Command.VoidQuestion toVoid) =>
        IsReason(toVoid.Reason) ? VoidNow(state, toVoid.At, toVoid.By, toVoid.Reason.Trim()) : Refusals.ReasonMissing;

    public static Decision Overturn(ContestState state, Command.OverturnRuling overturn)
    {
        if (!IsReason(overturn.Reason))
        {
            return Refusals.ReasonMissing;
        }

        if (overturn.Number < 1 || overturn.Number > state.Rulings.Count)
        {
            return Refusals.NoRuling;
        }

        var ruled = state.Rulings[overturn.Number - 1];
        return ruled.Ruling == overturn.Ruling ? Refusals.SameRuling
            : state.Swapped.Any(gone => gone.Id == ruled.QuestionId) ? Refusals.QuestionGone
            : Unfit(state.Plan.Rounds[ruled.Round], ruled.Stake, overturn.Ruling) is { } unfit ? unfit
            : Decision.Accept(Redeciding.Complete(state, overturn.At, Replace(state, ruled, overturn.Ruling, overturn.By, overturn.Reason.Trim())));
    }

    public static Decision Correct(ContestState state, Command.CorrectScore correct)
    {
        if (!state.Teams.ContainsKey(correct.Team))
        {
            return Refusals.NoTeam;
        }

        if (correct.Delta == 0 || !Scores.IsExact(correct.Delta))
        {
            return Refusals.ScoreOutOfRange;
        }

        return IsReason(correct.Reason)
            ? Decision.Accept(new Event.PointsEntered(new LedgerEntry(
                correct.Team, correct.Delta, LedgerReason.Manual, state.RoundIndex, null, null, correct.By, correct.Reason.Trim())))
            : Refusals.ReasonMissing;
    }

    private static Decision VoidNow(ContestState state, TimeSpan at, string by, string reason) => state.Unpaused switch
    {
        Phase.Revealed { IsVoid: true } => Refusals.AlreadyVoid,
        Phase.OnStage stage => Decision.Accept([
            .. AllVoid(state, stage.Asked, at, by, reason),
            new Event.QuestionVoided(by, reason),
        ]),
        _ => Refusals.NoQuestion,
    };

    /// <summary>Makes every ruling on a question void, with what follows from that.</summary>
    public static IReadOnlyList<Event> AllVoid(ContestState state, Asked asked, TimeSpan at, string by, string reason) => Redeciding.Complete(
        state,
        at,
        state.RulingsOn(asked).Where(ruled => ruled.Ruling != Ruling.Void).SelectMany(ruled => Replace(state, ruled, Ruling.Void, by, reason)));

    // The one team that had the word is ruled on; the round says what follows.
    private static IReadOnlyList<Event> Judged(ContestState state, Phase.OnStage stage, Word word, Ruling ruling, bool isAutomatic, Command command)
    {
        var round = state.Round!;
        var sequel = new Sequel(state, command.At)
            .Then(Entries(state, stage.Asked, round.Offer(stage.Asked, word), word, ruling, isAutomatic, command.By));
        return sequel.Then(round.AfterRuling(sequel.State, stage, word, ruling, command.At)).Events;
    }

    private static IEnumerable<Event> Entries(ContestState state, Asked asked, Stake stake, Word word, Ruling ruling, bool isAutomatic, string by)
    {
        var number = state.Rulings.Count + 1;
        yield return new Event.AnswerRuled(number, word.Team, word.Member, ruling, isAutomatic, by, stake == state.Round!.OwnStake ? null : stake);
        var points = stake.Of(ruling);
        if (points != 0)
        {
            var reason = ruling == Ruling.Correct && state.Round is RaceRound && !asked.Tried.IsEmpty ? LedgerReason.Steal : ReasonOf(ruling);
            yield return new Event.PointsEntered(new LedgerEntry(word.Team, points, reason, asked.Round, asked.Question, number, by, ""));
        }
    }

    /// <summary>Another ruling in the place of the one in force, and the difference to the points that it gave or took.</summary>
    /// <param name="byKey">What each ruling is worth by a corrected key; null when no key was corrected.</param>
    public static IEnumerable<Event> Replace(ContestState state, RuledAnswer ruled, Ruling ruling, string by, string reason, Stake? byKey = null)
    {
        yield return new Event.RulingOverturned(
            ruled.Number, ruled.Ruling, ruling, by, reason, byKey is null ? null : true, byKey == ruled.Stake ? null : byKey);
        var difference = (byKey ?? ruled.Stake).Of(ruling) - state.TakenBy(ruled);
        if (difference != 0)
        {
            yield return new Event.PointsEntered(new LedgerEntry(
                ruled.Team, difference, LedgerReason.Overturn, ruled.Round, ruled.Question, ruled.Number, by, reason));
        }
    }

    /// <summary>Why a ruling gives or takes points.</summary>
    public static LedgerReason ReasonOf(Ruling ruling) => ruling switch
    {
        Ruling.Correct => LedgerReason.Correct,
        Ruling.Wrong => LedgerReason.Wrong,
        Ruling.Timeout => LedgerReason.Timeout,
        Ruling.Declined => LedgerReason.Declined,
        Ruling.Partial => LedgerReason.Partial,
        Ruling.Scored => LedgerReason.Scored,
        _ => throw new ArgumentOutOfRangeException(nameof(ruling), ruling, null),
    };

    /// <summary>Whether something is a reason: a correction without one does not go on record.</summary>
    public static bool IsReason(string? reason) => !string.IsNullOrWhiteSpace(reason) && reason.Trim().Length <= LongestReason;
}
