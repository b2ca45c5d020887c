using QuizClient.Words;
using QuizContracts;
using QuizContracts.Views;

namespace QuizHost.Console;

/// <summary>Words of the console's table of teams and seats.</summary>
public static class RosterWords
{
#pragma warning disable CS1591 // Each name and phrase says all there is to say.
    public static readonly Phrase Teams = new("队伍", "Teams");
    public static readonly Phrase Seats = new("席位", "Seats");
    public static readonly Phrase Fouls = new("犯规", "Fouls");
    public static readonly Phrase Answer = new("答案", "Answer");
    public static readonly Phrase Change = new("更正", "Correct");
    public static readonly Phrase Find = new("查找", "Find");
    public static readonly Phrase Points = new("改分", "Points");
    public static readonly Phrase Discipline = new("纪律", "Discipline");
    public static readonly Phrase Present = new("正常参赛", "Takes part");
    public static readonly Phrase Absent = new("缺席（轮空，迟到后恢复）", "Absent (turns pass by; made present when it comes)");
    public static readonly Phrase Withdrawn = new("退赛", "Withdraws");
    public static readonly Phrase Disqualified = new("取消比赛资格", "Disqualified");
    public static readonly Phrase Rename = new("改名", "Rename");
    public static readonly Phrase ExtraTime = new("加时", "Extra time");
    public static readonly Phrase Awaited = new("加时作答中", "answers in extra time");
    public static readonly Phrase Freeze = new("封榜", "Freeze the standings");
    public static readonly Phrase Thaw = new("解除封榜", "End the freeze");
    public static readonly Phrase FreezeHint = new("大屏和平板上的积分停在此刻，最后逐名揭晓。控台始终显示真实积分。", "Projector and tablets keep the scores of this moment; the places are unveiled one by one at the end. The console always shows the true scores.");
    public static readonly Phrase LobbyOpen = new("入场开放", "Lobby open");
    public static readonly Phrase LobbyClosed = new("入场关闭", "Lobby closed");
    public static readonly Phrase OpenLobby = new("开放入场", "Open the lobby");
    public static readonly Phrase CloseLobby = new("关闭入场", "Close the lobby");
    public static readonly Phrase Free = new("空", "free");
    public static readonly Phrase Connected = new("在线", "connected");
    public static readonly Phrase Lost = new("断线", "not connected");
    public static readonly Phrase FreeThisSeat = new("点此释放席位", "press to free the seat");
#pragma warning restore CS1591

    /// <summary>Whether a team takes part, in words.</summary>
    public static Phrase Of(TeamPresence presence) => presence switch
    {
        TeamPresence.Absent => Absent,
        TeamPresence.Withdrawn => Withdrawn,
        TeamPresence.Disqualified => Disqualified,
        _ => Present,
    };

    /// <summary>The state of a seat's tablet.</summary>
    public static Phrase StateOf(HostSeat seat) => seat switch
    {
        { IsTaken: false } => Free,
        { IsConnected: true } => Connected,
        _ => Lost,
    };

    /// <summary>A seat in full: 3 号台 2 号队员.</summary>
    public static Phrase Seat(SeatId seat) =>
        new($"{TeamWords.Table(seat.Team).Zh} {TeamWords.Member(seat.Member).Zh}", $"{TeamWords.Table(seat.Team).En}, {TeamWords.Member(seat.Member).En}");
}
