using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Template;

namespace QuizServer.Tests.Banks.Tables;

/// <summary>The headings that files of the world have, one test for each kind of file.</summary>
public class HeadingTests
{
    [Fact]
    public void A_file_with_bank_category_and_fact_takes_the_category_and_keeps_the_fact()
    {
        var question = Imported.Csv(
            "编号,题库,分类,题型,题干,选项A,选项B,选项C,选项D,答案,解析,难度,知识点,分值",
            "1,党史,建党,单选题,中共一大何年召开？,1919年,1921年,1923年,1927年,B,七月召开,简单,中共一大,5").Only;
        Assert.Equal(("建党", "中共一大", 5m, Difficulty.Easy), (question.Category, question.Fact, question.Value, question.Difficulty));
    }

    [Fact]
    public void The_words_of_the_answer_serve_where_its_letter_is_missing()
    {
        const string Header = "题号,题型,题干,选项A,选项B,选项C,选项D,选项E,正确答案,正确答案文本,解析";
        var read = Imported.Csv(Header, "7,单选,首都是哪里？,上海,北京,,,,B,北京,", "8,单选,首都是哪里？,上海,北京,,,,,北京,");
        Assert.Equal([[1], [1]], read.Questions.Select(question => question.Key.Choices));
        Assert.Equal(["7", "8"], read.Questions.Select(question => question.Id));
    }

    [Fact]
    public void An_app_parts_several_answers_by_bars_and_writes_right_as_a_word()
    {
        var read = Imported.Csv(
            "题型,题干,选项A,选项B,选项C,选项D,答案,解析,难度,标签",
            "多选题,哪些是直辖市？,北京,天津,西安,重庆,A|B|D,,中等,地理;城市",
            "判断题,天津是直辖市。,,,,,正确,,简单,地理");
        Assert.Equal([0, 1, 3], read.Questions[0].Key.Choices);
        Assert.Equal(["地理", "城市"], read.Questions[0].Tags);
        Assert.Equal([0], read.Questions[1].Key.Choices);
    }

    [Fact]
    public void Eight_options_a_chapter_a_fact_and_the_number_in_the_old_bank()
    {
        var question = Imported.File("题库.csv", [0xEF, 0xBB, 0xBF, .. "题型,题干,选项A,选项B,选项C,选项D,选项E,选项F,选项G,选项H,答案,解析,章节,知识点,原题号\n多选题,选出元音,a,b,e,c,i,d,o,u,ACEGH,,第一章,元音,A-17\n"u8]).Only;
        Assert.Equal(8, question.Options.Count);
        Assert.Equal(("第一章", "元音", "A-17"), (question.Category, question.Fact, question.Id));
    }

    [Fact]
    public void Several_answers_by_commas_stand_in_quotes() =>
        Assert.Equal([0, 1, 2], Imported.Csv("\uFEFF题型,题干,选项A,选项B,选项C,选项D,正确答案,解析", "多选题,题,甲,乙,丙,丁,\"A,B,C\",").Only.Key.Choices);

    [Fact]
    public void A_batch_is_left_out_and_the_number_kept()
    {
        var read = Imported.Csv("题号,批次,题型,题干,选项A,选项B,选项C,选项D,答案,解析,标签", "3,第二批,单选,题,甲,乙,丙,丁,C,,时政");
        Assert.Equal("3", read.Only.Id);
        Assert.Null(Assert.Single(read.Source.Tables).Columns.Single(column => column.Heading == "批次").Means);
    }

    [Fact]
    public void A_sheet_for_each_type_gives_the_type_by_its_name_and_numbers_begin_again_in_each()
    {
        string[] header = ["序号", "题目分类", "题目难度", "所属范围", "试题", "选项A", "选项B", "选项C", "选项D", "答案", "知识点名称"];
        var read = Imported.Book(
            new TestSheet("单选题", header, [TestBook.Number(1), "历史", "易", "近代", "题一", "甲", "乙", "丙", "丁", "B", "事一"]),
            new TestSheet("多选题", header, [TestBook.Number(1), "历史", "难", "近代", "题二", "甲", "乙", "丙", "丁", "ABD", "事二"]),
            new TestSheet("判断题", ["序号", "题目分类", "试题", "答案"], [TestBook.Number(1), "历史", "题三", "错"]));
        Assert.Empty(read.Errors);
        Assert.Equal([QuestionType.SingleChoice, QuestionType.MultipleChoice, QuestionType.TrueFalse], read.Questions.Select(question => question.Type));
        Assert.Equal(["单选题-1", "多选题-1", "判断题-1"], read.Questions.Select(question => question.Id));
        Assert.Equal(("历史", "事一"), (read.Questions[0].Category, read.Questions[0].Fact));
    }

    [Fact]
    public void Headings_that_say_what_must_be_filled_in_are_understood()
    {
        var question = Imported.Book(new TestSheet("多选题",
            ["题目(必填)", "选项A(必填)", "选项B(必填)", "选项C", "选项D", "正确选项(必填)", "解析"],
            ["题", "甲", "乙", "丙", "", "AC", "因为"])).Only;
        Assert.Equal((QuestionType.MultipleChoice, "因为"), (question.Type, question.Explanation));
    }

