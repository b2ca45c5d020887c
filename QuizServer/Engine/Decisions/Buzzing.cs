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

        if (state.Phase is Phase.Paused)
        {
            return Refusals.Paused;
        }

        if (state.Phase is not Phase.OnStage stage || state.Round is not IRace race)
        {
            return Refusals.NoBuzzing;
        }

        if (stage.Asked.LockedOut.Contains(press.Seat.Team))
        {
            return Refusals.LockedOut;
        }

        return stage switch
        {
            Phase.Reading or Phase.Countdown => FalseStart(state, stage.Asked, race, press),
            Phase.BuzzOpen open => InTime(state, open, press),
            Phase.HasWord held => TooLate(held, press),
            _ => Refusals.NoBuzzing,
        };
    }

    private static Decision FalseStart(ContestState state, Asked asked, IRace race, Command.PressBuzzer press)
    {
        if (race.EarlyPress == FalseStarts.Ignore)
        {
            return Refusals.NotOpenYet;
        }

        var foul = new Event.FalseStartMade(press.Seat, LosesQuestion: true);
        // When every team is out nobody can press any more, and the question is dead.
        var anotherCanPress = state.Teams.Keys.Any(team =>
            team != press.Seat.Team && !asked.LockedOut.Contains(team) && Seating.TakenBy(state, team).Any());
        return anotherCanPress
            ? new Decision([foul], Refusals.FalseStart)
            : new Decision([foul, new Event.QuestionClosed()], Refusals.FalseStart);
    }

    private static Decision InTime(ContestState state, Phase.BuzzOpen open, Command.PressBuzzer press)
    {
        var pressed = new Event.BuzzerPressed(press.Seat, press.At, press.Claimed);
        if (Race.Winner(open.Asked.Presses.Add(new Press(press.Seat, press.At))) is not { } winner)
        {
            return Decision.Accept(pressed);
        }

        var word = state.Round!.GiveWord(new Word(winner.Seat.Team, null), press.At);
        var verdict = winner.Seat.Team == press.Seat.Team
            ? new Verdict(true, "buzz-won", new("抢到了！", "You won the buzz!"))
            : Refusals.BuzzLate;
        return new Decision([pressed, new Event.BuzzWon(winner.Seat), word], verdict);
    }

    // Presses behind the winner's are kept for the photo finish, once per team.
    private static Decision TooLate(Phase.HasWord held, Command.PressBuzzer press) =>
        held.Asked.Presses.Any(earlier => earlier.Seat.Team == press.Seat.Team)
            ? Refusals.AlreadyPressed
            : new Decision([new Event.BuzzerPressed(press.Seat, press.At, press.Claimed)], Refusals.BuzzLate);
}
