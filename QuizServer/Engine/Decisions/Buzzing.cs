using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Decisions;

/// <summary>Presses of the buzzer.</summary>
internal static class Buzzing
{
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

        if (state.Phase is Phase.Paused)
        {
            return Refusals.Paused;
        }

        if (state.Phase is not Phase.OnStage stage || state.Round is not RaceRound race)
        {
            return Refusals.NoBuzzing;
        }

        if (Shut(state, stage.Asked, press) is { } shut)
        {
            return shut;
        }

        return stage switch
        {
            Phase.Reading when race.TakesInterrupts => InTime(state, stage.Asked, press),
            Phase.Reading or Phase.Countdown => FalseStarting.Decide(state, stage.Asked, race, press),
            Phase.BuzzOpen => InTime(state, stage.Asked, press),
            Phase.HasWord held => TooLate(held, press),
            _ => Refusals.NoBuzzing,
        };
    }

    // A team that has no part in this race, whatever the phase.
    private static Verdict? Shut(ContestState state, Asked asked, Command.PressBuzzer press)
    {
        var team = press.Seat.Team;
        return !state.Play!.Roster.Contains(team) ? Refusals.NotPlaying
            : state.Play.Out.Contains(team) ? Refusals.Out
            : asked.LockedOut.Contains(team) ? Refusals.LockedOut
            : asked.Tried.Contains(team) ? Refusals.Tried
            : asked.Frozen.TryGetValue(team, out var until) && press.At < until && state.Phase is Phase.BuzzOpen ? Refusals.Frozen
            : null;
    }

    private static Decision InTime(ContestState state, Asked asked, Command.PressBuzzer press)
    {
        var pressed = new Event.BuzzerPressed(press.Seat, press.At, press.Claimed);
        if (Race.Winner(asked.Presses.Add(new Press(press.Seat, press.At))) is not { } winner)
        {
            return Decision.Accept(pressed);
        }

        var word = state.Round!.GiveWord(asked, new Word(winner.Seat.Team, null), press.At);
        var verdict = winner.Seat.Team == press.Seat.Team
            ? new Verdict(true, "buzz-won", new("抢到了！", "You won the buzz!"))
            : Refusals.BuzzLate;
        return new Decision([pressed, new Event.BuzzWon(winner.Seat), word], verdict);
    }

    // Presses behind the winner's are kept for the photo finish and for second chances, once per team.
    private static Decision TooLate(Phase.HasWord held, Command.PressBuzzer press) =>
        held.Asked.Presses.Any(earlier => earlier.Seat.Team == press.Seat.Team)
            ? Refusals.AlreadyPressed
            : new Decision([new Event.BuzzerPressed(press.Seat, press.At, press.Claimed)], Refusals.BuzzLate);
}
