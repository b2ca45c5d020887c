using QuizContracts.Building;
using static QuizServer.Building.Parameters.Field;

namespace QuizServer.Building.Parameters;

/// <summary>Parameters of single kinds of round.</summary>
internal static class KindFields
{
    public static readonly IReadOnlyList<ParameterField> All =
    [
        Table("levels", new("题板", "Board"), new("每个分值一行；题目按次序归入各分值。", "One row per value; the questions belong to the values in order."), 20,
            Points("value", new("分值", "Value"), new("答对加的分。", "Points for a right answer."), 0.01m, 1000, "10"),
            Whole("count", new("题数", "Questions"), new("这个分值有几题。", "How many questions have it."), 1, 500, "1"),
            Whole("seconds", new("秒", "Seconds"), new("答题时间；空着按本环节。", "Answer time; empty for the round's."), 3, 600),
            Points("wrong", new("答错", "Wrong"), new("空着为负的分值。", "Empty for minus the value."), -1000, 0),
            Points("timeout", new("超时", "Timeout"), new("空着与答错相同。", "Empty for the same as wrong."), -1000, 0)),
        Whole("picks", new("每队选题数", "Picks per team"), new("每队选几题。", "Questions per team."), 1, 10),
        Switch("differentValues", new("每次须选不同分值", "Different values"), new("同一队每次须选不同的分值。", "A team's picks must be of different values.")),
        Switch("mayDecline", new("可以放弃选题", "May decline"), new("可以不选题，不加不扣分。", "A team may take no question, for 0 points.")),
        Choice("speaker", new("由谁作答", "Who answers"), new("全队商量，还是指定队员独立作答。", "The team together, or a named member alone."),
            Named("team", "全队", "the team"), Named("member", "指定队员", "a member")),
        Whole("members", new("轮流作答的队员数", "Members"), new("由 1 号到几号队员轮流（或被点名）作答。", "Members 1 to this take turns, or are named."), 1, 12),
        Switch("drawsSets", new("各队抽题组", "Teams draw sets"), new("题目分成与队数相同的组，各队抽组号。", "The questions are as many sets as teams; each team draws one.")),
        Whole("swaps", new("换题权（次）", "Swaps"), new("每队可以换几次题；须有备用题。", "How often a team may swap its question; it needs spares."), 0, 10),
        Choice("speedBonus", new("快答奖励", "Speed bonus"), new("答得快是否多得分。", "Whether a quick right answer earns more."),
            Named("none", "没有", "none"), Named("capped", "封顶加分", "some points on top"), Named("halfByTime", "随时间降到一半", "the value falls to its half")),
        Points("bonusPoints", new("快答最多加", "Most for speed"), new("最快时多得的分。", "The most that speed adds."), 0, 1000),
        Points("streakPoints", new("连对奖励", "Streak"), new("连续第 2 题答对多得的分，第 3 题加倍，依次递增；0 为没有。", "Points for the second right answer in a row, twice as many for the third and so on; 0 for none."), 0, 1000),
        Points("streakMost", new("连对最多加", "Most for a streak"), new("一题因连对最多多得的分；空着不限。", "The most that a streak adds to one answer; empty for no limit."), 0, 10000),
        Numbers("steps", new("各步分值", "Steps"), new("依次每一步的分值，2 到 12 个，用逗号隔开。", "Points of the steps in order, 2 to 12, with commas."), 0.01m, 1000),
        Whole("passes", new("跳过（免答）次数", "Passes"), new("每队可以跳过几题；限时题空着不限。", "How often a team may pass; in a speed round empty for no limit."), 0, 100),
        Switch("knockout", new("先错者出局", "Knockout"), new("先答错的队出局，本组结束。", "The first error ends the duel.")),
        Whole("lifelines", new("求助权（次）", "Lifelines"), new("每队可以向场上求助几次。", "How often a team may ask somebody in the hall."), 0, 10),
        Choice("calledBy", new("怎样找人作答", "Who is called"), new("观众中由谁作答。", "Who in the audience answers."),
            Named("hand", "先举手的", "the first hand"), Named("press", "手机先按的", "the first to press a phone"), Named("draw", "抽签", "drawn by lot")),
        Whole("numbers", new("观众号码到", "Numbers to"), new("从 1 到这个号码中抽；空着从用手机加入的观众中抽。", "One is drawn of 1 to this; empty for those who joined by phone."), 1, 20000),
    ];
}
