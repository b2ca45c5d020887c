using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rules;
using static QuizServer.Screens.Log.LogNames;

namespace QuizServer.Screens.Log;

/// <summary>Events as sentences for the host. What says nothing by itself, or comes by the thousand, is silent.</summary>
internal static class LogWords
{
    /// <summary>The sentence; null where the event is silent.</summary>
    /// <param name="e">What happened.</param>
    /// <param name="now">The state that it led to.</param>
    public static Phrase? Of(Event e, ContestState now) => e switch
    {
        Event.ContestCreated => new("建立比赛", "The contest was created"),
        Event.LobbySet lobby => lobby.Open ? new("开放入场", "The lobby was opened") : new("关闭入场", "The lobby was closed"),
        Event.SeatTaken taken when taken.TicketHash == Engine.Decisions.BuzzerKeys.TicketHash => null,
        Event.SeatTaken taken when Seat(taken.Seat) is var seat => new($"{seat.Zh} 入座", $"{seat.En}: seat taken"),
        Event.SeatFreed freed when Seat(freed.Seat) is var seat => new($"释放 {seat.Zh} 的席位", $"{seat.En}: seat freed"),
        Event.DeviceDismissed gone when Seat(gone.Seat) is var seat => new($"请离 {seat.Zh} 的设备", $"{seat.En}: device sent away"),
        Event.DeviceReadmitted back => new($"允许第 {back.Number} 台请离的设备返回", $"Device {back.Number} of those sent away may come back"),
        Event.DeviceCleared cleared when Seat(cleared.Seat) is var seat && Why(cleared.Reason) is var why =>
            cleared.IsCleared ? new($"放行 {seat.Zh} 的设备{why.Zh}", $"{seat.En}: device let pass{why.En}") : new($"取消放行 {seat.Zh} 的设备", $"{seat.En}: device no longer let pass"),
        Event.MessageSent sent when (sent.Team is { } team ? Team(now, team) : new("全体队伍", "all teams")) is var whom =>
            sent.Text.Length > 0 ? new($"给 {whom.Zh} 的话：{sent.Text}", $"To {whom.En}: {sent.Text}") : new($"收回给 {whom.Zh} 的话", $"The line for {whom.En} taken back"),
        Event.TeamRenamed renamed => new($"{renamed.Team} 号台改名为 {renamed.Name}", $"Table {renamed.Team} is now {renamed.Name}"),
        Event.ExtraTimeGranted granted when Team(now, granted.Team) is var team =>
            granted.Percent > 0 ? new($"{team.Zh} 答题加时 {granted.Percent}%", $"{team.En} has {granted.Percent} % more time to answer") : new($"取消 {team.Zh} 的答题加时", $"{team.En} has no extra time any more"),
        Event.TeamStatusSet set when Team(now, set.Team) is var team && Status(set.Status) is var status && Why(set.Reason) is var why => new($"{team.Zh} {status.Zh}{why.Zh}", $"{team.En} {status.En}{why.En}"),
        Event.OffenceMade made when Team(now, made.Team) is var team && ContestRules.Word(made.Kind) is var kind && Why(made.Reason) is var why => new($"{team.Zh} 违纪：{kind.Zh}{why.Zh}", $"{team.En}, breach of discipline: {kind.En}{why.En}"),
        Event.MemberSubstituted changed when Team(now, changed.Team) is var team => new($"{team.Zh} 换人：{changed.Names}", $"{team.En}, substitution: {changed.Names}"),
        Event.RoundStarted begun when now.Plan.Rounds[begun.Round] is var round => new($"第 {begun.Round + 1} 环节“{round.Title}”开始", $"Round {begun.Round + 1}, “{round.Title}”, begins"),
        Event.TurnGiven turn when Team(now, turn.Picker) is var team => new($"{team.Zh} 选题", $"{team.En} picks"),
        Event.TurnDeclined turn when Team(now, turn.Team) is var team => new($"{team.Zh} 弃权，不选题", $"{team.En} takes no question"),
        Event.TurnSkipped turn when Team(now, turn.Team) is var team => new($"{team.Zh} 不在场，轮空", $"{team.En} is not there: its turn passes by"),
        Event.ScoreboardShown => new("公布积分", "The standings are shown"),
        Event.ContestFinished finished => finished.Dispute is null ? new("公布最终名次", "The final standings are shown") : new("公布最终名次，复核有异议", "The final standings are shown in spite of a dispute"),
        Event.ResultsPublished => new("公布成绩：任何人都能查看", "The results are published for everybody"),
        Event.ResultsWithdrawn withdrawn when Why(withdrawn.Reason) is var why => new($"撤回已公布的成绩{why.Zh}", $"The published results are withdrawn{why.En}"),
        Event.StandingsFrozen frozen => frozen.AreFrozen ? new("封榜", "The standings are frozen") : new("解除封榜", "The freeze has ended"),
        Event.PlaceUnveiled unveiled => new($"逐名揭晓：第 {unveiled.Step} 步", $"Places unveiled: step {unveiled.Step}"),
        Event.PhotoShown photo => photo.IsShown ? new("大屏显示判读图", "The hall sees the photo finish") : new("收起判读图", "The photo finish is put away"),
        Event.BuzzerKeysSet keys => keys.AreOn ? new("打开键盘/手柄抢答", "Keys and gamepads are buzzers") : new("关闭键盘/手柄抢答", "Keys and gamepads are no buzzers any more"),
        Event.ElementsShown shown => shown.Hidden.Count == 0 ? new("大屏显示全部内容", "The projectors show everything") : new($"大屏隐去 {shown.Hidden.Count} 项内容", $"The projectors leave {shown.Hidden.Count} parts out"),
        Event.DrawAnnounced => new("公布抽签承诺值", "The commitment of a draw is shown"),
        Event.LotsDrawn drawn => new($"抽签：{string.Join("、", drawn.Result)}", $"Drawn: {string.Join(", ", drawn.Result)}"),
        Event.StepUndone => new("撤销上一步", "The last step was undone"),
        Event.RoomReopened => new("服务器重新打开比赛记录", "The server has reopened the record"),
        Event.ContestPaused paused => Pause(paused.Reason),
        Event.ContestResumed resumed => resumed.FreshTime ? new("继续，重新计时", "Resumed with fresh time") : new("继续", "Resumed"),
        Event.JudgeAdmitted admitted => new($"为评委 {admitted.Judge} 生成链接", $"A link was made for judge {admitted.Judge}"),
        Event.JudgeWithdrawn withdrawn => new($"收回评委 {withdrawn.Judge} 的链接", $"The link of judge {withdrawn.Judge} was withdrawn"),
        // Thousands enter; marks are nobody's to read before they are published.
        Event.ParticipantEntered or Event.AudienceJoined or Event.AudiencePressed or Event.DrawPutAway or Event.MarkGiven => null,
        _ => OnStageWords.Of(e, now),
    };

    private static Phrase Status(TeamStatus status) => status switch
    {
        TeamStatus.Present => new("到场参赛", "takes part"),
        TeamStatus.Absent => new("缺席", "is absent"),
        TeamStatus.Withdrawn => new("退赛", "withdraws"),
        _ => new("取消比赛资格", "is disqualified"),
    };

    private static Phrase Pause(PauseReason reason) => reason switch
    {
        PauseReason.Host => new("暂停", "Paused"),
        PauseReason.Restart => new("系统重新启动，比赛暂停", "Paused: the system was restarted"),
        _ => new("成绩暂时无法保存，比赛暂停", "Paused: results cannot be saved"),
    };
}
