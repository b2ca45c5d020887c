using QuizContracts;
using QuizServer.Engine.Rules.Typed;

namespace QuizServer.Tests.Engine.Typed;

public class TypedDateTests
{
    [Theory]
    [InlineData("1921年7月", "一九二一年七月")]
    [InlineData("1921年7月", "1921年07月")]
    [InlineData("1921年7月", "1921-07")]
    [InlineData("1921年7月", "1921.7")]
    [InlineData("1921年7月", "1921/07")]
    [InlineData("一九二一年七月", "1921.07")]
    [InlineData("1921年7月23日", "1921-7-23")]
    [InlineData("1921年7月23日", "1921年7月23号")]
    [InlineData("1921年7月23日", "一九二一年七月廿三日")]
    [InlineData("1921年7月23日", "公元1921年7月23日")]
    [InlineData("1921年7月23日", "19210723")]
    [InlineData("1921年7月23日", "1921 7 23")]
    [InlineData("1921年10月", "1921.10")]
    [InlineData("7月23日", "七月二十三日")]
    [InlineData("7月23日", "7月23")]
    [InlineData("7月23日", "7.23")]
    [InlineData("7月23日", "7-23")]
    [InlineData("1921", "1921年")]
    [InlineData("1921年", "一九二一")]
    public void The_same_date_is_right_however_it_is_written(string accepted, string typed) => AssertIs(true, accepted, typed, "");

    [Theory]
    [InlineData("1921年7月", "1921年7月23日")]
    [InlineData("1921年", "1921-07")]
    [InlineData("1921", "1921年7月")]
    [InlineData("7月23日", "1921年7月23日")]
    public void A_date_that_says_more_is_right_where_it_agrees(string accepted, string typed) => AssertIs(true, accepted, typed, "多写的部分没有核对");

    [Theory]
    [InlineData("1921年7月23日", "1921年7月")]
    [InlineData("1921年7月23日", "7月23日")]
    [InlineData("1921年7月23日", "7.23")]
    [InlineData("1921年7月", "1921年")]
    public void A_date_that_says_less_is_wrong(string accepted, string typed) => AssertIs(false, accepted, typed, "不如答案");

    [Theory]
    [InlineData("1921年7月", "1921年8月1日")]
    [InlineData("1921年7月23日", "1922-07-23")]
    [InlineData("1921.1", "1921.10")]
    [InlineData("1921", "1922年7月")]
    [InlineData("7月23日", "7.24")]
    public void Another_date_is_wrong_though_it_may_say_more(string accepted, string typed) => AssertIs(false, accepted, typed, "不是同一日期");

    [Theory]
    [InlineData("2月29日", "2.30")]
    [InlineData("1921年2月28日", "1921年2月29日")]
    [InlineData("1921年12月", "1921年13月")]
    public void A_day_that_never_was_is_no_date(string accepted, string typed) => AssertIs(false, accepted, typed, "答案");

    [Fact]
    public void Of_several_dates_one_that_agrees_is_enough() =>
        Assert.True(TypedJudging.Of(new Blank(["1935年10月", "1936年10月"]), "1936年10月22日").IsRight);

    private static void AssertIs(bool isRight, string accepted, string typed, string why)
    {
        var verdict = TypedJudging.Of(new Blank([accepted]), typed);
        Assert.True(verdict.IsRight == isRight, verdict.Why.Zh);
        Assert.Contains(why, verdict.Why.Zh, StringComparison.Ordinal);
    }
}
