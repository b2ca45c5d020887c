using QuizContracts;
using QuizServer.Engine.Decisions;
using QuizServer.Engine.Rounds;

namespace QuizServer.Engine;

// Rulings, reveals and the ledger.
public static partial class Evolver
{
    private static ContestState Ruled(ContestState state, Event.AnswerRuled ruled)
    {
        var asked = ((Phase.OnStage)state.Phase).Asked;
        var stake = ruled.Stake ?? state.Plan.Rounds[asked.Round].OwnStake;
        var answer = new RuledAnswer(
            ruled.Number, asked.Round, asked.Question, state.QuestionOf(asked).Id, ruled.Team, ruled.Member, ruled.Ruling, stake, IsOverturned: false, ruled.By,
            ruled.IsAutomatic, asked.Answers.GetValueOrDefault(ruled.Team),
            state.Plan.Rounds[asked.Round].KeepsOtherAnswers ? [.. asked.Answers.Values.Where(answer => answer.Seat.Team != ruled.Team)] : null,
            state.Plan.Rounds[asked.Round].BreaksTies ? state.TieBreaks.Count : null,
            state.Plan.Rounds[asked.Round].Marking is null ? null : asked.Marks);
        var team = state.Teams[ruled.Team];
        return Asked(state, tried => tried with { Tried = tried.Tried.Add(ruled.Team) }) with
        {
            Rulings = state.Rulings.Add(answer),
            Teams = state.Teams.SetItem(ruled.Team, team with { Tally = team.Tally.With(state.Plan, answer) }),
        };
    }

    private static ContestState Overturn(ContestState state, Event.RulingOverturned overturned)
    {
        var ruled = state.Rulings[overturned.Number - 1] with
        {
            Ruling = overturned.To,
            Stake = overturned.Stake ?? state.Rulings[overturned.Number - 1].Stake,
            IsOverturned = true,
            By = overturned.By,
            IsAutomatic = overturned.ByKey == true,
            IsFinal = state.Rulings[overturned.Number - 1].IsFinal || FinalWord.IsChief(state, overturned.By),
        };
        var team = state.Teams[ruled.Team];
        var next = state with
        {
            Rulings = state.Rulings.SetItem(overturned.Number - 1, ruled),
            Teams = state.Teams.SetItem(ruled.Team, team with { Tally = team.Tally.Without(state.Plan, state.Rulings[overturned.Number - 1]).With(state.Plan, ruled) }),
        };
        // On a voided question every ruling is void, so this one now counts again, and the question with it.
        return state.Unpaused is Phase.Revealed { IsVoid: true, Asked: var asked }
            && next.RulingsOn(asked).Contains(ruled)
            ? Reveal(next, asked, isVoid: false)
            : next;
    }

    private static ContestPlan Keyed(ContestPlan plan, Event.KeyCorrected corrected)
    {
        var question = plan.Rounds[corrected.Round].Questions[corrected.Question];
        return plan.With(corrected.Round, corrected.Question, question with { Key = Keys.With(question.Key, corrected.Choices, corrected.Blanks, corrected.Number) });
    }

    // Voiding and overturning are allowed in a pause, and do not end it.
    private static ContestState Reveal(ContestState state, Asked asked, bool isVoid)
    {
        var revealed = new Phase.Revealed(asked, isVoid, state.Round!.Reveal == RevealAnswer.AfterRound && !state.IsLookingBack);
        return state with
        {
            Phase = state.Phase is Phase.Paused paused ? paused with { Frozen = revealed } : revealed,
            Play = revealed.IsWithheld ? state.Play!.Keep(revealed) : state.Play,
        };
    }

    // A ruling on a void question may have been overturned since, and the question counts again.
    private static ContestState Look(ContestState state, int question)
    {
        var over = state.Play!.Withheld.First(other => other.Asked.Question == question);
        var isVoid = over.IsVoid && !state.RulingsOn(over.Asked).Any(ruled => ruled.Ruling != Ruling.Void);
        return state with { Phase = over with { IsVoid = isVoid, IsWithheld = false }, Play = state.Play.Without(question) };
    }

    private static ContestState Enter(ContestState state, LedgerEntry entry)
    {
        var team = state.Teams[entry.Team];
        return state with
        {
            Ledger = state.Ledger.Add(entry),
            Teams = state.Teams.SetItem(entry.Team, team with { Score = team.Score + entry.Delta }),
        };
    }
}
