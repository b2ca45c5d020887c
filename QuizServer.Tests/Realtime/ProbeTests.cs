using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using QuizContracts;
using QuizContracts.Desks;
using QuizContracts.Hub;
using QuizServer.Contests;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Journal.Codec;
using QuizServer.Realtime;
using QuizServer.Realtime.Links;
using QuizServer.Tests.Engine;
using QuizServer.Tests.Journal;

namespace QuizServer.Tests.Realtime;

/// <summary>The server probes its screens over real connections; only the clock stands, and is moved on by hand.</summary>
#pragma warning disable CA1001 // xunit disposes it through IAsyncLifetime.
public sealed class ProbeTests : IAsyncLifetime
{
    private const string Code = "QZ7H2K";
    private static readonly SeatId Seat1 = new(1, 1);
    private static readonly SeatId Seat2 = new(2, 1);
    private readonly DataFolder _folder = new() { Time = new SetClock() };
    private LiveServer _server = null!;
    private string _ticket1 = "";
    private string _ticket2 = "";

    public async Task InitializeAsync()
    {
        _server = await LiveServer.Start(_folder, Plans.Of(Plans.Buzz() with { PressOrder = PressOrder.Instant }));
        _ticket1 = await _server.TakeSeat(Code, "1-1");
        _ticket2 = await _server.TakeSeat(Code, "2-1");
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task The_server_measures_the_round_trip_itself()
    {
        await using var seat = await Seat(1);
        seat.IsMute = true;
        Advance(20);
        var first = await seat.WaitProbe(1);
        Assert.Equal((1L, Room.Clock.TotalMilliseconds), (first.Epoch, first.Server));
        Advance(40);
        await seat.AnswerProbes();
        await Settled(Seat1);

        Assert.Equal(TimeSpan.FromMilliseconds(40), Links.Of(Code)[Seat1].Minimum);
        Advance(20);
        var second = await seat.WaitProbe(2);
        Assert.Equal((40.0, first.Token), (second.RoundTrip, second.Previous));
    }

    [Fact]
    public async Task A_wall_clock_that_is_set_while_a_probe_is_under_way_changes_nothing()
    {
        await using var seat = await Seat(1);
        seat.IsMute = true;
        Advance(20);
        await seat.WaitProbe(1);
        var (clock, wall) = (Room.Clock, _folder.Time.GetUtcNow());
        ((SetClock)_folder.Time).SetBy = TimeSpan.FromHours(1);
        Advance(40);
        await seat.AnswerProbes();
        await Settled(Seat1);

        Assert.True(_folder.Time.GetUtcNow() > wall.AddHours(1));
        Assert.Equal(TimeSpan.FromMilliseconds(40), Room.Clock - clock);
        Assert.Equal(TimeSpan.FromMilliseconds(40), Links.Of(Code)[Seat1].Minimum);
    }

    [Fact]
    public async Task A_token_that_was_not_given_counts_for_nothing()
    {
        await using var seat = await Seat(1);
        seat.IsMute = true;
        await seat.Echo("0123456789abcdef");
        await seat.Echo(null);
        Assert.Equal("no-buzzing", (await seat.Buzz()).Code);

        var reading = Links.Of(Code)[Seat1];
        Assert.Equal((0, 0, 2), (reading.Sent, reading.Answered, reading.Wrong));
        Assert.Null(reading.Minimum);
    }

    [Fact]
    public async Task A_seat_that_may_press_is_probed_ten_times_a_second_and_a_looker_on_once_in_fifteen()
    {
        await using var seat = await Seat(1);
        await using var hall = await _server.Projector(Code);
        Assert.Equal("not-your-seat", (await hall.Buzz()).Code);
        await Pass(1);
        Assert.Equal((ProbePacer.Greetings, ProbePacer.Greetings), (Sent(seat: true), Sent(seat: false)));

        await Pass(15);
        Assert.Equal((ProbePacer.Greetings + 1, ProbePacer.Greetings + 1), (Sent(seat: true), Sent(seat: false)));

        await Step(seat, "rules");
        await Step(seat, "reading");
        await Settled();
        var (before, hallBefore) = (Sent(seat: true), Sent(seat: false));
        await Pass(3);
        Assert.Equal(30, Sent(seat: true) - before);
        await Pass(12);
        Assert.Equal(150, Sent(seat: true) - before);
        Assert.Equal(1, Sent(seat: false) - hallBefore);
    }

    [Fact]
    public async Task A_half_open_connection_is_shown_within_five_seconds()
    {
        await using var one = await Seat(1);
        await using var two = await Seat(2);
        await Step(one, "rules");
        await Step(one, "reading");
        await Pass(2);
        Assert.Equal([true, true, false], Lights);

        one.IsMute = true;
        await Pass(4.9, Seat2);
        Assert.Equal([true, true, false], Lights);
        await Pass(0.2, Seat2);
        await LightsAre(false, true);

        one.IsMute = false;
        await one.AnswerProbes();
        await LightsAre(true, true);
        await Pass(1);
        Assert.Equal([true, true, false], Lights);
    }

    [Fact]
    public async Task A_press_carries_what_was_measured()
    {
        await using var seat = await Seat(1);
        seat.IsMute = true;
        await OpenBuzzers(seat);
        Advance(30);
        var probe = await seat.WaitProbe(Sent(seat: true));
        await seat.AnswerProbes();
        await Settled(Seat1);
        var claimed = Math.Floor(Room.Clock.TotalMilliseconds) - 5;
        Assert.Equal("buzz-received", (await seat.Buzz(pressedAt: claimed, question: "抢1")).Code);

        var pressed = Pressed();
        Assert.Equal(TimeSpan.FromMilliseconds(claimed), pressed.Claimed);
        Assert.Equal((Links.Of(Code)[Seat1].Minimum, TimeSpan.FromMilliseconds(probe.Server), false), (pressed.Link?.RoundTrip, pressed.Link!.ProvenAt, pressed.Link.IsVouched));
    }

    [Fact]
    public async Task A_press_of_an_older_epoch_counts_by_arrival()
    {
        await using var seat = await Seat(1);
        await OpenBuzzers(seat);
        Assert.Equal("buzz-received", (await seat.Buzz(pressedAt: Room.Clock.TotalMilliseconds - 5, question: "抢1", epoch: Room.Now.Epoch - 1)).Code);

        Assert.Null(Pressed().Claimed);
    }

    [Fact]
    public async Task A_press_that_comes_when_its_question_is_over_is_told_so_and_harms_nobody()
    {
        await using var seat = await Seat(1);
        await Step(seat, "rules");
        await Step(seat, "reading");
        Assert.Equal("press-came-late", (await seat.Buzz(pressedAt: 1_000, question: "抢2")).Code);
        Assert.Equal("bad-message", (await seat.Buzz(question: "")).Code);
        Assert.Equal("bad-message", (await seat.Buzz(question: new string('抢', 65))).Code);
        Assert.Empty(((Phase.OnStage)Room.Now.State.Phase).Asked.LockedOut);
    }

    [Fact]
    public async Task What_was_measured_outlives_a_reload_and_a_freed_seat_forgets_it()
    {
        await using (var seat = await Here(await _server.Connect($"/play/{Code}/1-1/live?v=1a2b3c4d", _ticket1)))
        {
            await Pass(1);
        }

        await using var again = await Seat(1);
        Assert.True(Links.Of(Code)[Seat1].Answered >= ProbePacer.Greetings);
        Assert.True((await _server.Desk.Do(Code, new HostAction.FreeSeat(Seat1), "test")).Accepted);
        Assert.Empty(Links.Of(Code));
        await using var other = await Here(await _server.Connect($"/play/{Code}/1-1/live?v=<b>", await _server.TakeSeat(Code, "1-1")));
        var reading = Links.Of(Code)[Seat1];
        Assert.Equal((0, null), (reading.Answered, reading.AppVersion));
    }

    [Fact]
    public async Task The_page_tells_its_version_and_a_person_may_trust_a_slow_link()
    {
        await using var seat = await Here(await _server.Connect($"/play/{Code}/1-1/live?v=1a2b3c4d", _ticket1));
        await OpenBuzzers(seat);
        Assert.Equal("1a2b3c4d", Links.Of(Code)[Seat1].AppVersion);
        Assert.Contains("data-live-hub=\"/play/QZ7H2K/1-1/live?v=", await _server.Page($"/play/{Code}/1-1", _ticket1), StringComparison.Ordinal);
        Assert.True((await _server.Desk.Do(Code, new HostAction.ClearDevice(Seat1, [new(DeviceFlaw.SlowLink, Fitness.NoGo)], "试过了"), "test")).Accepted);
        await Pass(0.1);
        await seat.Buzz();
        Assert.True(Pressed().Link!.IsVouched);
    }

    [Fact]
    public async Task A_seat_whose_buzzer_is_tried_is_measured_anew_and_one_that_tells_something_else_is_not()
    {
        await using var seat = await Seat(1);
        await Pass(2);
        var report = new DeviceReport(null, null, DeviceReport.Lock, false, true, 820, 1180, 1_000, 9);
        var before = Links.Of(Code)[Seat1].Answered;
        Assert.True((await seat.Call<Receipt>("Tell", report)).Accepted);
        await Pass(4);
        Assert.InRange(Links.Of(Code)[Seat1].Answered - before, LinkMeter.Kept, LinkMeter.Kept + 1);

        before = Links.Of(Code)[Seat1].Answered;
        Assert.True((await seat.Call<Receipt>("Tell", report with { HasSound = false })).Accepted);
        await Pass(4);
        Assert.InRange(Links.Of(Code)[Seat1].Answered - before, 0, 1);
    }

    [Fact]
    public async Task A_screen_that_answers_nothing_is_asked_no_more_than_twenty_times_and_all_at_once_when_it_wakes_is_no_flood()
    {
        await using var seat = await Seat(1);
        await Step(seat, "rules");
        await Step(seat, "reading");
        await Settled();
        seat.IsMute = true;
        var before = Sent(seat: true);
        for (var step = 0; step < 100; step++)
        {
            Advance(100);
        }

        Assert.Equal(LinkMeter.MostUnderWay, Sent(seat: true) - before);

        await seat.WaitProbe(Sent(seat: true));
        seat.IsMute = false;
        await seat.AnswerProbes();
        await Here(seat);
        await Pass(1);
        Assert.Equal(10, Sent(seat: true) - before - LinkMeter.MostUnderWay);
    }

    [Fact]
    public async Task Too_many_echoes_cut_the_connection_and_what_an_honest_screen_may_send_at_once_does_not()
    {
        await using var honest = await Seat(1);
        for (var echo = 0; echo < 30; echo++)
        {
            await honest.Echo("0123456789abcdef");
        }

        Assert.Equal("no-buzzing", (await honest.Buzz()).Code);
        await honest.Echo("0123456789abcdef");
        await honest.Ended();
    }

    private ILinks Links => _server.Services.GetRequiredService<ILinks>();

    private IContestRoom Room => _server.Services.GetRequiredService<IContestDirectory>().Find(Code)!;

    private IEnumerable<bool> Lights => _server.Desk.Look(Code)!.Teams.Select(team => team.Seats[0].IsConnected);

    private async Task<LiveClient> Seat(int table) => await Here(await _server.Connect($"/play/{Code}/{table}-1/live", table == 1 ? _ticket1 : _ticket2));

    // A call that counts for nothing comes back when the server has done with all that came before it, and with the welcome.
    private static async Task<LiveClient> Here(LiveClient client)
    {
        Assert.Equal("bad-message", (await client.Buzz(Guid.Empty)).Code);
        return client;
    }

    private int Sent(bool seat) => Meters(meter => meter.Pass.Seat is not null == seat).Single().Sent;

    private IEnumerable<LinkReading> Meters(Func<LiveScreen, bool> which) =>
        _server.Services.GetRequiredService<LiveScreens>().Of(Code).Where(which).Select(screen => screen.Meter.Read(_server.Services.GetRequiredService<LinkBook>().Now));

    private Event.BuzzerPressed Pressed() =>
        (Event.BuzzerPressed)_server.Journal.Read(Code).Where(entry => entry.Type == "buzzer-pressed/1").Select(entry => EventCodec.Read(entry.Type, entry.Payload)).Single();

    private void Advance(double milliseconds) => _folder.Time.Advance(TimeSpan.FromMilliseconds(milliseconds));

    // In steps, so that the screens have the time to answer that they would have.
    private async Task Pass(double seconds, params SeatId[] answering)
    {
        for (var step = 0; step < Math.Round(seconds * 10); step++)
        {
            Advance(100);
            await Settled(answering);
        }
    }

    // Everything that was sent, to these seats or to all screens, is answered or lost.
    private async Task Settled(params SeatId[] seats)
    {
        for (var tries = 0; Meters(screen => seats.Length == 0 || screen.Pass.Seat is { } seat && seats.Contains(seat)).Any(meter => meter.Sent > meter.Answered + meter.Lost); tries++)
        {
            Assert.True(tries < 1_000, $"Not every probe was answered: {string.Join(' ', Meters(_ => true))}");
            await Task.Delay(5);
        }
    }

    private async Task LightsAre(params bool[] lights)
    {
        for (var tries = 0; !Lights.Take(lights.Length).SequenceEqual(lights); tries++)
        {
            Assert.True(tries < 500, $"The lights are {string.Join(' ', Lights)}.");
            await Task.Delay(10);
        }
    }

    private async Task OpenBuzzers(LiveClient watcher)
    {
        foreach (var stage in (string[])["rules", "reading", "countdown"])
        {
            await Step(watcher, stage);
        }

        Advance(3_100);
        await watcher.WaitStage("buzz-open");
    }

    private async Task Step(LiveClient watcher, string stage)
    {
        Advance(1_000);
        var verdict = await _server.Desk.Do(Code, new HostAction.NextStep(), "test");
        Assert.True(verdict.Accepted, $"{stage}: {verdict.Sentence.En}");
        await watcher.WaitStage(stage);
    }

    // Its wall clock can be set; its monotonic clock cannot.
    private sealed class SetClock() : FakeTimeProvider(new DateTimeOffset(2021, 7, 1, 9, 0, 0, TimeSpan.FromHours(8)))
    {
        public TimeSpan SetBy { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + SetBy;

        // The base reads it off the wall clock.
        public override long GetTimestamp() => base.GetTimestamp() - SetBy.Ticks;
    }
}