    [Fact]
    public void A_heading_explains_the_numbers_that_stand_for_types()
    {
        var read = Imported.Csv(
            "问题,\"题型(0单选,1判断,2多选)\",选项A,选项B,选项C,选项D,\"答案(多选用英文逗号分隔)\"",
            "题一,0,甲,乙,丙,丁,A", "题二,1,正确,错误,,,B", "题三,2,甲,乙,丙,丁,\"A,D\"");
        Assert.Empty(read.Errors);
        Assert.Equal([QuestionType.SingleChoice, QuestionType.TrueFalse, QuestionType.MultipleChoice], read.Questions.Select(question => question.Type));
        Assert.Equal([1], read.Questions[1].Key.Choices);
    }

    [Theory]
    [InlineData("A.甲 B.乙 C.丙")]
    [InlineData("A、甲\nB、乙\nC、丙")]
    [InlineData("（A）甲；（B）乙；（C）丙")]
    [InlineData("Ａ．甲　Ｂ．乙　Ｃ．丙")]
    [InlineData("甲\n乙\n丙")]
    [InlineData("甲|乙|丙")]
    [InlineData("A:甲;B:乙;C:丙")]
    public void Options_in_one_cell_are_parted(string options)
    {
        var question = Imported.Book(new TestSheet("Sheet1",
            ["序号", "题型", "子题型", "试题序列", "题干", "选项", "答案", "解析", "难度", "课程结构"],
            ["1", "单选题", "常识", "S-1", "题", options, "B", "", "中", "第一单元"])).Only;
        Assert.Equal(["甲", "乙", "丙"], question.Options);
        Assert.Equal(("1", "第一单元"), (question.Id, question.Category));
    }

    [Fact]
    public void Difficulty_in_words_and_a_type_called_the_type_of_the_question()
    {
        var question = Imported.Csv("题目类型,题目内容,难度,分类,标签,选项A,选项B,选项C,选项D,正确答案,解析", "单选题,题,困难,历史,清史、人物,甲,乙,丙,丁,D,").Only;
        Assert.Equal((Difficulty.Hard, "历史", "题"), (question.Difficulty, question.Category, question.Stem));
    }

    [Fact]
    public void A_word_for_choices_in_general_is_decided_by_the_answer()
    {
        var read = Imported.Csv("题型,题目,A,B,C,答案", "选择题,题一,甲,乙,丙,B", "选择题,题二,甲,乙,丙,BC");
        Assert.Equal([QuestionType.SingleChoice, QuestionType.MultipleChoice], read.Questions.Select(question => question.Type));
    }

    [Fact]
    public void Titles_may_stand_above_the_headings_and_empty_columns_left_of_them()
    {
        var sheet = new TestSheet("题库", ["某市知识竞赛题库"], ["制表：办公室", "", "2026年3月"], ["题型", "题干", "答案"], ["口答", "谁？", "某人"]);
        var read = Imported.Book(sheet with { FirstRow = 3, FirstColumn = 2 });
        Assert.Equal("谁？", read.Only.Stem);
        var table = Assert.Single(read.Source.Tables);
        Assert.Equal(("题库", 5), (table.Sheet, table.HeaderRow));
        Assert.Equal([(2, "题型", "口答", BankColumns.Type), (3, "题干", "谁？", BankColumns.Stem), (4, "答案", "某人", BankColumns.Answer)], table.Columns.Select(column => (column.Index, column.Heading, column.Sample, column.Means!)));
        Assert.Equal(6, Assert.Single(read.Rows).Line);
    }

    [Fact]
    public void The_letters_of_options_may_stand_in_a_second_row_of_headings()
    {
        var sheet = new TestSheet("Sheet1", ["题型", "题目", "选项", "", "", "答案"], ["", "", "A", "B", "C"], ["单选", "题", "甲", "乙", "丙", "C"]);
        var question = Imported.Book(sheet with { Merges = ["C1:E1", "A1:A2"] }).Only;
        Assert.Equal(["甲", "乙", "丙"], question.Options);
    }

    [Fact]
    public void What_a_template_says_about_its_columns_and_its_examples_are_no_questions()
    {
        var read = Imported.Book(new TestSheet("题库",
            ["题型", "题干", "选项A", "选项B", "答案"],
            ["必填，单选/多选", "必填，不超过500字", "选填", "选填", "必填"],
            ["单选", "示例：中国的首都是？", "北京", "上海", "A"],
            ["单选", "题", "甲", "乙", "B"],
            ["题型", "题干", "选项A", "选项B", "答案"],
            ["单选", "又一题", "甲", "乙", "A"]));
        Assert.Equal(["题", "又一题"], read.Questions.Select(question => question.Stem));
        Assert.Contains("第 2、3、5 行", Assert.Single(read.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_between_the_questions_name_the_type_of_what_follows()
    {
        var read = Imported.Csv("题目,A,B,C,答案", "一、单选题（每题2分）,,,,", "题一,甲,乙,丙,A", "二、判断题,,,,", "题二,,,,对");
        Assert.Empty(read.Errors);
        Assert.Equal([QuestionType.SingleChoice, QuestionType.TrueFalse], read.Questions.Select(question => question.Type));
    }

    [Fact]
    public void An_answer_may_name_the_column_of_its_option() =>
        Assert.Equal([0, 2], Imported.Csv("题型,题目,选项A,选项B,选项C,答案", "多选,题,甲,乙,丙,选项A、选项C").Only.Key.Choices);

    [Fact]
    public void A_column_that_nobody_knows_is_shown_and_left_out()
    {
        var table = Assert.Single(Imported.Csv("题型,题干,答案,录入人", "口答,谁？,某人,张三").Source.Tables);
        Assert.Equal(("录入人", "张三", null), table.Columns.Select(column => (column.Heading, column.Sample, column.Means)).Last());
    }
}
