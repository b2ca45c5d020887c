using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace QuizServer.Tests.Browser;

/// <summary>The organiser gives somebody an account and takes it away while that person's console stands open.</summary>
[Collection("Browser")]
public sealed class AccountsTests
{
    private const string Password = "correct horse";

    [SkippableFact]
    public async Task Somebody_comes_in_by_an_invitation_and_is_stopped_at_an_open_console()
    {
        await using var server = new PublishedServer();
        await server.Start();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await InstalledBrowser.Launch(playwright);
        var complaints = new List<string>();

        var organiser = await Watched.Page(browser, complaints, 1280, 800);
        await organiser.GotoAsync(server.OrganiserLink);
        await organiser.GotoAsync($"{server.Address}/host/accounts");
        await organiser.Locator("[data-create]:enabled").ClickAsync(new() { Timeout = 30_000 });
        await organiser.Locator("#account-name").FillAsync("李雷");
        await organiser.Locator("[data-role=Host] input").CheckAsync();
        await organiser.Locator("[data-confirm]:enabled").ClickAsync();
        var link = await organiser.Locator("[data-secret]").TextContentAsync();
        await organiser.Locator("[data-done]").ClickAsync();
        await Expect(organiser.Locator(".accounts-verdict")).ToContainTextAsync("已创建账号 李雷");

        var host = await Watched.Page(browser, complaints, 1280, 800);
        await host.GotoAsync($"{server.Address}{new Uri(link!).AbsolutePath}");
        await Expect(host.Locator("#password")).ToBeFocusedAsync();
        await host.Keyboard.TypeAsync(Password);
        await host.Keyboard.PressAsync("Tab");
        await host.Keyboard.TypeAsync(Password);
        await host.Keyboard.PressAsync("Enter");
        await host.ArrivesAt("/host/contests");
        await host.GotoAsync($"{server.Address}/host/contests/DANGSH/console");
        await host.Locator("[data-next]:enabled").WaitForAsync(new() { Timeout = 30_000 });
        await Expect(host.Locator(".desk-menu a")).ToHaveTextAsync(["比赛", "李雷"]);

        var line = organiser.Locator("[data-account='李雷']");
        await line.Locator("[data-disable]:enabled").ClickAsync();
        await organiser.Locator("[data-confirm]:enabled").ClickAsync();
        await Expect(host.Locator("[data-closed]")).ToContainTextAsync("您的登录已失效");
        await Expect(host.Locator("[data-next]")).ToHaveCountAsync(0);
        await Expect(line).ToContainTextAsync("已停用");

        await line.Locator("[data-enable]:enabled").ClickAsync();
        await organiser.Locator("[data-confirm]:enabled").ClickAsync();
        await Expect(line.Locator("[data-disable]")).ToBeVisibleAsync();
        await host.GotoAsync($"{server.Address}/host/enter");
        await Expect(host.Locator("#name")).ToBeFocusedAsync();
        await host.Keyboard.TypeAsync("李雷");
        await host.Keyboard.PressAsync("Tab");
        await host.Keyboard.TypeAsync(Password);
        await host.Keyboard.PressAsync("Enter");
        await host.ArrivesAt("/host/contests");
        await host.Locator(".desk-menu button").ClickAsync();
        await host.ArrivesAt("/host/enter");
        Assert.Empty(complaints);
    }
}
