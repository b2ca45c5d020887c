using Microsoft.Playwright;

namespace QuizServer.Tests.Browser;

/// <summary>A hall in one browser: the console, the projector on a machine of its own, and tablets.</summary>
internal sealed class Hall : IAsyncDisposable
{
    /// <summary>Keeps in <c>moved</c> the id of every element that a page's script sets in motion.</summary>
    public const string RecordMotion = "window.moved = []; { const { animate } = Element.prototype; Element.prototype.animate = function (...how) { moved.push(this.id); return animate.apply(this, how); }; }";

    private static readonly string? Pictures = Environment.GetEnvironmentVariable("QUIZ_PICTURES");
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly string _address;
    private readonly string _code;

    private Hall(IPlaywright playwright, IBrowser browser, string address, string code) => (_playwright, _browser, _address, _code) = (playwright, browser, address, code);

    public IPage Console { get; private set; } = null!;

    public IPage Projector { get; private set; } = null!;

    /// <summary>Tablets by table number; index 0 is not used.</summary>
    public IPage[] Tablets { get; } = new IPage[5];

    /// <summary>What the browser's consoles complained of.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Opens every screen of an Open contest: three persons enter it, the fourth is in the audience.</summary>
    public static Task<Hall> OpenToAll(PublishedServer server, string code) =>
        Open(server, code, (hall, number) => number == 4 ? hall.JoinAudience(number) : hall.Enter(number));

    /// <summary>Opens every screen. Three tablets are tabs of one browser, the fourth is a phone.</summary>
    public static Task<Hall> Open(PublishedServer server, string code = "DANGSH") => Open(server, code, (hall, table) => hall.Join(table));

    private static async Task<Hall> Open(PublishedServer server, string code, Func<Hall, int, Task> join)
    {
        var playwright = await Playwright.CreateAsync();
        var hall = new Hall(playwright, await InstalledBrowser.Launch(playwright), server.Address, code);
        var desk = await hall.Context(1440, 900);
        hall.Console = await hall.Page(desk);
        await hall.Console.GotoAsync(server.OrganiserLink);
        await hall.Console.GotoAsync($"{server.Address}/host/contests/{code}/console");

        hall.Projector = await hall.Page(await hall.Signed(desk, 1280, 720));
        await hall.Projector.GotoAsync($"{server.Address}/host/contests/{code}/screen");
        await IsLive(hall.Projector);

        var tablets = await hall.Context(820, 1180);
        var phone = await hall.Context(390, 844);
        for (var table = 1; table <= 4; table++)
        {
            hall.Tablets[table] = await hall.Page(table == 4 ? phone : tablets);
            await join(hall, table);
            await IsLive(hall.Tablets[table]);
        }

        return hall;
    }

    /// <summary>The host's next step by keyboard, and the stage that it leads to.</summary>
    public async Task Next(string stage)
    {
        // A second press within half a second of a change counts once.
        await Task.Delay(600);
        await Assertions.Expect(Console.Locator("[data-next]")).ToBeEnabledAsync(new() { Timeout = 15_000 });
        await Console.Keyboard.PressAsync("PageDown");
        await Stage(stage);
    }

    /// <summary>Waits until every screen shows a stage.</summary>
    public async Task Stage(string stage)
    {
        foreach (var page in Tablets.Skip(1).Prepend(Projector))
        {
            await Shows(page, stage);
        }
    }

    /// <summary>The host's ruling.</summary>
    public async Task Rule(string ruling)
    {
        await Console.Locator($"[data-rule='{ruling}']:enabled").ClickAsync();
        await Stage("revealed");
    }

    /// <summary>From the lobby to the first rules page. The console answers keys as soon as its circuit is there.</summary>
    public async Task FirstStep()
    {
        await Console.Locator("[data-next]:enabled").WaitForAsync(new() { Timeout = 30_000 });
        await Console.Keyboard.PressAsync("PageDown");
        await Stage("rules");
    }

    /// <summary>After a kill and a new start: every screen comes back by itself and says that the contest is paused; the host resumes.</summary>
    public async Task ComeBack()
    {
        foreach (var page in Tablets.Skip(1).Prepend(Projector))
        {
            await IsLive(page);
            await page.Locator(".paused-card").WaitForAsync(new() { Timeout = 30_000 });
        }

        await Console.Locator("[data-resume]:enabled").ClickAsync(new() { Timeout = 60_000 });
        foreach (var page in Tablets.Skip(1).Prepend(Projector))
        {
            await page.Locator(".paused-card").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        }
    }

