using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Template;

namespace QuizServer.Tests.Banks.Tables;

public class WorkbookFormatTests
{
    private static readonly string[] Header = ["编号", "题型", "分类", "题干", "选项A", "选项B", "答案"];

    [Fact]
    public void Numbers_dates_percentages_and_yes_or_no_are_read_as_people_see_them()
    {
        var read = Imported.Book(new TestSheet("题库", Header,
            [TestBook.Number(7, 3), "单选", "", "题", TestBook.Number(10.0), TestBook.Number(1921, 4), "A"],
            [TestBook.Number(8), "单选", "", "题", TestBook.Number(7875, 1), TestBook.Number(7875, TestBook.ShortDate), "B"],
            [TestBook.Number(9), "单选", "", "题", TestBook.Number(0.125, 2), TestBook.Number(0.1 + 0.2), "B"],
            [TestBook.Number(10), "", "", "题", "", "", TestBook.Cell("<v>1</v>", "b")],
            [TestBook.Number(11), "判断", "", "题", "", "", TestBook.Cell("<v>0</v>", "b")]));
        Assert.Empty(read.Errors);
        Assert.Equal(["007", "8", "9", "10", "11"], read.Questions.Select(question => question.Id));
        Assert.Equal(["10", "1921"], read.Questions[0].Options);
        Assert.Equal(["1921年7月23日", "1921/7/23"], read.Questions[1].Options);
        Assert.Equal(["12.5%", "0.3"], read.Questions[2].Options);
        Assert.Equal(["正确", "错误"], read.Rows.Skip(3).Select(row => row.Cells[BankColumns.Answer]));
        Assert.Equal((QuestionType.TrueFalse, 1), (read.Questions[4].Type, Assert.Single(read.Questions[4].Key.Choices)));
    }

