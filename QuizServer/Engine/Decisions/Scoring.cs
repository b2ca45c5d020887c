using System.Collections.Immutable;
using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Decisions;

/// <summary>Marks of the judges (评分): given before the ruling, corrected after it.</summary>
internal static class Scoring
{
    public static Decision Give(ContestState state, Command.GiveMark give)
    {
        if (state.Phase is Phase.Paused)
        {
            return Refusals.Paused;
        }

        if (!Marks.AreOpen(state))
        {
            return Refusals.NoMarking;
        }

        var held = (Phase.HasWord)state.Phase;
        return !state.Judges[give.Judge].Plan.Marks(held.Word.Team) ? Refusals.Barred
            : !Marks.IsMark(give.Mark, state.Round!.ValueOf(held.Asked.Question)) ? Refusals.BadMark
            : held.Asked.Marks.TryGetValue(give.Judge, out var before) && before == give.Mark ? Refusals.Nothing
            : Decision.Accept(new Event.MarkGiven(give.Judge, held.Word.Team, give.Mark));
    }

    public static Decision Correct(ContestState state, Command.CorrectMark correct)
    {
        if (!Rulings.IsReason(correct.Reason))
        {
            return Refusals.ReasonMissing;
        }

        if (correct.Number < 1 || correct.Number > state.Rulings.Count)
        {
            return Refusals.NoRuling;
        }

        var ruled = state.Rulings[correct.Number - 1];
        var round = state.Plan.Rounds[ruled.Round];
        if (round.Marking is not { } marking || ruled.Marks is not { } marks)
        {
            return Refusals.NotMarked;
        }

        if (!state.Judges.TryGetValue(correct.Judge, out var judge))
        {
            return Refusals.NoJudge;
        }

        if (state.Swapped.Any(gone => gone.Id == ruled.QuestionId))
        {
            return Refusals.QuestionGone;
        }

        var before = marks.TryGetValue(correct.Judge, out var mark) ? mark : (decimal?)null;
        var scored = Marks.Points(marking, marks.SetItem(correct.Judge, correct.Mark));
        return !judge.Plan.Marks(ruled.Team) ? Refusals.Barred
            : !Marks.IsMark(correct.Mark, round.ValueOf(ruled.Question)) ? Refusals.BadMark
            : before == correct.Mark ? Refusals.Nothing
            : Decision.Accept([
                new Event.MarkCorrected(ruled.Number, correct.Judge, before, correct.Mark, scored, correct.By, correct.Reason.Trim()),
                .. Difference(state, ruled, ruled.Stake with { Scored = scored }, correct),
            ]);
    }

    public static ContestState Apply(ContestState state, Event.MarkCorrected corrected)
    {
        var ruled = state.Rulings[corrected.Number - 1];
        return state with
        {
            Rulings = state.Rulings.SetItem(corrected.Number - 1, ruled with
            {
                Marks = ruled.Marks!.SetItem(corrected.Judge, corrected.To),
                Stake = ruled.Stake with { Scored = corrected.Scored },
                IsOverturned = true,
                By = corrected.By,
                IsFinal = ruled.IsFinal || FinalWord.IsChief(state, corrected.By),
            }),
        };
    }

    private static IEnumerable<Event> Difference(ContestState state, RuledAnswer ruled, Stake stake, Command.CorrectMark correct)
    {
        var difference = stake.Of(ruled.Ruling) - state.Ledger.Where(entry => entry.Ruling == ruled.Number).Sum(entry => entry.Delta);
        return difference == 0
            ? []
            : [new Event.PointsEntered(new LedgerEntry(
                ruled.Team, difference, LedgerReason.Overturn, ruled.Round, ruled.Question, ruled.Number, correct.By, correct.Reason.Trim()))];
    }
}
