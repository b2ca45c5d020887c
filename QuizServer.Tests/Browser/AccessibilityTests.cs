using System.Reflection;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.AspNetCore.Components;
using Microsoft.Playwright;
using QuizServer.Pages;

namespace QuizServer.Tests.Browser;

/// <summary>WCAG 2.2 AA on every page, as axe-core sees it: in Chinese on light paper and in English on dark paper. No rule is switched off.</summary>
[Collection("Browser")]
public sealed partial class AccessibilityTests
{
    private const string Code = "DANGSH";
    private const string Judged = "PNGWEJ";

    // Every address of a page, and where to find it; empty for those that the contest below passes through.
    private static readonly Dictionary<string, string> Pages = new(StringComparer.Ordinal)
    {
        ["/host"] = "/host",
        ["/host/contests"] = "/host/contests",
        ["/host/contests/new"] = "/host/contests/new",
        ["/host/drafts/{Id}"] = "",
        ["/host/contests/{Code}/console"] = "",
        ["/host/contests/{Code}/judges"] = $"/host/contests/{Judged}/judges",
        ["/host/contests/{Code}/certificates"] = $"/host/contests/{Code}/certificates",
        ["/host/contests/{Code}/paper"] = $"/host/contests/{Code}/paper",
        ["/host/contests/{Code}/results"] = $"/host/contests/{Code}/results",
        ["/results/{Code}"] = $"/results/{Code}",
        ["/host/contests/{Code}/looks"] = $"/host/contests/{Code}/looks",
        ["/host/contests/{Code}/photos"] = $"/host/contests/{Code}/photos",
        ["/host/contests/{Code}/readiness"] = $"/host/contests/{Code}/readiness",
        ["/host/contests/{Code}/regulation"] = $"/host/contests/{Code}/regulation",
        ["/host/contests/{Code}/rehearsal"] = $"/host/contests/{Code}/rehearsal",
        ["/host/contests/{Code}/screen"] = "",
        ["/host/gallery"] = "/host/gallery",
        ["/host/gallery/projector/{State}"] = "/host/gallery/projector/revealed-right",
        ["/host/gallery/tablet/{State}"] = "/host/gallery/tablet/right",
        ["/host/banks"] = "/host/banks",
        ["/host/banks/{Bank}"] = "",
        ["/host/banks/{Bank}/import"] = "",
        ["/host/banks/{Bank}/new"] = "",
        ["/host/banks/{Bank}/questions/{Id}"] = "",
        ["/host/account"] = "/host/account",
        ["/host/account/password"] = "/host/account/password",
        ["/host/accounts"] = "/host/accounts",
        ["/host/enter"] = "/host/enter",
        ["/host/enter/invited/{Secret}"] = "/host/enter/invited/dead",
        ["/screen/{Code}/{Token}"] = "",
        ["/jury/{Code}/{Token}"] = "",
        ["/"] = "/",
        ["/join"] = "/join",
        ["/join/{Code}"] = $"/join/{Code}",
        ["/play/{Code}/{Seat}"] = "",
    };

    private readonly List<string> _violations = [];

    [Fact]
    public void No_page_is_forgotten() => Assert.Equal(
        Assemblies.SelectMany(assembly => assembly.GetTypes()).SelectMany(type => type.GetCustomAttributes<RouteAttribute>()).Select(route => route.Template).Order(StringComparer.Ordinal),
        Pages.Keys.Order(StringComparer.Ordinal));

    [SkippableTheory]
    [InlineData("zh-CN", "light")]
    [InlineData("en", "dark")]
    public async Task Axe_finds_nothing_on_any_page(string language, string mode)
    {
        await using var server = new PublishedServer();
        await server.Start();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await InstalledBrowser.Launch(playwright);
        var desk = await Context(browser, 1280, 800);
        var host = await desk.NewPageAsync();
        await host.GotoAsync(server.OrganiserLink);
        await host.GotoAsync($"{server.Address}/host?lang={language}");
        await host.GotoAsync($"{server.Address}/host?mode={mode}");
        foreach (var address in Pages.Values.Where(address => address.Length > 0))
        {
            await Open(host, server.Address + address);
            await Look(host, address);
        }

        await Banks(host, server.Address);
        await Draft(host, server.Address);
        await Jury(host, browser, server.Address, language);
        await Contest(host, browser, server.Address, language, await desk.StorageStateAsync());

        Assert.True(_violations.Count == 0, string.Join('\n', _violations.Distinct()));
    }

