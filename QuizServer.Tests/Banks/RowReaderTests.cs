using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Template;

namespace QuizServer.Tests.Banks;

public class RowReaderTests
{
    [Fact]
    public void A_fill_in_has_blanks_and_what_else_is_right_in_each()
    {
        var key = Read("填空", "党的七大于____年在____召开。", "1945;一九四五|延安").Key;
        Assert.Equal([["1945", "一九四五"], ["延安"]], key.Blanks!.Select(blank => blank.Accepted));
        Assert.False(key.AnyOrder);
    }

    [Fact]
    public void Blanks_may_be_filled_in_any_order_where_the_answer_says_so()
    {
        var key = Read("填空", "____和____", "不计顺序：甲|乙").Key;
        Assert.True(key.AnyOrder);
        Assert.Equal(["甲", "乙"], key.Blanks!.Select(blank => blank.Accepted[0]));
    }

    [Theory]
    [InlineData("1921", 1921, 0, "")]
    [InlineData("45±1岁", 45, 1, "岁")]
    [InlineData("44-46", 45, 1, "")]
    [InlineData("１，０２６人", 1026, 0, "人")]
    [InlineData("8.6万", 8.6, 0, "万")]
    public void A_number_has_a_tolerance_and_a_unit(string answer, double value, double tolerance, string unit) =>
        Assert.Equal(new NumberKey((decimal)value, (decimal)tolerance, unit), Read("数值", "多少？", answer).Key.Number);

    [Fact]
    public void An_ordering_names_every_option_once_in_the_right_order()
    {
        Assert.Equal([2, 0, 1], Read("排序", "按时间先后排列", "CAB", "古田会议", "遵义会议", "八七会议").Key.Choices);
        Assert.Null(RowReader.Read(Row("排序", "按时间先后排列", "CA", "古田会议", "遵义会议", "八七会议"), "1").Question);
    }

    [Fact]
    public void A_matching_shows_its_right_sides_in_an_order_that_gives_nothing_away()
    {
        var question = Read("连线", "会议与地点", "", "遵义会议=贵州遵义", "古田会议＝福建上杭", "瓦窑堡会议→陕北", "=湖北汉口");
        Assert.Equal(["遵义会议", "古田会议", "瓦窑堡会议"], question.Options);
        Assert.Equal(question.Targets!.Order(StringComparer.Ordinal), question.Targets!);
        Assert.Equal(["贵州遵义", "福建上杭", "陕北"], question.Key.Choices.Select(index => question.Targets![index]));
    }

    [Fact]
    public void Clues_stand_in_the_option_cells()
    {
        var question = Read("线索", "说出这个人物", "董振堂;董振堂烈士", "河北新河人", "宁都起义领导人之一", "红五军军长");
        Assert.Equal(["河北新河人", "宁都起义领导人之一", "红五军军长"], question.Clues);
        Assert.Empty(question.Options);
        Assert.Equal(["董振堂", "董振堂烈士"], Assert.Single(question.Key.Blanks!).Accepted);
    }

    [Fact]
    public void An_oral_answer_has_marking_points_where_a_line_says_what_it_is_worth()
    {
        var key = Read("口答", "简述古田会议的意义", "思想建党（10分）\n政治建军 (10 分)").Key;
        Assert.Equal([new MarkingPoint("思想建党", 10), new MarkingPoint("政治建军", 10)], key.Points);
    }

    [Theory]
    [InlineData("AC", "甲", "乙", QuestionType.MultipleChoice)]
    [InlineData("B", "甲", "乙", QuestionType.SingleChoice)]
    [InlineData("B", "正确", "错误", QuestionType.TrueFalse)]
    [InlineData("√", "", "", QuestionType.TrueFalse)]
    [InlineData("董振堂", "", "", QuestionType.Oral)]
    public void A_row_without_a_type_is_taken_for_what_its_answer_says(string answer, string first, string second, QuestionType type)
    {
        var (question, findings) = RowReader.Read(Row("", "题", answer, first, second, first == "甲" ? "丙" : ""), "1");
        Assert.Equal(type, question!.Type);
        Assert.False(Assert.Single(findings).IsError);
    }

    [Theory]
    [InlineData("谁\u200B领导？", "董\u202E振堂")]
    [InlineData("谁\u0007领导？", "董\uFEFF振堂")]
    public void Characters_that_nobody_sees_are_taken_out_and_said(string stem, string answer)
    {
        var (question, findings) = RowReader.Read(Row("口答", stem, answer), "1");
        Assert.Equal(("谁领导？", "董振堂"), (question!.Stem, question.Key.Text));
        Assert.Equal(2, findings.Count(finding => !finding.IsError));
    }

    [Theory]
    [InlineData("填空", "____和____", "一")]
    [InlineData("填空", "____", "；")]
    [InlineData("数值", "多少？", "很多")]
    [InlineData("连线", "题", "", "甲=1", "甲=2")]
    [InlineData("连线", "题", "", "甲=1", "乙")]
    [InlineData("线索", "谁？", "某人", "一条")]
    public void A_body_that_cannot_be_played_is_an_error(string type, string stem, string answer, params string[] options) =>
        Assert.Contains(RowReader.Read(Row(type, stem, answer, options), "1").Findings, finding => finding.IsError);

    [Fact]
    public void Every_type_is_written_as_it_is_read()
    {
        Question[] questions =
        [
            Read("单选", "题", "B", "甲", "乙"),
            Read("多选", "题", "AC", "甲", "乙", "丙"),
            Read("判断", "题", "错误"),
            Read("口答", "题", "某人"),
            Read("口答", "题", "一（5分）\n二（2.5分）"),
            Read("填空", "____和____", "不计顺序：甲;乙|丙"),
            Read("数值", "题", "45±0.5岁"),
            Read("估数", "题", "8600人"),
            Read("排序", "题", "BCA", "甲", "乙", "丙"),
            Read("连线", "题", "", "甲=1", "乙=2", "=3"),
            Read("线索", "题", "某人;那人", "一", "二"),
        ];
        foreach (var question in questions)
        {
            var full = question with
            {
                Value = 20,
                Seconds = 30,
                SuggestedRound = "抢答",
                Tags = ["人物", "会议"],
                Fact = "古田会议",
                Notes = "读作",
                Media = [new Media(MediaPlace.Stem, MediaKind.Image, "a.png", null, "图"), new Media(MediaPlace.Reveal, MediaKind.Video, "b.mp4")],
            };
            var (read, findings) = RowReader.Read(RowWriter.Write(full), "9");
            Assert.Empty(findings);
            Assert.Equivalent(full, read, strict: true);
        }
    }

    private static Question Read(string type, string stem, string answer, params string[] options)
    {
        var (question, findings) = RowReader.Read(Row(type, stem, answer, options), "1");
        Assert.Empty(findings);
        return question!;
    }

    private static TemplateRow Row(string type, string stem, string answer, params string[] options) => new(
        new Dictionary<string, string> { [BankColumns.Type] = type, [BankColumns.Stem] = stem, [BankColumns.Answer] = answer }
            .Concat(options.Select((option, index) => KeyValuePair.Create(BankColumns.Options[index], option))));
}
