using QuizContracts;
using QuizContracts.Hub;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Realtime.Links;
using QuizServer.Tests.Engine;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Realtime.Links;

/// <summary>The readiness board, from a contest and what is known of its devices.</summary>
public sealed class DeviceBoardTests
{
    private const string Version = "1a2b3c4d";
    private static readonly DeviceReport Told = new(0.8, false, DeviceReport.Lock, false, true, 820, 1180, 1_000, 12);

    private static readonly LinkReading Good = new(
        10, 10, 0, 0, Ms(4), Ms(6), Ms(20), Ms(5_000), Ms(100), null, 0, Version, Told);

    private static TimeSpan Ms(double milliseconds) => TimeSpan.FromMilliseconds(milliseconds);

    [Fact]
    public void Trouble_comes_first_and_everything_is_counted()
    {
        var board = Board(Seated(Plan), new() { [Seat("1-1")] = Good, [Seat("2-1")] = Good with { Median = Ms(40) }, [Seat("3-1")] = Good }, absent: ["3-1"]);

        Assert.Equal(["3-1", "2-1", "1-1"], board.Lines.Select(line => $"{line.Seat}"));
        Assert.Equal((3, 1, 1, 1), (board.All, board.Ready, board.Doubtful, board.NoGo));
    }

    [Fact]
    public void Tables_without_a_device_are_named_and_keys_of_the_desk_are_no_devices()
    {
        var given = Given.Contest(Plan).Take("2-1");
        Assert.Equal([1, 3], Board(given, new() { [Seat("2-1")] = Good }).Empty);

        given.When(new Command.SetBuzzerKeys(given.Now, "host:陈", true));
        Assert.Equal(["2-1"], Board(given, new() { [Seat("2-1")] = Good }).Lines.Select(line => $"{line.Seat}"));
    }

    [Fact]
    public void What_the_host_lets_pass_is_ready_until_it_becomes_worse()
    {
        var given = Seated(Plan);
        given.When(new Command.ClearDevice(given.Now, "host:陈", Seat("1-1"), [new(DeviceFlaw.SlowLink, Fitness.Doubtful)], "远处的桌"));

        var line = Line(given, Good with { Median = Ms(40) });
        Assert.Equal((Fitness.Go, true, "远处的桌"), (line.Fitness, line.Findings.Single().IsPassed, line.Passed!.Reason));
        Assert.Equal(Fitness.NoGo, Line(given, Good with { Median = Ms(140) }).Fitness);
        Assert.Equal(Fitness.Doubtful, Line(given, Good with { Median = Ms(40), Loss = 0.04 }).Fitness);
        Assert.Equal(Fitness.NoGo, Line(given, Good with { Waiting = Ms(6_000) }).Fitness);
    }

    [Fact]
    public void Nothing_that_is_away_passes()
    {
        var given = Seated(Plan);
        given.When(new Command.ClearDevice(given.Now, "host:陈", Seat("1-1"), [new(DeviceFlaw.SlowLink, Fitness.NoGo)], "远处的桌"));

        Assert.Equal(Fitness.NoGo, Board(given, new() { [Seat("1-1")] = Good }, absent: ["1-1"]).Lines[0].Fitness);
    }

    [Fact]
    public void The_clock_of_a_device_is_known_to_half_its_shortest_round_trip()
    {
        var line = Line(Seated(Plan), Good with { Minimum = Ms(5) });
        Assert.Equal((5, 2.5, 0.8, 12, "820×1180", Version), (line.Minimum, line.ClockError, line.Battery, line.TouchDelay, line.Screen, line.AppVersion));
    }

    [Fact]
    public void A_press_that_the_link_cannot_explain_is_shown_until_honest_presses_have_made_up_for_it()
    {
        // Its link needs 2 ms, and it claims to have been pressed before a probe reached it that it answered.
        var given = Given.Reading(Plan).At(12).Next().At(15).Look().Arrives("1-1", 20, 19);
        Assert.Equal([DeviceFlaw.OddPresses], Line(given, Good).Findings.Select(finding => finding.Flaw));
        Assert.Empty(Line(given, Good, "2-1").Findings);

        given.Free("1-1").Take("1-1");
        Assert.Empty(Line(given, Good).Findings);
    }

    [Fact]
    public void Of_an_open_contest_only_what_troubles_is_listed_and_the_rest_is_counted()
    {
        var given = Given.Contest(Plans.Open(Plans.Simultaneous()));
        foreach (var number in Enumerable.Range(1, 80))
        {
            given.Enter($"选手{number}", 0);
        }

        var board = Board(given, Enumerable.Range(1, 80).ToDictionary(number => new SeatId(number, 1), number => number <= 70 ? Good with { Loss = 0.5 } : Good));

        Assert.Equal((80, 10, 70, DeviceBoards.MostLines, 20), (board.All, board.Ready, board.NoGo, board.Lines.Count, board.Hidden));
        Assert.Empty(board.Empty);
    }

    private static ContestPlan Plan => Plans.Of(Plans.Buzz() with { PressOrder = PressOrder.Instant });

    private static QuizContracts.Views.DeviceLine Line(Given given, LinkReading reading, string seat = "1-1") =>
        Board(given, new() { [Seat("1-1")] = reading, [Seat("2-1")] = reading, [Seat("3-1")] = reading }).Lines.Single(line => line.Seat == Seat(seat));

    private static QuizContracts.Views.DeviceBoard Board(Given given, Dictionary<SeatId, LinkReading> readings, params string[] absent) =>
        DeviceBoards.Of(given.State, readings.Keys.Except(absent.Select(Seat)).ToHashSet(), readings, Version);
}
