using QuizContracts;
using QuizServer.Tests.Banks.Documents;

namespace QuizServer.Tests.Banks.Aiken;

public class AikenTests
{
    [Fact]
    public void Both_ways_of_writing_letters_are_read()
    {
        var questions = Imported.Text("""
            Is it this one?
            A. Is it this one?
            B. Maybe this answer?
            C. No, this one
            ANSWER: D

            遵义会议在哪里召开？
            A) 云南
            B) 贵州
            C) 四川
            ANSWER: B

            八七会议在汉口召开。
            A. 正确
            B. 错误
            ANSWER: A
            """);
        Assert.Equal([2, 3], questions.Questions.Select(question => int.Parse(question.Id, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal([QuestionType.SingleChoice, QuestionType.TrueFalse], questions.Questions.Select(question => question.Type));
        Assert.Contains(questions.Rows[0].Findings, finding => finding.IsError && finding.Sentence.Zh.Contains("不在选项之内", StringComparison.Ordinal));
    }

    [Fact]
    public void What_Aiken_holds_comes_back_as_it_was()
    {
        var again = Bank.Again("aiken", Bank.All).Questions;
        Assert.Equal([QuestionType.SingleChoice, QuestionType.TrueFalse], again.Select(question => question.Type));
        Assert.Equal(Bank.All[0].Options, again[0].Options);
        Assert.Equal([[1], [1]], again.Select(question => question.Key.Choices));
        Assert.Equal(Bank.All[2].Stem, again[1].Stem);
        Assert.Equal(10, Bank.Write("aiken", Bank.All).Lost.Count(phrase => phrase.Zh.Contains("未写入", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_question_without_an_answer_runs_into_the_next_and_is_said() =>
        Assert.Contains(Imported.Text("甲题？\nA. 一\nB. 二\n\n乙题？\nA. 一\nB. 二\nANSWER: A").Sentences, sentence => sentence.Contains("不按顺序", StringComparison.Ordinal));
}
