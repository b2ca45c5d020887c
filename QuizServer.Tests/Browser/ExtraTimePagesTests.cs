using Microsoft.Playwright;
using QuizServer.Tests.Engine;
using static Microsoft.Playwright.Assertions;

namespace QuizServer.Tests.Browser;

/// <summary>A team with twice the time to answer: what its tablet, another tablet, the projector and the console show.</summary>
[Collection("Browser")]
public sealed class ExtraTimePagesTests
{
    private const string Code = "QZ7H2K";

    [SkippableFact]
    public async Task Its_tablet_counts_down_to_its_own_end_and_the_hall_waits_for_it_without_saying_whose_answer_it_is()
    {
        await using var server = new PublishedServer();
        await server.Prepare(Plans.Of(Plans.Simultaneous(1) with { Seconds = 8 }).WithTeams(2));
        await server.Start();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await InstalledBrowser.Launch(playwright);
        var desk = await browser.NewContextAsync(new() { Locale = "zh-CN" });
        var (console, hall) = (await desk.NewPageAsync(), await desk.NewPageAsync());
        await console.GotoAsync(server.OrganiserLink);
        await console.GotoAsync($"{server.Address}/host/contests/{Code}/console");
        await hall.GotoAsync($"{server.Address}/host/contests/{Code}/screen");
        var tablets = await browser.NewContextAsync(new() { Locale = "zh-CN" });
        var (usual, longer) = (await Hall.Sit(await tablets.NewPageAsync(), server.Address, Code, 1), await Hall.Sit(await tablets.NewPageAsync(), server.Address, Code, 2));

        await console.Locator("tr[data-team='2'] [data-grant]:enabled").ClickAsync(new() { Timeout = 30_000 });
        await console.Locator("[data-percent='100']").CheckAsync();
        await console.Locator("[data-confirm]").ClickAsync();
        await Expect(console.Locator("tr[data-team='2'] [data-extra-time='100']")).ToBeVisibleAsync();
        foreach (var stage in (string[])["rules", "reading", "all-answering"])
        {
            await Hall.Step(console, longer, stage);
        }

        await Expect(longer.Locator(".countdown")).ToHaveAttributeAsync("data-length", "16000");
        await Expect(usual.Locator(".countdown")).ToHaveAttributeAsync("data-length", "8000");
        // Whoever comes back in the middle of it counts down to the same end.
        await longer.ReloadAsync();
        await Hall.IsLive(longer);
        await Expect(longer.Locator(".countdown")).ToHaveAttributeAsync("data-length", "16000");

        await Expect(hall.Locator(".strip")).ToContainTextAsync("等待加时队伍", new() { Timeout = 15_000 });
        await Expect(hall.Locator(".countdown")).ToHaveCountAsync(0);
        await Expect(usual.Locator("[data-me='notice']")).ToContainTextAsync("还有人在加时作答");
        await Expect(console.Locator("tr[data-team='2'] [data-extra-time]")).ToContainTextAsync("加时作答中");
        await longer.Locator(".tile[data-option='1']").ClickAsync();
        await longer.Locator("#submit:enabled").ClickAsync();
        await Hall.Shows(hall, "closed");
    }
}
