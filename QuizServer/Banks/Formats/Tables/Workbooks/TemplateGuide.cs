using QuizContracts.Banks;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats.Tables.Workbooks;

/// <summary>What the second sheet of a written workbook says about each column, for whoever fills the first.</summary>
internal static class TemplateGuide
{
    /// <summary>Rows of the sheet: column, what belongs into it, an example.</summary>
    public static readonly IReadOnlyList<IReadOnlyList<string>> Rows =
    [
        ["列", "怎么填", "例子"],
        [BankColumns.Id, "每题不同，最多 40 字；不填则按顺序编号。", "Q001"],
        [BankColumns.Type, $"{string.Join('、', TypeNames.All)} 之一；不填则按答案判断。", "单选"],
        [BankColumns.Round, "建议用在哪个环节，可不填。", "必答"],
        [BankColumns.Value, "建议分值，大于 0，最多两位小数，可不填。", "10"],
        [BankColumns.Stem, "题目本身，最多 500 字。填空题的每个空写两个以上的下划线。", "党的七大于____年在____召开。"],
        ["选项A、选项B …", $"单选、多选、排序的选项，不写字母，最多 {BankColumns.MostOptions} 个，中间不空。连线题每格写“左=右”，只写“=右”是多出来的一项。线索题每格一条线索，由难到易。其他题型不填。", "遵义会议=贵州遵义"],
        [BankColumns.Answer, "单选写 B；多选写 ABD；判断写 正确 或 错误；排序写 CADB；数值、估数写 1921、45±1岁 或 44-46；填空各空以 | 分开，同一空的多种写法以 ; 分开；口答写参考答案，有得分要点时一行一个，行末写（5分）；连线不填。", "1945;一九四五|延安"],
        [BankColumns.Explanation, "公布答案时显示，可不填。", "会议于四月至六月召开。"],
        [BankColumns.Difficulty, "易、中、难；不填为中。", "中"],
        [BankColumns.Category, "用来按类抽题，可不填。", "建党"],
        [BankColumns.Seconds, $"建议答题时间，{RowReader.LeastSeconds} 到 {RowReader.MostSeconds} 的整数，可不填。", "20"],
        [BankColumns.Media, "图片、音频或视频的文件名，写明放在哪里；竖线后是给看不见的人的说明。", "题干:map.png|甘肃地图; A:first.jpg; 解析:film.mp4"],
        [BankColumns.Source, "事实的出处，审题时核对，可不填。", "《中国共产党历史》第一卷"],
        [BankColumns.Tags, "几个标签以顿号分开，可不填。", "人物、会议"],
        [BankColumns.Fact, "考的是哪一件事；问同一件事的题写同样的字，免得抽到同一场。", "党的七大"],
        [BankColumns.Notes, "只给主持人看，不会显示在大屏幕和选手的平板上。", "“澧”读作 lǐ"],
    ];
}
