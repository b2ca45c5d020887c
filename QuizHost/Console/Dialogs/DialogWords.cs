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

    public static readonly Phrase Key = new("更正答案", "Correct the key");
    public static readonly Phrase KeyNew = new("正确答案应为", "The right answer is");
    public static readonly Phrase KeyHint = new(
        "用平板提交的答案全部重新判定；主持人或评委改判过的不变。", "All tablet answers are judged anew; what was overturned by hand stays.");
    public static readonly Phrase KeyConfirm = new("更正并重新判定", "Correct and judge anew");
    public static readonly Phrase NoChange = new("比分和名次不变。", "Scores and ranks stay as they are.");

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

    /// <summary>Reasons that are often given for another key.</summary>
    public static readonly IReadOnlyList<Phrase> KeyReasons =
    [
        new("答案录入有误", "The key was entered wrong"), new("评委裁定", "Decided by the judges"),
    ];

    /// <summary>What becomes of a rank.</summary>
    public static Phrase Rank(int from, int to) => from == to
        ? new($"第 {from} 名不变", $"stays {from}")
        : new($"第 {from} 名 → 第 {to} 名", $"rank {from} → {to}");

    /// <summary>Reasons that are often given for points by hand.</summary>
    public static readonly IReadOnlyList<Phrase> ScoreReasons =
    [
        new("评委裁定", "Decided by the judges"), new("违反纪律", "Breach of discipline"), new("计分更正", "Scoring mistake"),
    ];
#pragma warning restore CS1591
}
