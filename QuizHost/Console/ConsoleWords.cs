using QuizContracts;

namespace QuizHost.Console;

/// <summary>Words of the console.</summary>
public static class ConsoleWords
{
#pragma warning disable CS1591 // Each name and phrase says all there is to say.
    public static readonly Phrase Title = new("主持控台", "Host's console");
    public static readonly Phrase Missing = new("没有这场比赛", "There is no such contest");
    public static readonly Phrase MissingHint = new("请核对比赛码，或从列表里选一场。", "Check the code, or choose a contest from the list.");
    public static readonly Phrase StorageHint = new(
        "比赛已停住，没有确认任何新的操作。存储恢复后，由主持人点“继续”。",
        "The contest stands still and nothing new is confirmed. When storage is back, the host resumes.");

    public static readonly Phrase Hall = new("大屏现在的画面", "What the hall sees now");
    public static readonly Phrase Actions = new("操作", "Actions");
    public static readonly Phrase NextStep = new("下一步", "Next step");
    public static readonly Phrase NoNext = new("请等计时结束，或用判定栏", "Wait for the clock, or give a ruling");
    public static readonly Phrase NoNextPicking = new("请在题板上点选题目", "Pick a question on the board");
    public static readonly Phrase NoNextLobby = new("请等选手入场", "Wait for the contestants");
    public static readonly Phrase NoNextPodium = new("比赛结束", "The contest is over");
    public static readonly Phrase NoNextPaused = new("比赛暂停中，先点“继续”", "Paused: resume first");
    public static readonly Phrase NextHint = new("空格、PageDown 或翻页笔", "Space, PageDown or a clicker");
    public static readonly Phrase Recording = new("正在记录…", "Recording…");
    public static readonly Phrase StillBusy = new("上一个操作还在记录，请稍候再点。", "The last action is still being recorded. Try again in a moment.");
    public static readonly Phrase Say = new("接下来说", "Say next");
    public static readonly Phrase NoClock = new("没有计时", "No clock");

    public static readonly Phrase Rulings = new("判定", "Ruling");
    public static readonly Phrase NobodyToRule = new("现在没有可判定的答案", "Nobody to rule on now");
    public static readonly Phrase AnswerIn = new("答案", "Answer");
    public static readonly Phrase Automatic = new("自动判定", "By the key");
    public static readonly Phrase NoAnswer = new("还没有答案", "No answer yet");
    public static readonly Phrase Presses = new("抢答次序", "Order of presses");

    public static readonly Phrase Decline = new("弃权，不选题", "Decline: no question");
    public static readonly Phrase GiveWord = new("指定补答", "Give a second chance");
    public static readonly Phrase ChooseFirst = new("指定哪一队作答", "Choose which of them answers");

    public static readonly Phrase Pause = new("暂停", "Pause");
    public static readonly Phrase Resume = new("继续", "Resume");
    public static readonly Phrase ResumeFresh = new("继续并重新计时", "Resume with fresh time");
    public static readonly Phrase VoidQuestion = new("作废本题", "Void this question");

    public static readonly Phrase Draw = new("抽签", "Draw lots");
    public static readonly Phrase Lifeline = new("求助（重新计时）", "Lifeline: time begins anew");
    public static readonly Phrase WhichMember = new("作答的队员", "Member who answers");
    public static readonly Phrase PutAway = new("收起抽签", "Put the draw away");
    public static readonly Phrase Word = new("现场口令（可不填）", "A word from the hall (may be empty)");
    public static readonly Phrase Undo = new("撤销上一步", "Undo the last step");
    public static readonly Phrase Forgive = new("豁免", "Forgive");
    public static readonly Phrase Protest = new("申诉", "Protest");
    public static readonly Phrase Protests = new("申诉", "Protests");
    public static readonly Phrase Decide = new("裁定", "Decide");
    public static readonly Phrase Wanted = new("要求改为", "wants");
    public static readonly Phrase Matters = new("影响名次", "Changes a rank");
    public static readonly Phrase NoMatter = new("目前不影响名次", "Changes no rank now");
    public static readonly Phrase Upheld = new("成立", "Upheld");
    public static readonly Phrase Dismissed = new("不成立", "Dismissed");

    public static readonly Phrase Upcoming = new("下一题", "Next question");
    public static readonly Phrase NoUpcoming = new("暂无下一题。", "None yet.");
    public static readonly Phrase Key = new("答案", "Answer");
    public static readonly Phrase ShowClue = new("下一条线索", "Next clue");
    public static readonly Phrase ClueShown = new("已出示", "Shown");
    public static readonly Phrase RevealMedia = new("公布答案时展示", "Shown with the answer");
    public static readonly Phrase Right = new("正确答案", "Right answer");
    public static readonly Phrase Notes = new("主持人备注", "Host's notes");
    public static readonly Phrase RulesAloud = new("请宣读本环节规则", "Read the rules of this round");
    public static readonly Phrase Arriving = new("选手正在入场", "Teams are coming in");
    public static readonly Phrase Standings = new("比分与名次", "Standings");

    public static readonly Phrase Judged = new("已判定", "Rulings so far");
    public static readonly Phrase NothingJudged = new("还没有判定。", "No ruling yet.");
    public static readonly Phrase Overturn = new("改判", "Overturn");
    public static readonly Phrase CorrectKey = new("改答案", "Key");
    public static readonly Phrase Overturned = new("已改判", "Overturned");
    public static readonly Phrase CorrectMark = new("改评分", "Marks");
    public static readonly Phrase Final = new("主评委终裁", "Final word of the chief judge");
    public static readonly Phrase Marking = new("评委评分", "Judges' marks");
    public static readonly Phrase Marked = new("已评", "in");
    public static readonly Phrase NotMarked = new("未评", "missing");
    public static readonly Phrase Barred = new("回避", "barred");
    public static readonly Phrase PublishMarks = new("按已交评分公布", "Publish the marks that are in");
    public static readonly Phrase AllMarked = new("评分已齐，按“下一步”公布。", "All marks are in: the next step publishes them.");
    public static readonly Phrase Ledger = new("计分流水", "Ledger");
    public static readonly Phrase NothingEntered = new("还没有计分。", "No entry yet.");

    /// <summary>Swaps the question on stage for one of the spares that are left.</summary>
    public static Phrase Swap(int spares) => new($"换题（备用 {spares}）", $"Swap ({spares} spare)");

    /// <summary>Who entered something, from the journal's name for them.</summary>
    public static Phrase By(string by) => by.Split(':') switch
    {
        // Journals from before accounts have no name there.
        ["host", "console"] or ["host"] => new("主持人", "Host"),
        ["host", var name] => Phrase.Same(name),
        ["system", ..] => new("自动", "Automatic"),
        ["jury" or "judge", ..] => new("评委", "Judge"),
        _ => Phrase.Same(by),
    };
#pragma warning restore CS1591
}
