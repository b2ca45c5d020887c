using System.Text;
using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Formats;
using QuizServer.Banks.Template;

namespace QuizServer.Tests.Banks.Tables;

public class AnkiFormatTests
{
    [Fact]
    public void Notes_become_oral_questions_with_deck_and_tags()
    {
        var read = Read("#separator:tab\n#html:true\n#deck:党史\n#tags column:3\n谁率部参加<b>宁都起义</b>？<br>（人名）\t董振堂&nbsp;&amp; 赵博生\t人物 起义\n\"何时？\"\t\"<div>1931年</div><div>12月</div>\"\t\n");
        Assert.Empty(read.Errors);
        Assert.Equal((QuestionType.Oral, "谁率部参加宁都起义？\n（人名）", "董振堂 & 赵博生", "党史"), (read.Questions[0].Type, read.Questions[0].Stem, read.Questions[0].Key.Text, read.Questions[0].Category));
        Assert.Equal(["人物", "起义"], read.Questions[0].Tags);
        Assert.Equal("1931年\n12月", read.Questions[1].Key.Text);
        Assert.All(read.Rows, row => Assert.Empty(row.Findings));
    }

    [Fact]
    public void A_cloze_becomes_blanks_to_fill_in_and_its_second_field_the_explanation()
    {
        var question = Read("#separator:Semicolon\n#html:false\n党的七大于{{c1::1945}}年在{{c2::延安::地名}}召开。;四月至六月\n").Only;
        Assert.Equal((QuestionType.FillIn, "党的七大于____年在____召开。", "四月至六月"), (question.Type, question.Stem, question.Explanation));
        Assert.Equal(["1945", "延安"], question.Key.Blanks!.Select(blank => Assert.Single(blank.Accepted)));
    }

    [Fact]
    public void A_front_with_blanks_is_filled_in() =>
        Assert.Equal(QuestionType.FillIn, Read("#separator:tab\n#columns:正面\t背面\n党的七大在____召开。\t延安\n").Only.Type);

    [Fact]
    public void Pictures_and_sounds_are_missed_aloud()
    {
        var read = Read("#separator:tab\n#html:true\n这是谁？<img src=\"a.jpg\">[sound:b.mp3]\t某人\n");
        Assert.Equal("这是谁？", read.Only.Stem);
        Assert.Contains("图片", Assert.Single(read.Rows[0].Findings).Sentence.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_say_their_own_deck_and_columns_that_are_no_fields_are_left_out()
    {
        var read = Read("#separator:comma\n#html:false\n#guid column:1\n#notetype column:2\n#deck column:3\n#tags:全部\nx1,Basic,长征,何时？,1934年\n");
        Assert.Equal(("何时？", "长征", "1934年"), (read.Only.Stem, read.Only.Category, read.Only.Key.Text));
        Assert.Equal(["全部"], read.Only.Tags);
        Assert.Equal([null, null, BankColumns.Category, BankColumns.Stem, BankColumns.Answer], Assert.Single(read.Source.Tables).Columns.Select(column => column.Means));
    }

    [Fact]
    public void The_owner_may_turn_front_and_back_round()
    {
        var read = Imported.File("cards.txt", "#separator:tab\n董振堂\t谁率部起义？\n"u8.ToArray(), [new TableMapping("", 0, [new(0, "", "", BankColumns.Answer), new(1, "", "", BankColumns.Stem)])]);
        Assert.Equal("谁率部起义？", read.Only.Stem);
    }

    [Fact]
    public void Two_columns_without_a_header_are_notes()
    {
        var file = new ImportFile("cards.txt", Encoding.UTF8.GetBytes("谁率部起义？\t董振堂\n何时？\t1931年<br>12月\n"));
        Assert.Equal("anki", BankFormats.Of(file)?.Name);
        Assert.Equal(["董振堂", "1931年\n12月"], Imported.File(file.Name, file.Read()).Questions.Select(question => question.Key.Text));
    }

    [Fact]
    public void A_line_number_is_that_of_the_text() => Assert.Equal(3, Assert.Single(Read("#separator:tab\n#html:false\n何时？\t1934年\n").Rows).Line);

    private static Imported Read(string text) => Imported.File("cards.txt", Encoding.UTF8.GetBytes(text));
}
