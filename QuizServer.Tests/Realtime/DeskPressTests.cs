using Microsoft.Extensions.DependencyInjection;
using QuizContracts;
using QuizContracts.Desks;
using QuizContracts.Hub;
using QuizServer.Access.Accounts;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Journal.Codec;
using QuizServer.Tests.Engine;
using QuizServer.Tests.Journal;

namespace QuizServer.Tests.Realtime;

/// <summary>Keys and gamepads of the desk press over the hub, as the host's own screen.</summary>
#pragma warning disable CA1001 // xunit disposes it through IAsyncLifetime.
public sealed class DeskPressTests : IAsyncLifetime
{
    private const string Code = "QZ7H2K";
    private readonly DataFolder _folder = new();
    private LiveServer _server = null!;
    private string _cookie = "";

    public async Task InitializeAsync()
    {
        _server = await LiveServer.Start(_folder, Plans.Of(Plans.Buzz() with { PressOrder = PressOrder.Instant }).WithTeams(3));
        _cookie = await _server.SignIn();
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_key_presses_for_its_table_and_wins_over_a_tablet_that_was_later()
    {
        var ticket = await _server.TakeSeat(Code, "1-1");
        await using var desk = await Desk();
        await using var seat = await _server.Connect($"/play/{Code}/1-1/live", ticket);
        await KeysOn();
        await OpenBuzzers(desk);

        Assert.Equal((true, "buzz-received"), Read(await desk.Press(2)));
        _folder.Time.Advance(TimeSpan.FromMilliseconds(60));
        Assert.Equal((true, "buzz-received"), Read(await seat.Buzz()));
        _folder.Time.Advance(TimeSpan.FromMilliseconds(400));
        await desk.WaitStage("answering");

        Assert.Equal(2, _server.Desk.Photos(Code)!.Races[0].Winner);
        Assert.Equal([2, 1], _server.Desk.Photos(Code)!.Races[0].Presses.Select(press => press.Team));
        Assert.Equal("host:organiser", _server.Journal.Read(Code).First(entry => entry.Type == "buzzer-pressed/1").Actor);
    }

    [Fact]
    public async Task What_was_measured_of_the_desks_link_goes_with_its_press()
    {
        await using var desk = await Desk();
        desk.IsMute = true;
        await desk.Wait("Show");
        _folder.Time.Advance(TimeSpan.FromMilliseconds(20));
        await desk.WaitProbe(1);
        _folder.Time.Advance(TimeSpan.FromMilliseconds(4));
        await desk.AnswerProbes();
        await KeysOn();
        await OpenBuzzers(desk);
        desk.IsMute = false;
        var now = _server.Desk.Look(Code)!.Clock;

        await desk.Press(3, pressedAt: now - 3, question: "抢1");

        var pressed = Assert.IsType<Event.BuzzerPressed>(EventCodec.Read("buzzer-pressed/1", _server.Journal.Read(Code).Single(entry => entry.Type == "buzzer-pressed/1").Payload));
        Assert.Equal((new SeatId(3, 1), TimeSpan.FromMilliseconds(now - 3)), (pressed.Seat, pressed.Claimed));
        Assert.NotNull(pressed.Link);
    }

    [Fact]
    public async Task A_stamp_of_another_epoch_is_no_stamp()
    {
        await using var desk = await Desk();
        await KeysOn();
        await OpenBuzzers(desk);

        await desk.Press(3, pressedAt: 10, epoch: 7);

        var pressed = Assert.IsType<Event.BuzzerPressed>(EventCodec.Read("buzzer-pressed/1", _server.Journal.Read(Code).Single(entry => entry.Type == "buzzer-pressed/1").Payload));
        Assert.Null(pressed.Claimed);
    }

    [Fact]
    public async Task Nobody_but_the_host_presses_for_a_table()
    {
        var ticket = await _server.TakeSeat(Code, "1-1");
        await KeysOn();
        await using var seat = await _server.Connect($"/play/{Code}/1-1/live", ticket);
        await using var hall = await _server.Projector(Code);
        await using var hallOfTheHost = await _server.Connect($"{_server.Desk.ProjectorPath(Code)}/live", _cookie);

        foreach (var screen in (LiveClient[])[seat, hall, hallOfTheHost])
        {
            Assert.Equal((false, "not-the-host"), Read(await screen.Press(2)));
        }

        // Whoever is not signed in is led to the door before there is any connection.
        await Assert.ThrowsAnyAsync<InvalidOperationException>(() => _server.Connect($"/host/contests/{Code}/screen/live"));
    }

    [Fact]
    public async Task Whoever_is_host_no_more_does_not_press_from_a_page_that_stands_open()
    {
        await using var desk = await Desk();
        await KeysOn();
        Assert.Equal((false, "no-buzzing"), Read(await desk.Press(2)));

        var accounts = _server.Services.GetRequiredService<AccountStore>();
        foreach (var account in accounts.All)
        {
            accounts.EndSignIns(account.Id, "test");
        }


        Assert.Equal((false, "not-the-host"), Read(await desk.Press(2)));
    }

    [Fact]
    public async Task Keys_that_are_off_do_nothing_and_odd_messages_are_refused()
    {
        await using var desk = await Desk();
        Assert.Equal((false, "buzzer-keys-off"), Read(await desk.Press(2)));
        await KeysOn();

        Assert.Equal((false, "no-seat"), Read(await desk.Press(5)));
        foreach (var table in (int[])[0, -1, 9])
        {
            Assert.Equal((false, "bad-message"), Read(await desk.Press(table)));
        }

        Assert.Equal((false, "bad-message"), Read(await desk.Press(2, Guid.Empty)));
        Assert.Equal((false, "bad-message"), Read(await desk.Press(2, pressedAt: -1)));
        Assert.Equal((false, "bad-message"), Read(await desk.Press(2, question: "")));
        Assert.Equal((false, "bad-message"), Read(await desk.Call<Receipt>("Press", (object?)null)));
    }

    [Fact]
    public async Task A_repeated_press_gets_its_first_receipt()
    {
        await using var desk = await Desk();
        await KeysOn();
        await OpenBuzzers(desk);
        var request = Guid.NewGuid();

        var first = await desk.Press(2, request);
        Assert.Equal(first, await desk.Press(2, request));
        Assert.Equal((false, "already-pressed"), Read(await desk.Press(2)));
        Assert.Single(_server.Journal.Read(Code), entry => entry.Type == "buzzer-pressed/1");
    }

    [Fact]
    public async Task Eight_hands_hammering_do_not_end_the_connection()
    {
        await using var desk = await Desk();
        await KeysOn();

        for (var time = 0; time < 110; time++)
        {
            Assert.Equal("no-buzzing", (await desk.Press(1 + time % 3)).Code);
        }
    }

    private Task<LiveClient> Desk() => _server.Connect($"/host/contests/{Code}/screen/live", _cookie);

    private async Task KeysOn() => Assert.True((await _server.Desk.Do(Code, new HostAction.SetBuzzerKeys(true), "organiser")).Accepted);

    private async Task OpenBuzzers(LiveClient looksOn)
    {
        foreach (var stage in (string[])["rules", "reading", "countdown"])
        {
            _folder.Time.Advance(TimeSpan.FromSeconds(1));
            Assert.True((await _server.Desk.Do(Code, new HostAction.NextStep(), "organiser")).Accepted);
            await looksOn.WaitStage(stage);
        }

        _folder.Time.Advance(TimeSpan.FromSeconds(3.1));
        await looksOn.WaitStage("buzz-open");
    }

    private static (bool, string) Read(Receipt receipt) => (receipt.Accepted, receipt.Code);
}
