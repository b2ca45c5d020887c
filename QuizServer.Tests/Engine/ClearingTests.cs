using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Decisions;
using QuizServer.Engine.Rounds;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

/// <summary>The host lets a device pass as it is (放行).</summary>
public sealed class ClearingTests
{
    private static readonly PassedFlaw Slow = new(DeviceFlaw.SlowLink, Fitness.Doubtful);
    private static readonly PassedFlaw Low = new(DeviceFlaw.LowBattery, Fitness.NoGo);

    [Fact]
    public void It_is_on_record_who_let_what_pass_and_why()
    {
        var given = Clear(Seated(Plan), "2-1", " 看过了 ", Low, Slow);

        var cleared = Assert.IsType<Event.DeviceCleared>(given.Journal[^1].Event);
        Assert.Equal((Seat("2-1"), true, "host:陈", "看过了"), (cleared.Seat, cleared.IsCleared, cleared.By, cleared.Reason));
        Assert.Equal([Slow, Low], cleared.Flaws);
        Assert.Equal([Slow, Low], given.State.Clearances[Seat("2-1")].Flaws);
        Assert.Equal("nothing", Clear(given, "2-1", "再看", Slow, Low).Verdict.Code);
    }

    [Fact]
    public void Only_a_slow_link_that_was_let_pass_is_trusted()
    {
        Assert.False(Clear(Seated(Plan), "2-1", "插上电源", Low).State.IsVouched(Seat("2-1")));
        var given = Clear(Seated(Plan), "2-1", "远处的桌", Slow);
        Assert.True(given.State.IsVouched(Seat("2-1")));
        Assert.False(given.State.IsVouched(Seat("1-1")));
        Assert.False(Clear(given, "2-1", "").State.IsVouched(Seat("2-1")));
    }

    [Fact]
    public void It_is_taken_back_without_a_reason_and_only_once()
    {
        var given = Clear(Clear(Seated(Plan), "2-1", "看过了", Low), "2-1", "");
        var taken = Assert.IsType<Event.DeviceCleared>(given.Journal[^1].Event);
        Assert.Equal((false, 0, ""), (taken.IsCleared, taken.Flaws.Count, taken.Reason));
        Assert.Empty(given.State.Clearances);
        Assert.Equal("nothing", Clear(given, "2-1", "").Verdict.Code);
    }

    [Fact]
    public void Who_takes_the_seat_next_has_another_device()
    {
        var given = Clear(Seated(Plan), "2-1", "看过了", Slow).Free("2-1");
        Assert.Empty(given.State.Clearances);
        Assert.False(given.Take("2-1").State.IsVouched(Seat("2-1")));
    }

    [Fact]
    public void A_device_that_is_away_cannot_be_let_pass()
    {
        foreach (var flaw in (DeviceFlaw[])[DeviceFlaw.Gone, DeviceFlaw.Silent, DeviceFlaw.Hidden])
        {
            Assert.Equal("not-to-clear", Clear(Seated(Plan), "2-1", "看过了", Slow, new PassedFlaw(flaw, Fitness.NoGo)).Verdict.Code);
        }
    }

    [Fact]
    public void It_needs_a_reason_and_a_device()
    {
        Assert.Equal("reason-missing", Clear(Seated(Plan), "2-1", " ", Slow).Verdict.Code);
        Assert.Equal("reason-missing", Clear(Seated(Plan), "2-1", new string('字', 201), Slow).Verdict.Code);
        Assert.Equal("no-seat", Clear(Given.Contest(Plan), "2-1", "看过了", Slow).Verdict.Code);
        Assert.Equal("no-seat", Clear(Seated(Plan), "9-1", "看过了", Slow).Verdict.Code);
        var keys = Given.Contest(Plan);
        keys.When(new Command.SetBuzzerKeys(keys.Now, "host:陈", true));
        Assert.Equal(BuzzerKeys.TicketHash, keys.State.Seats[Seat("1-1")]);
        Assert.Equal("no-seat", Clear(keys, "1-1", "看过了", Slow).Verdict.Code);
    }

    [Fact]
    public void A_judge_lets_nothing_pass()
    {
        var given = Seated(Plan with { Judges = Plans.Judges(1) });
        Assert.Equal("not-chief", given.When(new Command.ClearDevice(given.Now, Judge.By(1), Seat("2-1"), [Slow], "看过了")).Verdict.Code);
    }

    private static ContestPlan Plan => Plans.Of(Plans.Buzz() with { PressOrder = PressOrder.Instant });

    private static Given Clear(Given given, string seat, string reason, params PassedFlaw[] flaws) =>
        given.When(new Command.ClearDevice(given.Now, "host:陈", Seat(seat), flaws, reason));
}
