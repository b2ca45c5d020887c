using AngleSharp.Dom;
using Bunit;
using QuizBuzzer.Play;
using QuizContracts;
using QuizContracts.Views;
using QuizHost.Projector;
using QuizServer.Engine;
using QuizServer.Screens;
using QuizServer.Tests.Engine;

namespace QuizServer.Tests.Components;

/// <summary>Questions that are not made of plain options, on tablets and on the projector, as the screens show them of a real contest.</summary>
public sealed class TypesInHallTests : BunitContext
{
    private static readonly HashSet<SeatId> Nobody = [];

    [Theory]
    [InlineData(QuestionType.FillIn, 2, "text")]
    [InlineData(QuestionType.Numeric, 1, "decimal")]
    [InlineData(QuestionType.Estimate, 1, "decimal")]
    [InlineData(QuestionType.Clues, 1, "text")]
    public void A_typed_answer_has_a_field_for_each_text_with_the_right_keyboard(QuestionType type, int fields, string keyboard)
    {
        var found = Tablet(Asked(type)).FindAll("input[name=text]");

        Assert.Equal(fields, found.Count);
        Assert.All(found, field => Assert.Equal((keyboard, "off"), (field.GetAttribute("inputmode"), field.GetAttribute("autocomplete"))));
        Assert.Single(Tablet(Asked(type)).FindAll("[data-act=submit]"));
    }

    [Fact]
    public void What_was_sent_stands_on_the_tablet_that_sent_it()
    {
        var given = Asked(QuestionType.FillIn).At(13).Type("1-1", "遵义", "四川");

        Assert.Equal(["遵义", "四川"], Tablet(given, "1-1").FindAll("input[name=text]").Select(field => field.GetAttribute("value")));
        Assert.All(Tablet(given, "2-1").FindAll("input[name=text]"), field => Assert.Null(field.GetAttribute("value")));
    }

    [Fact]
    public void An_order_is_tapped_and_shows_the_places_that_were_sent()
    {
        var given = Asked(QuestionType.Ordering);
        Assert.Equal(4, Tablet(given).FindAll("[data-entry=order] button.tile").Count);
        Sample.Of(QuestionType.Ordering).Right.By(given.At(13), "1-1");

        Assert.Equal(["2", "4", "1", "3"], Places(Tablet(given, "1-1")));
        Assert.All(Places(Tablet(given, "2-1")), Assert.Empty);
    }

    [Fact]
    public void Pairs_show_the_number_of_the_target()
    {
        var given = Asked(QuestionType.Matching);
        Assert.Equal((3, 4), (Tablet(given).FindAll("[data-entry=pairs] [data-option]").Count, Tablet(given).FindAll("[data-entry=pairs] [data-target]").Count));
        Sample.Of(QuestionType.Matching).Right.By(given.At(13), "1-1");

        Assert.Equal(["2", "4", "1"], Places(Tablet(given, "1-1")));
    }

    [Theory]
    [InlineData(QuestionType.Ordering, 4)]
    [InlineData(QuestionType.Matching, 3)]
    public void Without_script_the_same_is_chosen_from_lists(QuestionType type, int lists) =>
        Assert.Equal(lists, Tablet(Asked(type)).Find("noscript").InnerHtml.Split("<select name=\"choice\"").Length - 1);

    [Theory]
    [InlineData(QuestionType.FillIn, "遵义；贵州")]
    [InlineData(QuestionType.Numeric, "45岁（±1）")]
    [InlineData(QuestionType.Estimate, "1000人")]
    [InlineData(QuestionType.Clues, "遵义会议")]
    public void The_reveal_says_the_answer_in_words(QuestionType type, string answer)
    {
        var given = Revealed(type);

        Assert.Contains(answer, Projector(given).Find(".reveal-answer").TextContent, StringComparison.Ordinal);
        Assert.Contains(answer, Tablet(given).Find(".seat-answer").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_reveal_brings_an_order_into_order_and_pairs_to_their_targets()
    {
        Assert.Equal(["丙", "甲", "丁", "乙"], Projector(Revealed(QuestionType.Ordering)).FindAll(".tile-list .tile-text").Select(text => text.TextContent.Trim()));
        Assert.Equal(["2", "4", "1"], Projector(Revealed(QuestionType.Matching)).FindAll(".pair-side:first-child .tile-place").Select(place => place.TextContent));
    }

    [Fact]
    public void The_projector_shows_the_clues_so_far_and_the_nearest_estimates_at_the_reveal()
    {
        var clues = Asked(QuestionType.Clues).At(14).Clue();
        Assert.Equal(["线索一", "线索二"], Projector(clues).FindAll(".clue .tile-text").Select(clue => clue.TextContent));
        Assert.Equal("线索 2 / 4", Projector(clues).Find(".clue-count").TextContent);

        Assert.Equal(["1005人", "5000人"], Projector(Revealed(QuestionType.Estimate)).FindAll(".nearest li b").Select(text => text.TextContent));
        Assert.Single(Projector(Revealed(QuestionType.Estimate)).FindAll(".nearest .is-nearest"));
    }

    [Fact]
    public void Pictures_stand_everywhere_with_their_words_and_a_film_only_where_one_hall_sees_it()
    {
        var given = Revealed(QuestionType.Numeric);

        Assert.Equal(("/media/a1.png", "会址"), Image(Projector(Asked(QuestionType.Numeric))));
        Assert.Equal(("/media/a1.png", "会址"), Image(Tablet(given)));
        Assert.Equal("/media/b2.mp4", Projector(given).Find("video").GetAttribute("src"));
        Assert.Empty(Tablet(given).FindAll("video"));
        Assert.Empty(Projector(given).FindAll("img"));
        Assert.Empty(Projector(Asked(QuestionType.Numeric)).FindAll("video"));

        static (string?, string?) Image(IRenderedComponent<Microsoft.AspNetCore.Components.IComponent> screen) => (screen.Find("img").GetAttribute("src"), screen.Find("img").GetAttribute("alt"));
    }

    private static Given Asked(QuestionType type) => Given.Reading(Plans.Of(Plans.Simultaneous() with { Questions = [Sample.Of(type).Question] })).At(12).Next();

    private static Given Revealed(QuestionType type)
    {
        var given = Asked(type);
        Sample.Of(type).Right.By(given.At(13), "1-1");
        Sample.Of(type).Wrong.By(given.At(14), "2-1");
        return given.At(40).Look().At(41).Next();
    }

    private IRenderedComponent<Microsoft.AspNetCore.Components.IComponent> Tablet(Given given, string seat = "1-1") => Render<PlayFragment>(parameters => parameters
        .Add(screen => screen.View, HallScreen.Of(given.State, Nobody)).Add(screen => screen.Me, SeatScreen.Of(given.State, Given.Seat(seat))).Add(screen => screen.Language, Language.Chinese));

    private IRenderedComponent<Microsoft.AspNetCore.Components.IComponent> Projector(Given given) => Render<ProjectorFragment>(parameters => parameters
        .Add(screen => screen.View, HallScreen.Of(given.State, Nobody)).Add(screen => screen.Language, Language.Chinese).Add(screen => screen.JoinAddress, "").Add(screen => screen.JoinQrSvg, ""));

    private static IEnumerable<string> Places(IRenderedComponent<Microsoft.AspNetCore.Components.IComponent> tablet) => tablet.FindAll("[data-place]").Select(place => place.TextContent);
}
