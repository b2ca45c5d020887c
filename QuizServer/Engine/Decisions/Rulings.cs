using QuizContracts;
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
            return VoidNow(state, rule.By, "");
        }

        return Decision.Accept([.. Entries(state, (Phase.OnStage)state.Phase, 0, word, rule.Ruling, isAutomatic: false, rule.By), new Event.QuestionRevealed()]);
    }

    /// <summary>Who may be ruled on by hand; null when nobody.</summary>
    public static Word? WordOf(Phase phase) => phase switch
    {
        Phase.HasWord held => held.Word,
        Phase.Closed closed => closed.Word,
        _ => null,
    };

    /// <summary>Judges the tablet answers by the key and shows the answer.</summary>
    public static Decision Reveal(ContestState state, Phase.Closed closed, string by)
    {
        var judged = state.Round!.Judged(state.Plan, closed.Word).ToList();
        var question = state.QuestionOf(closed.Asked);
        var events = new List<Event>();
        for (var index = 0; index < judged.Count; index++)
        {
            var ruling = Judging.Judge(question, closed.Asked.Answers.GetValueOrDefault(judged[index].Team));
            events.AddRange(Entries(state, closed, index, judged[index], ruling, isAutomatic: true, by));
        }

        return Decision.Accept([.. events, new Event.QuestionRevealed()]);
    }

    public static Decision Void(ContestState state, Command.VoidQuestion toVoid) =>
        IsReason(toVoid.Reason) ? VoidNow(state, toVoid.By, toVoid.Reason.Trim()) : Refusals.ReasonMissing;

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
        return ruled.Ruling == overturn.Ruling
            ? Refusals.SameRuling
            : Decision.Accept([.. Replace(state, ruled, overturn.Ruling, overturn.By, overturn.Reason.Trim())]);
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

    private static Decision VoidNow(ContestState state, string by, string reason) => state.Unpaused switch
    {
        Phase.Revealed { IsVoid: true } => Refusals.AlreadyVoid,
        Phase.OnStage stage => Decision.Accept([
            .. state.Rulings
                .Where(ruled => ruled.Round == stage.Asked.Round && ruled.Question == stage.Asked.Question && ruled.Ruling != Ruling.Void)
                .SelectMany(ruled => Replace(state, ruled, Ruling.Void, by, reason)),
            new Event.QuestionVoided(by, reason),
        ]),
        _ => Refusals.NoQuestion,
    };

    private static IEnumerable<Event> Entries(ContestState state, Phase.OnStage stage, int offset, Word word, Ruling ruling, bool isAutomatic, string by)
    {
        var number = state.Rulings.Count + offset + 1;
        yield return new Event.AnswerRuled(number, word.Team, word.Member, ruling, isAutomatic, by);
        var points = state.Round!.Points(ruling);
        if (points != 0)
        {
            yield return new Event.PointsEntered(new LedgerEntry(
                word.Team, points, ReasonOf(ruling), stage.Asked.Round, stage.Asked.Question, number, by, ""));
        }
    }

    private static IEnumerable<Event> Replace(ContestState state, RuledAnswer ruled, Ruling ruling, string by, string reason)
    {
        yield return new Event.RulingOverturned(ruled.Number, ruled.Ruling, ruling, by, reason);
        var round = state.Plan.Rounds[ruled.Round];
        var difference = round.Points(ruling) - round.Points(ruled.Ruling);
        if (difference != 0)
        {
            yield return new Event.PointsEntered(new LedgerEntry(
                ruled.Team, difference, LedgerReason.Overturn, ruled.Round, ruled.Question, ruled.Number, by, reason));
        }
    }

    private static LedgerReason ReasonOf(Ruling ruling) => ruling switch
    {
        Ruling.Correct => LedgerReason.Correct,
        Ruling.Wrong => LedgerReason.Wrong,
        Ruling.Timeout => LedgerReason.Timeout,
        Ruling.Declined => LedgerReason.Declined,
        _ => throw new ArgumentOutOfRangeException(nameof(ruling), ruling, null),
    };

    private static bool IsReason(string? reason) => !string.IsNullOrWhiteSpace(reason) && reason.Trim().Length <= LongestReason;
}
