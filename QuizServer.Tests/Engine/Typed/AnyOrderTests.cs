using QuizContracts;
using QuizServer.Engine.Rules.Typed;

namespace QuizServer.Tests.Engine.Typed;

public class AnyOrderTests
{
    [Fact]
    public void Blanks_in_their_order_are_judged_one_by_one()
    {
        var key = new AnswerKey([], null, [new Blank(["1945"]), new Blank(["延安"])]);
        Assert.Equal([true, true], Rights(key, "一九四五", "延安"));
        Assert.Equal([false, false], Rights(key, "延安", "1945"));
        Assert.Equal([true, false], Rights(key, "1945"));
        Assert.Equal("没有作答。", TypedJudging.Of(key, ["1945"])[1].Why.Zh);
        Assert.Equal([true, true], Rights(key, "1945", "延安", "西安"));
    }

    [Fact]
    public void In_any_order_each_blank_takes_one_text()
    {
        var key = Any(["统一战线"], ["武装斗争"], ["党的建设"]);
        Assert.Equal([true, true, true], Rights(key, "党的建设", "統一戰線", "武装斗争"));
        Assert.Equal([true, false, true], Rights(key, "党的建设", "党的建设", "武装斗争"));
        Assert.Contains("只算一次", TypedJudging.Of(key, ["党的建设", "党的建设"])[1].Why.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_fits_two_blanks_leaves_the_one_that_another_needs()
    {
        var key = Any(["甲", "乙"], ["甲"]);
        Assert.Equal([true, true], Rights(key, "甲", "乙"));
        Assert.Equal([true, true], Rights(key, "乙", "甲"));
        Assert.Equal([true, false], Rights(key, "乙", "乙"));
    }

    [Fact]
    public void A_long_chain_of_moves_is_found()
    {
        var key = Any(["一组", "二组"], ["二组", "三组"], ["三组", "四组"], ["四组", "五组"]);
        Assert.Equal([true, true, true, true], Rights(key, "二组", "三组", "四组", "一组"));
    }

    [Fact]
    public void A_wrong_text_is_compared_with_what_is_still_missing() =>
        Assert.Contains("答案“武装斗争”只差一个字", TypedJudging.Of(Any(["统一战线"], ["武装斗争"]), ["统一战线", "武装斗挣"])[1].Why.Zh, StringComparison.Ordinal);

    private static AnswerKey Any(params string[][] blanks) => new([], null, [.. blanks.Select(blank => new Blank(blank))], AnyOrder: true);

    private static IEnumerable<bool> Rights(AnswerKey key, params string[] typed) => TypedJudging.Of(key, typed).Select(verdict => verdict.IsRight);
}
