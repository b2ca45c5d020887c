using System.Globalization;
using QuizContracts;
using QuizServer.Engine.Rounds;

namespace QuizServer.Engine.Rules;

/// <summary>The sentences of the rules page that every kind of round shares.</summary>
internal static class SharedRules
{
    public static IEnumerable<Phrase> Of(Round round, ContestPlan plan)
    {
        if (round.Input == AnswerInput.Oral && round.StartSeconds is { } start)
        {
            yield return new($"{start} 秒内须开始回答。", $"The answer must begin within {start} seconds.");
        }

        yield return new($"答题时间 {round.Seconds} 秒。", $"{round.Seconds} seconds to answer.");
        yield return new(
            $"答对{Points(round.Value).Zh}，答错{Points(round.Wrong).Zh}，超时或弃权{Points(round.Timeout).Zh}。",
            $"Right {Points(round.Value).En}, wrong {Points(round.Wrong).En}, timeout or decline {Points(round.Timeout).En}.");
        if (round.Questions.Any(question => question.Type == QuestionType.MultipleChoice))
        {
            yield return new("多选题多答、少答均算答错。", "In multiple choice, too many or too few is wrong.");
        }

        // Where a member has the turn, that member's answer counts, whatever the contest says.
        if (round.Input == AnswerInput.Tablet && plan.Teams.Any(team => team.Seats > 1) && round.TurnOf(plan, 0)?.Member is null)
        {
            yield return plan.AnswersFrom switch
            {
                AnswersFrom.Captain => new("以队长的平板提交为准。", "The captain's tablet counts."),
                AnswersFrom.Named => new("以指定队员的平板提交为准。", "The named member's tablet counts."),
                _ => new("以本队最先提交的答案为准。", "The team's first answer counts."),
            };
        }
    }

    private static Phrase Points(decimal points)
    {
        var number = Math.Abs(points).ToString("0.##", CultureInfo.InvariantCulture);
        return points switch
        {
            0 => new("不加不扣分", "0"),
            > 0 => new($"加 {number} 分", $"+{number}"),
            _ => new($"扣 {number} 分", $"−{number}"),
        };
    }
}
