using System.Text;
using QuizContracts;
using QuizServer.Banks.Formats;
using QuizServer.Banks.Formats.Tables.Delimited;
using QuizServer.Banks.Import;

namespace QuizServer.Tests.Banks.Tables;

public class CsvFormatTests
{
    private const string Header = "编号,题型,环节,分值,题干,选项A,选项B,选项C,选项D,选项E,选项F,答案,解析,难度,分类,限时(秒),媒体,出处,标签";
    private const string Good = "Q1,单选,必答,10,中共一大何年召开？,1919年,1921年,1923年,,,,B,七月召开,易,建党,20,,《中国共产党历史》第一卷,上海、嘉兴";

    [Fact]
    public void A_good_row_becomes_a_question_with_all_its_cells()
    {
        var question = Assert.Single(Read(Header, Good).Questions);
        Assert.Equal(("Q1", QuestionType.SingleChoice, "中共一大何年召开？"), (question.Id, question.Type, question.Stem));
        Assert.Equal(["1919年", "1921年", "1923年"], question.Options);
        Assert.Equal([1], question.Key.Choices);
        Assert.Equal(("七月召开", "《中国共产党历史》第一卷", "建党", Difficulty.Easy), (question.Explanation, question.Source, question.Category, question.Difficulty));
        Assert.Equal((10m, 20), (question.Value, question.Seconds));
        Assert.Equal(["上海", "嘉兴"], question.Tags);
    }

    [Theory]
    [InlineData("ABD")]
    [InlineData("A,B,D")]
    [InlineData("A、B、D")]
    [InlineData("A|B|D")]
    [InlineData("d b a")]
    [InlineData("ＡＢＤ")]
    public void Several_letters_are_read_however_they_are_written(string answer)
    {
        var question = Assert.Single(Read("题型,题干,选项A,选项B,选项C,选项D,答案", $"多选题,题,甲,乙,丙,丁,\"{answer}\"").Questions);
        Assert.Equal([0, 1, 3], question.Key.Choices);
    }

    [Theory]
    [InlineData("正确", 0)]
    [InlineData("对", 0)]
    [InlineData("√", 0)]
    [InlineData("true", 0)]
    [InlineData("错误", 1)]
    [InlineData("×", 1)]
    [InlineData("F", 1)]
    public void True_and_false_are_read_however_they_are_written(string answer, int choice) =>
        Assert.Equal([choice], Assert.Single(Read("题型,题干,答案", $"判断,题,{answer}").Questions).Key.Choices);

    [Fact]
    public void An_oral_question_keeps_the_words_of_its_answer()
    {
        var question = Assert.Single(Read("题型,题干,答案", "口答,谁？,董振堂").Questions);
        Assert.Equal(QuestionType.Oral, question.Type);
        Assert.Equal("董振堂", question.Key.Text);
        Assert.Empty(question.Key.Choices);
    }

    [Theory]
    [InlineData("Q2,填图,,,题,,,,,,,答,,,,,,,", "题型")]
    [InlineData("Q2,单选,,,,甲,乙,,,,,A,,,,,,,", "题干")]
    [InlineData("Q2,单选,,,题,甲,,,,,,A,,,,,,,", "选项A")]
    [InlineData("Q2,单选,,,题,甲,,丙,,,,A,,,,,,,", "选项B")]
    [InlineData("Q2,单选,,,题,甲,甲,,,,,A,,,,,,,", "选项A")]
    [InlineData("Q2,单选,,,题,甲,乙,,,,,C,,,,,,,", "答案")]
    [InlineData("Q2,单选,,,题,甲,乙,,,,,AB,,,,,,,", "答案")]
    [InlineData("Q2,多选,,,题,甲,乙,丙,,,,A,,,,,,,", "答案")]
    [InlineData("Q2,判断,,,题,,,,,,,也许,,,,,,,", "答案")]
    [InlineData("Q2,口答,,,题,,,,,,,,,,,,,,", "答案")]
    [InlineData("Q2,口答,,十分,题,,,,,,,答,,,,,,,", "分值")]
    [InlineData("Q2,口答,,0,题,,,,,,,答,,,,,,,", "分值")]
    [InlineData("Q2,口答,,,题,,,,,,,答,,,,2,,,", "限时(秒)")]
    [InlineData("Q2,口答,,,题,,,,,,,答,,很难,,,,,", "难度")]
    [InlineData("Q1,口答,,,题,,,,,,,答,,,,,,,", "编号")]
    public void A_broken_row_is_named_by_row_number_and_column_and_the_others_load(string broken, string column)
    {
        var report = Read(Header, Good, broken, Good.Replace("Q1", "Q3", StringComparison.Ordinal));
        var problem = Assert.Single(report.Problems);
        Assert.Equal((3, broken[..2], column), (problem.Row, problem.Id, problem.Column));
        Assert.NotEqual("", problem.Sentence.Zh);
        Assert.Equal(["Q1", "Q3"], report.Questions.Select(question => question.Id));
    }

    [Fact]
    public void Empty_rows_are_passed_over_and_counted()
    {
        var report = Read(Header, "", Good, ",,,,,,,,,,,,,,,,,,", "Q2,填图,,,题,,,,,,,答,,,,,,,");
        Assert.Equal(5, Assert.Single(report.Problems).Row);
        Assert.Single(report.Questions);
    }

    [Fact]
    public void A_missing_column_is_named_and_nothing_loads()
    {
        var report = Read("编号,题型,题干", "Q1,判断,题");
        Assert.Empty(report.Questions);
        Assert.Contains(report.Problems, problem => problem.Row == 0 && problem.Sentence.Zh.Contains("答案", StringComparison.Ordinal));
    }

    [Fact]
    public void Other_names_of_a_column_are_understood() =>
        Assert.Equal("谁？", Assert.Single(Read("序号,题目类型,试题,标准答案", "1,问答题,谁？,某人").Questions).Stem);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_byte_order_mark_changes_nothing(bool mark)
    {
        var file = new UTF8Encoding(mark);
        Assert.Single(Read([.. file.GetPreamble(), .. file.GetBytes($"{Header}\r\n{Good}\r\n")]).Questions);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\r\n")]
    public void An_empty_file_is_refused(string text) => Assert.Single(Read(Encoding.UTF8.GetBytes(text)).Problems);

    private static Report Read(params string[] lines) => Read(Encoding.UTF8.GetBytes(string.Join("\r\n", lines)));

    private static Report Read(byte[] file)
    {
        var source = new CsvFormat().Read(new ImportFile("bank.csv", file), null);
        var rows = Understanding.Of(source.Rows);
        return new Report(
            [.. rows.Select(row => row.Question).OfType<Question>()],
            [.. source.Findings.Select(finding => new Problem(0, "", finding.Column, finding.Sentence)),
                .. rows.SelectMany(row => row.Findings.Where(finding => finding.IsError).Select(finding => new Problem(row.Line, row.Id, finding.Column, finding.Sentence)))]);
    }

    private sealed record Report(IReadOnlyList<Question> Questions, IReadOnlyList<Problem> Problems);

    private sealed record Problem(int Row, string Id, string Column, Phrase Sentence);
}