    [Fact]
    public void A_formula_gives_its_value_and_one_without_a_value_is_an_error()
    {
        var read = Imported.Book(new TestSheet("题库", Header,
            ["1", "单选", "", "题", TestBook.Cell("<f>1+1</f><v>2</v>"), TestBook.Cell("<f>\"乙\"&amp;\"\"</f><v>乙</v>", "str"), "A"],
            ["2", "单选", "", "题", "甲", TestBook.Cell("<f>B1</f>"), "A"]));
        Assert.Equal(["2", "乙"], Assert.Single(read.Questions).Options);
        var fault = read.Rows[1].Findings.First(finding => finding.IsError);
        Assert.Equal("选项B", fault.Column);
        Assert.Contains("第 3 行 F 列", fault.Sentence.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_in_a_cell_is_named_by_row_and_column_unless_the_column_is_not_used()
    {
        var read = Imported.Book(new TestSheet("题库", [.. Header, "录入人"],
            ["1", "口答", "", "题", "", "", TestBook.Cell("<v>#N/A</v>", "e")],
            ["2", "口答", "", "题", "", "", "某人", TestBook.Cell("<v>#REF!</v>", "e")]));
        Assert.Equal("2", Assert.Single(read.Questions).Id);
        var fault = read.Rows[0].Findings.First(finding => finding.IsError);
        Assert.Equal((BankColumns.Answer, "第 2 行 G 列是错误值 #N/A。"), (fault.Column, fault.Sentence.Zh));
    }

    [Fact]
    public void Pieces_of_rich_text_are_one_text_without_their_pinyin()
    {
        var question = Imported.Book(new TestSheet("题库", Header,
            ["1", "口答", "", TestBook.Cell("<is><r><t xml:space=\"preserve\">谁</t></r><r><rPr><b/></rPr><t>领导？</t></r><rPh sb=\"0\" eb=\"1\"><t>shei</t></rPh></is>", "inlineStr"), "", "", "某人"])).Only;
        Assert.Equal("谁领导？", question.Stem);
    }

    [Fact]
    public void A_merged_category_belongs_to_all_its_rows_and_that_is_said()
    {
        var sheet = new TestSheet("题库", Header, ["1", "口答", "人物", "题一", "", "", "某人"], ["2", "口答", "", "题二", "", "", "某人"], ["3", "口答", "", "题三", "", "", "某人"]);
        var read = Imported.Book(sheet with { Merges = ["C2:C3"] });
        Assert.Equal(["人物", "人物", ""], read.Questions.Select(question => question.Category));
        Assert.Contains("合并单元格", Assert.Single(read.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_merged_stem_does_not_become_the_stem_of_the_rows_below()
    {
        var sheet = new TestSheet("题库", Header, ["1", "单选", "", "题一", "甲", "乙", "A"], ["", "", "", "", "", "丙", ""]);
        var read = Imported.Book(sheet with { Merges = ["D2:D3"] });
        Assert.Equal("题一", read.Only.Stem);
    }

    [Fact]
    public void Hidden_rows_and_sheets_are_read_with_a_warning()
    {
        var read = Imported.Book(
            new TestSheet("甲", Header, ["1", "口答", "", "题一", "", "", "某人"], ["2", "口答", "", "题二", "", "", "某人"]) { HiddenRows = [3] },
            new TestSheet("乙", Header, ["3", "口答", "", "题三", "", "", "某人"]) { IsHidden = true });
        Assert.Equal(["题一", "题二", "题三"], read.Questions.Select(question => question.Stem));
        Assert.Contains(read.Warnings, warning => warning.Contains("“甲”：有 1 行是隐藏的", StringComparison.Ordinal));
        Assert.Contains(read.Warnings, warning => warning.Contains("“乙”：这张工作表是隐藏的", StringComparison.Ordinal));
    }

    [Fact]
    public void Empty_rows_are_passed_over_and_counted()
    {
        var read = Imported.Book(new TestSheet("题库", Header, [], ["1", "口答", "", "题一", "", "", "某人"], ["", " ", "", "\u3000"], [], ["2", "口答", "", "题二", "", "", "某人"]));
        Assert.Equal([3, 6], read.Rows.Select(row => row.Line));
    }

    [Fact]
    public void Marks_that_nobody_sees_are_taken_out_of_headings_and_cells()
    {
        var read = Imported.Book(new TestSheet("题库", ["\u200F题型", "题\u200B干", "选项A", "选项B", "答案\uFEFF"], ["单\u200B选", "谁\u202E领导？", "甲", "乙", "B\u200E"]));
        Assert.Equal(("谁领导？", 1), (read.Only.Stem, Assert.Single(read.Only.Key.Choices)));
        Assert.Equal([BankColumns.Type, BankColumns.Stem], read.Rows[0].Findings.Select(finding => finding.Column));
    }

    [Fact]
    public void A_template_of_Kahoot_begins_in_its_eighth_row_and_second_column()
    {
        var read = Imported.Book(new TestSheet("Sheet1",
            ["", "Quiz template"], ["", "Add questions, at least two answer alternatives, time limit and choose correct answers (at least one)."],
            ["", "Remember: questions have a limit of 120 characters and answers can have 75 characters max."], [], [], [], [],
            ["", "Question - max 120 characters", "Answer 1 - max 75 characters", "Answer 2 - max 75 characters", "Answer 3 - max 75 characters", "Answer 4 - max 75 characters", "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs", "Correct answer(s) - choose at least one"],
            [TestBook.Number(1), "Which planet is the largest?", "Mars", "Jupiter", "Venus", "Earth", TestBook.Number(20), TestBook.Number(2)],
            [TestBook.Number(2), "Which are primes?", TestBook.Number(2), TestBook.Number(4), TestBook.Number(5), "", TestBook.Number(60), "1,3"],
            [TestBook.Number(3), "The sun is a star.", "True", "False", "", "", TestBook.Number(5), "1"]));
        Assert.Empty(read.Errors);
        Assert.Equal([QuestionType.SingleChoice, QuestionType.MultipleChoice, QuestionType.TrueFalse], read.Questions.Select(question => question.Type));
        Assert.Equal([[1], [0, 2], [0]], read.Questions.Select(question => question.Key.Choices));
        Assert.Equal([20, 60, 5], read.Questions.Select(question => question.Seconds!.Value));
        Assert.All(read.Rows, row => Assert.Empty(row.Findings));
    }

    [Theory]
    [InlineData("poi.xls")]
    [InlineData("poi.xlsx")]
    public void Workbooks_of_another_program_are_read_old_and_new(string sample)
    {
        var read = Imported.Sample(sample);
        Assert.Equal(["建党", "建党", "长征"], read.Questions.Take(3).Select(question => question.Category));
        Assert.Equal([0, 1, 0], read.Questions.Take(3).Select(question => Assert.Single(question.Key.Choices)));
        Assert.Equal("读作 shù", read.Questions[1].Notes);
        Assert.Contains(read.Questions, question => question.Options is ["1921年7月23日", "1921年7月1日"]);
        Assert.Contains(read.Questions, question => question.Stem.StartsWith("遵义", StringComparison.Ordinal) && question.Options.Count == 4);
    }

    [Fact]
    public void A_web_page_that_is_called_a_workbook_is_read()
    {
        var read = Imported.File("导出.xls", System.Text.Encoding.UTF8.GetBytes("""
            <html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body><table border="1">
            <tr><th>分类</th><th>题目</th><th>选项A</th><th>选项B</th><th>答案</th></tr>
            <tr><td rowspan="2">人物</td><td>谁&nbsp;领导？</td><td>甲</td><td>乙<br>丙</td><td>B</td></tr>
            <tr><td>谁率部？</td><td>甲</td><td>乙</td><td>A</td></tr></table></body></html>
            """));
        Assert.Empty(read.Errors);
        Assert.Equal(["人物", "人物"], read.Questions.Select(question => question.Category));
        Assert.Equal(["甲", "乙\n丙"], read.Questions[0].Options);
    }

    [Fact]
    public void Plain_text_that_is_called_a_workbook_is_read() =>
        Assert.Equal("谁？", Imported.File("导出.xls", System.Text.Encoding.UTF8.GetBytes("题型\t题干\t答案\n口答\t谁？\t某人\n")).Only.Stem);

    [Fact]
    public void Pictures_in_a_workbook_are_missed_aloud()
    {
        var book = TestBook.With(new Dictionary<string, string> { ["xl/media/image1.png"] = "x" }, new TestSheet("题库", ["题干", "答案"], ["谁？", "某人"]));
        Assert.Contains("图片", Assert.Single(Imported.File("bank.xlsx", book).Warnings), StringComparison.Ordinal);
    }
}
