using Microsoft.Playwright;
using QuizContracts;
using QuizServer.Tests.Engine;
using static Microsoft.Playwright.Assertions;

namespace QuizServer.Tests.Browser;

/// <summary>A film of a question, with sound: it plays by itself on every projector and is heard from one, and the console lets it begin again and stop.</summary>
[Collection("Browser")]
public sealed class FilmTests
{
    private const string Code = "QZ7H2K";

    // Two seconds of a moving square and a tone, as a phone or a screen recorder would make it: without a length and without an index.
    private const string Record = """
        async () => {
          const canvas = Object.assign(document.createElement("canvas"), { width: 64, height: 48 });
          const pen = canvas.getContext("2d");
          let x = 0;
          const drawing = setInterval(() => { pen.fillStyle = "navy"; pen.fillRect(0, 0, 64, 48); pen.fillStyle = "gold"; pen.fillRect((x += 2) % 64, 16, 12, 12); }, 40);
          const sound = new AudioContext();
          const [tone, end] = [sound.createOscillator(), sound.createMediaStreamDestination()];
          tone.connect(end);
          tone.start();
          const stream = new MediaStream([...canvas.captureStream(25).getTracks(), ...end.stream.getTracks()]);
          const recorder = new MediaRecorder(stream, { mimeType: "video/webm" });
          const parts = [];
          recorder.ondataavailable = ({ data }) => parts.push(data);
          const stopped = new Promise((resolve) => { recorder.onstop = resolve; });
          recorder.start();
          setTimeout(() => recorder.stop(), 2000);
          await stopped;
          clearInterval(drawing);
          return [...new Uint8Array(await new Blob(parts).arrayBuffer())];
        }
        """;

    // Where the film stood whenever it told; how often it began, stopped and ended.
    private const string Listen = """
        window.told = { times: [], play: 0, pause: 0, ended: 0, seeked: 0 };
        for (const kind of ["play", "pause", "ended", "seeked"]) {
          addEventListener(kind, () => { told[kind]++; }, true);
        }
        addEventListener("timeupdate", (event) => told.times.push(event.target.currentTime), true);
        """;

    [SkippableFact]
    public async Task A_film_plays_to_its_end_begins_again_from_its_beginning_and_stops_when_the_console_says_so()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await InstalledBrowser.Launch(playwright);
        var complaints = new List<string>();
        await using var server = new PublishedServer();
        var console = await Begin(browser, server, complaints);
        var address = await Hall.ProjectorAddress(console);
        var hall = await Watched.Page(browser, complaints, 1280, 720);
        await hall.AddInitScriptAsync(Listen);
        await hall.GotoAsync(server.Address + address);
        await Hall.IsLive(hall);
        await hall.Mouse.ClickAsync(200, 200);
        await Expect(console.Locator("[data-projector='1'] button")).ToHaveAttributeAsync("aria-pressed", "true");
        // Nobody touches the one at the side, which the hall does not hear.
        var side = await Watched.Page(browser, complaints, 1280, 720);
        await side.AddInitScriptAsync(Listen);
        await side.GotoAsync(server.Address + address);
        await Hall.IsLive(side);

        await Hall.Step(console, hall, "rules");
        await Hall.Step(console, hall, "reading");
        await Is(hall, "video.ended && told.ended === 1");
        Assert.True(await hall.EvaluateAsync<double>("Math.max(...told.times)") > 1.5);
        await Is(hall, "!video.muted");
        await Is(side, "video.ended && told.ended === 1 && video.muted");
        Assert.True(await console.FrameLocator("iframe").Locator("video.media").EvaluateAsync<bool>("video => video.muted"));

        // Again from the beginning, and to the end.
        await console.Locator("[data-rare] summary").ClickAsync();
        await hall.EvaluateAsync("told.times.length = 0");
        await console.Locator("[data-media='play']:enabled").ClickAsync();
        await Is(hall, "told.ended === 2 && video.ended");
        var times = await hall.EvaluateAsync<double[]>("told.times");
        Assert.True(times.Min() < 1 && times.Max() > 1.5, string.Join(" ", times));

