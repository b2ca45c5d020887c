using Bunit;
using QuizBuzzer.Play;
using QuizContracts;
using QuizContracts.Desks;
using QuizContracts.Views;
using QuizHost.Projector;
using QuizServer.Screens;
using QuizServer.Tests.Engine;

namespace QuizServer.Tests.Components;

/// <summary>A stem of several pages on the projector, on a tablet and beside the large button.</summary>
public sealed class StemPagesInHallTests : DeskTest
{
    private static readonly HashSet<SeatId> Nobody = [];

    [Fact]
    public void A_page_stands_alone_with_its_number_and_the_last_with_the_options()
    {
        var given = Reading();
        var first = Projector(given);
        Assert.StartsWith("1/", first.Find(".stem .stem-page").TextContent, StringComparison.Ordinal);
        Assert.Empty(first.FindAll(".tile"));
        Assert.Empty(first.FindAll(".fit-tight"));

        while (HallScreen.Of(given.State, Nobody).Stage is Stage.Reading { Question.Page.IsLast: false })
        {
            given.At(given.Now.TotalSeconds + 1).Next();
        }

        var last = Projector(given);
        Assert.Equal(4, last.FindAll(".tile").Count);
        Assert.EndsWith(last.Find(".stem-page").TextContent[..1], last.Find(".stem-page").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(last.Find(".stem").FirstChild!.TextContent.Trim(), first.Find(".stem").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tablet_shows_the_whole_stem_on_every_page() => Assert.Contains(
        Plans.LongStem,
        Circuit.Render<PlayFragment>(parameters => parameters
            .Add(screen => screen.View, HallScreen.Of(Reading().State, Nobody)).Add(screen => screen.Me, SeatScreen.Of(Reading().State, Given.Seat("1-1"))).Add(screen => screen.Language, Language.Chinese)).Markup,
        StringComparison.Ordinal);

    [Fact]
    public async Task The_console_turns_the_page_back_and_on()
    {
        var view = HostScreen.Of(Reading().At(12).Next().State, Nobody, new ScreenVersion(1, 1, 1), TimeSpan.FromSeconds(12), null);
        var page = OpenConsole(view);
        Assert.Contains("大屏第 2/", page.Find("[data-pages]").TextContent, StringComparison.Ordinal);

        await Press(page, "[data-page=back]");
        await Press(page, "[data-page=on]");

        Assert.Equal([new HostAction.TurnPage(1), new HostAction.TurnPage(3)], Desk.Done);
    }

    [Fact]
    public void Without_pages_there_is_nothing_to_turn() => Assert.Empty(OpenConsole(Pictures.Answering()).FindAll("[data-pages]"));

    private static Given Reading() => Given.Reading(Plans.Of(Plans.Simultaneous() with { Questions = [Plans.Choice("长") with { Stem = Plans.LongStem }] }));

    private IRenderedComponent<Microsoft.AspNetCore.Components.IComponent> Projector(Given given) => Circuit.Render<ProjectorFragment>(parameters => parameters
        .Add(screen => screen.View, HallScreen.Of(given.State, Nobody)).Add(screen => screen.Language, Language.Chinese).Add(screen => screen.JoinAddress, "").Add(screen => screen.JoinQrSvg, ""));
}
