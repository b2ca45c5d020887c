using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace QuizServer.Tests.Browser;

/// <summary>Judges in browsers of their own, without the organiser's sign-in: they mark an answer through their links until these are withdrawn.</summary>
[Collection("Browser")]
public sealed class JuryContestTests
{
    private const string Code = "PNGWEJ";

    [SkippableFact]
    public async Task Five_judges_mark_an_answer_and_the_chief_judge_has_the_final_word()
    {
        await using var server = new PublishedServer();
        await server.Start();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await InstalledBrowser.Launch(playwright);
        var complaints = new List<string>();

        var host = await Open(browser, complaints);
        await host.GotoAsync(server.OrganiserLink);
        await host.GotoAsync($"{server.Address}/host/contests/{Code}/judges");
        var judges = new IPage[6];
        for (var judge = 1; judge <= 5; judge++)
        {
            var line = host.Locator($"[data-judge='{judge}']");
            await line.Locator("[data-admit]:enabled").ClickAsync(new() { Timeout = 30_000 });
            var link = await line.Locator("[data-copy]").GetAttributeAsync("data-copy");
            judges[judge] = await Open(browser, complaints);
            await judges[judge].GotoAsync($"{server.Address}{new Uri(link!).AbsolutePath}");
            await judges[judge].Locator("[data-ready='true']").WaitForAsync(new() { Timeout = 30_000 });
            await Expect(line.Locator("[data-connected='true']")).ToBeVisibleAsync(new() { Timeout = 10_000 });
        }

        await Hall.Picture(host, "judges");
        var console = await host.Context.NewPageAsync();
        await console.GotoAsync($"{server.Address}/host/contests/{Code}/console");
        var projector = await host.Context.NewPageAsync();
        await projector.GotoAsync($"{server.Address}/host/contests/{Code}/screen");
        await Hall.IsLive(projector);
        await console.Locator("[data-next]:enabled").WaitForAsync(new() { Timeout = 30_000 });
        foreach (var stage in (string[])["rules", "reading", "answering"])
        {
            await Next(console);
            await projector.Locator($"#screen[data-stage='{stage}']").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        }

        // 8, 9, 7.5, 8.5 and 9.5 without 7.5 and 9.5: (8 + 9 + 8.5) / 3 = 8.5.
        foreach (var (judge, mark) in ((int, string)[])[(1, "8"), (2, "9"), (3, "7.5"), (4, "8.5")])
        {
            await Mark(judges[judge], mark);
        }

        await judges[5].Locator("[data-step='-0.5']:enabled").ClickAsync();
        await judges[5].Locator("[data-submit-mark]:enabled").ClickAsync();
        await Expect(judges[5].Locator("[data-own]")).ToContainTextAsync("9.5");
        await Hall.Picture(judges[5], "jury");
        await Next(console);
        await Next(console);
        await Expect(projector.Locator(".mark-list .is-dropped")).ToHaveCountAsync(2, new() { Timeout = 10_000 });
        await Expect(projector.Locator(".mark-mean")).ToContainTextAsync("8.5");
        await Hall.Picture(projector, "marks");

        await judges[1].Locator("[data-judged='1'] [data-overturn]:enabled").ClickAsync();
        await judges[1].Locator("input[name=ruling][value=Timeout]").ClickAsync();
        await judges[1].Locator("#reason").FillAsync("超过时限");
        await Hall.Picture(judges[1], "chief");
        await judges[1].Locator("[data-confirm]:enabled").ClickAsync();
        await Expect(console.Locator("[data-judged='1'] [data-final]")).ToBeVisibleAsync(new() { Timeout = 10_000 });
        await Expect(console.Locator("[data-judged='1'] [data-overturn]")).ToBeDisabledAsync();

        await host.Locator("[data-judge='5'] [data-withdraw]:enabled").ClickAsync();
        await host.Locator("[data-confirm]:enabled").ClickAsync();
        await Expect(judges[5].Locator("[data-over]")).ToBeVisibleAsync(new() { Timeout = 10_000 });
        Assert.Empty(complaints);
        Assert.Equal(404, (await judges[5].ReloadAsync())!.Status);
    }

    private static async Task Mark(IPage judge, string mark)
    {
        await judge.Locator("#mark:enabled").FillAsync(mark);
        await judge.Locator("[data-submit-mark]:enabled").ClickAsync();
        await Expect(judge.Locator("[data-own]")).ToContainTextAsync(mark);
    }

    private static async Task Next(IPage console)
    {
        // A second press within half a second of a change counts once.
        await Task.Delay(600);
        await Expect(console.Locator("[data-next]")).ToBeEnabledAsync(new() { Timeout = 15_000 });
        await console.Locator("[data-next]").ClickAsync();
    }

    // A ten-inch tablet.
    private static async Task<IPage> Open(IBrowser browser, List<string> complaints)
    {
        var page = await (await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 }, Locale = "zh-CN" })).NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => complaints.Add(error);
        return page;
    }
}
