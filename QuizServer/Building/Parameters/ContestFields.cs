using QuizContracts.Building;
using static QuizServer.Building.Parameters.Field;

namespace QuizServer.Building.Parameters;

/// <summary>Parameters of a whole contest.</summary>
internal static class ContestFields
{
    /// <summary>The Open contest's own; it stands in a draft only where the draft is one.</summary>
    public const string Open = "open";

    public static readonly IReadOnlyList<ParameterField> All =
    [
        Points("baseScore", new("基础分", "Base score"), new("每队（人）开始时的分。", "Points that everybody begins with."), -10000, 10000),
        Points("floor", new("保底分", "Floor"), new("扣分不会低于这个分；空着总分可以为负。", "No deduction takes a score below it; empty where scores may be negative."), -10000, 10000),
        Whole("advance", new("晋级数", "Advance"), new("前几名晋级；空着没有晋级。", "How many advance; empty where none does."), 1, 20000),
        Numbers("places", new("须决出的名次", "Places to be decided"), new("各取一队的名次，用逗号隔开，如 1,2,3；并列时加赛或抽签。", "Places for one team alone, with commas, such as 1,2,3; ties are played off or drawn."), 1, 60),
        Choices("tieKeys", new("同分比较", "Ties"), new("同分时依次比较什么。", "What tells equal scores apart, in this order."),
            Named("buzzPoints", "抢答得分", "points from races"), Named("rightAnswers", "答对题数", "right answers"), Named("fewerFouls", "犯规少", "fewer false starts"),
            Named("lessTime", "用时少", "less time"), Named("lots", "抽签", "lots")),
        Choice("ranking", new("并列后的名次", "Ranks after a tie"), new("并列之后名次是否空出。", "Whether a tie leaves out the numbers that it takes."),
            Named("competition", "顺延（1、2、2、4）", "left out (1224)"), Named("dense", "不空（1、2、2、3）", "none left out (1223)")),
        Choice("answersFrom", new("以谁的平板为准", "Whose tablet counts"), new("一队有几台平板时，以谁的提交为准。", "Whose answer counts where a team has several tablets."),
            Named("first", "最先提交的", "the first"), Named("captain", "队长的", "the captain's"), Named("named", "指定队员的", "the named member's")),
        Whole("substitutions", new("换人次数", "Substitutions"), new("每队最多换几次人；空着不得换人。", "How many members a team may change; empty for none."), 0, 60),
        Table("offences", new("违纪处罚", "Discipline"), new("违纪扣多少分，是否取消资格。", "What breaches of discipline cost."), 4,
            Choice("kind", new("违纪", "Breach"), new("哪一种。", "Which one."),
                Named("hint", "场上提示", "prompting"), Named("warning", "警告", "warning"), Named("cheating", "作弊", "cheating"), Named("noise", "喧哗", "noise")) with { Start = "hint" },
            Points("points", new("扣分", "Points"), new("每次的分，0 或负数。", "Points each time, 0 or below."), -1000, 0, "-10"),
            Switch("disqualifies", new("取消资格", "Disqualifies"), new("取消比赛资格。", "The team is out of the contest."))),
        Table("judges", new("评委", "Judges"), new("编号按次序。有评委才能由评委评分。", "Numbered in order. Marking needs judges."), 15,
            Text("name", new("姓名", "Name"), new("评委的姓名。", "The judge's name."), 24),
            Switch("isChief", new("主评委", "Chief"), new("主评委有最后决定权，最多一人。", "The chief has the final word; at most one.")),
            Numbers("barred", new("回避的台号", "Barred from tables"), new("不能评分的台号，用逗号隔开。", "Tables that the judge may not mark, with commas."), 1, 60)),
        Row(Open, new("公开赛", "Open contest"), new("谁来报名，怎样算单位成绩。", "Who enters, and what an organisation's score is made of."),
            Choice("entrants", new("报名者", "Entrants"), new("个人，或一队一台设备。", "Individuals, or teams with one device each."), Named("individuals", "个人", "individuals"), Named("teams", "队伍", "teams")) with { Start = "individuals" },
            Whole("most", new("最多", "At most"), new("最多多少人（队）报名。", "How many may enter."), 2, 20000, "20000"),
            Choice("organisationScore", new("单位成绩", "Organisation's score"), new("单位成绩怎样算。", "What it is made of."),
                Named("mean", "平均分", "mean"), Named("sum", "总和", "sum"), Named("best", "最好几人之和", "sum of the best")) with { Start = "mean" },
            Whole("best", new("取最好几人", "How many of the best"), new("只用于“最好几人之和”。", "Only for the sum of the best."), 1, 1000)),
    ];
}
