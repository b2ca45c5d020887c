using System.Text;
using QuizContracts;
using QuizServer.Banks.Formats;

namespace QuizServer.Tests.Banks.Tables;

public class DelimitedTests
{
    private const string Text = "题型,题干,选项A,选项B,答案\r\n单选,中共一大何年召开？,1919年,1921年,B\r\n";

    static DelimitedTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("gb18030", false)]
    [InlineData("gbk", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    public void Every_encoding_of_Chinese_text_is_read(string name, bool mark)
    {
        var encoding = Encoding.GetEncoding(name);
        Assert.Equal("1921年", Imported.File("bank.csv", [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Text)]).Only.Options[1]);
    }

    [Fact]
    public void Two_encodings_in_one_file_are_refused_with_the_line()
    {
        byte[] mixed = [.. Encoding.UTF8.GetBytes(Text), .. Encoding.GetEncoding("gb18030").GetBytes("口答,谁率部参加宁都起义？,,,董振堂\r\n")];
        Assert.Contains("第 3 行", Assert.Single(Imported.File("bank.csv", mixed).Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    public void Other_separators_are_found(char separator)
    {
        var text = $"题型,题干,选项A,选项B,答案\n多选,\"一,二{separator}三\",\"甲,甲\",乙,AB\n".Replace("题型,题干,选项A,选项B,答案", string.Join(separator, "题型", "题干", "选项A", "选项B", "选项C", "答案"), StringComparison.Ordinal)
            .Replace("多选,\"一,二", $"多选{separator}\"一,二", StringComparison.Ordinal).Replace("\",\"甲,甲\",乙,AB", $"\"{separator}甲,甲{separator}乙{separator}丙{separator}A,B", StringComparison.Ordinal);
        var question = Imported.File("bank.csv", Encoding.UTF8.GetBytes(text)).Only;
        Assert.Equal(($"一,二{separator}三", "甲,甲"), (question.Stem, question.Options[0]));
        Assert.Equal([0, 1], question.Key.Choices);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\r\n")]
    public void Every_end_of_line_is_one(string end) =>
        Assert.Equal("1919年", Imported.File("bank.csv", Encoding.UTF8.GetBytes(Text.ReplaceLineEndings(end))).Only.Options[0]);

    [Fact]
    public void A_line_that_names_the_separator_is_no_heading() =>
        Assert.Equal("谁？", Imported.Csv("sep=;", "题型;题干;答案", "口答;谁？;某人").Only.Stem);

    [Fact]
    public void Line_breaks_and_quotes_inside_a_text_are_kept_and_rows_count_as_in_a_spreadsheet()
    {
        var read = Imported.Csv("题型,题干,答案", "口答,\"第一行\r\n他说\"\"好\"\"\",某人", "口答,谁？,");
        Assert.Equal("第一行\n他说\"好\"", Assert.Single(read.Questions).Stem);
        Assert.Equal(3, read.Rows[1].Line);
    }

    [Fact]
    public void A_separator_outside_quotes_shifts_the_cells_and_is_an_error()
    {
        var read = Imported.Csv("题型,题干,答案", "口答,谁,何时？,某人", "口答,谁？,某人");
        Assert.Equal("谁？", Assert.Single(read.Questions).Stem);
        Assert.Contains("4 格", Assert.Single(read.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_breaks_off_is_said()
    {
        var row = Assert.Single(Imported.Csv("题型,题干,选项A,选项B,答案", "单选,题,甲").Rows);
        Assert.Contains(row.Findings, finding => finding.Sentence.Zh.Contains("只有 3 格", StringComparison.Ordinal));
        Assert.Null(row.Question);
    }

    [Fact]
    public void Empty_cells_beyond_the_headings_are_no_fault() =>
        Assert.Equal("谁？", Imported.Csv("题型,题干,答案,,,", "口答,谁？,某人,,,,,").Only.Stem);

    [Fact]
    public void A_quote_that_is_never_closed_costs_one_row_and_not_the_rest()
    {
        var read = Imported.Csv("题型,题干,答案", "口答,\"谁？,某人", "口答,何时？,七月");
        Assert.Equal("何时？", Assert.Single(read.Questions).Stem);
        Assert.Contains(read.Errors, error => error.Contains("引号", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_pasted_from_a_spreadsheet_is_a_table() =>
        Assert.Equal("谁？", Imported.File("", Encoding.UTF8.GetBytes("题型\t题干\t答案\n口答\t谁？\t某人")).Only.Stem);

    [Fact]
    public void Pasted_questions_are_no_table() =>
        Assert.NotEqual("csv", BankFormats.Of(new ImportFile("", Encoding.UTF8.GetBytes("1. 中共一大何年召开？\nA. 1919年\nB. 1921年\n答案：B\n")))?.Name);

    [Fact]
    public void Characters_that_were_lost_before_are_pointed_out() =>
        Assert.Contains("�", Assert.Single(Imported.Csv("题型,题干,答案", "口答,谁�？,某人").Warnings), StringComparison.Ordinal);

    [Fact]
    public void More_rows_than_are_read_are_refused_as_a_whole()
    {
        var read = Imported.Csv(["题型,题干,答案", .. Enumerable.Repeat("口答,谁？,某人", ImportFile.MostRows + 1)]);
        Assert.Empty(read.Rows);
        Assert.Contains("20000 行", Assert.Single(read.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused() =>
        Assert.Single(Imported.File("bank.csv", [0x4D, 0x5A, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xFF, 0xFF, 0, 0]).Errors);

    [Fact]
    public void Marks_that_nobody_sees_are_taken_out()
    {
        var read = Imported.Csv("题型,题\u200B干,答案", "口答,谁\u202E领导？,董\u200F振堂");
        Assert.Equal(("谁领导？", "董振堂"), (read.Only.Stem, read.Only.Key.Text));
    }

    [Fact]
    public void Progress_is_told_every_two_hundred_rows()
    {
        var told = new Told();
        var bytes = Encoding.UTF8.GetBytes(string.Join("\n", Enumerable.Repeat("口答,谁？,某人", 450).Prepend("题型,题干,答案")));
        BankFormats.Of(new ImportFile("bank.csv", bytes))!.Read(new ImportFile("bank.csv", bytes), told);
        Assert.Equal([200, 400], told.Rows);
        told.Rows.Clear();
        var book = new ImportFile("bank.xlsx", TestBook.Of(new TestSheet("题库", [["题型", "题干", "答案"], .. Enumerable.Repeat<string[]>(["口答", "谁？", "某人"], 450)])));
        BankFormats.Of(book)!.Read(book, told);
        Assert.Equal([200, 400], told.Rows);
    }

    [Fact]
    public void A_file_of_Blooket_has_a_line_above_its_headings()
    {
        var read = Imported.Csv(
            "\"Blooket\nImport Template\",,,,,,,",
            "Question #,Question Text,Answer 1,Answer 2,\"Answer 3\n(Optional)\",\"Answer 4\n(Optional)\",\"Time Limit (sec)\n(Max: 300 seconds)\",\"Correct Answer(s)\n(Only include Answer #)\"",
            "1,What is 2+2?,1,2,3,4,20,4", "2,Which are even?,1,2,3,4,30,\"2,4\"");
        Assert.Empty(read.Errors);
        Assert.Equal([[3], [1, 3]], read.Questions.Select(question => question.Key.Choices));
        Assert.Equal([20, 30], read.Questions.Select(question => question.Seconds!.Value));
    }

    [Fact]
    public void A_file_of_Wayground_explains_its_columns_and_gives_the_words_of_blanks_as_options()
    {
        var read = Imported.Csv(
            "Question Text,Question Type,Option 1,Option 2,Option 3,Option 4,Option 5,Correct Answer,Time in seconds,Image Link,Answer explanation",
            "\"Text of the question\n\n(required)\n\",\"Question Type\n\n(default is Multiple Choice)\",\"Text for option 1\n(required in all cases except open-ended)\",\"Text for option 2\n(required)\",\"Text for option 3\n(optional)\",\"Text for option 4\n(optional)\",\"Text for option 5\n(optional)\",\"The correct option choice (between 1-5).\",\"Time in seconds\n(optional, default value is 30 seconds)\",\"Link of the image\n(optional)\",\"Explanation\n(optional)\"",
            "Which is the largest planet?,Multiple Choice,Earth,Mars,Mercury,Jupiter,Venus,4,20,https://example.org/jupiter.jpg,A gas giant.",
            "Which are planets?,Checkbox,Venus,Neptune,Uranus,Pluto,,\"1,2,3\",45,,",
            "Name one of the two moons of Mars,Fill-in-the-Blank,Phobos,Deimos,,,,,60,,");
        Assert.Empty(read.Errors);
        Assert.Equal([QuestionType.SingleChoice, QuestionType.MultipleChoice, QuestionType.FillIn], read.Questions.Select(question => question.Type));
        Assert.Equal([3], read.Questions[0].Key.Choices);
        Assert.Equal(["Phobos", "Deimos"], Assert.Single(read.Questions[2].Key.Blanks!).Accepted);
        Assert.Equal("A gas giant.", read.Questions[0].Explanation);
        Assert.Contains("没有下载", Assert.Single(read.Rows[0].Findings).Sentence.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_Jovvix_answers_by_numbers_even_where_the_options_are_numbers()
    {
        var read = Imported.Csv(
            "Question Text,Question Type,Points,Option 1,Option 2,Option 3,Option 4,Option 5,Correct Answer,Question Media,Options Media,Resource",
            "What is 2+2?,single answer,10,4,3,2,1,,1,text,text,", "Is the sky blue?,single answer,5,Yes,No,,,,1,text,text,");
        Assert.Empty(read.Errors);
        Assert.Equal([[0], [0]], read.Questions.Select(question => question.Key.Choices));
        Assert.Equal([10m, 5m], read.Questions.Select(question => question.Value!.Value));
    }

    private sealed class Told : IProgress<int>
    {
        public List<int> Rows { get; } = [];

        public void Report(int value) => Rows.Add(value);
    }
}
