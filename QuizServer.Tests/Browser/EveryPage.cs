using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace QuizServer.Tests.Browser;

/// <summary>A walk to every page of the program, and through a contest up to its first reveal on all its screens. Each is handed to <paramref name="look"/> with its name.</summary>
/// <param name="look">What is done with a page.</param>
/// <param name="desk">Width and height of the desks' window.</param>
/// <param name="tablet">Width and height of a tablet's window, and of a judge's.</param>
internal sealed partial class EveryPage(Func<IPage, string, Task> look, (int Width, int Height) desk, (int Width, int Height) tablet)
{
    private const string Code = "DANGSH";
    private const string Judged = "PNGWEJ";

    /// <summary>Every address of a page, and where to find it; empty for those that the walk passes through.</summary>
    public static readonly IReadOnlyDictionary<string, string> Addresses = new Dictionary<string, string>(StringComparer.Ordinal)
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
        ["/play/{Code}/{Seat}/history"] = "",
    };

    /// <summary>Walks against the published program.</summary>
    /// <param name="language">Language tag of every page.</param>
    /// <param name="mode"><c>light</c> or <c>dark</c>, at the desks.</param>
    public async Task Walk(string language, string mode)
    {
        await using var server = new PublishedServer();
        await server.Start();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await InstalledBrowser.Launch(playwright);
        var signedIn = await Context(browser, desk);
        var host = await signedIn.NewPageAsync();
        await host.GotoAsync(server.OrganiserLink);
        await host.GotoAsync($"{server.Address}/host?lang={language}");
        await host.GotoAsync($"{server.Address}/host?mode={mode}");
        foreach (var address in Addresses.Values.Where(address => address.Length > 0))
        {
            await Open(host, server.Address + address);
            await look(host, address);
        }

        await Banks(host, server.Address);
        await Draft(host, server.Address);
        await Jury(host, browser, server.Address, language);
        await Contest(host, browser, server.Address, language, await signedIn.StorageStateAsync());
    }

    private async Task Banks(IPage host, string server)
    {
        await Open(host, $"{server}/host/banks");
        var bank = BankLink().Match(await host.ContentAsync()).Groups[1].Value;
        foreach (var part in (string[])["", "/import", "/new"])
        {
            await Open(host, server + bank + part);
            await look(host, bank + part);
        }

        await Open(host, server + bank);
        await host.Locator("a[href*='/questions/']").First.WaitForAsync();
        var question = await host.Locator("a[href*='/questions/']").First.GetAttributeAsync("href");
        await Open(host, new Uri(new Uri(server), question!).ToString());
        await look(host, "a question");
    }

    private async Task Draft(IPage host, string server)
    {
        await Open(host, $"{server}/host/contests/new");
        await host.Locator("[data-begin='']:enabled").ClickAsync();
        await host.ArrivesAt("/host/drafts/[^/]+");
        // The page that is left is live, too, until this one stands in its place.
        await host.Locator("[data-live='true'] .build-steps").WaitForAsync();
        await look(host, "a draft");
    }

    private async Task Jury(IPage host, IBrowser browser, string server, string language)
    {
        await Open(host, $"{server}/host/contests/{Judged}/judges");
        await host.Locator("[data-judge='1'] [data-admit]:enabled").ClickAsync();
        var link = await host.Locator("[data-judge='1'] [data-copy]").GetAttributeAsync("data-copy");
        var judge = await (await Context(browser, tablet)).NewPageAsync();
        await judge.GotoAsync($"{server}{new Uri(new Uri(server), link).AbsolutePath}?lang={language}");
        await judge.Locator("[data-ready='true']").WaitForAsync();
        await look(judge, "jury");
    }

    private async Task Contest(IPage host, IBrowser browser, string server, string language, string signedIn)
    {
        var hall = await (await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 720 }, StorageState = signedIn, BypassCSP = true })).NewPageAsync();
        await hall.GotoAsync($"{server}/host/contests/{Code}/screen");
        await Hall.IsLive(hall);
        var seat = await (await Context(browser, tablet)).NewPageAsync();
        await seat.GotoAsync($"{server}/join/{Code}?lang={language}");
        await look(seat, "join");
        await seat.Locator("button[name='seat'][value='1-1']").ClickAsync();
        await Hall.IsLive(seat);
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
        await seat.GotoAsync($"{server}/play/{Code}/1-1/history");
        await look(seat, "history");

        async Task Everywhere(string stage)
        {
            await look(hall, $"hall, {stage}");
            await look(seat, $"tablet, {stage}");
            await look(host, $"console, {stage}");
        }
    }

    /// <summary>Goes to a page and waits until it is live, where it is a live one.</summary>
    public static async Task Open(IPage page, string address)
    {
        await page.GotoAsync(address);
        if (await page.Locator("[data-live]").CountAsync() > 0)
        {
            await page.Locator("[data-live='true']").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        }
    }

    private static Task<IBrowserContext> Context(IBrowser browser, (int Width, int Height) size) =>
        browser.NewContextAsync(new() { ViewportSize = new() { Width = size.Width, Height = size.Height }, BypassCSP = true });

    [GeneratedRegex("href=\"(/host/banks/[^\"/.]+)\"")]
    private static partial Regex BankLink();
}
