using QuizContracts;
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
        var (choices, blanks, number) = Judged(question.Type, correct.Key);
        var keyed = question with { Key = With(question.Key, choices, blanks, number) };
        if (question.Id != state.Rulings[correct.Number - 1].QuestionId)
        {
            return Refusals.QuestionGone;
        }

        if (question.Type == QuestionType.Oral || !QuestionCheck.HasKey(keyed))
        {
            return Refusals.BadKey;
        }

        if (IsSame(question, keyed.Key))
        {
            return Refusals.Nothing;
        }

        var sequel = new Sequel(state, correct.At).Then(new Event.KeyCorrected(round, index, choices, correct.By, correct.Reason.Trim(), blanks, number));
        var nearest = state.Plan.Rounds[round].AnswersTogether ? Nearness.Least(keyed, state.Rulings.Where(ruled => ruled.QuestionId == question.Id).Select(ruled => ruled.Answer).OfType<Answer>()) : null;
        foreach (var ruled in state.Rulings.Where(ruled => ruled.QuestionId == question.Id && ruled.IsAutomatic))
        {
            var stake = state.Plan.Rounds[round].Credited(ruled.Stake, index, keyed, ruled);
            var judged = Judging.Judge(keyed, ruled.Answer, stake, nearest);
            if (judged != ruled.Ruling || stake != ruled.Stake)
            {
                sequel.Then(Rulings.Replace(state, ruled, judged, correct.By, correct.Reason.Trim(), stake));
            }
        }

        return Decision.Accept(Redeciding.Complete(state, correct.At, sequel.Events));
    }

    // What a question of this type is judged by.
    private static (IReadOnlyList<int> Choices, IReadOnlyList<Blank>? Blanks, NumberKey? Number) Judged(QuestionType type, AnswerKey key) => type switch
    {
        QuestionType.FillIn or QuestionType.Clues => ([], key.Blanks, null),
        QuestionType.Numeric or QuestionType.Estimate => ([], null, key.Number),
        QuestionType.Ordering or QuestionType.Matching => ([.. key.Choices], null, null),
        _ => ([.. key.Choices.Order()], null, null),
    };

    /// <summary>A key with what was corrected of it.</summary>
    public static AnswerKey With(AnswerKey key, IReadOnlyList<int> choices, IReadOnlyList<Blank>? blanks, NumberKey? number) =>
        key with { Choices = choices, Blanks = blanks ?? key.Blanks, Number = number ?? key.Number };

    // Lists compare by reference: what they hold is compared.
    private static bool IsSame(Question question, AnswerKey key) =>
        key.Choices.SequenceEqual(Judging.KeepsOrder(question.Type) ? question.Key.Choices : question.Key.Choices.Order())
        && key.Number == question.Key.Number
        && (key.Blanks ?? []).Select(blank => string.Join('\n', blank.Accepted)).SequenceEqual((question.Key.Blanks ?? []).Select(blank => string.Join('\n', blank.Accepted)));
}
