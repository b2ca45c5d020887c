using QuizContracts.Banks;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats.Tables;

/// <summary>The names that files of the world give to the template's columns. Of several columns that could be one, the earlier name wins.</summary>
internal static class HeadingNames
{
    /// <summary>Names by column, the surest first.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Names = new Dictionary<string, string[]>
    {
        [BankColumns.Id] = [BankColumns.Id, "试题编号", "题目编号", "题号", "id", "question id", .. RunningNumbers, "原题号", "试题序列"],
        [BankColumns.Type] = [BankColumns.Type, "题目类型", "试题类型", "问题类型", "题目题型", "试题题型", "类型", "question type", "type"],
        [BankColumns.Round] = [BankColumns.Round, "竞赛环节", "轮次", "赛段", "round"],
        [BankColumns.Value] = [BankColumns.Value, "分数", "题目分值", "试题分值", "题目分数", "试题分数", "points", "score", "marks", "mark", "value", "points possible"],
        [BankColumns.Stem] =
        [
            BankColumns.Stem, "题目", "试题", "问题", "题目内容", "试题内容", "问题内容", "题干内容", "试题题干", "题目题干", "题目描述", "题目名称", "试题名称", "内容",
            "question text", "question", "question title", "stem", "prompt", "front",
        ],
        [BankColumns.Answer] =
        [
            BankColumns.Answer, "正确答案", "正确选项", "标准答案", "参考答案", "试题答案", "题目答案", "答案选项",
            "correct answer", "correct answers", "correct option", "correct options", "right answer", "answer", "answers", "answer key", "correct", "key", "back",
        ],
        [BankColumns.Explanation] =
        [
            BankColumns.Explanation, "答案解析", "试题解析", "题目解析", "解析说明", "解答", "详解", "解释",
            "explanation", "answer explanation", "feedback", "rationale",
        ],
        [BankColumns.Difficulty] = [BankColumns.Difficulty, "难易度", "难易程度", "题目难度", "试题难度", "难度等级", "难度系数", "difficulty", "difficulty level", "level"],
        [BankColumns.Category] =
        [
            BankColumns.Category, "题目分类", "试题分类", "类别", "章节", "所属章节", "题库", "所属题库", "题库名称", "所属范围", "范围", "科目", "课程结构", "课程", "单元", "模块",
            "category", "topic", "chapter", "subject", "unit", "deck",
        ],
        [BankColumns.Seconds] = [BankColumns.Seconds, "限时", "时限", "答题时间", "答题限时", "作答时间", "时间限制", "time limit", "time in seconds", "seconds", "time"],
        [BankColumns.Media] = [BankColumns.Media, "多媒体", "题干图片", "题目图片", "图片", "media", "image", "image link", "picture"],
        [BankColumns.Source] = [BankColumns.Source, "来源", "试题来源", "题目来源", "依据", "参考资料", "source", "reference"],
        [BankColumns.Tags] = [BankColumns.Tags, "题目标签", "试题标签", "关键词", "关键字", "tags", "tag", "keywords"],
        [BankColumns.Fact] = [BankColumns.Fact, "知识点名称", "所属知识点", "考点", "考查点", "knowledge point"],
        [BankColumns.Notes] = [BankColumns.Notes, "主持人备注", "附注", "notes", "note", "remarks", "remark"],
        [BankColumns.Options[0]] = [BankColumns.Options[0], .. OneCell],
    };

    /// <summary>The words of the right answer beside its letter: read only where the letter is missing.</summary>
    public static readonly IReadOnlyList<string> AnswerTexts = ["正确答案文本", "答案文本", "答案内容", "正确答案内容", "correct answer text"];

    /// <summary>What stands before the letter or number of an option's column.</summary>
    public static readonly IReadOnlyList<string> BeforeOption = ["选项", "备选项", "备选答案", "选择项", "候选项", "答案选项", "答案", "option", "choice", "answer"];

    /// <summary>Columns that only count the rows; they may begin again in every part of a file.</summary>
    public static IReadOnlyList<string> RunningNumbers => ["序号", "question number", "question #", "no", "number", "#"];

    // All options in one cell.
    private static string[] OneCell => ["选项", "选项内容", "试题选项", "题目选项", "备选项", "备选答案", "候选项", "候选答案", "options", "choices"];
}
