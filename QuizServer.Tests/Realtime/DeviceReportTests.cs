using Microsoft.Extensions.DependencyInjection;
using QuizContracts;
using QuizContracts.Desks;
using QuizContracts.Hub;
using QuizContracts.Views;
using QuizServer.Engine.Rounds;
using QuizServer.Realtime.Links;
using QuizServer.Tests.Engine;
using QuizServer.Tests.Journal;

namespace QuizServer.Tests.Realtime;

/// <summary>What devices tell of themselves, over real connections.</summary>
#pragma warning disable CA1001 // xunit disposes it through IAsyncLifetime.
public sealed class DeviceReportTests : IAsyncLifetime
{
    private const string Code = "QZ7H2K";
    private static readonly SeatId Seat1 = new(1, 1);
    private static readonly DeviceReport Told = new(0.05, false, DeviceReport.Film, false, true, 820, 1180, 12_000.5, 9);
    private readonly DataFolder _folder = new();
    private LiveServer _server = null!;
    private string _ticket = "";

    public async Task InitializeAsync()
    {
        _server = await LiveServer.Start(_folder, Plans.Of(Plans.Buzz() with { PressOrder = PressOrder.Instant }));
        _ticket = await _server.TakeSeat(Code, "1-1");
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_report_reaches_the_board()
    {
        await using var seat = await Seat();
        Assert.Contains(Line.Findings, finding => finding.Flaw == DeviceFlaw.Untold);
        Assert.Equal((true, "ok"), Read(await Tell(seat, Told)));

        Assert.Equal((0.05, 9, true, "820×1180"), (Line.Battery, Line.TouchDelay, Line.HasSound, Line.Screen));
        Assert.Equal((DeviceFlaw.LowBattery, Fitness.NoGo), (Line.Findings[0].Flaw, Line.Findings[0].Fitness));
        Assert.DoesNotContain(Line.Findings, finding => finding.Flaw is DeviceFlaw.Untold or DeviceFlaw.Untouched or DeviceFlaw.MaySleep);
    }

    [Fact]
    public async Task A_wrong_report_is_refused_and_the_one_before_stands()
    {
        await using var seat = await Seat();
        await Tell(seat, Told);
        DeviceReport?[] wrong =
        [
            null, Told with { Battery = 1.1 }, Told with { Battery = -0.1 }, Told with { Awake = "<b>" }, Told with { Awake = null! }, Told with { Width = 0 }, Told with { Height = 20_001 },
            Told with { TouchedAt = null }, Told with { TouchDelay = null }, Told with { TouchDelay = -1 }, Told with { TouchedAt = 1e12 }, Told with { Loading = "" }, Told with { Loading = new string('题', 101) },
        ];
        foreach (var report in wrong.Take(5))
        {
            Assert.Equal((false, "bad-message"), Read(await Tell(seat, report)));
        }

        // A new connection has its budget anew.
        await using var again = await Seat();
        foreach (var report in wrong.Skip(5))
        {
            Assert.Equal((false, "bad-message"), Read(await Tell(again, report)));
        }

        Assert.Equal(0.05, Line.Battery);
    }

    [Fact]
    public async Task Only_contestants_tell()
    {
        await using var hall = await _server.Projector(Code);
        Assert.Equal((false, "not-your-seat"), Read(await Tell(hall, Told)));
        var (path, ticket) = await _server.Enter(Code, "audience");
        await using var phone = await _server.Connect($"/play/{Code}/{path}/live", ticket);
        await phone.Wait("Me");
        Assert.Equal((false, "not-your-seat"), Read(await Tell(phone, Told)));
    }

    [Fact]
    public async Task What_a_device_tells_reaches_no_other_screen()
    {
        await using var seat = await Seat();
        await using var other = await _server.Connect($"/play/{Code}/2-1/live", await _server.TakeSeat(Code, "2-1"));
        await other.Wait("Me");
        await using var hall = await _server.Projector(Code);
        await hall.Wait("Show");
        Assert.True((await Tell(seat, Told with { Width = 4_321, Height = 8_765 })).Accepted);
        Assert.Equal("4321×8765", Line.Screen);
        // The next picture comes after everything that the report might have led to.
        await NextStep();
        foreach (var screen in (LiveClient[])[hall, other, seat])
        {
            await screen.WaitStage("rules");
            Assert.DoesNotContain(screen.Pictures, picture => picture.Contains("4321", StringComparison.Ordinal) || picture.Contains("8765", StringComparison.Ordinal) || picture.Contains("battery", StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task Too_many_reports_cut_the_connection()
    {
        await using var seat = await Seat();
        for (var call = 0; call < 10; call++)
        {
            Assert.True((await Tell(seat, Told)).Accepted);
        }

        await Assert.ThrowsAnyAsync<Exception>(() => Tell(seat, Told));
        await seat.Ended();
    }

    [Fact]
    public async Task What_was_told_outlives_a_reload_and_a_freed_seat_forgets_it()
    {
        await using (var seat = await Seat())
        {
            await Tell(seat, Told);
        }

        await using var again = await Seat();
        Assert.Equal(0.05, Line.Battery);
        Assert.True((await _server.Desk.Do(Code, new HostAction.FreeSeat(Seat1), "test")).Accepted);
        await _server.TakeSeat(Code, "1-1");
        Assert.Null(Line.Battery);
    }

    [Fact]
    public async Task What_the_host_lets_pass_holds_after_a_restart()
    {
        await using (var seat = await Seat())
        {
            Assert.True((await _server.Desk.Do(Code, new HostAction.ClearDevice(Seat1, [new(DeviceFlaw.SlowLink, Fitness.NoGo)], "远处的桌"), "陈")).Accepted);
        }

        await _server.DisposeAsync();
        _server = await LiveServer.Start(_folder, Plans.Of());
        Assert.Equal(new DevicePass("host:陈", "远处的桌"), Line.Passed);
        Assert.True(_server.Services.GetRequiredService<QuizServer.Contests.IContestDirectory>().Find(Code)!.Now.State.IsVouched(Seat1));
    }

    [Fact]
    public async Task The_board_is_told_of_a_device_that_goes_away()
    {
        DeviceBoard? shown = null;
        using var watch = Devices.Watch(Code, board => Volatile.Write(ref shown, board));
        await using (var seat = await Seat())
        {
            await Tell(seat, Told);
        }

        for (var tries = 0; Volatile.Read(ref shown)?.Lines[0].Findings[0].Flaw != DeviceFlaw.Gone; tries++)
        {
            Assert.True(tries < 500, "The board was not told.");
            _folder.Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(10);
        }

        Assert.Equal(Fitness.NoGo, shown!.Lines[0].Fitness);
    }

    private IDeviceDesk Devices => _server.Services.GetRequiredService<IDeviceDesk>();

    private DeviceLine Line => Devices.Look(Code)!.Lines.Single(line => line.Seat == Seat1);

    private static (bool, string) Read(Receipt receipt) => (receipt.Accepted, receipt.Code);

    private static Task<Receipt> Tell(LiveClient client, DeviceReport? report) => client.Call<Receipt>("Tell", report);

    private async Task<LiveClient> Seat()
    {
        var seat = await _server.Connect($"/play/{Code}/1-1/live", _ticket);
        await seat.Wait("Me");
        return seat;
    }

    private async Task NextStep()
    {
        _folder.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.True((await _server.Desk.Do(Code, new HostAction.NextStep(), "test")).Accepted);
    }
}
