using System.Collections.Immutable;
using QuizContracts;
using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Decisions;

/// <summary>The rulings of an Open contest on all answers to a question: thousands of them, by the key, at once.</summary>
internal static class AllRuled
{
    /// <summary>Judges every answer to the question that has just closed.</summary>
    public static Event.AnswersRuled Of(ContestState state, Phase.Closed closed, string by)
    {
        var (round, question) = (state.Round!, state.QuestionOf(closed.Asked));
        var nearest = Nearness.Least(state, closed.Asked);
        return new Event.AnswersRuled(state.Rulings.Count + 1, by, [.. round.Judged(state, null).Select(word =>
        {
            var stake = round.Offer(closed.Asked, word);
            var ruling = Judging.Judge(question, closed.Asked.Answers.GetValueOrDefault(word.Team), stake, nearest);
            return new RuledTeam(word.Team, ruling, stake.Of(ruling), stake == round.OwnStake ? null : stake);
        })]);
    }

    /// <summary>What the rulings change, all in one step.</summary>
    public static ContestState Apply(ContestState state, Event.AnswersRuled ruled)
    {
        var stage = (Phase.OnStage)state.Phase;
        var (asked, round, id) = (stage.Asked, state.Plan.Rounds[stage.Asked.Round], state.QuestionOf(stage.Asked).Id);
        var (rulings, ledger, teams) = (state.Rulings.ToBuilder(), state.Ledger.ToBuilder(), state.Teams.ToBuilder());
        var number = ruled.First;
        foreach (var one in ruled.Rulings)
        {
            var answer = new RuledAnswer(
                number++, asked.Round, asked.Question, id, one.Team, null, one.Ruling, one.Stake ?? round.OwnStake, IsOverturned: false, ruled.By,
                IsAutomatic: true, asked.Answers.GetValueOrDefault(one.Team));
            rulings.Add(answer);
            if (one.Points != 0)
            {
                ledger.Add(new LedgerEntry(one.Team, one.Points, Rulings.ReasonOf(one.Ruling), asked.Round, asked.Question, answer.Number, ruled.By, ""));
            }

            var team = teams[one.Team];
            teams[one.Team] = team with { Score = team.Score + one.Points, Tally = team.Tally.With(state.Plan, answer) };
        }

        return state with
        {
            Phase = stage with { Asked = asked with { Tried = asked.Tried.Union(ruled.Rulings.Select(one => one.Team)) } },
            Rulings = rulings.ToImmutable(),
            Ledger = ledger.ToImmutable(),
            Teams = teams.ToImmutable(),
        };
    }
}
