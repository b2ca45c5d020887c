using QuizContracts.Desks;
using QuizServer.Engine;

namespace QuizServer.Realtime;

/// <summary>What the host wants, as commands.</summary>
internal static class HostCommands
{
    public static Command Of(HostAction action, TimeSpan at, string by, string? dispute = null) => action switch
    {
        HostAction.NextStep => new Command.TakeNextStep(at, by, dispute),
        HostAction.Rule rule => new Command.RuleAnswer(at, by, rule.Ruling),
        HostAction.ShowClue => new Command.ShowClue(at, by),
        HostAction.PickQuestion pick => new Command.PickQuestion(at, by, pick.Question, pick.Member),
        HostAction.UseLifeline => new Command.UseLifeline(at, by),
        HostAction.DeclineTurn => new Command.DeclineTurn(at, by),
        HostAction.GiveWord give => new Command.GiveWord(at, by, give.Team),
        HostAction.CancelBuzz cancel => new Command.CancelBuzz(at, by, cancel.MayPressAgain, cancel.Reason),
        HostAction.HandOverWord hand => new Command.HandOverWord(at, by, hand.Team, hand.Reason),
        HostAction.ChangeClock change => new Command.ChangeClock(at, by, TimeSpan.FromSeconds(change.Seconds)),
        HostAction.GrantExtraTime grant => new Command.GrantExtraTime(at, by, grant.Team, grant.Percent),
        HostAction.SendMessage send => new Command.SendMessage(at, by, send.Team, send.Text),
        HostAction.DismissDevice dismiss => new Command.DismissDevice(at, by, dismiss.Seat),
        HostAction.ReadmitDevice readmit => new Command.ReadmitDevice(at, by, readmit.Number),
        HostAction.TurnPage turn => new Command.TurnPage(at, by, turn.Page),
        HostAction.HideElements hide => new Command.HideElements(at, by, hide.Hidden),
        HostAction.Pause => new Command.PauseContest(at, by),
        HostAction.Resume resume => new Command.ResumeContest(at, by, resume.FreshTime),
        HostAction.VoidQuestion toVoid => new Command.VoidQuestion(at, by, toVoid.Reason),
        HostAction.SetPresence set => new Command.SetTeamStatus(at, by, set.Team, (TeamStatus)set.Status, set.Reason),
        HostAction.Penalize penalize => new Command.Penalize(at, by, penalize.Team, Enum.Parse<OffenceKind>(penalize.Offence), penalize.Reason),
        HostAction.Substitute substitute => new Command.Substitute(at, by, substitute.Team, substitute.Names),
        HostAction.AnnounceDraw draw => new Command.AnnounceDraw(at, by, draw.IsOfTables ? DrawKind.Tables : DrawKind.Lots, draw.From, draw.Take),
        HostAction.PutDrawAway => new Command.PutDrawAway(at, by),
        HostAction.MakeDraw draw => new Command.MakeDraw(at, by, draw.Word),
        HostAction.ShowPhoto show => new Command.ShowPhoto(at, by, show.IsShown),
        HostAction.FreezeStandings freeze => new Command.FreezeStandings(at, by, freeze.AreFrozen),
        HostAction.PublishResults => new Command.PublishResults(at, by),
        HostAction.WithdrawResults withdraw => new Command.WithdrawResults(at, by, withdraw.Reason),
        HostAction.SetBuzzerKeys set => new Command.SetBuzzerKeys(at, by, set.AreOn),
        HostAction.ClearDevice clear => new Command.ClearDevice(at, by, clear.Seat, clear.Flaws, clear.Reason),
        HostAction.SwapQuestion swap => new Command.SwapQuestion(at, by, swap.Reason, swap.IsPrivilege),
        HostAction.UndoStep => new Command.UndoStep(at, by),
        HostAction.ForgiveFoul forgive => new Command.ForgiveFoul(at, by, forgive.Team, forgive.Reason),
        HostAction.FileProtest file => new Command.FileProtest(at, by, null, file.Team, file.Ruling, file.Wanted, file.Text),
        HostAction.DecideProtest decide => new Command.DecideProtest(at, by, decide.Number, decide.IsUpheld, decide.Reason),
        HostAction.Overturn overturn => new Command.OverturnRuling(at, by, overturn.Number, overturn.Ruling, overturn.Reason),
        HostAction.CorrectKey correct => new Command.CorrectKey(at, by, correct.Ruling, correct.Key, correct.Reason),
        HostAction.AdmitJudge admit => new Command.AdmitJudge(at, by, admit.Judge),
        HostAction.WithdrawJudge withdraw => new Command.WithdrawJudge(at, by, withdraw.Judge),
        HostAction.CorrectMark correct => new Command.CorrectMark(at, by, correct.Ruling, correct.Judge, correct.Mark, correct.Reason),
        HostAction.CorrectScore correct => new Command.CorrectScore(at, by, correct.Team, correct.Delta, correct.Reason),
        HostAction.RenameTeam rename => new Command.RenameTeam(at, by, rename.Team, rename.Name),
        HostAction.SetLobby lobby => new Command.SetLobby(at, by, lobby.Open),
        HostAction.FreeSeat free => new Command.FreeSeat(at, by, free.Seat),
        _ => throw new ArgumentOutOfRangeException(nameof(action), action.GetType().Name, null),
    };
}
