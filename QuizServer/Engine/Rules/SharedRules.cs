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

        if (round.InputRule is { } input)
        {
            yield return input;
        }

        if (round.Input == AnswerInput.Both)
        {
            yield return new(
                "可以口头作答，也可以在平板上提交，以先到的为准；提交后不能更改。", "A team speaks or submits by tablet, and what comes first counts; a submitted answer is final.");
        }

        if (round.TimerStart == TimerStart.Word)
        {
            yield return new("读题后主持人宣布“开始答题”，开始计时。", "After the reading the host's word begins the time.");
        }

        if (round.WarnSeconds != Round.DefaultWarnSeconds)
        {
            yield return round.WarnSeconds == 0
                ? new("到时前不提示。", "There is no warning before time is up.")
                : new($"最后 {round.WarnSeconds} 秒提示。", $"The last {round.WarnSeconds} seconds are warned of.");
        }

        if (round.Supplement)
        {
            yield return new("队友可以在时限内补充。", "Team-mates may add to the answer within its time.");
        }

        foreach (var sentence in round.Marking is { } marking ? MarkRules.Of(round, marking) : round.PointRules())
        {
            yield return sentence;
        }

        if (round.DrawsQuestions)
        {
            var pool = round.Questions.Count + round.Spares.Count;
            yield return new($"从 {pool} 道题中当场抽出 {round.Questions.Count} 道。", $"{round.Questions.Count} of {pool} questions are drawn by lot on the spot.");
        }

        if (round.PassToAudience)
        {
            yield return new("答错、超时或弃权的题转为观众题，不再计分，然后公布答案。", "A question that is answered wrong, late or not at all goes to the audience, without points; then the answer is shown.");
        }

        if (round.Reveal == RevealAnswer.AfterRound)
        {
            yield return new("每题只公布对错与得分，正确答案在本环节结束时逐题公布。", "Each question shows only who was right and the points; the right answers are shown at the end of the round.");
        }

        switch (round.Display)
        {
            case Display.StemOnly:
                yield return new("读题时不显示选项，读完后显示。", "The options appear when the reading is over.");
                break;
            case Display.HiddenUntilBuzz:
                yield return new("有队伍获得答题权后才显示题目。", "The question appears once a team has the word.");
                break;
        }

        if (round.Questions.Any(question => question.Type == QuestionType.MultipleChoice))
        {
            yield return round.PartialCredit switch
            {
                PartialCredit.HalfForSubset => new("多选题少选且无错选，得一半分；有错选算答错。", "In multiple choice, too few without a wrong one earns half; a wrong one makes it wrong."),
                PartialCredit.PerOption => new(
                    "多选题每选对一项得一份分，每选错一项抵去一份，不足一份算答错。", "In multiple choice every right option earns its share, every wrong one takes a share back; nothing left is wrong."),
                _ => new("多选题多答、少答均算答错。", "In multiple choice, too many or too few is wrong."),
            };
        }

        foreach (var sentence in TypeRules.Of(round))
        {
            yield return sentence;
        }

        // Where a member has the turn, that member's answer counts, whatever the contest says.
        if (round.TakesTablet && plan.Teams.Any(team => team.Seats > 1) && !round.NamesMember)
        {
            yield return plan.AnswersFrom switch
            {
                AnswersFrom.Captain => new("以队长的平板提交为准。", "The captain's tablet counts."),
                AnswersFrom.Named => new("以指定队员的平板提交为准。", "The named member's tablet counts."),
                _ => new("以本队最先提交的答案为准。", "The team's first answer counts."),
            };
        }
    }

    /// <summary>Answer time and points of a round whose questions are all worth the same.</summary>
    public static IEnumerable<Phrase> Points(Round round)
    {
        yield return new($"答题时间 {round.Seconds} 秒。", $"{round.Seconds} seconds to answer.");
        var (right, wrong, timeout) = (Points(round.Value), Points(round.Wrong), Points(round.Timeout));
        yield return round.Declined is { } declined && declined != round.Timeout
            ? new(
                $"答对{right.Zh}，答错{wrong.Zh}，超时{timeout.Zh}，弃权{Points(declined).Zh}。",
                $"Right {right.En}, wrong {wrong.En}, timeout {timeout.En}, decline {Points(declined).En}.")
            : new($"答对{right.Zh}，答错{wrong.Zh}，超时或弃权{timeout.Zh}。", $"Right {right.En}, wrong {wrong.En}, timeout or decline {timeout.En}.");
    }

    /// <summary>A number as every screen writes it.</summary>
    public static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>The number of an answer, with as many decimals as a key may have.</summary>
    public static string Exact(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>A number of points given or taken, in words.</summary>
    public static Phrase Points(decimal points)
    {
        var number = Number(Math.Abs(points));
        return points switch
        {
            0 => new("不加不扣分", "0"),
            > 0 => new($"加 {number} 分", $"+{number}"),
            _ => new($"扣 {number} 分", $"−{number}"),
        };
    }
}
