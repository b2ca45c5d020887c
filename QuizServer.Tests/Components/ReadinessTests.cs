using Bunit;
using QuizContracts;
using QuizContracts.Desks;
using QuizContracts.Views;
using QuizHost.Console;
using QuizHost.Readiness;

namespace QuizServer.Tests.Components;

/// <summary>The readiness board, and its line on the console.</summary>
public sealed class ReadinessTests : DeskTest
{
    private static readonly DeviceFinding Slow = new(DeviceFlaw.SlowLink, Fitness.Doubtful, new("网络偏慢", "A slow link"), new("靠近路由器", "Move nearer"), true);
    private static readonly DeviceFinding Gone = new(DeviceFlaw.Gone, Fitness.NoGo, new("没有连接", "Not connected"), new("打开页面", "Open the page"), false);

    [Fact]
    public void Each_device_has_a_lamp_its_numbers_its_reasons_and_what_to_do()
    {
        var page = Open(Board(Line(2, Fitness.NoGo, Gone), Line(1, Fitness.Doubtful, Slow), Line(3, Fitness.Go)));

        Assert.Equal("1 / 3 就绪", page.Find("[data-ready-sum]").TextContent);
        Assert.Equal(["2-1", "1-1", "3-1"], page.FindAll("[data-device]").Select(line => line.GetAttribute("data-device")));
        Assert.Equal(["✕ 不可用", "▲ 留意", "● 就绪"], page.FindAll(".ready-line .ready-lamp").Select(lamp => lamp.TextContent));
        var text = page.Find("[data-device='1-1']").TextContent;
        Assert.All((string[])["1 号台", "第1队", "4.5 / 12 / 31 ms", "2 %", "± 2.3 ms", "85 %", "✓ 9 ms", "常亮影片", "1a2b3c4d", "网络偏慢", "靠近路由器"], part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Where_there_is_no_device_nobody_is_ready()
    {
        var page = Open(Board());

        Assert.Equal("还没有设备", page.Find("[data-ready-sum]").TextContent);
        Assert.Equal("Doubtful", page.Find(".ready-sum").GetAttribute("data-fitness"));
    }

    [Fact]
    public async Task The_host_lets_pass_what_was_found_with_a_reason()
    {
        var page = Open(Board(Line(1, Fitness.Doubtful, Slow)));
        await page.InvokeAsync(() => page.Find("[data-pass]").ClickAsync());
        Assert.Contains("整段网络时间", page.Find(".ready-pass").TextContent, StringComparison.Ordinal);
        Assert.True(page.Find("[data-confirm]").HasAttribute("disabled"));
        await page.InvokeAsync(() => page.Find("[data-reason]").InputAsync("远处的桌"));
        await page.InvokeAsync(() => page.Find(".ready-pass").SubmitAsync());

        var clear = Assert.IsType<HostAction.ClearDevice>(Desk.Done.Single());
        Assert.Equal((new SeatId(1, 1), "远处的桌"), (clear.Seat, clear.Reason));
        Assert.Equal([new PassedFlaw(DeviceFlaw.SlowLink, Fitness.Doubtful)], clear.Flaws);
        Assert.Empty(page.FindAll(".ready-pass"));
    }

    [Fact]
    public async Task What_passes_says_who_let_it_and_is_taken_back()
    {
        var page = Open(Board(Line(1, Fitness.Go, Slow with { IsPassed = true }) with { Passed = new DevicePass("host:陈", "远处的桌") }));
        Assert.Contains($"{ConsoleWords.By("host:陈").Zh} 放行：远处的桌", page.Find(".ready-line").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("[data-pass]"));
        await page.InvokeAsync(() => page.Find("[data-take-back]").ClickAsync());

        Assert.Empty(Assert.IsType<HostAction.ClearDevice>(Desk.Done.Single()).Flaws);
    }

    [Fact]
    public async Task A_refusal_is_read_where_it_was_asked_for()
    {
        Desk.Answer = _ => Task.FromResult(new DeskVerdict(false, new("没有这个席位。", "There is no such seat.")));
        var page = Open(Board(Line(1, Fitness.Doubtful, Slow)));
        await page.InvokeAsync(() => page.Find("[data-pass]").ClickAsync());
        await page.InvokeAsync(() => page.Find("[data-reason]").InputAsync("远处的桌"));
        await page.InvokeAsync(() => page.Find(".ready-pass").SubmitAsync());

        Assert.Equal("没有这个席位。", page.Find(".ready-refusal").TextContent);
        Assert.Single(page.FindAll(".ready-pass"));
    }

    [Fact]
    public void A_device_that_is_away_cannot_be_let_pass() => Assert.Empty(Open(Board(Line(1, Fitness.NoGo, Gone))).FindAll("[data-pass]"));

    [Fact]
    public async Task A_device_that_degrades_shows_at_once_and_the_watch_ends_with_the_page()
    {
        var page = Open(Board(Line(1, Fitness.Go), Line(2, Fitness.Go)));
        Assert.Equal(1, Devices.Watchers);
        Devices.Publish(Board(Line(2, Fitness.NoGo, Gone), Line(1, Fitness.Go)));
        page.WaitForAssertion(() => Assert.Equal("NoGo", page.Find("[data-device='2-1']").GetAttribute("data-fitness")));

        page.Find(".ready-sum[data-fitness='NoGo']");
        await Circuit.DisposeComponentsAsync();
        Assert.Equal(0, Devices.Watchers);
    }

    [Fact]
    public void Of_thousands_the_troubled_are_shown_and_the_rest_is_counted()
    {
        var page = Open(Board(Line(7, Fitness.NoGo, Gone)) with { IsOpen = true, All = 12_403, Ready = 12_000, NoGo = 403, Hidden = 402 });
        Assert.Contains("12000 / 12403 就绪", page.Markup, StringComparison.Ordinal);
        Assert.Contains("另有 402 台", page.Markup, StringComparison.Ordinal);
        Assert.Contains("7 号", page.Find("[data-device]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_without_a_device_are_named() =>
        Assert.Contains("还没有设备的台：3、5", Open(Board() with { Empty = [3, 5] }).Find(".ready-sum").TextContent, StringComparison.Ordinal);

    [Fact]
    public void It_speaks_English()
    {
        Speak("en");
        var page = Open(Board(Line(1, Fitness.Doubtful, Slow)));
        Assert.Equal("0 of 1 ready", page.Find("[data-ready-sum]").TextContent);
        Assert.Equal("▲ Doubtful", page.Find(".ready-line .ready-lamp").TextContent);
    }

    [Fact]
    public void A_contest_that_is_none_has_no_board() =>
        Assert.Contains("没有这场比赛", Circuit.Render<ReadinessPage>(parameters => parameters.Add(page => page.Code, "ABC234")).Markup, StringComparison.Ordinal);

    [Fact]
    public void The_console_counts_the_troubled_in_one_line_and_says_why()
    {
        Devices.Boards[Pictures.Code] = Board(Line(1, Fitness.Go), Line(2, Fitness.Go));
        var page = OpenConsole(Pictures.Answering());
        Assert.Equal("● 2 / 2 就绪", page.Find(".device-sum").TextContent);
        Assert.Empty(page.FindAll(".device-chip"));

        Devices.Publish(Board(Line(2, Fitness.NoGo, Gone), Line(1, Fitness.Go)));
        page.WaitForAssertion(() => Assert.Equal("✕ 1 / 2 就绪", page.Find(".device-sum").TextContent));
        Assert.Equal("第2队 · 没有连接", page.Find(".device-chip").GetAttribute("title"));
        Assert.Equal($"/host/contests/{Pictures.Code}/readiness", page.Find(".device-bar a").GetAttribute("href"));
    }

    private static DeviceLine Line(int table, Fitness fitness, params DeviceFinding[] findings) => new(
        new SeatId(table, 1), $"第{table}队", fitness, findings, 4.5, 12, 31, 2.25, 0.02, 0.85, false, 9, true, "film", "820×1180", "1a2b3c4d", null);

    private static DeviceBoard Board(params DeviceLine[] lines) => new(
        Pictures.Code, "迎七一", false, lines.Length, lines.Count(line => line.Fitness == Fitness.Go), lines.Count(line => line.Fitness == Fitness.Doubtful),
        lines.Count(line => line.Fitness == Fitness.NoGo), lines, 0, []);

    private IRenderedComponent<ReadinessPage> Open(DeviceBoard board)
    {
        Devices.Boards[board.Code] = board;
        return Circuit.Render<ReadinessPage>(parameters => parameters.Add(page => page.Code, board.Code));
    }
}
