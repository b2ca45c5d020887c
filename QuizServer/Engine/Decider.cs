using QuizServer.Engine.Decisions;
using QuizServer.Engine.Rounds;

namespace QuizServer.Engine;

/// <summary>The engine's one entrance: command and state in, events or a refusal out.</summary>
public static class Decider
{
    /// <summary>
    /// Decides a command. Deadlines that passed before it arrived are settled first,
    /// so the result never depends on how late a timer rings; only an interruption comes before them.
    /// </summary>
    /// <param name="state">Null before the contest is created.</param>
    /// <param name="command">What is wanted, and when.</param>
    public static Decision Decide(ContestState? state, Command command)
    {
        if (command is Command.CreateContest create)
        {
            return state is null ? Creation.Decide(create) : Refusals.Nothing;
        }

        if (state is null)
        {
            return Refusals.NoContest;
        }

        if (command is Command.ReportInterruption interruption)
        {
            // Not settled: a deadline that fell into the interruption did not pass on anybody.
            return Pausing.Interrupt(state, interruption);
        }

        var settled = Settle(ref state, command.At);
        var decision = Bookkeeping.Complete(state, FinalWord.Forbids(state, command) is { } refusal ? refusal : DecideSettled(state, command), command.At);
        return settled.Count == 0 ? decision : decision with { Events = [.. settled, .. decision.Events] };
    }

    private static Decision DecideSettled(ContestState state, Command command) => command switch
    {
        Command.TakeSeat take => Seating.Take(state, take),
        Command.EnterContest enter => Entering.Enter(state, enter),
        Command.JoinAudience join => Entering.Join(state, join),
        Command.FreeSeat free => Seating.Free(state, free),
        Command.SetLobby lobby => Seating.SetLobby(state, lobby),
        Command.RenameTeam rename => Seating.Rename(state, rename),
        Command.TakeNextStep step => Steps.Take(state, step),
        Command.PressBuzzer press => Buzzing.Press(state, press),
        Command.ShowPhoto show => PhotoShowing.Show(state, show),
        Command.SetBuzzerKeys set => BuzzerKeys.Set(state, set),
        Command.FreezeStandings freeze => Freezing.Set(state, freeze),
        Command.SendMessage send => Messaging.Send(state, send),
        Command.DismissDevice dismiss => Dismissing.Dismiss(state, dismiss),
        Command.ReadmitDevice readmit => Dismissing.Readmit(state, readmit),
        Command.TurnPage turn => Paging.Turn(state, turn),
        Command.HideElements hide => ElementHiding.Hide(state, hide),
        Command.ClearDevice clear => Clearing.Clear(state, clear),
        Command.PublishResults publish => Publishing.Publish(state, publish),
        Command.WithdrawResults withdraw => Publishing.Withdraw(state, withdraw),
        Command.PickQuestion pick => Picking.Pick(state, pick),
        Command.DeclineTurn decline => Picking.Decline(state, decline),
        Command.GiveWord word => Granting.Give(state, word),
        Command.CancelBuzz cancel => Cancelling.Cancel(state, cancel),
        Command.HandOverWord hand => Cancelling.HandOver(state, hand),
        Command.ChangeClock change => ClockChanging.Change(state, change),
        Command.GrantExtraTime grant => ExtraTime.Grant(state, grant),
        Command.UseLifeline lifeline => Granting.Ask(state, lifeline),
        Command.GiveAnswer answer => Answering.Give(state, answer),
        Command.ShowClue show => Cluing.Show(state, show),
        Command.RuleAnswer rule => Rulings.Rule(state, rule),
        Command.AdmitJudge admit => Admitting.Admit(state, admit),
        Command.WithdrawJudge withdraw => Admitting.Withdraw(state, withdraw),
        Command.GiveMark mark => Scoring.Give(state, mark),
        Command.CorrectMark correct => Scoring.Correct(state, correct),
        Command.VoidQuestion toVoid => Rulings.Void(state, toVoid),
        Command.SetTeamStatus set => Disciplining.SetStatus(state, set),
        Command.Penalize penalize => Disciplining.Penalize(state, penalize),
        Command.Substitute substitute => Disciplining.Substitute(state, substitute),
        Command.AnnounceDraw announce => Drawing.Announce(state, announce),
        Command.PutDrawAway => state.Announced is null && !state.IsDrawShown ? Refusals.Nothing : Decision.Accept(new Event.DrawPutAway()),
        Command.MakeDraw draw => Drawing.Draw(state, draw),
        Command.SwapQuestion swap => Swapping.Swap(state, swap),
        Command.UndoStep undo => Undoing.Undo(state, undo),
        Command.ForgiveFoul forgive => FalseStarting.Forgive(state, forgive),
        Command.FileProtest file => Protesting.File(state, file),
        Command.DecideProtest decide => Protesting.Decide(state, decide),
        Command.OverturnRuling overturn => Rulings.Overturn(state, overturn),
        Command.CorrectKey correct => Keys.Correct(state, correct),
        Command.CorrectScore correct => Rulings.Correct(state, correct),
        Command.PauseContest pause => Pausing.Pause(state, pause),
        Command.ResumeContest resume => Pausing.Resume(state, resume),
        Command.LookAtClock => Decision.Accept(),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, null),
    };

    // One deadline may lead into a phase whose own deadline has passed too.
    private static List<Event> Settle(ref ContestState state, TimeSpan at)
    {
        var events = new List<Event>();
        while (state.Deadline is { } deadline && deadline <= at)
        {
            foreach (var passed in Passed(state, deadline))
            {
                events.Add(passed);
                state = Evolver.Evolve(state, passed, deadline);
            }
        }

        return events;
    }

    private static IEnumerable<Event> Passed(ContestState state, TimeSpan deadline) => state.Phase switch
    {
        Phase.Countdown => [((RaceRound)state.Round!).OpenBuzzers(deadline)],
        Phase.Reading or Phase.BuzzOpen when ((Phase.OnStage)state.Phase).Asked.Race.HoldUntil is not null => Racing.Decide(state, deadline),
        Phase.BuzzOpen open => [((RaceRound)state.Round!).Deserted(open.Asked)],
        Phase.Starting => [new Event.AnswerEnded(IsTimeUp: true)],
        Phase.Answering when state.Round!.TakesSpeech => [new Event.AnswerEnded(IsTimeUp: true)],
        Phase.Answering => [new Event.QuestionClosed()],
        Phase.AllAnswering all => [ExtraTime.After(state, all)],
        _ => throw new InvalidOperationException($"No clock runs in {state.Phase.GetType().Name}."),
    };
}