    /// <summary>A press of a table's buzzer.</summary>
    public Task Buzz(int table) => Tablets[table].Locator("#buzz").ClickAsync(new() { Timeout = 10_000 });

    /// <summary>A table's answer by tablet.</summary>
    public async Task Answer(int table, params int[] options)
    {
        foreach (var option in options)
        {
            await Tablets[table].Locator($".tile[data-option='{option}']").ClickAsync();
        }

        await Tablets[table].Locator("#submit:enabled").ClickAsync();
    }

    /// <summary>What a table's tablet shows in one of its slots.</summary>
    public ILocator Slot(int table, string name) => Tablets[table].Locator($"[data-me='{name}']");

    /// <summary>Keeps a picture for README and guides when a folder is given in QUIZ_PICTURES.</summary>
    public static async Task Picture(IPage page, string name)
    {
        if (Pictures is not null)
        {
            // Motion comes to rest first, rows that change places and scores that count among it; the podium takes longest.
            await Task.Delay(name == "podium" ? 4000 : 1800);
            await page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"{name}.jpg"), Type = ScreenshotType.Jpeg, Quality = 80 });
        }
    }

    /// <summary>The address of the contest's projector on another machine, as the list of contests has it for whoever is signed in on this page; without the server.</summary>
    public static Task<string> ProjectorAddress(IPage desk) =>
        desk.EvaluateAsync<string>("async () => (await fetch('/host/contests')).text().then(page => page.match(/\\/screen\\/[A-Z0-9]+\\/[A-Za-z0-9_-]+/)[0])");

    /// <summary>Sits down at the first seat of a table, and waits until the tablet is live.</summary>
    public static async Task<IPage> Sit(IPage tablet, string address, string code, int table)
    {
        await tablet.GotoAsync($"{address}/join/{code}");
        await tablet.Locator($"button[name='seat'][value='{table}-1']").ClickAsync();
        await IsLive(tablet);
        return tablet;
    }

    /// <summary>The host's next step by the large button, and the stage that it leads to on one screen.</summary>
    public static async Task Step(IPage console, IPage screen, string stage)
    {
        // A second press of the button within half a second counts once.
        await Task.Delay(600);
        await console.Locator("[data-next]:enabled").ClickAsync(new() { Timeout = 30_000 });
        await Shows(screen, stage);
    }

    /// <summary>Waits until a screen shows a stage.</summary>
    public static Task Shows(IPage screen, string stage) => screen.Locator($"#screen[data-stage='{stage}']")
        .WaitForAsync(new() { State = WaitForSelectorState.Attached, Timeout = 20_000 });

    /// <summary>The page is connected and shows the newest picture.</summary>
    public static Task IsLive(IPage page) => page.Locator("#screen[data-connection='live'][data-ready='true']")
        .WaitForAsync(new() { State = WaitForSelectorState.Attached, Timeout = 30_000 });

    public async ValueTask DisposeAsync()
    {
        await _browser.CloseAsync();
        _playwright.Dispose();
    }

    private async Task Join(int table) => await (await Found(table)).Locator($"button[name='seat'][value='{table}-1']").ClickAsync();

    private async Task Enter(int number)
    {
        var page = await Found(number);
        await page.Locator("#name").FillAsync($"选手{number}");
        await page.Locator("#organisation").SelectOptionAsync($"{number % 2}");
        await Picture(page, "entry");
        await page.Locator("#enter").ClickAsync();
    }

    private async Task JoinAudience(int number) => await (await Found(number)).Locator("#audience").ClickAsync();

    // The join page of the contest, by its code.
    private async Task<IPage> Found(int number)
    {
        var page = Tablets[number];
        await page.GotoAsync(_address);
        await page.Locator("#code").FillAsync(_code.ToLowerInvariant());
        await page.Keyboard.PressAsync("Enter");
        return page;
    }

    private Task<IBrowserContext> Context(int width, int height) =>
        _browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, Locale = "zh-CN" });

    private async Task<IBrowserContext> Signed(IBrowserContext desk, int width, int height)
    {
        var context = await Context(width, height);
        await context.AddCookiesAsync((await desk.CookiesAsync()).Select(cookie => new Cookie
        {
            Name = cookie.Name,
            Value = cookie.Value,
            Domain = cookie.Domain,
            Path = cookie.Path,
        }));
        return context;
    }

    private async Task<IPage> Page(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                Complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => Complaints.Add(error);
        return page;
    }
}
