using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Decisions;

/// <summary>
/// Words of a race that leave their team without a ruling: the press is taken back and the race goes on with the others as
/// measured (撤销抢答), or the host hands the word over (转给另一队). Neither gives or takes points.
/// </summary>
internal static class Cancelling
{
    public static Decision Cancel(ContestState state, Command.CancelBuzz cancel)
    {
        if (state.Phase is Phase.Paused)
        {
            return Refusals.Paused;
        }

        if (!MayCancel(state))
        {
            return Refusals.NoBuzz;
        }

        if (!Rulings.IsReason(cancel.Reason))
        {
            return Refusals.ReasonMissing;
        }

        var sequel = new Sequel(state, cancel.At)
            .Then(new Event.BuzzCancelled(((Phase.HasWord)state.Phase).Word.Team, cancel.MayPressAgain, cancel.By, cancel.Reason.Trim()));
        return Decision.Accept(sequel.Then(Rest(sequel.State, cancel.At)).Events);
    }

    public static Decision HandOver(ContestState state, Command.HandOverWord hand) =>
        state.Phase is Phase.Paused ? Refusals.Paused
        : state is not { Round: RaceRound race, Phase: Phase.HasWord held } ? Refusals.NoBuzz
        : hand.Team == held.Word.Team ? Refusals.Nothing
        : !MayGet(state, hand.Team) ? Refusals.CannotAnswer
        : !Rulings.IsReason(hand.Reason) ? Refusals.ReasonMissing
        : Decision.Accept(
            new Event.WordHandedOver(held.Word.Team, hand.Team, hand.By, hand.Reason.Trim()),
            race.GiveWord(state, held.Asked, new Word(hand.Team, null), hand.At));

    /// <summary>Whether a team has the word by its press and was not ruled on.</summary>
    public static bool MayCancel(ContestState state) =>
        state is { Round: RaceRound, Phase: Phase.HasWord held } && held.Asked.Presses.Any(press => press.Seat.Team == held.Word.Team);

    /// <summary>Whether the word may be handed over to this team. One whose press was taken back may get it back.</summary>
    public static bool MayGet(ContestState state, int team) =>
        state is { Round: RaceRound round, Phase: Phase.HasWord held } && team != held.Word.Team
        && state.Teams.TryGetValue(team, out var there) && there.IsPresent && state.Play!.Playing.Contains(team)
        && !held.Asked.LockedOut.Contains(team) && !held.Asked.Tried.Contains(team)
        && (round.TakesSpeech || Seating.TakenBy(state, team).Any());

    // Only those are left in the race who may still answer; where it was run again over a dead heat, only its teams.
    public static ContestState Apply(ContestState state, Event.BuzzCancelled cancelled)
    {
        var held = (Phase.HasWord)state.Phase;
        var asked = held.Asked with
        {
            Cancelled = cancelled.MayPressAgain ? held.Asked.Cancelled : held.Asked.Cancelled.Add(cancelled.Team),
            Answers = held.Asked.Answers.Remove(cancelled.Team),
            Race = held.Asked.Race with { Heat = state.Races is [.., var race] && race.IsOf(state, held.Asked) ? race.Among : [] },
        };
        return state with
        {
            Phase = held with { Asked = asked with { Presses = asked.Presses.RemoveAll(press => press.Seat.Team == cancelled.Team || !Presses.MayPress(state, asked, press.Seat.Team)) } },
        };
    }

    public static ContestState Apply(ContestState state, Event.WordHandedOver handed)
    {
        var held = (Phase.HasWord)state.Phase;
        return state with { Phase = held with { Asked = held.Asked with { Cancelled = held.Asked.Cancelled.Remove(handed.To), Answers = held.Asked.Answers.Remove(handed.From) } } };
    }

    private static IEnumerable<Event> Rest(ContestState state, TimeSpan at)
    {
        var (race, asked) = ((RaceRound)state.Round!, ((Phase.OnStage)state.Phase).Asked);
        return !asked.Presses.IsEmpty ? Racing.Decide(state, at)
            : !Presses.AnyoneCan(state, asked) ? [race.Deserted(asked)]
            : asked.IsInterrupted ? [new Event.ReadingResumed()]
            : [race.Open(state, asked, at)];
    }
}
