using QuizContracts;
using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules;
using QuizServer.Engine.Rules.Fairness;

namespace QuizServer.Engine.Decisions;

/// <summary>Presses before the opening (提前抢答): the policy, then what the nth foul of the round adds.</summary>
internal static class FalseStarting
{
    public static Decision Decide(ContestState state, Asked asked, RaceRound race, Command.PressBuzzer press)
    {
        var team = press.Seat.Team;
        switch (race.EarlyPress)
        {
            case FalseStarts.Ignore:
                return Refusals.NotOpenYet;
            case FalseStarts.Lockout:
                return new Decision([new Event.BuzzerFrozen(press.Seat, press.At + TimeSpan.FromMilliseconds(race.LockoutMilliseconds), Brought(state, race, press))], Refusals.Frozen);
        }

        // One foul per question: a nervous finger is not punished twice for the same question.
        if (asked.Fouled.Contains(team))
        {
            return Refusals.NotOpenYet;
        }

        var number = state.Play!.Fouls.GetValueOrDefault(team) + 1;
        var step = race.FoulSteps.FirstOrDefault(step => step.Foul == number);
        var loses = race.EarlyPress is FalseStarts.LoseQuestion or FalseStarts.AsWrong;
        var sequel = new Sequel(state, press.At)
            .Then(new Event.FalseStartMade(press.Seat, loses, step?.Ban == true ? true : null, Brought(state, race, press)))
            .Then(Points(asked, team, PolicyPoints(race, asked, team), ""))
            .Then(Points(asked, team, step?.Points ?? 0, $"同队第 {number} 次犯规"));
        if (race.EarlyPress == FalseStarts.DeductVoid)
        {
            sequel.Then(new Event.QuestionVoided("system", "提前抢答"));
        }
        else if (((Phase.OnStage)sequel.State.Phase).Asked is var now && !Presses.AnyoneCan(sequel.State, now))
        {
            // When every team is out nobody can press any more, and the question is dead.
            sequel.Then(race.Deserted(now));
        }

        return new Decision(sequel.Events, Sentence(race, number, step, PolicyPoints(race, asked, team)));
    }

    /// <summary>The host forgives a false start on the question on stage: the team is in again, and has its points back.</summary>
    public static Decision Forgive(ContestState state, Command.ForgiveFoul forgive)
    {
        if (state.Phase is Phase.Paused)
        {
            return Refusals.Paused;
        }

        if (state.Phase is not Phase.OnStage { Asked: var asked } || !asked.Fouled.Contains(forgive.Team))
        {
            return Refusals.NoFoul;
        }

        if (!Rulings.IsReason(forgive.Reason))
        {
            return Refusals.ReasonMissing;
        }

        var taken = state.Ledger
            .Where(entry => (entry.Team, entry.Round, entry.Question) == (forgive.Team, asked.Round, asked.Question)
                && entry.Ruling is null && entry.Reason is LedgerReason.Foul or LedgerReason.Floor)
            .Sum(entry => entry.Delta);
        return Decision.Accept([
            new Event.FoulForgiven(forgive.Team, forgive.By, forgive.Reason.Trim()),
            .. taken == 0 ? Array.Empty<Event>() : [new Event.PointsEntered(new LedgerEntry(
                forgive.Team, -taken, LedgerReason.Foul, asked.Round, asked.Question, null, forgive.By, forgive.Reason.Trim()))],
        ]);
    }

    /// <summary>What forgiveness changes. Where false starts are banned for, nothing else puts a team out of the round.</summary>
    public static ContestState Forgiven(ContestState state, int number)
    {
        var (team, play, stage) = (state.Teams[number], state.Play!, (Phase.OnStage)state.Phase);
        return state with
        {
            Teams = state.Teams.SetItem(number, team with { Fouls = team.Fouls - 1 }),
            Play = play with
            {
                Fouls = play.Fouls.SetItem(number, play.Fouls[number] - 1),
                Out = state.Round is { BreaksTies: true } ? play.Out : play.Out.Remove(number),
            },
            Phase = stage with { Asked = stage.Asked with { Fouled = stage.Asked.Fouled.Remove(number), LockedOut = stage.Asked.LockedOut.Remove(number) } },
        };
    }

    private static Evidence? Brought(ContestState state, RaceRound race, Command.PressBuzzer press) =>
        press is { Claimed: null, Link: null } ? null : new(press.At, press.Claimed, Race.StampOf(race, state, press), press.Link);

    private static decimal PolicyPoints(RaceRound race, Asked asked, int team) => race.EarlyPress switch
    {
        FalseStarts.DeductContinue or FalseStarts.DeductVoid => race.FoulPoints,
        FalseStarts.AsWrong => race.StakeOf(asked, new Word(team, null)).Wrong,
        _ => 0,
    };

    private static IEnumerable<Event> Points(Asked asked, int team, decimal points, string note) => points == 0
        ? []
        : [new Event.PointsEntered(new LedgerEntry(team, points, LedgerReason.Foul, asked.Round, asked.Question, null, "system", note))];

    private static Verdict Sentence(RaceRound race, int number, FoulStep? step, decimal policy)
    {
        if (race.EarlyPress == FalseStarts.LoseQuestion && step is null)
        {
            return Refusals.FalseStart;
        }

        var points = SharedRules.Points(policy + (step?.Points ?? 0));
        var (zh, en) = (step?.Ban, race.EarlyPress) switch
        {
            (true, _) => ("本队退出本环节", "your team is out of the round"),
            (_, FalseStarts.DeductContinue) => ("开放后可以再抢", "press again once it is open"),
            (_, FalseStarts.DeductVoid) => ("本题作废", "the question is void"),
            _ => ("本队不能再抢这道题", "your team is out of this question"),
        };
        return new Verdict(false, "false-start", new($"抢跑犯规（第 {number} 次）：{points.Zh}，{zh}。", $"False start {number}: {points.En}; {en}."));
    }
}
