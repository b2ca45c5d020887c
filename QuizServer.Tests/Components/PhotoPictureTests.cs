using System.Globalization;
using AngleSharp.Dom;
using Bunit;
using QuizContracts;
using QuizContracts.Desks;
using QuizContracts.Views;
using QuizHost.Photos;
using QuizServer.Engine.Rounds;
using QuizServer.Screens.Photos;
using QuizServer.Tests.Engine;

namespace QuizServer.Tests.Components;

/// <summary>Real races as pictures: on the console, on the page of photo finishes, and for the hall.</summary>
public sealed class PhotoPictureTests : DeskTest
{
    [Fact]
    public void Every_team_has_a_lane_and_the_winners_is_told_by_shape_and_word()
    {
        var picture = Picture(Race(3, (1, 0), (2, 12.3), (3, 80)), PhotoSize.Hall);

        Assert.Equal(["1", "2", "3"], picture.FindAll("[data-lane]").Select(lane => lane.GetAttribute("data-lane")));
        var winner = Assert.Single(picture.FindAll(".photo-lane.is-winner"));
        Assert.Contains("★ 最先", winner.TextContent, StringComparison.Ordinal);
        Assert.Contains("+12.3", picture.Find("[data-lane='2']").TextContent, StringComparison.Ordinal);
        Assert.Contains("1 号台 第1队 最先，领先 12.3 毫秒。", picture.Find(".photo-verdict").TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(picture.FindAll(".photo-hold"));
        Assert.NotEmpty(picture.FindAll(".photo-opening"));
    }

    [Fact]
    public void A_dead_heat_is_said_beside_each_of_its_lanes()
    {
        var picture = Picture(Race(3, (1, 0), (2, 0.3), (3, 400)), PhotoSize.Hall);

        Assert.Contains("并列，作答", picture.Find("[data-lane='1']").TextContent, StringComparison.Ordinal);
        Assert.Contains("+0.3 并列", picture.Find("[data-lane='2']").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("并列", picture.Find("[data-lane='3']").TextContent, StringComparison.Ordinal);
        Assert.Contains("难分先后", picture.Find(".photo-verdict").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(2)]
    [InlineData(15)]
    [InlineData(60)]
    [InlineData(180)]
    public void Near_presses_stand_apart(double margin)
    {
        var layout = PhotoLayout.Of(Race(2, (1, 0), (2, margin)), PhotoSize.Hall);

        var axis = layout.Zoom ?? layout.Whole;
        Assert.True(axis.At(layout.Zero + (decimal)margin) - axis.At(layout.Zero) >= 15, $"{margin} ms: {axis}");
    }

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    [InlineData(12)]
    [InlineData(20)]
    public void Nothing_leaves_the_picture_and_no_letter_is_smaller_than_the_last_row_reads(int teams)
    {
        foreach (var size in (PhotoSize[])[PhotoSize.Hall, PhotoSize.OldHall, PhotoSize.Sheet])
        {
            var picture = Picture(Race(teams, [.. Enumerable.Range(1, teams).Select(team => (team, team == 1 ? 0 : 0.3 + (team - 2) * 400.0 / teams))]), size);
            var box = picture.Find("svg").GetAttribute("viewBox")!.Split(' ').Select(Number).ToList();

            Assert.Equal(Math.Min(size.Most, teams), picture.FindAll("[data-lane]").Count);
            Assert.All(Places(picture, "x", "x1", "x2", "cx"), place => Assert.InRange(place, 0, box[2]));
            Assert.All(Places(picture, "y", "y1", "y2", "cy"), place => Assert.InRange(place, 0, box[3]));
            if (size.Height is { } height)
            {
                Assert.Equal(height, box[3]);
                Assert.All(Places(picture, "font-size"), letters => Assert.True(letters >= height / 28));
            }

            // Words end where the picture does.
            foreach (var words in picture.FindAll("text").Where(text => text.GetAttribute("text-anchor") is null))
            {
                var letters = Number(words.GetAttribute("font-size") ?? picture.Find("svg").GetAttribute("font-size")!);
                Assert.True(Number(words.GetAttribute("x")!) + Width(words.TextContent) * letters <= box[2] + 1, words.TextContent);
            }
        }
    }

    [Fact]
    public void Teams_without_a_lane_are_counted()
    {
        var race = Race(20, [.. Enumerable.Range(1, 20).Select(team => (team, team * 5.0))]);

        Assert.Contains("另有 8 队", Picture(race, PhotoSize.Hall).Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("另有", Picture(race, PhotoSize.Sheet).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_console_shows_it_to_the_hall_and_puts_it_away()
    {
        var view = Pictures.Answering() with { Photo = Race(2, (1, 0), (2, 50)) };
        var page = OpenConsole(view);

        await Press(page, "[data-show-photo=show]");
        Desk.Publish(view with { Publish = 2, Hall = view.Hall with { Photo = view.Photo } });
        await page.WaitForElementAsync("[data-show-photo=hide]");
        await Press(page, "[data-show-photo=hide]");

        Assert.Equal([new HostAction.ShowPhoto(true), new HostAction.ShowPhoto(false)], Desk.Done);
    }

    [Fact]
    public void Without_a_decided_race_there_is_nothing_to_show() => Assert.Empty(OpenConsole(Pictures.Answering()).FindAll("[data-show-photo]"));

    [Fact]
    public void The_list_of_presses_has_margins_dead_heats_and_what_to_look_at()
    {
        var given = Open(3).Arrives("1-1", 15.3, 15.298).Arrives("2-1", 15.304, 15.3).Arrives("3-1", 15.4, 15.2, stalled: 50).At(16).Look();
        var view = Pictures.Answering();
        var page = OpenConsole(view with
        {
            Photo = PhotoFinishes.Last(given.State),
            Hall = view.Hall with { Stage = QuizServer.Screens.HallScreen.Of(given.State, new HashSet<SeatId>()).Stage },
        });

        Assert.Contains("+2.0 毫秒 难分先后", page.Find("[data-pressed='2'] .press-behind").TextContent, StringComparison.Ordinal);
        Assert.Equal("不可能", page.Find("[data-pressed='3'] .press-mark").TextContent);
        Assert.Contains("3 号台：按到达时刻计", page.Find("[data-flagged]").TextContent, StringComparison.Ordinal);
        Assert.Equal($"/host/contests/{Pictures.Code}/photos", page.Find(".press-photo").GetAttribute("href"));
    }

    [Fact]
    public void The_page_has_all_races_newest_first_and_follows_the_contest()
    {
        Desk.Views[Pictures.Code] = Pictures.Answering();
        Desk.Finishes[Pictures.Code] = new ContestPhotos(Pictures.Code, "党史知识竞赛", [Race(2, (1, 0), (2, 50))]);
        var page = Circuit.Render<PhotosPage>(parameters => parameters.Add(photos => photos.Code, Pictures.Code));
        Assert.Single(page.FindAll("[data-race]"));

        Desk.Finishes[Pictures.Code] = new ContestPhotos(Pictures.Code, "党史知识竞赛", [Race(2, (2, 0), (1, 50)) with { Number = 2 }, Race(2, (1, 0), (2, 50))]);
        Desk.Publish(Pictures.Answering(2));

        page.WaitForAssertion(() => Assert.Equal(["2", "1"], page.FindAll("[data-race]").Select(race => race.GetAttribute("data-race"))));
        Assert.Equal([$"/host/contests/{Pictures.Code}/photos/csv", $"/host/contests/{Pictures.Code}/photos/html"], page.FindAll(".sheet-tools a").Select(link => link.GetAttribute("href")));
    }

    private IRenderedComponent<PhotoPicture> Picture(PhotoFinish race, PhotoSize size) => Circuit.Render<PhotoPicture>(parameters => parameters
        .Add(picture => picture.Photo, race).Add(picture => picture.Size, size).Add(picture => picture.Language, Language.Chinese));

    // Teams press so many milliseconds after 500 ms of the opening, over links that need 2 ms.
    private static PhotoFinish Race(int teams, params (int Team, double After)[] presses)
    {
        var given = Open(teams);
        foreach (var (team, after) in presses.OrderBy(press => press.After))
        {
            given.Arrives($"{team}-1", 15.502 + after / 1000, 15.5 + after / 1000);
        }

        return PhotoFinishes.Of(given.At(20).Look().State)[0];
    }

    private static Given Open(int teams) => Given.Reading(Plans.Of(Plans.Buzz() with { PressOrder = PressOrder.Instant, HoldMilliseconds = 500 }).WithTeams(teams)).At(12).Next().At(15).Look();

    private static IEnumerable<double> Places(IRenderedComponent<PhotoPicture> picture, params string[] names) =>
        picture.FindAll("svg, svg *").SelectMany(element => names.Select(element.GetAttribute)).OfType<string>().Select(Number);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static double Width(string text) => text.Trim().Sum(letter => letter < 0x2E80 ? 0.55 : 1);
}
