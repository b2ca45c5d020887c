using QuizContracts.Building;
using static QuizServer.Building.Parameters.Field;

namespace QuizServer.Building.Parameters;

/// <summary>Parameters of rounds in which teams race to press.</summary>
internal static class RaceFields
{
    public static readonly IReadOnlyList<ParameterField> All =
    [
        Choice("openMode", new("开放抢答", "Buzzers open"), new("主持人按下即开放，还是倒数三、二、一。", "At the host's press, or after 3-2-1."),
            Named("countdown", "倒数三、二、一", "after 3-2-1"), Named("hostPress", "主持人按下", "at the host's press")),
        Choice("pressOrder", new("抢答先后", "Who was first"), new("以按下的时刻为准（校正网络延迟），还是以到达的次序为准（有线抢答器）。", "By the instant of the press, corrected for the network, or by arrival, for wired buzzers."),
            Named("instant", "按下的时刻", "the instant of the press"), Named("arrival", "到达的次序", "the order of arrival")),
        Whole("holdMilliseconds", new("抢答等待（毫秒）", "Hold (ms)"), new("首个按键到达后，等待路上的按键多久。", "How long the first arrival waits for presses on their way."), 0, 500),
        Choice("deadHeats", new("难分先后", "Dead heat"), new("测不出谁先按时怎么办。", "What follows when nobody can tell who was first."),
            Named("earliest", "以最早为准", "the earliest answers"), Named("rebuzz", "并列的队再抢", "its teams race again"), Named("hostChooses", "主持人指定", "the host chooses"), Named("lots", "抽签", "by lots")),
        Whole("windowSeconds", new("抢答时限（秒）", "Time to press (s)"), new("抢答器开放多久。", "How long the buzzers stay open."), 2, 120),
        Choice("earlyPress", new("提前抢答", "Early press"), new("开放前按下怎么处理。", "What a press before the opening leads to."),
            Named("ignore", "不算", "nothing"), Named("loseQuestion", "失去本题", "out of the question"), Named("lockout", "冻结片刻", "frozen for a moment"),
            Named("deductContinue", "扣分，仍可抢", "points taken, may press again"), Named("deductVoid", "扣分，本题作废", "points taken, question void"), Named("asWrong", "按答错", "as a wrong answer")),
        Points("foulPoints", new("犯规扣分", "Foul points"), new("提前抢答扣的分，负数。", "Points of an early press, below 0."), -1000, 0),
        Whole("lockoutMilliseconds", new("冻结时间（毫秒）", "Frozen for (ms)"), new("提前抢答冻结多久。", "How long an early press freezes a team."), 50, 5000),
        Table("foulSteps", new("犯规升级", "Further fouls"), new("同一环节再次犯规另外怎么处理。", "What further fouls in the round lead to besides."), 19,
            Whole("foul", new("第几次", "Foul"), new("从第 2 次起。", "From the second."), 2, 20, "2"),
            Points("points", new("另扣", "Points"), new("另外扣的分，0 或负数。", "Further points, 0 or below."), -1000, 0),
            Switch("ban", new("退出本环节", "Out of the round"), new("该队退出本环节。", "The team is out of the round."), "true")),
        Choice("steal", new("答错后补答", "Second chance"), new("答错后谁可以补答。", "Who may answer after a wrong answer."),
            Named("none", "不补答", "nobody"), Named("nextInQueue", "下一个抢到的队", "the next that pressed"), Named("rebuzz", "重新抢答", "the buzzers open again"), Named("hostPick", "主持人指定", "whom the host names")),
        Points("stealValue", new("补答答对", "Second chance right"), new("补答答对加的分；空着与本题分值相同。", "Points of a right second answer; empty for the question's value."), 0.01m, 1000),
        Points("stealWrong", new("补答答错", "Second chance wrong"), new("补答答错的分，0 或负数。", "Points of a wrong second answer, 0 or below."), -1000, 0),
        Switch("stealAsFirst", new("补答与首答同分", "Second chance as the first"), new("补答的加分、扣分与首答相同。", "A second answer gives and takes the same points as the first.")),
        Whole("maxAttempts", new("最多作答次数", "Most attempts"), new("一道题最多几队作答，首答也算。", "Answers that a question may have, the first among them."), 2, 12),
        Choice("onDead", new("没有队答对", "Nobody right"), new("没有队答对的题怎么处理。", "What becomes of a question that nobody answers right."),
            Named("reveal", "公布答案", "the answer is shown"), Named("void", "无人抢答则作废", "void where nobody presses"), Named("audience", "转观众题", "to the audience")),
        Points("interruptWrong", new("打断后答错", "Wrong after an interrupt"), new("打断读题后答错的分；空着与答错相同。", "Points of a wrong answer that stopped the reading; empty for the same as wrong."), -1000, 0),
        Switch("interruptWrongOnce", new("只罚首个打断答错的队", "Only the first interrupt"), new("每题只罚首个打断后答错的队。", "Only the first answer to a question can cost that.")),
    ];
}
