using QuizContracts;
using QuizServer.Engine.Rules.Typed;

namespace QuizServer.Tests.Engine.Typed;

public class TypedTextTests
{
    [Theory]
    [InlineData("遵义会议", "遵义会议")]
    [InlineData("遵义会议", "  遵义会议\n")]
    [InlineData("遵义会议", "遵 义 会 议。")]
    [InlineData("遵义会议", "遵\u200B义会议")]
    [InlineData("WTO", "ｗｔｏ")]
    [InlineData("WTO", "W.T.O.")]
    [InlineData("《青年杂志》", "青年杂志")]
    [InlineData("青年杂志", "《青年杂志》")]
    [InlineData("青年杂志", "“青年杂志”")]
    [InlineData("青年杂志", "<<青年杂志>>")]
    [InlineData("两个务必", "“两个务必”")]
    [InlineData("马克思·恩格斯", "马克思•恩格斯")]
    [InlineData("马克思·恩格斯", "马克思‧恩格斯")]
    [InlineData("马克思·恩格斯", "马克思-恩格斯")]
    [InlineData("马克思·恩格斯", "马克思恩格斯")]
    [InlineData("董振堂、杨克明", "董振堂，杨克明")]
    [InlineData("董振堂、杨克明", "董振堂 杨克明")]
    [InlineData("76:35:17", "７６：３５：１７")]
    [InlineData("1,073万", "1073万")]
    [InlineData("2,001.5", "２００１.５")]
    public void Width_case_spaces_and_punctuation_do_not_matter(string accepted, string typed) => AssertRight(accepted, typed);

    [Theory]
    [InlineData("1.5", "15")]
    [InlineData("1-5", "15")]
    [InlineData("1/2", "12")]
    [InlineData("1、2、3", "123")]
    [InlineData("1,2,3", "123")]
    [InlineData("三、五", "三五")]
    [InlineData("1 2", "12")]
    [InlineData("1,234、5", "12345")]
    [InlineData("30%", "30")]
    [InlineData("-5", "5")]
    public void What_stands_between_digits_matters(string accepted, string typed) => AssertWrong(accepted, typed);

    [Theory]
    [InlineData("遵义会议", "遵義會議")]
    [InlineData("遵義會議", "遵义会议")]
    [InlineData("长征", "長征")]
    [InlineData("上海兴业路76号", "上海興業路７６號")]
    [InlineData("左权", "左權")]
    [InlineData("卫国战争", "衞國戰爭")]
    [InlineData("乾隆", "乾隆")]
    [InlineData("干部", "幹部")]
    [InlineData("干净", "乾淨")]
    [InlineData("一目了然", "一目瞭然")]
    public void Traditional_characters_are_read_as_simplified_ones(string accepted, string typed) => AssertRight(accepted, typed);

    [Theory]
    [InlineData("遵义会议", "遵义会义")]
    [InlineData("遵义会议", "尊义会议")]
    [InlineData("遵义会议", "遵义")]
    [InlineData("瓦窑堡会议", "瓦窖堡会议")]
    [InlineData("乾隆", "干隆")]
    [InlineData("两当兵变", "二当兵变")]
    [InlineData("伍豪", "五豪")]
    [InlineData("大陆", "大六")]
    [InlineData("百团大战", "一百团大战")]
    public void A_wrong_character_is_wrong(string accepted, string typed) => AssertWrong(accepted, typed);

    [Theory]
    [InlineData("遵义会议", "遵义会义", "只差一个字：“议”写成了“义”")]
    [InlineData("遵义会议", "遵義会义", "只差一个字：“议”写成了“义”")]
    [InlineData("遵义会议", "遵义的会议", "多一个“的”字")]
    [InlineData("遵义会议", "遵会议", "少一个“义”字")]
    [InlineData("遵义会议", "义遵会议", "“遵义”两字写颠倒")]
    [InlineData("遵义会议", "古田会议", "与答案“遵义会议”不同")]
    [InlineData("1921", "1922", "与答案“1921”不同")]
    [InlineData("第七次", "第八次", "与答案“第七次”不同")]
    [InlineData("遵义会议", " ", "没有作答")]
    [InlineData("遵义会议", "《》", "没有作答")]
    public void A_wrong_text_is_told_how_far_it_is_off(string accepted, string typed, string why) =>
        Assert.Contains(why, AssertWrong(accepted, typed).Zh, StringComparison.Ordinal);

    [Theory]
    [InlineData("遵义会议", "遵义会议", "与答案“遵义会议”相同。")]
    [InlineData("《新青年》", "新青年", "除全半角、大小写、空格和标点外，“新青年”与答案“《新青年》”相同。")]
    [InlineData("遵义会议", "遵義會議", "“遵義會議”的简体与答案“遵义会议”相同。")]
    [InlineData("第7次", "第七次", "“第七次”读作“第7次”，与答案“第7次”相同。")]
    [InlineData("1921年7月", "1921-07", "“1921-07”读作 1921年7月，与答案“1921年7月”是同一日期。")]
    public void A_right_text_is_told_by_what_it_is_the_same(string accepted, string typed, string why) =>
        Assert.Equal(why, AssertRight(accepted, typed).Zh);

    [Fact]
    public void Any_accepted_text_is_right_and_the_closest_is_named()
    {
        var blank = new Blank(["中国工农红军第五军", "红五军", "红5军"]);
        Assert.Contains("“红5军”", TypedJudging.Of(blank, "红 5 军").Why.Zh, StringComparison.Ordinal);
        Assert.True(TypedJudging.Of(blank, "紅五軍").IsRight);
        Assert.False(TypedJudging.Of(blank, "红四军").IsRight);
    }

    [Fact]
    public void Half_a_character_is_no_fault_of_the_program() =>
        Assert.False(TypedJudging.Of(new Blank(["遵义会议"]), "遵\uD83D义会议\uDC00").IsRight);

    private static Phrase AssertRight(string accepted, string typed) => Judge(accepted, typed, isRight: true);

    private static Phrase AssertWrong(string accepted, string typed) => Judge(accepted, typed, isRight: false);

    private static Phrase Judge(string accepted, string typed, bool isRight)
    {
        var verdict = TypedJudging.Of(new Blank([accepted]), typed);
        Assert.True(verdict.IsRight == isRight, verdict.Why.Zh);
        Assert.NotEqual("", verdict.Why.En);
        return verdict.Why;
    }
}
