using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Decisions;

/// <summary>A wrong answer key is put right, and every answer that was judged by it is judged anew.</summary>
internal static class Keys
{
    public static Decision Correct(ContestState state, Command.CorrectKey correct)
    {
        if (!Rulings.IsReason(correct.Reason))
        {
            return Refusals.ReasonMissing;
        }

        if (correct.Number < 1 || correct.Number > state.Rulings.Count)
        {
            return Refusals.NoRuling;
        }

        var (round, index) = (state.Rulings[correct.Number - 1].Round, state.Rulings[correct.Number - 1].Question);
        var question = state.Plan.Rounds[round].Questions[index];
        var choices = correct.Choices.Order().ToList();
        var keyed = question with { Key = question.Key with { Choices = choices } };
        if (question.Id != state.Rulings[correct.Number - 1].QuestionId)
        {
            return Refusals.QuestionGone;
        }

        if (!QuestionCheck.HasKey(keyed))
        {
            return Refusals.BadKey;
        }

        if (choices.SequenceEqual(question.Key.Choices.Order()))
        {
            return Refusals.Nothing;
        }

        var sequel = new Sequel(state, correct.At).Then(new Event.KeyCorrected(round, index, choices, correct.By, correct.Reason.Trim()));
        foreach (var ruled in state.Rulings.Where(ruled => ruled.QuestionId == question.Id && ruled.IsAutomatic))
        {
            var stake = state.Plan.Rounds[round].Credited(ruled.Stake, index, keyed, ruled);
            var judged = Judging.Judge(keyed, ruled.Answer, stake);
            if (judged != ruled.Ruling || stake != ruled.Stake)
            {
                sequel.Then(Rulings.Replace(state, ruled, judged, correct.By, correct.Reason.Trim(), stake));
            }
        }

        return Decision.Accept(Redeciding.Complete(state, correct.At, sequel.Events));
    }
}
