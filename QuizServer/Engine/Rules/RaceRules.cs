using QuizContracts;
using QuizServer.Engine.Rounds;

namespace QuizServer.Engine.Rules;

/// <summary>The sentences of the rules page that every race shares.</summary>
internal static class RaceRules
{
    public static IEnumerable<Phrase> Of(RaceRound race)
    {
        yield return race.OpenMode == OpenMode.Countdown
            ? new("读题后倒数三、二、一，开放抢答。", "After the reading, 3-2-1 opens the buzzers.")
            : new("主持人宣布“请抢答”后方可抢答。", "The buzzers open at the host's word.");
        foreach (var sentence in Order(race))
        {
            yield return sentence;
        }

        yield return race.OnDead switch
        {
            DeadQuestion.Void => new($"{race.WindowSeconds} 秒内无人抢答，本题作废。", $"If nobody presses within {race.WindowSeconds} seconds, the question is void."),
            DeadQuestion.Audience => new(
                $"{race.WindowSeconds} 秒内无人抢答，或没有队答对，本题转为观众题。",
                $"If nobody presses within {race.WindowSeconds} seconds, or nobody is right, the question goes to the audience."),
            _ => new($"{race.WindowSeconds} 秒内无人抢答，本题结束。", $"If nobody presses within {race.WindowSeconds} seconds, the question ends."),
        };

        if (!race.TakesInterrupts)
        {
            yield return EarlyPress(race);
        }

        foreach (var step in race.FoulSteps.OrderBy(step => step.Foul))
        {
            yield return FoulStep(step);
        }

        foreach (var sentence in Steals(race))
        {
            yield return sentence;
        }
    }

    private static IEnumerable<Phrase> Order(RaceRound race)
    {
        if (race.PressOrder == PressOrder.Arrival)
        {
            yield return new("抢答先后以按键到达服务器的次序为准。", "The press that arrives first wins.");
            yield break;
        }

        yield return new(
            $"抢答先后以按下的时刻为准，网络延迟经测量校正；首个按键到达后等待 {race.HoldMilliseconds} 毫秒再判定。",
            $"The press that was made first wins, corrected for the measured delay of the network; the first arrival waits {race.HoldMilliseconds} milliseconds.");
        yield return race.DeadHeats switch
        {
            DeadHeats.Rebuzz => new("难分先后时，并列的队重新抢答。", "In a dead heat its teams race again."),
            DeadHeats.HostChooses => new("难分先后时，由主持人指定并列的一队作答。", "In a dead heat the host names one of its teams."),
            DeadHeats.Lots => new("难分先后时，由抽签决定。", "A dead heat is decided by lots."),
            _ => new("难分先后时，仍以测得最早的一队为准，并记录在案。", "In a dead heat the earliest as measured answers, and it is on record."),
        };
    }

    private static Phrase EarlyPress(RaceRound race)
    {
        var foul = SharedRules.Points(race.FoulPoints);
        return race.EarlyPress switch
        {
            FalseStarts.LoseQuestion => new("提前抢答为犯规，该队不得再抢本题。", "A press before the opening is a false start: the team is out of the question."),
            FalseStarts.Lockout => new(
                $"提前按键后 {race.LockoutMilliseconds} 毫秒内不能再抢。",
                $"A press before the opening freezes the buzzer for {race.LockoutMilliseconds} milliseconds."),
            FalseStarts.DeductContinue => new(
                $"提前抢答为犯规，{foul.Zh}，开放后可以再抢。",
                $"A press before the opening is a false start: {foul.En}; the team may press again once it is open."),
            FalseStarts.DeductVoid => new($"提前抢答为犯规，{foul.Zh}，本题作废。", $"A press before the opening is a false start: {foul.En}, and the question is void."),
            FalseStarts.AsWrong => new("提前抢答按答错处理，该队不得再抢本题。", "A press before the opening counts as a wrong answer: the team is out of the question."),
            _ => new("提前按键无效，开放后可以再按。", "A press before the opening has no effect; press again once it is open."),
        };
    }

    private static Phrase FoulStep(FoulStep step)
    {
        var points = SharedRules.Points(step.Points);
        return (step.Points, step.Ban) switch
        {
            (0, _) => new($"同队第 {step.Foul} 次犯规，退出本环节。", $"Foul {step.Foul} of a team: out of the round."),
            (_, true) => new($"同队第 {step.Foul} 次犯规，另{points.Zh}，退出本环节。", $"Foul {step.Foul} of a team: a further {points.En} and out of the round."),
            _ => new($"同队第 {step.Foul} 次犯规，另{points.Zh}。", $"Foul {step.Foul} of a team: a further {points.En}."),
        };
    }

    private static IEnumerable<Phrase> Steals(RaceRound race)
    {
        if (race.Steal == Steal.None)
        {
            yield break;
        }

        yield return race.Steal switch
        {
            Steal.NextInQueue => new($"没有答对，由下一个抢到的队补答，每题最多 {race.MaxAttempts} 队作答。", $"After an answer that is not right, the next in the race answers; at most {race.MaxAttempts} teams per question."),
            Steal.Rebuzz => new($"没有答对，其他队重新抢答，每题最多 {race.MaxAttempts} 队作答。", $"After an answer that is not right, the others buzz again; at most {race.MaxAttempts} teams per question."),
            _ => new($"没有答对，主持人可指定一队补答，每题最多 {race.MaxAttempts} 队作答。", $"After an answer that is not right, the host may name a team to answer; at most {race.MaxAttempts} teams per question."),
        };
        if (race.StealAsFirst)
        {
            yield return new("补答与首答同分。", "A second chance gives and takes the same points as the first.");
            yield break;
        }

        var right = race.StealValue is { } value ? SharedRules.Points(value) : new("得本题分值", "the question's value");
        var wrong = SharedRules.Points(race.StealWrong);
        yield return new($"补答答对{right.Zh}，答错或超时{wrong.Zh}。", $"A second chance: right {right.En}, wrong or timeout {wrong.En}.");
    }
}