    private static IEnumerable<Assembly> Assemblies => [typeof(App).Assembly, .. PageSetup.Assemblies];

    private async Task Banks(IPage host, string server)
    {
        await Open(host, $"{server}/host/banks");
        var bank = BankLink().Match(await host.ContentAsync()).Groups[1].Value;
        foreach (var part in (string[])["", "/import", "/new"])
        {
            await Open(host, server + bank + part);
            await Look(host, bank + part);
        }

        await Open(host, server + bank);
        await host.Locator("a[href*='/questions/']").First.WaitForAsync();
        var question = await host.Locator("a[href*='/questions/']").First.GetAttributeAsync("href");
        await Open(host, new Uri(new Uri(server), question!).ToString());
        await Look(host, "a question");
    }

    private async Task Draft(IPage host, string server)
    {
        await Open(host, $"{server}/host/contests/new");
        await host.Locator("[data-begin='']:enabled").ClickAsync();
        await host.WaitForURLAsync("**/host/drafts/*");
        await host.Locator("[data-live='true']").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await Look(host, "a draft");
    }

    private async Task Jury(IPage host, IBrowser browser, string server, string language)
    {
        await Open(host, $"{server}/host/contests/{Judged}/judges");
        await host.Locator("[data-judge='1'] [data-admit]:enabled").ClickAsync();
        var link = await host.Locator("[data-judge='1'] [data-copy]").GetAttributeAsync("data-copy");
        var judge = await (await Context(browser, 820, 1180)).NewPageAsync();
        await judge.GotoAsync($"{server}{new Uri(new Uri(server), link).AbsolutePath}?lang={language}");
        await judge.Locator("[data-ready='true']").WaitForAsync();
        await Look(judge, "jury");
    }

    // A contest up to its first reveal on all its screens.
    private async Task Contest(IPage host, IBrowser browser, string server, string language, string signedIn)
    {
        var hall = await (await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 720 }, StorageState = signedIn, BypassCSP = true })).NewPageAsync();
        await hall.GotoAsync($"{server}/host/contests/{Code}/screen");
        await Hall.IsLive(hall);
        var tablet = await (await Context(browser, 820, 1180)).NewPageAsync();
        await tablet.GotoAsync($"{server}/join/{Code}?lang={language}");
        await Look(tablet, "join");
        await tablet.Locator("button[name='seat'][value='1-1']").ClickAsync();
        await Hall.IsLive(tablet);
        await Open(host, $"{server}/host/contests/{Code}/console");
        await Everywhere("lobby");
        foreach (var stage in (string[])["rules", "reading", "answering"])
        {
            await Hall.Step(host, hall, stage);
            await Everywhere(stage);
        }

        await host.Locator("[data-rule='correct']:enabled").ClickAsync();
        await Hall.Shows(hall, "revealed");
        await Everywhere("revealed");

        async Task Everywhere(string stage)
        {
            await Look(hall, $"hall, {stage}");
            await Look(tablet, $"tablet, {stage}");
            await Look(host, $"console, {stage}");
        }
    }

    private static async Task Open(IPage page, string address)
    {
        await page.GotoAsync(address);
        if (await page.Locator("[data-live]").CountAsync() > 0)
        {
            await page.Locator("[data-live='true']").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        }
    }

    private async Task Look(IPage page, string name)
    {
        // Words that are still coming in have no colour of their own yet.
        await page.EvaluateAsync("""
            () => Promise.race([
              Promise.all(document.getAnimations().filter(one => one.effect?.getComputedTiming().endTime !== Infinity).map(one => one.finished.catch(() => undefined))),
              new Promise(resolve => setTimeout(resolve, 3000)),
            ])
            """);
        // The small projector inside the console is looked at as a page of its own.
        var result = await page.RunAxe(new AxeRunOptions { Iframes = false, RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } }).WaitAsync(TimeSpan.FromMinutes(1));
        Assert.True(result.Passes.Length > 5, $"{name}: axe looked at nothing.");
        _violations.AddRange(
            from violation in result.Violations
            from node in violation.Nodes
            select $"{name}: {violation.Id} at {node.Target}: {node.Html}");
    }

    private static Task<IBrowserContext> Context(IBrowser browser, int width, int height) =>
        browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, BypassCSP = true });

    [GeneratedRegex("href=\"(/host/banks/[^\"/.]+)\"")]
    private static partial Regex BankLink();
}