        // Once more; the next step leaves it alone, and then it is stopped in the middle.
        await console.Locator("[data-media='play']:enabled").ClickAsync();
        await Is(hall, "told.play === 3 && !video.paused");
        await console.Locator("[data-media='stop']:enabled").ClickAsync();
        await Is(hall, "video.paused && !video.ended");
        await Hall.Step(console, hall, "answering");
        await Is(hall, "video.paused");
        var stopped = await hall.EvaluateAsync<double>("document.querySelector('video').currentTime");
        await Task.Delay(700);
        Assert.Equal(stopped, await hall.EvaluateAsync<double>("document.querySelector('video').currentTime"));
        Assert.Equal(3, await hall.EvaluateAsync<int>("told.play"));

        // Also from where it was stopped it begins anew.
        await hall.EvaluateAsync("told.times.length = 0");
        await console.Locator("[data-media='play']:enabled").ClickAsync();
        await Is(hall, "told.ended === 3");
        Assert.Empty(complaints);
    }

    [SkippableFact]
    public async Task A_film_that_is_slow_on_its_way_is_told_of_as_one_that_loads_and_never_as_one_that_cannot_be_played()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await InstalledBrowser.Launch(playwright);
        var complaints = new List<string>();
        await using var server = new PublishedServer();
        var console = await Begin(browser, server, complaints);
        var hall = await Watched.Page(browser, complaints, 1280, 720);
        var way = new TaskCompletionSource();
        await hall.RouteAsync("**/media/*.webm", async film => { await way.Task; await film.ContinueAsync(); });
        await hall.GotoAsync(server.Address + await Hall.ProjectorAddress(console));
        await Hall.IsLive(hall);
        await console.EvaluateAsync("window.hints = new Set(); new MutationObserver(() => hints.add(document.querySelector('.next-hint').textContent)).observe(document.body, { subtree: true, childList: true, characterData: true })");

        await Hall.Step(console, hall, "rules");
        await Hall.Step(console, hall, "reading");
        await Expect(console.Locator(".next-hint[data-loading]")).ToHaveTextAsync("大屏 1 正在加载媒体");
        way.SetResult();

        await Expect(console.Locator(".next-hint[data-loading]")).ToHaveCountAsync(0);
        Assert.DoesNotContain(await console.EvaluateAsync<string[]>("[...hints]"), hint => hint.Contains("放不出", StringComparison.Ordinal));
        Assert.Empty(complaints);
    }

    // A contest whose first question has the film, and its console.
    private static async Task<IPage> Begin(IBrowser browser, PublishedServer server, List<string> complaints)
    {
        var film = await Film(browser, complaints);
        Assert.InRange(film.Length, 1000, 200_000);
        var round = Plans.Required();
        await server.Prepare(Plans.Of(round with
        {
            Questions = [round.Questions[0] with { Media = [new(MediaPlace.Stem, MediaKind.Video, server.Keep(film), Description: "一个移动的方块")] }, .. round.Questions.Skip(1)],
        }));
        await server.Start();
        var console = await Watched.Page(browser, complaints, 1280, 800);
        await console.GotoAsync(server.OrganiserLink);
        await console.GotoAsync($"{server.Address}/host/contests/{Code}/console");
        return console;
    }

    // A page of the server's own address is none of its business: the film is made before it starts.
    private static async Task<byte[]> Film(IBrowser browser, List<string> complaints)
    {
        var page = await Watched.Page(browser, complaints, 320, 240);
        await page.Mouse.ClickAsync(10, 10);
        var bytes = await page.EvaluateAsync<int[]>(Record);
        await page.Context.CloseAsync();
        return [.. bytes.Select(one => (byte)one)];
    }

    private static Task Is(IPage page, string condition) =>
        page.WaitForFunctionAsync($"() => {{ const video = document.querySelector('video.media'); return video && {condition}; }}", null, new() { Timeout = 15_000 });
}
