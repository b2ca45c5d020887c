using QuizContracts;
using QuizServer.Engine.Rounds;

namespace QuizServer.Engine.Rules;

/// <summary>How the types of question in a round are judged, in words. What is spoken the host judges, and nothing is said of it.</summary>
internal static class TypeRules
{
    public static IEnumerable<Phrase> Of(Round round)
    {
        if (round.TakesTablet && Has(round, QuestionType.FillIn))
        {
            yield return new("填空题各空全对才算对；只是繁简、全半角或数字写法不同的算对。", "A fill-in is right when every blank is; another script, width or way to write a number does not matter.");
        }

        if (round.TakesTablet && Has(round, QuestionType.Numeric))
        {
            yield return new("数值题在允许误差之内算对。", "A number is right within its tolerance.");
        }

        if (round.TakesTablet && Has(round, QuestionType.Estimate))
        {
            yield return round.AnswersTogether
                ? new("估数题最接近的算对，同样接近的都算对；只有一份答案时，在允许误差之内算对。", "The nearest estimate is right, and all that are equally near; a single one is right within its tolerance.")
                : new("估数题在允许误差之内算对。", "An estimate is right within its tolerance.");
        }

        if (round.TakesTablet && Has(round, QuestionType.Ordering))
        {
            yield return new("排序题次序全对才算对。", "An ordering is right when all of it is.");
        }

        if (round.TakesTablet && Has(round, QuestionType.Matching))
        {
            yield return new("连线题每一项都连对才算对。", "A matching is right when every item is.");
        }

        if (Has(round, QuestionType.Clues))
        {
            yield return new(
                "线索题先出示第一条线索；n 条线索中每多出示一条，答对的得分减少 n 分之一，四舍五入到两位小数。", "Clues: the first is shown at once; each further one of n takes one nth off a right answer, rounded to two decimals.");
            yield return round is RaceRound
                ? new("得分以抢到时已出示的线索为准；每出示一条线索，抢答时间重新开始。", "What counts are the clues shown when the word was won; the time to press begins anew with each clue.")
                : new("得分以作答时已出示的线索为准。", "What counts are the clues shown at the answer.");
        }
    }

    /// <summary>Types that a round cannot ask.</summary>
    public static IEnumerable<Phrase> Check(Round round)
    {
        var questions = round.Questions.Concat(round.Spares).ToList();
        if (round.Input == AnswerInput.Tablet && questions.Find(question => question.Type == QuestionType.Oral) is { } spoken)
        {
            yield return new($"“{round.Title}”用平板作答，不能有口答题（{spoken.Id}）。", $"“{round.Title}” is answered by tablet and cannot hold the oral question {spoken.Id}.");
        }

        if (round.KeepsOtherAnswers && questions.Find(question => Judging.IsTyped(question.Type)) is { } typed)
        {
            yield return new(
                $"“{round.Title}”按答错的份数计分，只用单选、多选、判断、排序与连线题，不能有题目 {typed.Id}。",
                $"“{round.Title}” counts wrong answers and asks only for choices, orders and pairs: it cannot hold question {typed.Id}.");
        }

        if (round.Marking is not null && questions.Find(question => question.Type == QuestionType.Clues) is { } clues)
        {
            yield return new($"“{round.Title}”由评委评分，不能有线索题（{clues.Id}）。", $"Judges mark “{round.Title}”: it cannot hold the clues of question {clues.Id}.");
        }
    }

    private static bool Has(Round round, QuestionType type) => round.Questions.Any(question => question.Type == type);
}
