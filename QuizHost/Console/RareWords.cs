using QuizContracts;

namespace QuizHost.Console;

/// <summary>Words of the actions that a host seldom needs.</summary>
public static class RareWords
{
#pragma warning disable CS1591 // Each name and phrase says all there is to say.
    public static readonly Phrase Title = new("更多操作", "More");
    public static readonly Phrase More = new("延时 10 秒", "10 seconds more");
    public static readonly Phrase Less = new("减 10 秒", "10 seconds less");
    public static readonly Phrase CancelBuzz = new("撤销抢答", "Take the press back");
    public static readonly Phrase GiveBack = new("转回该队", "Hand the word back");
    public static readonly Phrase HandOver = new("转给另一队", "Hand the word over");
    public static readonly Phrase Skip = new("跳过本题", "Skip this question");

    public static readonly Phrase Tell = new("给队伍的话", "Message to teams");
    public static readonly Phrase TellTitle = new("给队伍的话", "A message to the teams");
    public static readonly Phrase TellHint = new("显示在平板上，大屏不显示；换题或收回后消失。", "It stands on tablets, not on the projector, until the next question comes or it is taken back.");
    public static readonly Phrase TellText = new("不超过 60 个字", "At most 60 characters");
    public static readonly Phrase ToAll = new("全体队伍", "All teams");
    public static readonly Phrase TakeBack = new("收回", "Take back");
    public static readonly Phrase Dismissed = new("已请离的设备", "Devices that were sent away");
    public static readonly Phrase Readmit = new("允许返回", "Let it back");
    public static readonly Phrase FreeOnly = new("只释放席位：这台设备可以再入座", "Only free the seat: the device may sit down again");
    public static readonly Phrase Dismiss = new("请离设备：它不能再入座，直到允许返回", "Send the device away: it gets no seat until it is let back");
    public static readonly Phrase Replay = new("重放音视频", "Play the media again");
    public static readonly Phrase StopMedia = new("停止音视频", "Stop the media");
    public static readonly Phrase Log = new("比赛记录", "Running log");
    public static readonly Phrase TakeOver = new("接管", "Take over");
    public static readonly Phrase TakeOverHint = new("对方的控台随即只能查看，比赛不中断。", "The other console can only look from then on; the contest goes on.");
    public static readonly Phrase TakeOverSure = new("确认接管", "Take over now");
    public static readonly Phrase TakeOverNo = new("不接管", "Leave it");
    public static readonly Phrase DismissConfirm = new("请离设备", "Send it away");
    public static readonly Phrase Elements = new("大屏显示", "On the projectors");

    public static readonly Phrase CancelTitle = new("撤销这次抢答？", "Take this press back?");
    public static readonly Phrase CancelHint = new(
        "不判定，不加不扣分。由下一个按下的队作答；没有别的队按下，就重新开放抢答。",
        "No ruling, no points. The next team to have pressed answers; where there is none, the buzzers open again.");
    public static readonly Phrase MayPressAgain = new("该队可再抢本题", "The team may press again for this question");
    public static readonly Phrase MayNotPressAgain = new("该队本题不可再抢", "The team is out of this question");
    public static readonly Phrase HandOverTitle = new("答题权转给哪一队？", "Which team gets the word?");
    public static readonly Phrase HandOverHint = new("不判定，不加不扣分；新的队从头计时。", "No ruling, no points; the time begins anew.");
    public static readonly Phrase SkipTitle = new("跳过这道题？", "Skip this question?");
    public static readonly Phrase SkipHint = new(
        "这道题不再作答、不判定、不计分，记录为作废；已给的分会撤回。", "The question is left without a ruling and does not count; it stands as void. Points already given are taken back.");

    /// <summary>Another console acts.</summary>
    public static Phrase LedBy(string name) => name.Length == 0 ? new("操作的控台已断线", "The console that acts is cut off") : new($"由 {name} 操作中", $"{name} acts now");

    /// <summary>Points by hand are taken back by points by hand.</summary>
    public static Phrase Contrary(decimal delta) => new($"冲正 {QuizClient.Words.NumberWords.Change(delta)}", $"Reverse: {QuizClient.Words.NumberWords.Change(delta)}");

    /// <summary>Other consoles look on.</summary>
    public static Phrase OthersLook(int others) => new($"由本控台操作，另有 {others} 个控台在看", $"This console acts; {others} more look on");

    /// <summary>A part of the projectors' picture.</summary>
    public static Phrase Of(HallElement element) => element switch
    {
        HallElement.Scores => new("比分", "Scores"),
        HallElement.Clock => new("倒计时", "Countdown"),
        HallElement.Explanation => new("解析与出处", "Explanation, source"),
        _ => new("各项人数", "How many chose what"),
    };

    /// <summary>Reasons that are often given for taking a press back.</summary>
    public static readonly IReadOnlyList<Phrase> CancelReasons =
    [
        new("设备误触", "The device misfired"), new("评委裁定", "Decided by the judges"), new("口令不清", "The call was unclear"),
    ];

    /// <summary>Reasons that are often given for handing the word over.</summary>
    public static readonly IReadOnlyList<Phrase> HandOverReasons =
    [
        new("评委裁定", "Decided by the judges"), new("看判读图改定", "Decided by the photo finish"), new("误撤销", "Taken back by mistake"),
    ];

    /// <summary>Reasons that are often given for skipping a question.</summary>
    public static readonly IReadOnlyList<Phrase> SkipReasons =
    [
        new("主持人跳过", "Skipped by the host"), new("时间不够", "No time left"),
    ];
#pragma warning restore CS1591
}
