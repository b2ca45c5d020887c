using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using QuizContracts;
using QuizContracts.Desks;
using QuizServer.Tests.Engine;
using QuizServer.Tests.Journal;

namespace QuizServer.Tests.Realtime;

#pragma warning disable CA1001 // xunit disposes it through IAsyncLifetime.
public sealed class HubTests : IAsyncLifetime
{
    private const string Code = "QZ7H2K";
    private readonly DataFolder _folder = new();
    private LiveServer _server = null!;
    private string _ticket1 = "";
    private string _ticket2 = "";

    public async Task InitializeAsync()
    {
        _server = await LiveServer.Start(_folder, Plans.Of(Plans.Buzz(), Plans.Simultaneous()));
        _ticket1 = await _server.TakeSeat(Code, "1-1");
        _ticket2 = await _server.TakeSeat(Code, "2-1");
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_screen_is_shown_where_the_contest_stands_without_asking()
    {
        await using var seat = await Seat(1);
        var show = await seat.Wait("Show");
        var me = await seat.Wait("Me");
        Assert.Equal("lobby", show.GetProperty("stage").GetString());
        Assert.Equal("第1队", me.GetProperty("team").GetString());
        Assert.Equal(show.GetProperty("epoch").GetInt64(), me.GetProperty("epoch").GetInt64());
    }

    [Fact]
    public async Task The_first_press_wins_and_the_second_is_told_so()
    {
        await using var one = await Seat(1);
        await using var two = await Seat(2);
        await OpenBuzzers(one);
        Assert.Equal((true, "buzz-won"), Read(await one.Buzz()));
        Assert.Equal((false, "buzz-late"), Read(await two.Buzz()));
        await two.WaitStage("answering");
    }

    [Fact]
    public async Task A_repeated_request_gets_its_first_receipt_and_adds_nothing()
    {
        await using var one = await Seat(1);
        await OpenBuzzers(one);
        var request = Guid.NewGuid();
        var first = await one.Buzz(request);
        var entries = _server.Journal.Read(Code).Count;
        Assert.Equal(first, await one.Buzz(request));
        Assert.Equal(entries, _server.Journal.Read(Code).Count);
    }

    [Fact]
    public async Task A_false_start_locks_the_team_out_and_its_repeat_is_the_same_verdict()
    {
        await using var one = await Seat(1);
        await Steps(one, "rules", "reading");
        var request = Guid.NewGuid();
        Assert.Equal((false, "false-start"), Read(await one.Buzz(request)));
        Assert.Equal((false, "false-start"), Read(await one.Buzz(request)));
        Assert.Equal((false, "locked-out"), Read(await one.Buzz()));
        CalmDown();
        await one.Wait("Me", me => me.GetProperty("can").GetString() == "wait" && me.GetProperty("tone").GetString() == "bad");
    }

    [Fact]
    public async Task An_answer_counts_once_in_time_and_to_the_question_on_stage()
    {
        await using var one = await Seat(1);
        await using var two = await Seat(2);
        await OpenSimultaneous(one);
        Assert.Equal((false, "other-question"), Read(await one.Answer("同2", [1])));
        Assert.Equal((false, "bad-choice"), Read(await one.Answer("同1", [7])));
        Assert.Equal((false, "one-choice"), Read(await one.Answer("同1", [0, 1])));
        Assert.Equal((true, "ok"), Read(await one.Answer("同1", [1])));
        Assert.Equal((false, "already-answered"), Read(await one.Answer("同1", [2])));
        _folder.Time.Advance(TimeSpan.FromSeconds(21));
        Assert.Equal((false, "answer-late"), Read(await two.Answer("同1", [1])));
        Assert.Single(_server.Journal.Read(Code), entry => entry.Type == "answer-given/1");
    }

    // The clock stands, so the publisher waits for its interval; who comes meanwhile does not.
    [Fact]
    public async Task Whoever_comes_is_greeted_with_the_newest_picture_and_their_own_light_in_it()
    {
        await using var one = await Seat(1);
        var greeting = await one.Wait("Show");
        Assert.Equal(_server.Desk.Look(Code)!.Publish, greeting.GetProperty("publish").GetInt64());
        Assert.Equal([true, false, false], _server.Desk.Look(Code)!.Teams.Select(team => team.Seats[0].IsConnected));

        await using var two = await Seat(2);
        await two.Wait("Me");
        await using var hall = await _server.Projector(Code);
        Assert.Equal(_server.Desk.Look(Code)!.Publish, (await hall.Wait("Show")).GetProperty("publish").GetInt64());
        Assert.Equal([true, true, false], _server.Desk.Look(Code)!.Teams.Select(team => team.Seats[0].IsConnected));
    }

    [Fact]
    public async Task A_typed_answer_counts_and_what_is_too_long_or_of_the_wrong_shape_does_not()
    {
        await using var one = await Seat(1);
        await OpenSimultaneous(one);
        Assert.Equal((false, "bad-choice"), Read(await one.Answer("同1", [1], texts: ["遵义"])));
        Assert.Equal((false, "bad-choice"), Read(await one.Answer("同1", [], texts: ["遵义"])));
        Assert.Equal((false, "bad-message"), Read(await one.Answer("同1", [1], texts: [.. Enumerable.Repeat("一", 11)])));
        Assert.Equal((false, "bad-message"), Read(await one.Answer("同1", [1], texts: [null!])));
        Assert.Equal((true, "ok"), Read(await one.Answer("同1", [1], texts: [])));
    }

    [Fact]
    public async Task The_newest_connection_of_a_seat_wins()
    {
        await using var older = await Seat(1);
        await older.Wait("Me");
        await using var newer = await Seat(1);
        Assert.Equal("elsewhere", (await older.Wait("Leave")).GetProperty("code").GetString());
        Assert.Equal((false, "not-your-seat"), Read(await older.Buzz()));
        Assert.Equal((false, "no-buzzing"), Read(await newer.Buzz()));
    }

    [Fact]
    public async Task A_freed_seat_is_left_and_its_ticket_is_worth_nothing()
    {
        await using var one = await Seat(1);
        await one.Wait("Me");
        Assert.True((await _server.Desk.Do(Code, new HostAction.FreeSeat(new SeatId(1, 1)), "test")).Accepted);
        CalmDown();
        Assert.Equal("freed", (await one.Wait("Leave")).GetProperty("code").GetString());
        await using var again = await Seat(1);
        Assert.Equal("no-pass", (await again.Wait("Leave")).GetProperty("code").GetString());
        Assert.NotEqual(_ticket1, await _server.TakeSeat(Code, "1-1"));
    }

    [Fact]
    public async Task A_device_that_is_sent_away_is_told_so()
    {
        await using var one = await Seat(1);
        await one.Wait("Me");

        Assert.True((await _server.Desk.Do(Code, new HostAction.DismissDevice(new SeatId(1, 1)), "test")).Accepted);

        CalmDown();
        Assert.Equal("dismissed", (await one.Wait("Leave")).GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_line_of_the_host_reaches_the_tablet_and_stands_there_after_a_reload()
    {
        await using var one = await Seat(1);
        await one.Wait("Me");

        Assert.True((await _server.Desk.Do(Code, new HostAction.SendMessage(1, "请把平板调亮"), "test")).Accepted);

        CalmDown();
        await one.Wait("Me", me => me.TryGetProperty("message", out var line) && line.GetString() == "请把平板调亮");
        var page = await (await _server.File($"/play/{Code}/1-1", _ticket1)).Content.ReadAsStringAsync();
        Assert.Contains("""data-me="message">请把平板调亮</p>""", System.Net.WebUtility.HtmlDecode(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/play/QZ7H2K/2-1/live", true)]
    [InlineData("/play/QZ7H2K/9-9/live", true)]
    [InlineData("/play/ABCDEF/1-1/live", true)]
    [InlineData("/play/QZ7H2K/1-1/live", false)]
    public async Task A_ticket_opens_its_own_seat_and_no_other(string path, bool hasTicket)
    {
        await using var stranger = await _server.Connect(path, hasTicket ? _ticket1 : null);
        Assert.Equal("no-pass", (await stranger.Wait("Leave")).GetProperty("code").GetString());
        Assert.Equal((false, "not-your-seat"), Read(await stranger.Buzz()));
        Assert.DoesNotContain(stranger.Heard, heard => heard.Kind is "Show" or "Me");
    }

    [Theory]
    [InlineData("http://elsewhere.example")]
    [InlineData("null")]
    [InlineData(null)]
    public async Task A_page_of_another_origin_is_refused(string? origin) =>
        await Assert.ThrowsAnyAsync<Exception>(() => _server.Connect($"/play/{Code}/1-1/live", _ticket1, origin));

    [Fact]
    public async Task Messages_of_the_wrong_shape_change_nothing()
    {
        await using var one = await Seat(1);
        var entries = _server.Journal.Read(Code).Count;
        Assert.Equal((false, "bad-message"), Read(await one.Buzz(Guid.Empty)));
        Assert.Equal((false, "bad-message"), Read(await one.Answer("同1", [.. Enumerable.Range(0, 100)])));
        Assert.Equal((false, "bad-message"), Read(await one.Call<QuizContracts.Hub.Receipt>("Answer", new { requestId = Guid.NewGuid(), question = "同1" })));
        await Assert.ThrowsAsync<HubException>(() => one.Call<object>("Buzz", "no press"));
        await Assert.ThrowsAsync<HubException>(() => one.Call<object>("NoSuchMethod"));
        Assert.Equal(entries, _server.Journal.Read(Code).Count);
    }

    [Fact]
    public async Task An_oversized_message_ends_the_connection_and_nothing_else()
    {
        await using var one = await Seat(1);
        await using var two = await Seat(2);
        await Assert.ThrowsAnyAsync<Exception>(() => one.Answer(new string('题', 3000), [1]));
        Assert.Equal((false, "no-buzzing"), Read(await two.Buzz()));
        await one.Ended();
    }

    [Fact]
    public async Task Too_many_calls_cut_the_connection()
    {
        await using var one = await Seat(1);
        await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            for (var call = 0; call < 100; call++)
            {
                await one.Buzz();
            }
        });
        await using var again = await Seat(1);
        await again.Wait("Me");
    }

    [Fact]
    public async Task A_receipt_speaks_the_language_of_its_asker()
    {
        await using var one = await _server.Connect($"/play/{Code}/1-1/live", $"{_ticket1}; lang=en");
        Assert.Equal("This is not the time to buzz.", (await one.Buzz()).Sentence);
        await using var two = await Seat(2);
        Assert.Equal("现在不是抢答时间。", (await two.Buzz()).Sentence);
    }

    [Fact]
    public async Task After_a_restart_seats_and_receipts_hold_and_the_contest_stands_paused()
    {
        var request = Guid.NewGuid();
        QuizContracts.Hub.Receipt receipt;
        await using (var one = await Seat(1))
        {
            await OpenBuzzers(one);
            receipt = await one.Buzz(request);
        }

        await _server.DisposeAsync();
        _folder.Time.Advance(TimeSpan.FromHours(1));
        _server = await LiveServer.Start(_folder, Plans.Of());
        await using var again = await Seat(1);
        Assert.Contains("paused-card", (await again.Wait("Show")).GetProperty("html").GetString(), StringComparison.Ordinal);
        Assert.Equal(receipt, await again.Buzz(request));
        Assert.Equal((false, "paused"), Read(await again.Buzz()));
        Assert.True((await _server.Desk.Do(Code, new HostAction.Resume(false), "test")).Accepted);
        await again.Wait("Show", show => !show.GetProperty("html").GetString()!.Contains("paused-card", StringComparison.Ordinal));
    }

    [Fact]
    public async Task While_storage_fails_nobody_is_acknowledged_and_every_screen_says_so()
    {
        await using var one = await Seat(1);
        await using var hall = await _server.Projector(Code);
        await OpenSimultaneous(one);
        _server.Journal.BeforeCommit = () => throw new Microsoft.Data.Sqlite.SqliteException("disk I/O error", 10);
        var request = Guid.NewGuid();
        Assert.Equal((false, "storage-down"), Read(await one.Answer("同1", [1], request)));
        await hall.Wait("Show", show => show.GetProperty("html").GetString()!.Contains("paused-card", StringComparison.Ordinal));
        Assert.Equal((false, "storage-down"), Read(await one.Answer("同1", [1], request)));
        Assert.DoesNotContain(_server.Journal.Read(Code), entry => entry.Type == "answer-given/1");

        _server.Journal.BeforeCommit = null;
        for (var tries = 0; tries < 200 && _server.Desk.Look(Code)!.StorageFailure is not null; tries++)
        {
            _folder.Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(10);
        }

        Assert.True((await _server.Desk.Do(Code, new HostAction.Resume(false), "test")).Accepted);
        Assert.Equal((true, "ok"), Read(await one.Answer("同1", [1], request)));
        Assert.Single(_server.Journal.Read(Code), entry => entry.Type == "answer-given/1");
    }

    // Within a phase pictures go out ten times a second, by the frozen clock.
    private void CalmDown() => _folder.Time.Advance(TimeSpan.FromSeconds(1));

    private Task<LiveClient> Seat(int table) => _server.Connect($"/play/{Code}/{table}-1/live", table == 1 ? _ticket1 : _ticket2);

    private async Task OpenBuzzers(LiveClient watcher)
    {
        await Steps(watcher, "rules", "reading", "countdown");
        _folder.Time.Advance(TimeSpan.FromSeconds(3.1));
        await watcher.WaitStage("buzz-open");
    }

    // Through the buzz round without anybody pressing, to the tablets' first question.
    private async Task OpenSimultaneous(LiveClient watcher)
    {
        await Steps(watcher, "rules");
        for (var question = 0; question < 2; question++)
        {
            await Steps(watcher, "reading", "countdown");
            _folder.Time.Advance(TimeSpan.FromSeconds(30));
            await watcher.WaitStage("closed");
            await Steps(watcher, "revealed");
        }

        await Steps(watcher, "scoreboard", "rules", "reading", "all-answering");
    }

    private async Task Steps(LiveClient watcher, params string[] stages)
    {
        foreach (var stage in stages)
        {
            _folder.Time.Advance(TimeSpan.FromSeconds(1));
            var verdict = await _server.Desk.Do(Code, new HostAction.NextStep(), "test");
            Assert.True(verdict.Accepted, $"{stage}: {verdict.Sentence.En}");
            await watcher.WaitStage(stage);
        }
    }

    private static (bool Accepted, string Code) Read(QuizContracts.Hub.Receipt receipt) => (receipt.Accepted, receipt.Code);
}
