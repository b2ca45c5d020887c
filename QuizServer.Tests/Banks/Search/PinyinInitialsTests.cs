using QuizServer.Banks.Search;

namespace QuizServer.Tests.Banks.Search;

public sealed class PinyinInitialsTests
{
    [Theory]
    [InlineData("遵义会议", "zyhy")]
    [InlineData("西路军", "xlj")]
    [InlineData("高台", "gt")]
    [InlineData("董振堂", "dzt")]
    [InlineData("抗日民族统一战线", "krmztyzx")]
    [InlineData("四渡赤水", "sdcs")]
    [InlineData("安源路矿工人", "aylkgr")]
    [InlineData("鄂豫皖", "eyw")]
    [InlineData("欧阳海", "oyh")]
    [InlineData("哪里 怕 讷", "nlpn")]
    [InlineData("妈妈 嚓 阿 发展 卡车", "mmcafzkc")]
    [InlineData("“八七”会议1927年", "bqhy1927n")]
    [InlineData("WTO 世贸", "wtosm")]
    [InlineData("人民日报 三湾 七一 然 让 齐", "rmrbswqyrrq")]
    [InlineData("", "")]
    public void A_text_is_found_by_the_first_letters_of_its_pinyin(string text, string initials) =>
        Assert.Equal(initials, PinyinInitials.Of(text));
}
