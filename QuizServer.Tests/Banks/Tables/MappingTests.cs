using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Template;

namespace QuizServer.Tests.Banks.Tables;

/// <summary>What the owner says about columns, and sheets that have no headings.</summary>
public class MappingTests
{
    private static readonly byte[] Odd = TestBook.Of(new TestSheet("库", ["提问", "回答", "小类"], ["谁率部起义？", "董振堂", "人物"]));

    [Fact]
    public void A_sheet_without_known_headings_asks_its_owner_and_shows_its_columns()
    {
        var read = Imported.File("bank.xlsx", Odd);
        Assert.Empty(read.Rows);
        Assert.Contains("哪一列是题干", Assert.Single(read.Errors), StringComparison.Ordinal);
        var table = Assert.Single(read.Source.Tables);
        Assert.Equal(0, table.HeaderRow);
        Assert.Equal([("", "提问", null), ("", "回答", null), ("", "小类", null)], table.Columns.Select(column => (column.Heading, column.Sample, column.Means)));
    }

    [Fact]
    public void What_the_owner_says_is_obeyed()
    {
        var said = new TableMapping("库", 1, [new(0, "提问", "", BankColumns.Stem), new(1, "回答", "", BankColumns.Answer), new(2, "小类", "", BankColumns.Category), new(9, "", "", "没有的列")]);
        var read = Imported.File("bank.xlsx", Odd, [said]);
        Assert.Equal(("谁率部起义？", "董振堂", "人物"), (read.Only.Stem, read.Only.Key.Text, read.Only.Category));
        var table = Assert.Single(read.Source.Tables);
        Assert.Equal((1, "提问", "谁率部起义？", BankColumns.Stem), (table.HeaderRow, table.Columns[0].Heading, table.Columns[0].Sample, table.Columns[0].Means));
    }

    [Fact]
    public void An_owner_may_say_that_there_are_no_headings()
    {
        var said = new TableMapping("库", 0, [new(0, "", "", BankColumns.Stem), new(1, "", "", BankColumns.Answer)]);
        Assert.Equal(["提问", "谁率部起义？"], Imported.File("bank.xlsx", Odd, [said]).Questions.Select(question => question.Stem));
    }

    [Fact]
    public void A_sheet_of_which_the_owner_wants_nothing_is_left_out()
    {
        var book = TestBook.Of(new TestSheet("甲", ["题干", "答案"], ["题一", "答"]), new TestSheet("乙", ["题干", "答案"], ["题二", "答"]));
        var said = new TableMapping("乙", 1, [new(0, "题干", "", null), new(1, "答案", "", null)]);
        Assert.Equal("题一", Imported.File("bank.xlsx", book, [said]).Only.Stem);
    }

    [Fact]
    public void A_sheet_that_is_no_bank_is_said_beside_one_that_is()
    {
        var read = Imported.Book(
            new TestSheet("题库", ["题干", "答案"], ["谁？", "某人"]),
            new TestSheet("报名表", ["姓名", "电话"], ["张三", "1"]),
            new TestSheet("填写说明", ["请按列填写"]),
            new TestSheet("Sheet3"));
        Assert.Equal("谁？", read.Only.Stem);
        Assert.Contains("报名表", Assert.Single(read.Warnings), StringComparison.Ordinal);
        Assert.Equal(["题库", "报名表"], read.Source.Tables.Select(table => table.Sheet));
    }

    [Fact]
    public void Columns_without_headings_are_told_by_their_shape()
    {
        var read = Imported.Csv(
            "1,单选题,中共一大何年召开？,1919年,1921年,1923年,B,七月",
            "2,多选题,哪些是直辖市？,北京,天津,西安,AB,",
            "3,判断题,天津是直辖市。,,,,√,");
        Assert.Empty(read.Errors);
        Assert.Equal(["1", "2", "3"], read.Questions.Select(question => question.Id));
        Assert.Equal(["1919年", "1921年", "1923年"], read.Questions[0].Options);
        Assert.Equal(QuestionType.TrueFalse, read.Questions[2].Type);
        Assert.Contains("没有表头", Assert.Single(read.Warnings), StringComparison.Ordinal);
        Assert.Null(Assert.Single(read.Source.Tables).Columns[7].Means);
    }

    [Theory]
    [InlineData("谁率部起义？,董振堂", "谁领导起义？,彭德怀")] // The answers are no letters.
    [InlineData("中共一大何年召开？,1919年,1921年,C", "二大何年召开？,1921年,1922年,B")] // C is no option.
    [InlineData("中共一大何年召开？,甲,乙,A,B", "二大何年召开？,甲,乙,B,A")] // Two columns of answers.
    [InlineData("中共一大何年召开？,甲,乙,A")] // One row says too little.
    public void A_shape_that_leaves_a_doubt_is_not_guessed(params string[] lines)
    {
        var read = Imported.Csv(lines);
        Assert.Empty(read.Rows);
        Assert.Single(read.Errors);
        Assert.All(Assert.Single(read.Source.Tables).Columns, column => Assert.Null(column.Means));
    }

    [Fact]
    public void A_sheet_without_stems_is_refused_by_name()
    {
        var read = Imported.Csv("题型,选项A,选项B,答案", "单选,甲,乙,A");
        Assert.Contains("题干", Assert.Single(read.Errors), StringComparison.Ordinal);
    }
}
