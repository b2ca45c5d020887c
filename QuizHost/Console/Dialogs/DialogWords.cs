using QuizContracts;

namespace QuizHost.Console.Dialogs;

/// <summary>Words of the dialogs in which the host is asked once.</summary>
public static class DialogWords
{
#pragma warning disable CS1591 // Each name and phrase says all there is to say.
    public static readonly Phrase Reason = new("理由（必填，记录在案）", "Reason (kept on record)");
    public static readonly Phrase Back = new("返回，不做改动", "Back, change nothing");

    public static readonly Phrase Void = new("作废这道题？", "Void this question?");
    public static readonly Phrase VoidHint = new("本题谁也不得分、不扣分；已给的分会撤回。", "Nobody gains or loses points by it; points already given are taken back.");
    public static readonly Phrase VoidConfirm = new("作废本题", "Void this question");

    public static readonly Phrase Discipline = new("纪律与参赛状态", "Discipline and presence");
    public static readonly Phrase Offence = new("违纪", "Breach of discipline");
    public static readonly Phrase Presence = new("参赛状态", "Presence");
    public static readonly Phrase DisciplineConfirm = new("确认", "Confirm");
    public static readonly Phrase Disqualifies = new("取消比赛资格", "disqualified");
    public static readonly Phrase SubstituteHint = new("换人请在理由里写明谁换谁。", "For a substitution, write who goes and who comes as the reason.");

    /// <summary>A team changes a member.</summary>
    public static Phrase Substitution(int left) => new($"换人（还可 {left} 次）", $"Substitution ({left} left)");

    /// <summary>Reasons that are often given in matters of discipline.</summary>
    public static readonly IReadOnlyList<Phrase> DisciplineReasons =
    [
        new("裁判组认定", "Found by the judges"), new("未到场", "Did not come"), new("已到场", "Has come"),
    ];

    public static readonly Phrase Draw = new("抽什么签？", "What is to be drawn?");
    public static readonly Phrase DrawTables = new("各队的台号（开赛前）", "The teams' tables (before the contest begins)");
    public static readonly Phrase DrawNumbers = new("号码", "Numbers");
    public static readonly Phrase DrawFrom = new("从 1 到", "From 1 to");
    public static readonly Phrase DrawTake = new("抽几个", "How many");
    public static readonly Phrase DrawHint = new(
        "大屏先公布承诺值，抽出后公布种子，任何人都能核对。", "The hall sees a commitment first and the seed afterwards, so that anybody can check the draw.");
    public static readonly Phrase DrawConfirm = new("公布承诺值", "Show the commitment");

    public static readonly Phrase Swap = new("用备用题换下这道题？", "Swap this question for a spare?");
    public static readonly Phrase SwapHint = new("本题已有的判定全部作废，备用题由同一方重新作答。", "Rulings on this question become void; the spare is asked in its place.");
    public static readonly Phrase SwapConfirm = new("换上备用题", "Swap it");
    public static readonly Phrase Privilege = new("使用本队的换题权", "The team uses its privilege");

    public static readonly Phrase Forgive = new("豁免这次犯规？", "Forgive this false start?");
    public static readonly Phrase ForgiveHint = new("本队恢复抢答资格，扣分退回，不计入犯规次数。", "The team is in again, has its points back, and the foul is not counted.");
    public static readonly Phrase ForgiveConfirm = new("豁免", "Forgive");

    public static readonly Phrase Protest = new("代队伍提出申诉", "File a protest for a team");
    public static readonly Phrase ProtestBy = new("申诉的队", "Team that protests");
    public static readonly Phrase ProtestText = new("申诉内容（必填，记录在案）", "What is wrong (kept on record)");
    public static readonly Phrase ProtestConfirm = new("提交申诉", "File it");
    public static readonly Phrase Decide = new("裁定申诉", "Decide a protest");
    public static readonly Phrase Upheld = new("成立，改判", "Upheld: overturn");
    public static readonly Phrase Dismissed = new("不成立，维持原判", "Dismissed: the ruling stands");
    public static readonly Phrase DecideConfirm = new("确认裁定", "Decide");

