using QuizContracts;
using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules;
using QuizServer.Engine.Rules.Fairness;

namespace QuizServer.Engine.Decisions;

/// <summary>Presses of the buzzer.</summary>
internal static class Buzzing
{
    // Who won is told to nobody before the hold is over, not even to the winner.
    private static readonly Verdict Received = new(true, "buzz-received", new("已按下，正在判定先后。", "Pressed. Who was first is being decided."));
    private static readonly Verdict First = new(true, "buzz-won", new("抢到了！", "You won the buzz!"));

    public static Decision Press(ContestState state, Command.PressBuzzer press)
    {
        if (!state.IsTaken(press.Seat))
        {
            return Refusals.NotYourSeat;
        }

        if (press.Seat.IsAudience)
        {
            return Calling.Press(state, press);
        }

        if (!state.Teams[press.Seat.Team].IsPresent)
        {
            return Refusals.NotHere;
        }

        if (press.Question is { } question && !IsOnStage(state, question))
        {
            return new Decision([new Event.PressCameLate(press.Seat, question, press.At, press.Claimed)], Refusals.PressCameLate);
        }

        if (state.Phase is Phase.Paused)
        {
            return Refusals.Paused;
        }

        if (state.Phase is not Phase.OnStage stage || state.Round is not RaceRound race)
        {
            return Refusals.NoBuzzing;
        }

        var stamp = Race.StampOf(race, state, press);
        if (Shut(state, stage.Asked, press, stamp) is { } shut)
        {
            return shut;
        }

        return stage switch
        {
            Phase.Reading when race.TakesInterrupts => InTime(state, stage.Asked, race, press, stamp),
            Phase.Reading or Phase.Countdown => FalseStarting.Decide(state, stage.Asked, race, press),
            Phase.BuzzOpen open => Open(state, open, race, press, stamp),
            Phase.HasWord or Phase.DeadHeat => TooLate(stage, race, press, stamp),
            _ => Refusals.NoBuzzing,
        };
    }

    private static bool IsOnStage(ContestState state, string question) =>
        state.Unpaused is Phase.OnStage stage && stage is not Phase.Revealed and not Phase.Closed && state.QuestionOf(stage.Asked).Id == question;

    // A team that has no part in this race, whatever the phase.
    private static Verdict? Shut(ContestState state, Asked asked, Command.PressBuzzer press, Stamp stamp)
    {
        var team = press.Seat.Team;
        return !state.Play!.Roster.Contains(team) ? Refusals.NotPlaying
            : state.Play.Out.Contains(team) ? Refusals.Out
            : asked.LockedOut.Contains(team) ? Refusals.LockedOut
            : asked.Tried.Contains(team) ? Refusals.Tried
            : asked.Cancelled.Contains(team) ? Refusals.BuzzCancelled
            : !asked.Race.Heat.IsEmpty && !asked.Race.Heat.Contains(team) ? Refusals.NotInHeat
            : asked.Frozen.TryGetValue(team, out var until) && stamp.Instant < until && state.Phase is Phase.BuzzOpen ? Refusals.Frozen
            : null;
    }

    // It arrived in the window, but may have been made before it, or after its end.
    private static Decision Open(ContestState state, Phase.BuzzOpen open, RaceRound race, Command.PressBuzzer press, Stamp stamp) =>
        stamp.Instant + stamp.Error < open.Asked.Race.OpenedAt && !race.TakesInterrupts ? FalseStarting.Decide(state, open.Asked, race, press)
        : stamp.Instant - stamp.Error > open.Clock.EndsAt ? Refusals.NoBuzzing
        : InTime(state, open.Asked, race, press, stamp);

    private static Decision InTime(ContestState state, Asked asked, RaceRound race, Command.PressBuzzer press, Stamp stamp)
    {
        if (asked.Presses.Any(earlier => earlier.Seat == press.Seat))
        {
            return Refusals.AlreadyPressed;
        }

        var pressed = Pressed(race, press, stamp);
        if (race.Hold > TimeSpan.Zero)
        {
            return new Decision([pressed], Received);
        }

        var sequel = new Sequel(state, press.At).Then(pressed);
        sequel.Then(Racing.Decide(sequel.State, press.At));
        return new Decision(sequel.Events, First);
    }

    // Presses behind the winner's are kept for the photo finish and for second chances, once per team.
    private static Decision TooLate(Phase.OnStage stage, RaceRound race, Command.PressBuzzer press, Stamp stamp) =>
        stage.Asked.Presses.Any(earlier => earlier.Seat.Team == press.Seat.Team)
            ? Refusals.AlreadyPressed
            : new Decision([Pressed(race, press, stamp)], Refusals.BuzzLate);

    private static Event.BuzzerPressed Pressed(RaceRound race, Command.PressBuzzer press, Stamp stamp) =>
        race.PressOrder == PressOrder.Arrival ? new(press.Seat, press.At, press.Claimed) : new(press.Seat, press.At, press.Claimed, stamp, press.Link);
}
