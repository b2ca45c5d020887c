using QuizContracts.Views;
using QuizServer.Theming;

namespace QuizServer.Tests.Theming;

/// <summary>The organiser's own colours.</summary>
public sealed class PaletteTests
{
    [Fact]
    public void Contrast_is_that_of_the_guidelines()
    {
        Assert.Equal(21, Colour.Contrast(Colour.Black, Colour.White), 2);
        Assert.Equal(4.54, Colour.Contrast(Colour.Read("#767676")!.Value, Colour.White), 2);
    }

    [Theory]
    [InlineData("#0b3d20")]
    [InlineData("#301060")]
    [InlineData("#f5e9c8")]
    [InlineData("#7a0d13")]
    public void A_ground_that_can_be_read_is_taken_with_words_that_can_be_read(string ground)
    {
        foreach (var mode in Enum.GetValues<Mode>())
        {
            var looks = new Looks(Ground: ground, Trim: "#888888", Mode: mode);
            var values = Palette.Of(looks).ToDictionary(value => value.Name, value => value.Value);

            Assert.Empty(Palette.Judge(looks));
            Assert.True(Colour.Contrast(values["--on-deep"], values["--deep"]) >= 7);
            Assert.True(Colour.Contrast(values["--shine"], values["--deep"]) >= 7);
            Assert.True(Colour.Contrast(values["--on-deep"], values["--deeper"]) >= 7);
        }
    }

    [Theory]
    [InlineData("#d97a34", "6.", "7:1")]
    [InlineData("#808080", "4.8", "7:1")]
    public void A_ground_on_which_nothing_can_be_read_is_warned_of_with_the_figure(string ground, string figure, string limit)
    {
        var finding = Assert.Single(Palette.Judge(new Looks(Ground: ground)));

        Assert.Contains(figure, finding.Zh, StringComparison.Ordinal);
        Assert.Contains(limit, finding.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_but_colours_and_content_addresses_gets_into_the_sheet()
    {
        Assert.Null(Colour.Read("red"));
        Assert.Null(Colour.Read("#12345"));
        Assert.Null(Colour.Read("#12345g"));
        Assert.Null(LooksSheet.AddressOf(Looks.Plain));
        Assert.Equal("#d9a437", Colour.Read("#D9A437").ToString());
    }
}
