using Microsoft.Playwright;
using QuizContracts;
using QuizServer.Tests.Engine;
using static Microsoft.Playwright.Assertions;

namespace QuizServer.Tests.Browser;

/// <summary>An order that is entered by dragging, by arrow keys and by taps, what is said of it to whoever does not see it, and what the team reads of it afterwards.</summary>
[Collection("Browser")]
public sealed class OrderByHandTests
{
    private const string Code = "QZ7H2K";

    [SkippableFact]
    public async Task Tiles_are_dragged_and_moved_by_keys_and_what_stands_on_the_tablet_is_what_is_sent()
    {
        await using var server = new PublishedServer();
        await server.Prepare(Plans.Of(Plans.Simultaneous() with { Questions = [Sample.Of(QuestionType.Ordering).Question with { Media = null }] }).WithTeams(2));
        await server.Start();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await InstalledBrowser.Launch(playwright);
        var console = await browser.NewPageAsync();
        await console.GotoAsync(server.OrganiserLink);
        await console.GotoAsync($"{server.Address}/host/contests/{Code}/console");
        var page = await (await browser.NewContextAsync(new() { ViewportSize = new() { Width = 820, Height = 1180 }, HasTouch = true })).NewPageAsync();
        var tablet = await Hall.Sit(page, server.Address, Code, 1);
        var voice = tablet.Locator("#voice");
        await voice.WaitForAsync(new() { State = WaitForSelectorState.Attached, Timeout = 15_000 });
        foreach (var stage in (string[])["rules", "reading", "all-answering"])
        {
            await Hall.Step(console, tablet, stage);
        }

        await Expect(voice).ToContainTextAsync("请依次点选并提交");

        // 丙 to the top by its handle: the whole list is the order now.
        await Drag(tablet, "[data-option='2'] .tile-place", "[data-option='0']");
        await Places(tablet, 2, 3, 1, 4);
        await Expect(voice).ToHaveTextAsync("丙, 第 1 位");
        Assert.True((await Top(tablet, 2)) < (await Top(tablet, 0)));

        // 丁 one up by a key.
        await tablet.Locator("[data-option='3']").FocusAsync();
        await tablet.Keyboard.PressAsync("ArrowUp");
        await Places(tablet, 2, 4, 1, 3);
        await Expect(voice).ToHaveTextAsync("丁, 第 3 位");

        // 乙 is taken back by a tap and put to the end again by another.
        await tablet.Locator("[data-option='1']").ClickAsync();
        await Expect(tablet.Locator("#submit")).ToBeDisabledAsync();
        await tablet.Locator("[data-option='1']").ClickAsync();
        await Places(tablet, 2, 4, 1, 3);
        await tablet.Locator("#submit:enabled").ClickAsync();
        await Expect(voice).ToContainTextAsync("作答结束");

        await Hall.Shows(tablet, "closed");
        await Hall.Step(console, tablet, "revealed");
        await Expect(voice).ToContainTextAsync("回答正确，加 10 分。 得分 110");

        await tablet.Locator("#to-history").ClickAsync();
        await Expect(tablet.Locator("dialog[open] .history")).ToContainTextAsync("CADB");
        await Expect(tablet.Locator("dialog[open] .history")).ToContainTextAsync("累计 110 分");
        await Hall.Step(console, tablet, "scoreboard");
        await Expect(tablet.Locator("dialog[open]")).ToHaveCountAsync(1);
    }

    private static async Task Drag(IPage page, string from, string to)
    {
        var (start, goal) = (await page.Locator(from).BoundingBoxAsync(), await page.Locator(to).BoundingBoxAsync());
        await page.Mouse.MoveAsync(start!.X + start.Width / 2, start.Y + start.Height / 2);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(start.X + start.Width / 2, start.Y - 20, new() { Steps = 4 });
        await page.Mouse.MoveAsync(start.X + start.Width / 2, goal!.Y + goal.Height / 2, new() { Steps = 8 });
        await page.Mouse.UpAsync();
    }

    // The number that each option wears, from the first option on.
    private static async Task Places(IPage page, params int[] places)
    {
        foreach (var (option, place) in places.Index())
        {
            await Expect(page.Locator($"[data-option='{option}'] [data-place]")).ToHaveTextAsync($"{place}");
        }
    }

    private static async Task<float> Top(IPage page, int option) => (await page.Locator($"[data-option='{option}']").BoundingBoxAsync())!.Y;
}
