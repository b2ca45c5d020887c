using QuizContracts;
using QuizContracts.Banks;

namespace QuizServer.Tests.Banks.Quality;

public class OptionTests
{
    [Theory]
    [InlineData("抗日民族统一战线的建立和发展", "武装斗争", "党的建设", "土地革命", true)]
    [InlineData("党的建设", "抗日民族统一战线的建立和发展", "马克思主义基本原理的广泛传播", "工人运动同农民运动的结合", true)]
    [InlineData("武装斗争", "抗日民族统一战线的建立和发展", "党的建设", "土地革命", false)]
    public void Options_of_very_different_length_are_noticed_and_a_right_one_that_stands_out_is_a_fault(string right, string first, string second, string third, bool isWarning)
    {
        var note = Assert.Single(Banked.Notes(Banked.Choice("1", "题", 0, right, first, second, third)));
        Assert.Equal(("1", QualityKind.OptionLengths, isWarning), (note.Id, note.Kind, note.IsWarning));
    }

    [Theory]
    [InlineData("遵义会议", "瓦窑堡会议", "扩大的会议", "古田会议")]
    [InlineData("1921年7月23日", "1921年7月", "1922年", "1923年")]
    [InlineData("WTO", "APEC", "OECD", "G20 Summit")]
    public void Small_differences_are_passed_over_and_latin_letters_are_half_as_wide(params string[] options) =>
        Assert.Empty(Banked.Notes(Banked.Choice("1", "题", 1, options)));

    [Theory]
    [InlineData("1921年", "董振堂", "徐向前", "李先念", "1921年")]
    [InlineData("45岁", "董振堂", "徐向前", "李先念", "45岁")]
    [InlineData("《共产党宣言》", "董振堂", "徐向前", "李先念", "《共产党宣言》")]
    [InlineData("1921年", "1922年", "1923年", "很久以前", "很久以前")]
    [InlineData("两万人", "3万人", "8万人", "1935年1月", "1935年1月")]
    public void An_option_of_another_kind_is_named(string first, string second, string third, string fourth, string odd)
    {
        var note = Assert.Single(Banked.Notes(Banked.Choice("1", "题", 0, first, second, third, fourth)));
        Assert.Equal(QualityKind.OptionKinds, note.Kind);
        Assert.Contains($"“{odd}”", note.Sentence.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("八七会议", "古田会议", "遵义会议", "洛川会议")]
    [InlineData("三峡工程", "南水北调", "西气东输", "青藏铁路")]
    [InlineData("1921年", "1922年", "武汉", "上海")]
    public void Names_that_begin_with_a_numeral_are_names_and_mixed_options_are_nobody_s_hint(params string[] options) =>
        Assert.Empty(Banked.Notes(Banked.Choice("1", "题", 1, options)));

    [Fact]
    public void A_stem_that_is_too_optionsfor_the_projector_is_told_with_its_length()
    {
        var note = Assert.Single(Banked.Notes(Banked.Spoken("1", new string('长', 61), "短")));
        Assert.Equal(QualityKind.Length, note.Kind);
        Assert.Contains("61 字", note.Sentence.Zh, StringComparison.Ordinal);
        Assert.Empty(Banked.Notes(Banked.Spoken("1", new string('长', 60), "短")));
        Assert.Empty(Banked.Notes(Banked.Spoken("1", new string('a', 100), "短")));
    }

    [Fact]
    public void Options_that_fill_the_projector_are_noticed()
    {
        var options = Enumerable.Range(0, 6).Select(number => new string((char)('一' + number), 40)).ToArray();
        Assert.Contains(Banked.Notes(Banked.Choice("1", "题", 1, options)), note => note.Kind == QualityKind.Length && note.IsWarning);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("出处待核", true)]
    [InlineData("《毛泽东选集》第三卷", false)]
    public void A_missing_source_is_noticed(string source, bool isNoticed) =>
        Assert.Equal(isNoticed, Banked.Notes(Banked.Spoken("1", "谁？", "某人") with { Source = source }).Any(note => note.Kind == QualityKind.Source));

    [Fact]
    public void A_bank_of_one_difficulty_is_good_to_know_and_no_fault()
    {
        var notes = Banked.Notes(Enumerable.Range(0, 30).Select(number => Banked.Spoken($"{number}", $"{(char)(0x5000 + number)}{(char)(0x6000 + number)}{(char)(0x7000 + number)}？", $"{(char)(0x8000 + number)}")));
        Assert.Equal(4, notes.Count(note => note.Kind == QualityKind.Balance));
        Assert.DoesNotContain(notes, note => note.IsWarning);
    }
}