    public static readonly Phrase Overturn = new("改判", "Overturn a ruling");
    public static readonly Phrase RulingNow = new("现在的判定", "The ruling now");
    public static readonly Phrase RulingNew = new("改为", "Change it to");
    public static readonly Phrase OverturnHint = new("分数按本环节规则自动补正，原判定保留在记录里。", "The score is corrected by the round's rules; the first ruling stays on record.");
    public static readonly Phrase OverturnConfirm = new("确认改判", "Overturn");

    public static readonly Phrase Mark = new("更正评分", "Correct a mark");
    public static readonly Phrase MarkOf = new("评委", "Judge");
    public static readonly Phrase MarkConfirm = new("更正评分", "Correct the mark");
    public static readonly Phrase Publish = new("按已交评分公布？", "Publish the marks that are in?");
    public static readonly Phrase PublishHint = new("还有评委没有评分；公布后按已交的评分计分。", "Not all judges have marked; the answer will earn what the marks that are in come to.");
    public static readonly Phrase PublishConfirm = new("公布评分", "Publish");
    public static readonly Phrase Missing = new("未评", "Missing");

    public static readonly Phrase Key = new("更正答案", "Correct the key");
    public static readonly Phrase KeyNew = new("正确答案应为", "The right answer is");
    public static readonly Phrase KeyTexts = new("多种写法以；分开", "what else is right behind a semicolon");
    public static readonly Phrase KeyTolerance = new("允许误差", "Tolerance");
    public static readonly Phrase KeyHint = new(
        "用平板提交的答案全部重新判定；主持人或评委改判过的不变。", "All tablet answers are judged anew; what was overturned by hand stays.");
    public static readonly Phrase KeyConfirm = new("更正并重新判定", "Correct and judge anew");
    public static readonly Phrase NoChange = new("比分和名次不变。", "Scores and ranks stay as they are.");

    public static readonly Phrase Score = new("手动加减分", "Correct a score");
    public static readonly Phrase Delta = new("加减（可有两位小数）", "Plus or minus (two decimals at most)");
    public static readonly Phrase ScoreConfirm = new("确认加减分", "Correct the score");

    public static readonly Phrase ExtraTime = new("答题加时", "Extra time to answer");
    public static readonly Phrase ExtraTimeHint = new("本队从下一次作答起，答题时间比别的队长。抢答的时间各队一样。各队同答时，大屏倒数共同时间，到时只等加时的队；大屏不说是哪一队。", "From its next answer on this team has longer to answer than the others. The time to buzz is the same for all. Where all answer, the projector counts down the time of all and then waits for extra time, without saying whose.");
    public static readonly Phrase NoExtraTime = new("不加时", "No extra time");
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

    /// <summary>Reasons that are often given for a swap.</summary>
    public static readonly IReadOnlyList<Phrase> SwapReasons =
    [
        new("题目有误", "The question is faulty"), new("读错题", "Read out wrong"), new("题目泄露", "The question leaked"),
    ];

    /// <summary>Reasons that are often given for forgiving a false start.</summary>
    public static readonly IReadOnlyList<Phrase> ForgiveReasons =
    [
        new("设备误触", "The device misfired"), new("口令不清", "The call was unclear"), new("评委裁定", "Decided by the judges"),
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

    /// <summary>Reasons that are often given for another mark.</summary>
    public static readonly IReadOnlyList<Phrase> MarkReasons =
    [
        new("评委误按", "The judge mistyped"), new("补交评分", "The mark came late"), new("评委裁定", "Decided by the judges"),
    ];

    /// <summary>Label of a new mark.</summary>
    public static Phrase MarkNew(decimal most) => new($"评分改为（0 至 {QuizClient.Words.NumberWords.Score(most)}）", $"New mark (0 to {QuizClient.Words.NumberWords.Score(most)})");

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
