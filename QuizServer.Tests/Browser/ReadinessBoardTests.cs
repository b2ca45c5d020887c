using Microsoft.Playwright;
using QuizServer.Benchmarks.Fairness;
using QuizServer.Engine.Rounds;
using QuizServer.Tests.Engine;
using static Microsoft.Playwright.Assertions;

namespace QuizServer.Tests.Browser;

/// <summary>Two tablets, one of them on a slow wire, and the board on which the host sees which of them is ready.</summary>
[Collection("Browser")]
public sealed class ReadinessBoardTests
{
    private const string Code = "QZ7H2K";
    private static readonly LocatorAssertionsToContainTextOptions Patient = new() { Timeout = 30_000 };
    private static readonly LocatorAssertionsToHaveAttributeOptions Soon = new() { Timeout = 30_000 };

    [SkippableFact]
    public async Task The_board_shows_which_tablet_is_ready_and_at_once_when_one_is_not_any_more()
    {
        await using var server = new PublishedServer();
        await server.Prepare(Plans.Of(Plans.Buzz() with { PressOrder = PressOrder.Instant, OpenMode = OpenMode.HostPress, WindowSeconds = 60 }).WithTeams(2));
        await server.Start();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await InstalledBrowser.Launch(playwright);
        var (complaints, still) = (new List<string>(), new Standstill());
        await using var slowWire = new DelayProxy(new Uri(server.Address).Port, new Always(40), new NoDelay());
        await using var plainWire = new DelayProxy(new Uri(server.Address).Port, still, still);
        var console = await Watched.Page(browser, complaints, 1280, 800);
        await console.GotoAsync(server.OrganiserLink);
        var board = await console.Context.NewPageAsync();
        await console.GotoAsync($"{server.Address}/host/contests/{Code}/console");
        await board.GotoAsync($"{server.Address}/host/contests/{Code}/readiness");
        await board.Locator(".ready[data-live='true']").WaitForAsync();

        var plain = await Hall.Sit(await Watched.Page(browser, complaints, 820, 1180), $"http://127.0.0.1:{plainWire.Port}", Code, 1);
        var slow = await Hall.Sit(await Watched.Page(browser, complaints, 820, 1180), $"http://127.0.0.1:{slowWire.Port}", Code, 2);
        await Expect(board.Locator("[data-device='1-1'] [data-flaw='Untouched']")).ToContainTextAsync("抢答器还没有试按", Patient);
        await Expect(board.Locator("[data-device='2-1'] [data-flaw='SlowLink']")).ToContainTextAsync("最多校正 14 毫秒", Patient);

        foreach (var tablet in (IPage[])[plain, slow])
        {
            await tablet.Locator("#screen > .buzz-button").ClickAsync();
            await Expect(tablet.Locator("#screen > .buzz-button [role='status']")).ToBeVisibleAsync();
        }

        // How steady a link is on a busy machine nobody can say; what was tried and what the wire adds are certain.
        await Expect(board.Locator("[data-flaw='Untouched']")).ToHaveCountAsync(0, new() { Timeout = 30_000 });
        await Expect(board.Locator("[data-device='1-1']")).ToContainTextAsync("试按");
        await Expect(board.Locator("[data-device='2-1']")).ToContainTextAsync("常亮");

        await board.Locator("[data-device='2-1'] [data-pass]").ClickAsync();
        await board.Locator("[data-reason]").FillAsync("最远的一桌");
        await board.Locator("[data-confirm]").ClickAsync();
        await Expect(board.Locator("[data-device='2-1'] [data-flaw='SlowLink']")).ToContainTextAsync("已放行", Patient);
        await Expect(board.Locator("[data-device='2-1']")).ToContainTextAsync("最远的一桌");
        await Hall.Picture(board, "readiness");

        await Hall.Step(console, slow, "rules");
        await Hall.Step(console, slow, "reading");
        await Hall.Step(console, slow, "buzz-open");
        var before = (await console.Locator(".device-bar").BoundingBoxAsync())!;
        still.For(60_000);
        await Expect(board.Locator("[data-device='1-1']")).ToHaveAttributeAsync("data-fitness", "NoGo", Soon);
        await Expect(console.Locator(".device-chip[data-device='1-1']")).ToHaveAttributeAsync("data-fitness", "NoGo", Soon);
        var after = (await console.Locator(".device-bar").BoundingBoxAsync())!;
        Assert.Equal((before.Y, before.Height, before.Width), (after.Y, after.Height, after.Width));
        Assert.Empty(complaints);
    }

    private sealed class Always(double milliseconds) : IDelay
    {
        public double Next(double now) => milliseconds;
    }
}
