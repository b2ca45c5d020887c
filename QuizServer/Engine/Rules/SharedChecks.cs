using QuizContracts;
using QuizServer.Engine.Rounds;

namespace QuizServer.Engine.Rules;

/// <summary>The checks of parameters that every kind of round shares.</summary>
internal static class SharedChecks
{
    public static IEnumerable<Phrase> Of(Round round)
    {
        var title = round.Title;
        if (string.IsNullOrWhiteSpace(title) || title.Length > 40)
        {
            yield return new("环节名称（title）须为 1 到 40 个字。", "The title of a round has 1 to 40 characters.");
        }

        if (round.Questions.Count == 0)
        {
            yield return new($"“{title}”没有题目（questions）。", $"“{title}” has no questions.");
        }

        if (round.Value is <= 0 or > 1000)
        {
            yield return new($"“{title}”的分值（value）须大于 0，不超过 1000。", $"The value of “{title}” must be above 0, at most 1000.");
        }

        if (round.Wrong is > 0 or < -1000)
        {
            yield return new($"“{title}”的答错分（wrong）须在 -1000 到 0 之间。", $"Wrong of “{title}” must be between -1000 and 0.");
        }

        if (round.Timeout is > 0 or < -1000)
        {
            yield return new($"“{title}”的超时分（timeout）须在 -1000 到 0 之间。", $"Timeout of “{title}” must be between -1000 and 0.");
        }

        if (round.Declined is > 0 or < -1000)
        {
            yield return new($"“{title}”的弃权分（declined）须在 -1000 到 0 之间。", $"Declined of “{title}” must be between -1000 and 0.");
        }

        foreach (var (field, _) in round.InVain.Where(parameter => parameter.IsSet))
        {
            yield return new($"“{title}”的 {field} 在这里不起作用，请删去。", $"The {field} of “{title}” means nothing here: leave it out.");
        }

        if (round.WarnSeconds is < 0 or > 60)
        {
            yield return new($"“{title}”的提示时间（warnSeconds）须为 0 到 60 秒。", $"Warn seconds of “{title}” must be 0 to 60.");
        }

        if (round.TimerStart == TimerStart.Word && (round is RaceRound || round.ClockRunsOn))
        {
            yield return new($"“{title}”的计时不由口令开始（timerStart）。", $"The clock of “{title}” does not begin at a word (timerStart).");
        }

        if (round.Supplement && (round.TakesTablet || round.NamesMember || round.ClockRunsOn))
        {
            yield return new($"“{title}”的补充（supplement）只用于全队口答。", $"Supplement of “{title}” belongs to answers that the team speaks.");
        }

        if (round.DrawsQuestions && round.HasOwnValues)
        {
            yield return new($"“{title}”的题目各有分值，不能抽题（drawsQuestions）。", $"Questions of “{title}” have values of their own: drawsQuestions is not possible.");
        }

        if (round.PartialCredit != PartialCredit.None
            && (!round.TakesTablet || round.BreaksTies || !round.TakesPartialCredit || round.Questions.All(question => question.Type != QuestionType.MultipleChoice)))
        {
            yield return new(
                $"“{title}”的部分得分（partialCredit）只用于平板作答的多选题。", $"Partial credit of “{title}” belongs to multiple choice by tablet.");
        }

        if (round.Order != OrderOfPlay.Table && !round.TakesTurns)
        {
            yield return new($"“{title}”不分先后作答，作答次序（order）须为 table。", $"Teams of “{title}” take no turns: its order must be table.");
        }

        if (round.Display == Display.HiddenUntilBuzz && (round is not RaceRound || round.TakesTablet))
        {
            yield return new(
                $"“{title}”的题目显示（display）：hiddenUntilBuzz 只用于口答的抢答环节。",
                $"Display of “{title}”: hiddenUntilBuzz belongs to spoken buzz rounds.");
        }

        if (round.Reveal == RevealAnswer.AfterRound && !round.CanRevealAfterRound)
        {
            yield return new(
                $"“{title}”不能在环节结束时才公布答案（reveal）：只用于必答、同答、风险、指定与百人团。",
                $"“{title}” cannot keep its answers until the end (reveal): that belongs to required, simultaneous, risk, assign and panel rounds.");
        }

        if (round.PassToAudience && !round.CanPassToAudience)
        {
            yield return new(
                $"“{title}”不能设转观众题（passToAudience）：只用于必答、风险与指定；抢答用 onDead。",
                $"“{title}” cannot pass questions to the audience (passToAudience): that belongs to required, risk and assign rounds; a race says onDead.");
        }

        if (round.PassToAudience && round.Reveal == RevealAnswer.AfterRound)
        {
            yield return new(
                $"“{title}”的题转给观众（passToAudience）时须随即公布答案，不能等到环节结束（reveal）。",
                $"“{title}” passes questions to the audience (passToAudience), so its answers cannot wait until the end (reveal).");
        }

        if (!Scores.IsExact(round.Value) || !Scores.IsExact(round.Wrong) || !Scores.IsExact(round.Timeout) || !Scores.IsExact(round.Declined ?? 0))
        {
            yield return new($"“{title}”的分值（value、wrong、timeout、declined）最多两位小数。", $"The points of “{title}” may have at most two decimals.");
        }

        if (round.Seconds is < 3 or > 600)
        {
            yield return new($"“{title}”的答题时间（seconds）须为 3 到 600 秒。", $"Seconds of “{title}” must be 3 to 600.");
        }

        if (round.StartSeconds is < 1 or > 120)
        {
            yield return new($"“{title}”的起答时限（startSeconds）须为 1 到 120 秒。", $"Start seconds of “{title}” must be 1 to 120.");
        }

        if (round.StartSeconds is not null && round.TakesTablet)
        {
            yield return new($"“{title}”用平板作答，起答时限（startSeconds）只用于口答。", $"“{title}” is answered by tablet; start seconds belong to spoken answers.");
        }

        if (round.Input == AnswerInput.Both && !round.CanTakeBoth)
        {
            yield return new(
                $"“{title}”不能既口答又用平板（input 为 both）：只用于必答、抢答、打断抢答、风险与指定。",
                $"“{title}” cannot be answered both ways (input both): that belongs to required, buzz, interrupt, risk and assign rounds.");
        }

        foreach (var problem in TypeRules.Check(round).Concat(JudgeChecks.Of(round)))
        {
            yield return problem;
        }

        foreach (var problem in round.Questions.Concat(round.Spares).SelectMany((question, index) => QuestionCheck.Of(title, question, index + 1)))
        {
            yield return problem;
        }
    }
}
