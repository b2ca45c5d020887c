using QuizContracts;
using QuizServer.Engine.Rules.Typed;

namespace QuizServer.Tests.Engine.Typed;

public class TypedNumberTests
{
    private static readonly NumberKey Members = new(1073, 0, "万人");

    [Theory]
    [InlineData("1073")]
    [InlineData("1,073")]
    [InlineData("1073万")]
    [InlineData("1,073万人")]
    [InlineData("１０７３ 萬人")]
    [InlineData("10730000")]
    [InlineData("10730000人")]
    [InlineData("一千零七十三万")]
    [InlineData("约1073万名")]
    public void A_number_is_right_with_or_without_its_unit(string typed) => AssertIs(true, Members, typed);

    [Theory]
    [InlineData("1073人", "答案是 1073万人")]
    [InlineData("1073亿", "答案是 1073万人")]
    [InlineData("1073万吨", "单位是“吨”")]
    [InlineData("107", "读作 107万人")]
    [InlineData("很多", "读不出一个数")]
    [InlineData("1073万或1074万", "读不出一个数")]
    [InlineData("", "没有作答")]
    public void Another_number_or_unit_is_wrong(string typed, string why) => AssertIs(false, Members, typed, why);

    [Theory]
    [InlineData("45岁", true)]
    [InlineData("四十五", true)]
    [InlineData("44", true)]
    [InlineData("46周岁", true)]
    [InlineData("44-46岁", true)]
    [InlineData("四十四至四十六岁", true)]
    [InlineData("46.5", false)]
    [InlineData("43", false)]
    [InlineData("40-46", false)]
    public void The_tolerance_decides_and_a_range_is_right_with_both_its_ends(string typed, bool isRight) => AssertIs(isRight, new NumberKey(45, 1, "岁"), typed);

    [Theory]
    [InlineData("12.5", "12.5公里")]
    [InlineData("12.5", "12500米")]
    [InlineData("12.5", "12.5km")]
    public void Kilometres_may_be_written_as_metres(string value, string typed) =>
        AssertIs(true, new NumberKey(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), 0, "千米"), typed);

    [Theory]
    [InlineData("30")]
    [InlineData("30%")]
    [InlineData("百分之三十")]
    public void A_percentage_may_be_written_out(string typed) => AssertIs(true, new NumberKey(30, 0, "%"), typed);

    [Fact]
    public void Where_the_key_names_no_unit_any_unit_will_do()
    {
        AssertIs(true, new NumberKey(142), "142天");
        AssertIs(false, new NumberKey(142), "142万天");
    }

    [Theory]
    [InlineData("9800万", 9800)]
    [InlineData("9800", 9800)]
    [InlineData("98000000人", 9800)]
    [InlineData("0.98亿", 9800)]
    public void An_estimate_is_read_in_the_unit_of_its_key(string typed, int number) =>
        Assert.Equal(number, TypedJudging.Number(new NumberKey(9899, 100, "万人"), typed));

    [Theory]
    [InlineData("9999999999999999亿亿亿人")]
    [InlineData("5万亿亿亿亿亿亿亿亿")]
    [InlineData("99999999999999999999999999999999999999")]
    [InlineData("-")]
    [InlineData("负")]
    [InlineData("1-")]
    public void Numbers_beyond_all_measure_are_wrong_and_nothing_worse(string typed) => AssertIs(false, Members, typed);

    private static void AssertIs(bool isRight, NumberKey key, string typed, string why = "")
    {
        var verdict = TypedJudging.Of(key, typed);
        Assert.True(verdict.IsRight == isRight, verdict.Why.Zh);
        Assert.Contains(why, verdict.Why.Zh, StringComparison.Ordinal);
    }
}
