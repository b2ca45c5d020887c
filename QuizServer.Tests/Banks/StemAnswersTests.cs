using QuizContracts.Banks;
using QuizServer.Banks.Template;

namespace QuizServer.Tests.Banks;

public class StemAnswersTests
{
    [Theory]
    [InlineData("单选", "遵义会议召开于（B）", "", "遵义会议召开于（　）", "B")]
    [InlineData("单选", "遵义会议召开于（ Ｂ ）", "B", "遵义会议召开于（　）", "B")]
    [InlineData("多选", "下列正确的是( A、C )", "AC", "下列正确的是（　）", "AC")]
    [InlineData("单选", "一大闭幕于__C__南湖", "", "一大闭幕于____南湖", "C")]
    [InlineData("判断", "八七会议在汉口召开（√）", "", "八七会议在汉口召开", "正确")]
    [InlineData("判断", "八七会议在汉口召开（×）。", "错误", "八七会议在汉口召开。", "错误")]
    [InlineData("填空", "成立于____1921____年", "", "成立于____年", "1921")]
    [InlineData("填空", "成立于__1921__年，在__上海__", "1921|上海", "成立于____年，在____", "1921|上海")]
    [InlineData("填空", "成立于（1921）年", "", "成立于____年", "1921")]
    public void An_answer_that_stands_in_the_stem_is_moved_out_and_said(string type, string stem, string answer, string shown, string found)
    {
        var (row, findings) = StemAnswers.Lift(Row(type, stem, answer));
        Assert.Equal((shown, found), (row[BankColumns.Stem], row[BankColumns.Answer]));
        Assert.False(Assert.Single(findings).IsError);
    }

    [Theory]
    [InlineData("单选", "遵义会议召开于（　）", "B")]
    [InlineData("单选", "维生素（A）的作用是（　）", "A")]
    [InlineData("单选", "谁发明了（CPU）", "")]
    [InlineData("单选", "（A）与（B）的关系", "A")]
    [InlineData("填空", "党的七大于____年在____召开", "")]
    [InlineData("填空", "党的七大于____年在____召开", "1945|延安")]
    [InlineData("填空", "党（指中国共产党）成立于____年", "1921")]
    [InlineData("判断", "对错（√）之间", "错误")]
    [InlineData("口答", "谁说（B）", "B")]
    [InlineData("排序", "先后（A）", "ABC")]
    public void A_stem_that_may_mean_something_else_is_left(string type, string stem, string answer)
    {
        var (row, findings) = StemAnswers.Lift(Row(type, stem, answer));
        Assert.Equal((stem, answer), (row[BankColumns.Stem], row[BankColumns.Answer]));
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("单选", "遵义会议召开于（B）", "C")]
    [InlineData("判断", "八七会议在汉口召开（√）", "错误")]
    public void A_stem_that_shows_another_answer_is_said(string type, string stem, string answer)
    {
        var (row, findings) = StemAnswers.Lift(Row(type, stem, answer));
        Assert.Equal((stem, answer), (row[BankColumns.Stem], row[BankColumns.Answer]));
        Assert.Contains("核对", Assert.Single(findings).Sentence.Zh, StringComparison.Ordinal);
    }

    private static TemplateRow Row(string type, string stem, string answer) => new(new Dictionary<string, string>
    {
        [BankColumns.Type] = type,
        [BankColumns.Stem] = stem,
        [BankColumns.Answer] = answer,
        [BankColumns.Options[0]] = type is "单选" or "多选" or "排序" ? "甲" : "",
        [BankColumns.Options[1]] = type is "单选" or "多选" or "排序" ? "乙" : "",
        [BankColumns.Options[2]] = type is "单选" or "多选" or "排序" ? "丙" : "",
    });
}
