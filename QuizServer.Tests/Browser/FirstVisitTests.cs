using System.Globalization;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace QuizServer.Tests.Browser;

/// <summary>What a tablet that has never been here fetches over the hall's Wi-Fi, and how soon it is live.</summary>
[Collection("Browser")]
public class FirstVisitTests(ITestOutputHelper output)
{
    private const int Budget = 40 * 1024;

    // Browsers take Brotli only from localhost and over HTTPS; by a name of the LAN they take gzip.
    private const string LanName = "quiz.lan";

    // By the page's own clock, which starts when the seat's form is sent: what drives the browser from outside takes longer than the page at a sixth of the speed.
    private const string NotesWhenLive = """
        new MutationObserver(() => {
          const screen = document.querySelector("#screen[data-connection='live'][data-ready='true']");
          window.liveAt ??= screen ? performance.now() : undefined;
        }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-connection', 'data-ready'] });
        """;

    [SkippableFact]
    public async Task The_first_visit_from_the_code_to_a_live_buzzer_takes_at_most_40_KB()
    {
        await using var server = new PublishedServer();
        await server.Start();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await InstalledBrowser.Launch(playwright, $"--host-resolver-rules=MAP {LanName} 127.0.0.1");
        var page = await browser.NewPageAsync();
        var wire = await Wire.Listen(page);

        await page.GotoAsync(server.Address.Replace("127.0.0.1", LanName, StringComparison.Ordinal) + "/join/DANGSH");
        var seat = page.Locator("button[name='seat'][value='1-1']");
        await seat.WaitForAsync();
        await page.AddInitScriptAsync(NotesWhenLive);
        await wire.SlowProcessor(6);
        await seat.ClickAsync();
        await Hall.IsLive(page);
        var painted = await page.EvaluateAsync<double>("() => performance.getEntriesByName('first-contentful-paint')[0].startTime");
        var live = await page.EvaluateAsync<double>("() => window.liveAt");

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"First visit: {wire.Bytes} bytes. At a sixth of the processor's speed: readable {painted / 1000:0.00} s, live {live / 1000:0.00} s after the choice of a seat."));
        foreach (var (address, bytes) in wire.Parts)
        {
            output.WriteLine($"{bytes,8} {address}");
        }

        Assert.InRange(wire.Bytes, 1, Budget);
    }
}
