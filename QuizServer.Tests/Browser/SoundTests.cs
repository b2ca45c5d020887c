using Microsoft.Playwright;
using QuizServer.Engine.Rounds;
using QuizServer.Tests.Engine;
using static Microsoft.Playwright.Assertions;

namespace QuizServer.Tests.Browser;

/// <summary>Two projectors: one press makes one of them heard and full, the console directs both, and the contest is heard from the chosen one.</summary>
[Collection("Browser")]
public sealed class SoundTests
{
    private const string Code = "QZ7H2K";

    [SkippableFact]
    public async Task A_contest_is_heard_from_the_projector_that_the_console_chose()
    {
        await using var server = new PublishedServer();
        await server.Prepare(Plans.Of(Plans.Buzz(2) with { PressOrder = PressOrder.Instant, OpenMode = OpenMode.Countdown }).WithTeams(2));
        await server.Start();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await InstalledBrowser.Launch(playwright);
        var complaints = new List<string>();
        var console = await Watched.Page(browser, complaints, 1280, 800);
        await console.GotoAsync(server.OrganiserLink);
        await console.GotoAsync($"{server.Address}/host/contests/{Code}/console");
        await Expect(console.Locator(".projectors")).ToContainTextAsync("还没有大屏");
        var address = await console.EvaluateAsync<string>("async () => (await fetch('/host/contests')).text().then(page => page.match(/\\/screen\\/[A-Z0-9]+\\/[A-Za-z0-9_-]+/)[0])");
        var first = await Projector(browser, complaints, server.Address + address);
        var second = await Projector(browser, complaints, server.Address + address);
        var tablet = await Hall.Sit(await Watched.Page(browser, complaints, 820, 1180), server.Address, Code, 2);

        // The second is pressed first and gets the sound; then the console gives it to the first.
        await Expect(console.Locator(".projectors")).ToContainTextAsync("没有一台大屏出声");
        await Expect(second.Locator("#setup")).ToBeVisibleAsync();
        await second.Mouse.ClickAsync(200, 200);
        await Expect(console.Locator("[data-projector='2'] [aria-pressed]")).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(second.Locator("#setup")).ToBeHiddenAsync();
        await first.Keyboard.PressAsync("f");
        await console.Locator("[data-projector='1'] [aria-pressed]").ClickAsync();
        await Expect(console.Locator("[data-projector='1']")).ToHaveAttributeAsync("data-lacks", "nothing");
        await console.Locator("[data-projector='2'] select").SelectOptionAsync("Standings");
        await Expect(second.Locator("#stage-scoreboard-")).ToBeVisibleAsync();

        await Hall.Step(console, first, "rules");
        await Hall.Step(console, first, "reading");
        await Hall.Step(console, first, "countdown");
        await Expect(first.Locator("#screen")).ToHaveAttributeAsync("data-cue", "open");
        await Hall.Shows(first, "buzz-open");
        await tablet.Locator("#buzz").ClickAsync();
        await Hall.Shows(first, "answering");
        await console.Locator("[data-rule='correct']:enabled").ClickAsync();
        await Hall.Shows(first, "revealed");

        // The second table is first now, and the hall sees the rows change places.
        await Expect(second.Locator(".standing").First).ToHaveIdAsync("standing-2");
        Assert.Equal(["standing-2", "standing-1"], await second.EvaluateAsync<string[]>("moved"));
        await Expect(second.Locator("#standing-2 .figures")).ToHaveTextAsync("110");
        await Hall.Step(console, first, "reading");
        await tablet.Locator("#buzz").ClickAsync();
        await Expect(tablet.Locator("[data-me='notice']").First).ToContainTextAsync("犯规");

        // Nobody else sits at a table, so that the question is over with the foul.
        await Hall.Shows(first, "closed");
        Assert.Equal(["cue", "lock", "right", "foul", "lock"], (await Heard(first)).Where(sound => sound != "tick"));
        Assert.Empty(await Heard(second));
        await Unveil(console, first, tablet);
        Assert.Equal(["lock", "fanfare"], (await Heard(first)).TakeLast(2));

        // A page that is loaded again knows what it was told, and plays nothing that is old.
        await second.ReloadAsync();
        await Expect(second.Locator("#screen")).ToHaveAttributeAsync("data-showing", "Standings");
        await Expect(console.Locator("[data-projector]")).ToHaveCountAsync(2);
        await console.Locator("[data-projector='2'] select").SelectOptionAsync("Black");
        await Expect(second.Locator(".projector")).ToHaveClassAsync("projector is-black");
        Assert.Empty(complaints);
    }

    // The standings stand still before the hall, whatever is corrected meanwhile; then the places come from the last one up.
    private static async Task Unveil(IPage console, IPage projector, IPage tablet)
    {
        var own = tablet.Locator("[data-me='score']");
        var before = await own.InnerTextAsync();
        await console.Locator("[data-freeze='on']:enabled").ClickAsync();
        await Expect(console.Locator("[data-freeze='off']")).ToBeVisibleAsync();
        await console.Locator("tr[data-team='1'] [data-correct]:enabled").ClickAsync();

        // The dialog takes what is typed once it has put the cursor there, and shows what it took.
        await Expect(console.Locator("#delta")).ToBeFocusedAsync(new() { Timeout = 15_000 });
        await console.Locator("#delta").FillAsync("88");
        await Expect(console.Locator("[data-preview]")).ToContainTextAsync("+88");
        await console.Locator("#reason").FillAsync("漏记");
        await console.Locator("[data-confirm]:enabled").ClickAsync();
        await console.Locator(".mud-dialog").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await Hall.Step(console, projector, "revealed");
        await Hall.Step(console, projector, "scoreboard");
        await Expect(projector.Locator(".frozen")).ToBeVisibleAsync();
        await Expect(projector.Locator("#stage-scoreboard-1")).Not.ToContainTextAsync("88");
        await Expect(own).ToHaveTextAsync(before);

        await Hall.Step(console, projector, "unveiling");
        await Expect(projector.Locator(".unveiled-place.is-covered")).ToHaveCountAsync(2);
        await Expect(console.Locator("[data-next]")).ToContainTextAsync("揭晓第 2 名");
        await Task.Delay(600);
        await console.Locator("[data-next]:enabled").ClickAsync();
        await Expect(projector.Locator(".unveiled-place.is-new")).ToContainTextAsync("第2队");
        await Expect(projector.Locator(".unveiled-place.is-covered")).ToHaveCountAsync(1);
        await Hall.Step(console, projector, "podium");
        await Expect(projector.Locator(".podium-step.is-rank-1")).ToContainTextAsync("第1队");
        await Expect(projector.Locator("#stage-podium")).ToContainTextAsync("88");
    }

    private static async Task<IPage> Projector(IBrowser browser, List<string> complaints, string address)
    {
        var page = await Watched.Page(browser, complaints, 1280, 720);
        await page.AddInitScriptAsync("window.heard = []; document.addEventListener('sound', event => heard.push(event.detail));");
        await page.AddInitScriptAsync("window.moved = []; const { animate } = Element.prototype; Element.prototype.animate = function (...how) { moved.push(this.id); return animate.apply(this, how); };");
        await page.GotoAsync(address);
        await Hall.IsLive(page);
        await page.Locator("#setup[data-number]:not([data-number=''])").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        return page;
    }

    private static Task<string[]> Heard(IPage page) => page.EvaluateAsync<string[]>("heard");
}
