using QuizContracts;

namespace QuizServer.Tests.Banks.Documents;

public class TextFormatTests
{
    [Fact]
    public void A_paper_with_headings_answers_and_explanations_is_read()
    {
        var questions = Imported.Text("""
            一、单选题（每题2分，共2题）
            1、中国共产党第一次全国代表大会召开于（  ）
            A. 1919年    B. 1920年
            C. 1921年    D. 1922年
            答案：C
            解析：1921年7月在上海召开，
            后转移到嘉兴南湖。
            2、遵义会议召开的省份是（  ）
            A、云南B、贵州C、四川
            【答案】B【解析】在贵州遵义。
            二、多选题(共1题)
            1. 下列哪些是长征中的会议？
            A．遵义会议
            B．古田会议
            C．会理会议
            正确答案：A、C
            三、判断题
            （1）八七会议在汉口召开。
            答案：√
            四、填空题
            1．党的七大于____年在____召开。
            答案：1945；延安
            五、简答题
            1. 简述古田会议的意义。
            答案：
            1. 思想建党
            2. 政治建军
            """).Clean();
        Assert.Equal([QuestionType.SingleChoice, QuestionType.SingleChoice, QuestionType.MultipleChoice, QuestionType.TrueFalse, QuestionType.FillIn, QuestionType.Oral], questions.Select(question => question.Type));
        Assert.Equal(["1919年", "1920年", "1921年", "1922年"], questions[0].Options);
        Assert.Equal((2, 2m, "1921年7月在上海召开，\n后转移到嘉兴南湖。"), (questions[0].Key.Choices[0], questions[0].Value!.Value, questions[0].Explanation));
        Assert.Equal(["云南", "贵州", "四川"], questions[1].Options);
        Assert.Equal("在贵州遵义。", questions[1].Explanation);
        Assert.Equal([0, 2], questions[2].Key.Choices);
        Assert.Equal([0], questions[3].Key.Choices);
        Assert.Equal(["1945", "延安"], questions[4].Key.Blanks!.Select(blank => blank.Accepted[0]));
        Assert.Equal("1. 思想建党\n2. 政治建军", questions[5].Key.Text);
    }

    [Theory]
    [InlineData("1-5 ABCDA")]
    [InlineData("答案：1-5 ABCDA")]
    [InlineData("参考答案\n1—3：A B C  4-5：DA")]
    [InlineData("参考答案：\n1.A 2.B 3.C 4.D 5.A")]
    [InlineData("答案\n1、A\n2、B\n3、C\n4、D\n5、A")]
    [InlineData("参考答案及解析\n1.【答案】A【解析】因为\n2.【答案】B\n3.【答案】C\n4.【答案】D\n5.【答案】A")]
    public void A_list_of_answers_at_the_end_finds_its_questions(string list)
    {
        var items = string.Concat(Enumerable.Range(1, 5).Select(number => $"{number}. 第{number}个题目是什么？\nA. 甲{number} B. 乙{number} C. 丙{number} D. 丁{number}\n"));
        var questions = Imported.Text("一、单选题\n" + items + list).Clean();
        Assert.Equal("ABCDA", string.Concat(questions.Select(question => (char)('A' + question.Key.Choices[0]))));
    }

    [Fact]
    public void Lists_of_answers_by_section_find_the_section()
    {
        var questions = Imported.Text("""
            一、单项选择题
            1. 甲题？
            A. 一 B. 二 C. 三
            2. 乙题？
            A. 一 B. 二 C. 三
            二、多项选择题
            1. 丙题？
            A. 一 B. 二 C. 三
            三、判断题
            1. 丁说。
            2. 戊说。

            参考答案
            一、单项选择题
            1-2 BC
            二、多项选择题
            1. ABC
            三、判断题
            1-2 √×
            """).Clean();
        Assert.Equal([[1], [2], [0, 1, 2], [0], [1]], questions.Select(question => question.Key.Choices));
    }

