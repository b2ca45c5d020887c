using QuizContracts;

namespace QuizHost.Console.Dialogs;

/// <summary>Words of the dialogs in which the host is asked once.</summary>
public static class DialogWords
{
#pragma warning disable CS1591 // Each name and phrase says all there is to say.
    public static readonly Phrase Reason = new("理由（必填，记录在案）", "Reason (required, kept on record)");
    public static readonly Phrase Back = new("返回，不做改动", "Back, change nothing");

    public static readonly Phrase Void = new("作废这道题？", "Void this question?");
    public static readonly Phrase VoidHint = new("本题谁也不得分、不扣分；已给的分会撤回。", "Nobody gains or loses points by it; points already given are taken back.");
    public static readonly Phrase VoidConfirm = new("作废本题", "Void this question");

    public static readonly Phrase Overturn = new("改判", "Overturn a ruling");
    public static readonly Phrase RulingNow = new("现在的判定", "The ruling now");
    public static readonly Phrase RulingNew = new("改为", "Change it to");
    public static readonly Phrase OverturnHint = new("分数按本环节规则自动补正，原判定保留在记录里。", "The score is corrected by the round's rules; the first ruling stays on record.");
    public static readonly Phrase OverturnConfirm = new("确认改判", "Overturn");

    public static readonly Phrase Score = new("手动加减分", "Correct a score");
    public static readonly Phrase Delta = new("加减（可有两位小数）", "Points to add or take (two decimals at most)");
    public static readonly Phrase ScoreConfirm = new("确认加减分", "Correct the score");

    public static readonly Phrase Rename = new("队伍改名", "Rename a team");
    public static readonly Phrase Name = new("新队名（1 到 24 个字）", "New name (1 to 24 characters)");
    public static readonly Phrase RenameConfirm = new("改名", "Rename");

    public static readonly Phrase Free = new("释放这个席位？", "Free this seat?");
    public static readonly Phrase FreeHint = new(
        "原来的平板随即退出，别人可以重新坐到这个席位；本队的分数和答案不受影响。",
        "Its tablet is signed out at once and the seat can be taken again. The team keeps its score and answers.");
    public static readonly Phrase FreeConfirm = new("释放席位", "Free the seat");

    /// <summary>Reasons that are often given for voiding, ready to press.</summary>
    public static readonly IReadOnlyList<Phrase> VoidReasons =
    [
        new("题目有误", "The question is faulty"), new("设备故障", "Equipment failed"), new("场外提示", "Prompted from outside"),
    ];

    /// <summary>Reasons that are often given for another ruling.</summary>
    public static readonly IReadOnlyList<Phrase> OverturnReasons =
    [
        new("评委裁定", "Decided by the judges"), new("误按", "Pressed by mistake"), new("答案有争议", "The key is disputed"),
    ];

    /// <summary>Reasons that are often given for points by hand.</summary>
    public static readonly IReadOnlyList<Phrase> ScoreReasons =
    [
        new("评委裁定", "Decided by the judges"), new("违反纪律", "Breach of discipline"), new("计分更正", "Scoring mistake"),
    ];
#pragma warning restore CS1591
}
