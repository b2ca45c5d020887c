using System.Net;
using System.Text;
using QuizContracts;
using QuizContracts.Desks;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Tests.Engine;
using QuizServer.Tests.Journal;
using QuizServer.Tests.Realtime;

namespace QuizServer.Tests.Reports;

/// <summary>All races of a contest as files, also after a restart.</summary>
public sealed class PhotoFilesTests : IDisposable
{
    private const string Code = "QZ7H2K";
    private readonly DataFolder _folder = new();
    private readonly ContestPlan _plan = Plans.Of(Plans.Buzz() with { PressOrder = PressOrder.Instant }) with { Teams = [new(1, "=1+1队", 1, 1, 1), new(2, "第2队", 1, 1, 1)] };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_table_opens_in_a_spreadsheet_and_runs_nothing()
    {
        await using var server = await Played();

        var bytes = await (await Get(server, "csv")).Content.ReadAsByteArrayAsync();

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("抢答,环节,环节名称,题,", lines[0], StringComparison.Ordinal);
        Assert.Equal(3, lines.Length);
        Assert.Contains(",1,'=1+1队,1-1,", lines[1], StringComparison.Ordinal);
        Assert.Contains("按到达时刻计：设备没有记下按下时刻", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_race_in_which_nobody_pressed_has_its_line_too()
    {
        await using var server = await LiveServer.Start(_folder, _plan);
        foreach (var seconds in (double[])[1, 1, 1, 3.1])
        {
            _folder.Time.Advance(TimeSpan.FromSeconds(seconds));
            await server.Desk.Do(Code, new HostAction.NextStep(), "test");
        }

        _folder.Time.Advance(TimeSpan.FromSeconds(60));
        await server.Desk.Do(Code, new HostAction.NextStep(), "test");

        var lines = (await (await Get(server, "csv")).Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Contains("没有人按时抢答。", Assert.Single(lines[1..]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_has_the_pictures_and_needs_nothing_besides()
    {
        await using var server = await Played();

        var answer = await Get(server, "html");
        var html = await answer.Content.ReadAsStringAsync();

        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.StartsWith("<!DOCTYPE html>", html, StringComparison.Ordinal);
        Assert.Contains("<svg class=\"photo-picture\"", html, StringComparison.Ordinal);
        Assert.Contains(".photo-hold{", html, StringComparison.Ordinal);
        Assert.Contains("--accent:", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("href=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("抢1题", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_restart_changes_nothing_of_it()
    {
        string before;
        await using (var server = await Played())
        {
            before = await (await Get(server, "csv")).Content.ReadAsStringAsync();
        }

        await using var again = await LiveServer.Start(_folder, _plan);
        Assert.Equal(before, await (await Get(again, "csv")).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Only_who_is_signed_in_gets_them_and_only_of_a_contest_that_there_is()
    {
        await using var server = await Played();

        Assert.NotEqual(HttpStatusCode.OK, (await server.File($"/host/contests/{Code}/photos/csv", null)).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await server.File($"/host/contests/{Code}/photos/html", null)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await server.File("/host/contests/ABC234/photos/csv", await server.SignIn())).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await server.File("/host/contests/ABC234/photos/html", await server.SignIn())).StatusCode);
    }

    private static async Task<HttpResponseMessage> Get(LiveServer server, string kind) => await server.File($"/host/contests/{Code}/photos/{kind}", await server.SignIn());

    private async Task<LiveServer> Played()
    {
        var server = await LiveServer.Start(_folder, _plan);
        var tickets = new[] { await server.TakeSeat(Code, "1-1"), await server.TakeSeat(Code, "2-1") };
        await using var one = await server.Connect($"/play/{Code}/1-1/live", tickets[0]);
        await using var two = await server.Connect($"/play/{Code}/2-1/live", tickets[1]);
        foreach (var stage in (string[])["rules", "reading", "countdown"])
        {
            _folder.Time.Advance(TimeSpan.FromSeconds(1));
            Assert.True((await server.Desk.Do(Code, new HostAction.NextStep(), "test")).Accepted);
            await one.WaitStage(stage);
        }

        _folder.Time.Advance(TimeSpan.FromSeconds(3.1));
        await one.WaitStage("buzz-open");
        await one.Buzz();
        _folder.Time.Advance(TimeSpan.FromMilliseconds(50));
        await two.Buzz();
        _folder.Time.Advance(TimeSpan.FromMilliseconds(400));
        await one.WaitStage("answering");
        return server;
    }
}