    [Fact]
    public void Lists_of_answers_whose_numbers_begin_again_go_on_to_the_next_section()
    {
        var questions = Imported.Text("""
            一、单选题
            1. 甲题？
            A. 一 B. 二 C. 三
            2. 乙题？
            A. 一 B. 二 C. 三
            二、判断题
            1. 丁说。
            2. 戊说。
            参考答案：
            1. A
            2. C
            1. ×
            2. √
            """).Clean();
        Assert.Equal([[0], [2], [1], [0]], questions.Select(question => question.Key.Choices));
    }

    [Fact]
    public void An_answer_in_the_stem_is_lifted_out()
    {
        var imported = Imported.Text("""
            一、单选题
            1. 遵义会议召开于（ B ）。
            A. 1934年 B. 1935年 C. 1936年
            2. 党的一大闭幕于__C__南湖。
            A. 上海 B. 杭州 C. 嘉兴
            二、判断题
            3. 八七会议在汉口召开。（√）
            三、填空题
            4. 中国共产党成立于____1921____年。
            """);
        Assert.Equal(["遵义会议召开于（　）。", "党的一大闭幕于____南湖。", "八七会议在汉口召开。", "中国共产党成立于____年。"], imported.Questions.Select(question => question.Stem));
        Assert.Equal([[1], [2], [0], []], imported.Questions.Select(question => question.Key.Choices));
        Assert.Equal("1921", imported.Questions[3].Key.Blanks![0].Accepted[0]);
        Assert.Equal(4, imported.Sentences.Count(sentence => sentence.Contains("大屏上不显示", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_empty_bracket_stays_where_the_answer_stands_elsewhere() =>
        Assert.Equal("遵义会议召开于（　　）年。", Imported.Text("一、单选题\n1. 遵义会议召开于（　　）年。\nA. 1934 B. 1935 C. 1936\n答案：B").Clean()[0].Stem);

    [Fact]
    public void Types_are_told_by_the_answers_where_no_heading_does()
    {
        var imported = Imported.Text("""
            1. 单选的题目
            A. 甲
            B. 乙
            C. 丙
            【答案】A

            2. 多选的题目
            A. 甲
            B. 乙
            C. 丙
            【答案】AB

            3. 判断的题目
            【答案】正确

            4. 填空____和____
            【答案】(甲)(乙)

            5. 问答的题目
            【答案】某人
            """);
        Assert.Equal([QuestionType.SingleChoice, QuestionType.MultipleChoice, QuestionType.TrueFalse, QuestionType.FillIn, QuestionType.Oral], imported.Questions.Select(question => question.Type));
        Assert.Equal(["甲", "乙"], imported.Questions[3].Key.Blanks!.Select(blank => blank.Accepted[0]));
        Assert.DoesNotContain(imported.Rows, row => row.Findings.Any(finding => finding.IsError));
    }

    [Fact]
    public void Questions_marked_in_square_brackets_need_no_letters()
    {
        var questions = Imported.Text("""
            1.中国共产党成立于哪一年？[单选题][答案：B][分值：5]
            1919年
            1921年
            1949年

            2.下列哪些城市召开过党的代表大会？[多选题][答案：AC][分值：5][全部答对得分]
            A.上海
            B.南京
            C.广州
            """).Clean();
        Assert.Equal([["1919年", "1921年", "1949年"], ["上海", "南京", "广州"]], questions.Select(question => question.Options));
        Assert.Equal([[1], [0, 2]], questions.Select(question => question.Key.Choices));
        Assert.Equal([5m, 5m], questions.Select(question => question.Value!.Value));
    }

    [Fact]
    public void Stems_with_a_star_and_answers_with_an_explanation_at_once_are_read()
    {
        var questions = Imported.Text("""
            单选题
            *中国人民解放军的建军节是哪一天？
            A、7月1日
            B、8月1日
            C、10月1日
            答案:B解析:纪念南昌起义。
            *国庆节是哪一天？
            A、7月1日
            B、8月1日
            C、10月1日
            答案:C解析:开国大典。
            """).Clean();
        Assert.Equal([[1], [2]], questions.Select(question => question.Key.Choices));
        Assert.Equal(["纪念南昌起义。", "开国大典。"], questions.Select(question => question.Explanation));
        Assert.Equal("中国人民解放军的建军节是哪一天？", questions[0].Stem);
    }

    [Fact]
    public void A_document_without_numbers_parts_its_questions_by_empty_lines()
    {
        var imported = Imported.Text("""
            党的一大在哪里召开？
            A. 上海
            B. 北京
            C. 广州
            答案：A

            党的二大在哪里召开？
            A. 上海
            B. 北京
            C. 广州
            答案：A
            """);
        Assert.Equal(["党的一大在哪里召开？", "党的二大在哪里召开？"], imported.Questions.Select(question => question.Stem));
    }

    [Fact]
    public void Lines_with_difficulty_worth_source_and_category_fill_their_columns()
    {
        var question = Assert.Single(Imported.Text("""
            一、单选题
            1. 题目？
            A. 甲 B. 乙 C. 丙
            【答案】B
            【难度】较难
            【分值】10分
            【出处】《中国共产党历史》第一卷
            【分类】建党
            【知识点】一大
            """).Clean());
        Assert.Equal((Difficulty.Hard, 10m, "《中国共产党历史》第一卷", "建党", "一大"), (question.Difficulty, question.Value!.Value, question.Source, question.Category, question.Fact));
    }

    [Fact]
    public void A_heading_by_topic_is_the_category_and_one_by_round_the_round()
    {
        var questions = Imported.Text("""
            一、建党初期
            1. 甲题？【单选题】
            A. 一 B. 二 C. 三
            答案：A
            二、长征途中
            1. 乙题？【单选题】
            A. 一 B. 二 C. 三
            答案：B
            三、抢答题
            1. 丙题？【单选题】
            A. 一 B. 二 C. 三
            答案：C
            """).Clean();
        Assert.Equal(["建党初期", "长征途中"], questions.Take(2).Select(question => question.Category));
        Assert.Equal("抢答", questions[2].SuggestedRound);
    }

    [Fact]
    public void A_number_that_belongs_to_a_stem_begins_no_question()
    {
        var question = Assert.Single(Imported.Text("一、单选题\n1.1921年7月，谁出席了一大？\nA. 甲\nB. 乙\nC. 丙\n答案：C").Clean());
        Assert.Equal("1921年7月，谁出席了一大？", question.Stem);
    }

    [Fact]
    public void Ten_options_are_read_and_an_eleventh_is_an_error()
    {
        string Paper(int count) => "一、单选题\n1. 题？\n" + string.Concat(Enumerable.Range(0, count).Select(index => $"{(char)('A' + index)}. 选项{index}\n")) + "答案：J";
        Assert.Equal(10, Imported.Text(Paper(10)).Clean()[0].Options.Count);
        Assert.Contains(Imported.Text(Paper(11)).Sentences, sentence => sentence.Contains("11 个选项", StringComparison.Ordinal));
    }

    [Fact]
    public void A_question_without_an_answer_is_named_by_its_line()
    {
        var row = Assert.Single(Imported.Text("一、单选题\n1. 甲？\nA. 一 B. 二\n答案：A\n2. 乙？\nA. 一 B. 二").Rows, row => row.Question is null);
        Assert.Equal(5, row.Line);
    }

    [Fact]
    public void A_list_that_does_not_fit_its_numbers_is_named()
    {
        var imported = Imported.Text("一、单选题\n1. 甲？\nA. 一 B. 二\n2. 乙？\nA. 一 B. 二\n答案：\n1-2 ABA\n7. A");
        Assert.Contains(imported.Sentences, sentence => sentence.Contains("个数与题数不符", StringComparison.Ordinal));
        Assert.Contains(imported.Sentences, sentence => sentence.Contains("第 7 题没有找到", StringComparison.Ordinal));
    }

    [Fact]
    public void Direction_marks_and_zero_width_characters_are_taken_out()
    {
        var imported = Imported.Text("一、单选题\n1. 谁\u200B领导？\nA. 甲\u202E\nB. 乙\n答案：A");
        Assert.Equal(("谁领导？", "甲"), (imported.Questions[0].Stem, imported.Questions[0].Options[0]));
    }

    [Theory]
    [InlineData("今天天气很好。")]
    [InlineData("")]
    public void Text_without_questions_is_said(string text) => Assert.Contains(Imported.Text(text).Sentences, sentence => sentence.Contains("没有找到题目", StringComparison.Ordinal));
}
