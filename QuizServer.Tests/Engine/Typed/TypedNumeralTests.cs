using System.Globalization;
using CsCheck;
using QuizContracts;
using QuizServer.Engine.Rules.Typed;

namespace QuizServer.Tests.Engine.Typed;

public class TypedNumeralTests
{
    private const int HundredMillion = 100_000_000;

    [Theory]
    [InlineData("105", "一百零五")]
    [InlineData("105", "壹佰零伍")]
    [InlineData("150", "一百五")]
    [InlineData("25000", "两万五千")]
    [InlineData("25000", "两万五")]
    [InlineData("2021", "二〇二一")]
    [InlineData("2021", "二零二一")]
    [InlineData("2021", "二○二一")]
    [InlineData("2021年", "二O二一年")]
    [InlineData("20", "廿")]
    [InlineData("23", "廿三")]
    [InlineData("十月革命", "10月革命")]
    [InlineData("10730000", "1073万")]
    [InlineData("1073万", "1,073万")]
    [InlineData("1073万人", "一千零七十三万人")]
    [InlineData("98990000", "9899万")]
    [InlineData("8.6万人", "八万六千人")]
    [InlineData("8.6万人", "86000人")]
    [InlineData("1000000000000", "一万亿")]
    [InlineData("1200000000000", "一万二千亿")]
    [InlineData("30%", "百分之三十")]
    [InlineData("百分之30", "３０％")]
    [InlineData("35.6%", "百分之三十五点六")]
    [InlineData("5‰", "千分之五")]
    [InlineData("2/3", "三分之二")]
    [InlineData("3.14", "三点一四")]
    [InlineData("第7次", "第七次")]
    [InlineData("第十一届三中全会", "第11届3中全会")]
    [InlineData("九一八事变", "9·18事变")]
    [InlineData("九·一八事变", "918事变")]
    [InlineData("一二·九运动", "一二九运动")]
    [InlineData("两个务必", "2个务必")]
    [InlineData("三三制", "33制")]
    [InlineData("二萬五千里", "2.5万里")]
    public void Chinese_and_Arabic_numerals_are_the_same(string accepted, string typed)
    {
        var verdict = TypedJudging.Of(new Blank([accepted]), typed);
        Assert.True(verdict.IsRight, verdict.Why.Zh);
    }

    [Theory]
    [InlineData("105", "一百五")]
    [InlineData("三点十五分", "3.15分")]
    [InlineData("一九百", "1900")]
    [InlineData("第七次", "第十七次")]
    [InlineData("10730000", "107300000")]
    [InlineData("两三天", "23天")]
    public void Another_number_is_another_number(string accepted, string typed) =>
        Assert.False(TypedJudging.Of(new Blank([accepted]), typed).IsRight);

    [Theory]
    [InlineData("45岁", 45)]
    [InlineData("四十五", 45)]
    [InlineData("约45岁左右", 45)]
    [InlineData("1,073万人", 10_730_000)]
    [InlineData("2万余人", 20_000)]
    [InlineData("-5℃", -5)]
    [InlineData("负五", -5)]
    public void A_number_is_read_whatever_stands_around_it(string typed, double number) =>
        Assert.Equal((decimal)number, TypedJudging.Number(typed));

    [Theory]
    [InlineData("")]
    [InlineData("很多")]
    [InlineData("四十五或四十六")]
    [InlineData("1.2.3")]
    [InlineData("万")]
    public void A_text_that_is_not_one_number_says_none(string typed) => Assert.Null(TypedJudging.Number(typed));

    [Fact]
    public void Every_integer_up_to_a_hundred_million_reads_back() => Gen.Int[0, HundredMillion].Sample(
        number => TypedJudging.Number(ChineseNumber.Write(number)) == number, iter: 20_000);

    [Fact]
    public void Small_integers_read_back_one_by_one() => Assert.All(
        Enumerable.Range(0, 12_000), number => Assert.Equal(number.ToString(CultureInfo.InvariantCulture), Numerals.Read(ChineseNumber.Write(number))));

    [Fact]
    public void Everything_that_is_done_to_a_text_is_done_once_and_for_all() => Gen.OneOf(Gen.String[0, 12], Written()).Sample(
        text =>
        {
            var once = TypedForms.Of(text).Numbered;
            return TypedForms.Of(once).Numbered == once;
        },
        iter: 50_000);

    [Theory]
    [InlineData("千分之9~伍十", "9‰-50")]
    [InlineData("百分之三十—百分之五十", "30%-50%")]
    public void A_dash_behind_a_percentage_says_something(string text, string numbered)
    {
        Assert.Equal(numbered, TypedForms.Of(text).Numbered);
        Assert.Equal(numbered, TypedForms.Of(numbered).Numbered);
    }

    [Fact]
    public void A_text_is_right_against_itself_whatever_it_is() => Written().Sample(
        text => TypedForms.Of(text).IsEmpty || TypedJudging.Of(new Blank([text]), text).IsRight, iter: 20_000);

    private static Gen<string> Written() =>
        Gen.String[Gen.OneOf(Gen.Char["零〇一二两三五十廿百千万亿点分之年月日o"], Gen.Char["0159.,、-/:·%~ 《》“”"], Gen.Char["遵義會議乾隆瞭著陆伍Ａａ"]), 0, 12];
}
