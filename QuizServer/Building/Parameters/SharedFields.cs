using QuizContracts.Building;
using static QuizServer.Building.Parameters.Field;

namespace QuizServer.Building.Parameters;

/// <summary>Parameters that all kinds of round share, in the order in which a page shows them.</summary>
internal static class SharedFields
{
    public static readonly IReadOnlyList<ParameterField> All =
    [
        Points("value", new("分值", "Value"), new("答对加的分。", "Points for a right answer."), 0.01m, 1000),
        Points("wrong", new("答错扣分", "Wrong"), new("答错的分，0 或负数。", "Points for a wrong answer, 0 or below."), -1000, 0),
        Points("timeout", new("超时扣分", "Timeout"), new("超时的分，0 或负数。", "Points for no answer in time, 0 or below."), -1000, 0),
        Points("declined", new("弃权扣分", "Declined"), new("弃权的分，0 或负数；空着与超时相同。", "Points for declining, 0 or below; empty for the same as timeout."), -1000, 0),
        Whole("seconds", new("答题时间（秒）", "Answer time (s)"), new("从读完题到必须答完的时间。", "From the end of the reading to the end of the answer."), 3, 600),
        Whole("startSeconds", new("起答时限（秒）", "Time to begin (s)"), new("口答须在多少秒内开口；空着不限。", "Seconds within which a spoken answer must begin; empty for no limit."), 1, 120),
        Whole("warnSeconds", new("到时前提示（秒）", "Warning (s)"), new("剩多少秒时提示；0 为不提示。", "Seconds before the end at which the clock warns; 0 for never."), 0, 60),
        Choice("timerStart", new("何时开始计时", "Clock begins"), new("计时从读完题开始，还是等主持人说“开始答题”。", "At the end of the reading, or at the host's word."),
            Named("readingEnd", "读完题", "end of the reading"), Named("word", "主持人口令", "the host's word")),
        Choice("input", new("作答方式", "Answers"), new("口答由主持人判定，平板自动判定。", "The host rules on spoken answers; tablets are judged by the key."),
            Named("oral", "口答", "spoken"), Named("tablet", "平板", "by tablet"), Named("both", "口答或平板，先到为准", "either, the first counts")),
        Switch("supplement", new("队友可以补充", "Team-mates may add"), new("全队口答时，队友可以在时限内补充。", "Team-mates may add to a spoken answer within its time.")),
        Choice("partialCredit", new("多选部分得分", "Partial credit"), new("多选题没有全对时怎么算。", "What a multiple choice earns that is right in part."),
            Named("none", "不得分", "nothing"), Named("halfForSubset", "少选且无错选得一半", "half for too few without a wrong one"), Named("perOption", "按选项给分", "by option")),
        Row("marking", new("评委评分", "Marked by judges"), new("由评委打分，去掉高低分后取平均。", "Judges mark the answers; the mean without the extremes counts."),
            Whole("drops", new("去掉最高、最低各", "Highest and lowest dropped"), new("各去掉几个分。", "How many of each."), 0, 3, "0"),
            Whole("decimals", new("小数位数", "Decimals"), new("平均分保留几位小数。", "Decimals of the mean."), 0, 2, "0")),
        Choice("order", new("作答次序", "Order of play"), new("各队按什么次序作答。", "In which order the teams play."),
            Named("table", "台号从小到大", "by table"), Named("reverseTable", "台号从大到小", "by table, from the last"), Named("scoreAscending", "总分从低到高", "lowest score first"),
            Named("scoreDescending", "总分从高到低", "highest score first"), Named("drawn", "当场抽签", "drawn by lot")),
        Switch("drawsQuestions", new("当场抽题", "Questions drawn on the spot"), new("题目从题目与备用题中当场抽出。", "The questions are drawn from questions and spares on the spot.")),
        Choice("display", new("题目显示", "Display"), new("观众什么时候看到题目。", "When the hall may read the question."),
            Named("full", "题干与选项一起", "all at once"), Named("stemOnly", "先题干，读完再显示选项", "the stem, then the options"), Named("hiddenUntilBuzz", "抢到后显示", "once a team has the word")),
        Choice("reveal", new("公布答案", "Reveal"), new("什么时候公布正确答案。", "When the right answers are shown."),
            Named("afterRuling", "判定后", "after each ruling"), Named("afterRound", "环节结束时", "at the end of the round")),
        Switch("passToAudience", new("转观众题", "Passed to the audience"), new("没有答对的题转给观众。", "A question that is not answered goes to the audience.")),
    ];
}
