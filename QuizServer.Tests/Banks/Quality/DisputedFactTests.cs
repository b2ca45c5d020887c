using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Quality;

namespace QuizServer.Tests.Banks.Quality;

public class DisputedFactTests
{
    private static readonly IReadOnlyList<DisputedFact> Shipped = DisputedFile.Read(DisputedFile.BesideTheProgram).Facts;

    [Fact]
    public void The_shipped_list_is_whole()
    {
        Assert.True(Shipped.Count >= 70);
        Assert.All(Shipped, fact =>
        {
            Assert.True(fact.Words.Count >= 2, fact.Topic.Zh);
            Assert.All([fact.Topic, fact.Differs, fact.Ask], phrase => Assert.All([phrase.Zh, phrase.En], text => Assert.NotEqual("", text)));
        });
        Assert.Equal(Shipped.Count, Shipped.Select(fact => fact.Topic.Zh).Distinct().Count());
    }

    [Theory]
    [InlineData("中共一大有多少名代表出席？", "13名", "一大代表人数")]
    [InlineData("中央红军長征出發於哪一天？", "10月10日", "长征开始的日期")]
    [InlineData("平津战役是哪一天发起的？", "11月29日", "平津战役开始的日期")]
    [InlineData("石窝会议是哪一天召开的？", "3月14日", "石窝会议的日期")]
    [InlineData("高台烈士陵园建于哪一年？", "1957年", "高台烈士陵园建立的年份")]
    [InlineData("青藏铁路全长多少公里？", "1956公里", "青藏铁路的长度")]
    [InlineData("雷锋出生于哪一年？", "1940年", "雷锋的生年")]
    public void A_question_on_a_disputed_fact_is_told_how_to_ask_instead(string stem, string answer, string topic)
    {
        var note = Assert.Single(Banked.Notes([Banked.Spoken("1", stem, answer)], [.. Shipped]));
        Assert.Equal((QualityKind.Disputed, true), (note.Kind, note.IsWarning));
        Assert.Contains(topic, note.Sentence.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("中共一大在哪座城市开幕？", "上海")]
    [InlineData("国民党一大上当选中央执委的共产党员有哪几位？", "李大钊等")]
    [InlineData("党的十一大在哪一年召开，有多少名代表？", "1510名")]
    [InlineData("西宁至拉萨的青藏铁路全长多少公里？", "1956公里")]
    [InlineData("红军长征从哪一年开始？", "1934年")]
    [InlineData("董振堂是哪里人？", "河北新河")]
    public void A_safe_question_about_the_same_thing_is_passed_over(string stem, string answer) =>
        Assert.Empty(Banked.Notes([Banked.Spoken("1", stem, answer)], [.. Shipped]));

    [Theory]
    [InlineData("{")]
    [InlineData("[{\"words\": 3}]")]
    public void A_broken_list_is_told_and_stops_nothing(string text)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, text);
        var (facts, fault) = DisputedFile.Read(path);
        File.Delete(path);
        Assert.Empty(facts);
        Assert.Contains(path, fault!.Value.Zh, StringComparison.Ordinal);
        Assert.NotNull(DisputedFile.Read(path).Fault);
    }
}
