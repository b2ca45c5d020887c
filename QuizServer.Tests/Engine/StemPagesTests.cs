using QuizClient.Gallery;
using QuizContracts;
using QuizServer.Engine.Rules;

namespace QuizServer.Tests.Engine;

/// <summary>Where a stem is parted that does not fit on one page of the projector.</summary>
public sealed class StemPagesTests
{
    private const string Sentence = "红军长征途中召开的一次重要会议在这里举行。";

    [Fact]
    public void A_stem_of_160_characters_with_eight_options_of_24_stands_on_one_page() =>
        Assert.Single(StemPages.Of(Words(new string('题', 160), 8, 24)));

    [Theory]
    [InlineData(200, 8, 24)]
    [InlineData(400, 8, 24)]
    [InlineData(500, 4, 24)]
    [InlineData(300, 6, 40)]
    public void A_longer_one_is_parted_and_no_letter_is_lost(int stem, int options, int option)
    {
        var text = string.Concat(Enumerable.Repeat(Sentence, stem / Sentence.Length));
        var pages = StemPages.Of(Words(text, options, option));

        Assert.InRange(pages.Count, 2, 5);
        Assert.Equal(text, string.Concat(pages));
        Assert.All(pages, page => Assert.EndsWith("。", page, StringComparison.Ordinal));
    }

    [Fact]
    public void The_gallery_parts_its_long_stem_as_a_contest_does()
    {
        var sample = GallerySamples.Paged;
        var pages = StemPages.Of(new(sample.Type, sample.Stem, sample.Options, sample.Targets, sample.Clues, 0, HasPicture: false));

        Assert.Equal(pages, Enumerable.Range(1, pages.Count).Select(number => GallerySamples.Page(number).Page!.Text));
        Assert.True(GallerySamples.Page(pages.Count).Page!.IsLast);
    }

    [Fact]
    public void Every_page_fits_where_it_stands()
    {
        var words = Words(string.Concat(Enumerable.Repeat(Sentence, 40)), 8, 24);
        var pages = StemPages.Of(words);

        Assert.All(pages.SkipLast(1), page => Assert.NotEqual(PanelFit.Tight, PanelFit.Of(PanelWords.Alone(page))));
        Assert.True(PanelFit.Tight.Holds(words with { Stem = pages[^1] }));
    }

    [Fact]
    public void What_is_asked_at_the_end_stands_whole_with_the_options()
    {
        var pages = StemPages.Of(Words(string.Concat(Enumerable.Repeat(Sentence, 20)) + "以下哪一项是会议的名称？", 8, 30));

        Assert.EndsWith("以下哪一项是会议的名称？", pages[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_closing_quote_stays_with_what_it_closes() =>
        Assert.DoesNotContain(StemPages.Of(Words(string.Concat(Enumerable.Repeat("他说：“" + Sentence + "”", 20)), 4, 10)), page => page.StartsWith('”'));

    [Fact]
    public void Without_any_sign_a_stem_is_parted_between_letters_and_never_within_a_word_or_a_sign_of_two_halves()
    {
        var words = string.Join(' ', Enumerable.Repeat("revolutionary", 100));
        Assert.All(StemPages.Of(Words(words, 8, 24)).SelectMany(page => page.Split(' ')), word => Assert.Equal("revolutionary", word));

        var pages = StemPages.Of(Words(string.Concat(Enumerable.Repeat("𠮷", 400)), 8, 24));
        Assert.True(pages.Count > 1);
        Assert.All(pages, page => Assert.False(char.IsLowSurrogate(page[0]) || char.IsHighSurrogate(page[^1])));
        Assert.Equal(800, StemPages.Of(Words(new string('x', 800), 8, 24)).Sum(page => page.Length));
    }

    [Fact]
    public void Options_for_which_there_is_no_room_at_all_are_known_and_the_stem_is_whole_all_the_same()
    {
        var words = Words(Sentence, 10, 90);

        Assert.False(StemPages.HasRoom(words));
        Assert.True(StemPages.HasRoom(Words(Sentence, 8, 24)));
        Assert.Equal([Sentence], StemPages.Of(words));
    }

    [Fact]
    public void A_picture_takes_its_room_from_the_last_page()
    {
        var words = Words(string.Concat(Enumerable.Repeat(Sentence, 10)), 4, 10);

        Assert.Single(StemPages.Of(words));
        Assert.True(StemPages.Of(words with { HasPicture = true }).Count > 1);
    }

    [Fact]
    public void The_number_of_pages_does_not_tell_how_long_the_clues_to_come_are()
    {
        var words = new PanelWords(QuestionType.Clues, string.Concat(Enumerable.Repeat(Sentence, 12)), [], [], ["短", "短", "短"], 3, HasPicture: false);

        Assert.Equal(StemPages.Of(words), StemPages.Of(words with { Clues = [.. Enumerable.Repeat(new string('长', 90), 3)] }));
    }

    private static PanelWords Words(string stem, int options, int length) =>
        new(QuestionType.SingleChoice, stem, [.. Enumerable.Range(0, options).Select(_ => new string('项', length))], [], [], 0, HasPicture: false);
}
