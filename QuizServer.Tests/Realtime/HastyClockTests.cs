using Microsoft.Extensions.Time.Testing;
using QuizContracts;
using QuizContracts.Desks;
using QuizServer.Tests.Engine;
using QuizServer.Tests.Journal;

namespace QuizServer.Tests.Realtime;

public sealed class HastyClockTests
{
    [Fact]
    public async Task A_picture_goes_out_though_the_clock_moved_on_just_before_its_timer_was_set()
    {
        var clock = new HastyClock();
        using var folder = new DataFolder { Time = clock };
        await using var server = await LiveServer.Start(folder, Plans.Of(Plans.Buzz()));
        await using var seat = await server.Connect("/play/QZ7H2K/1-1/live", await server.TakeSeat("QZ7H2K", "1-1"));
        await seat.Wait("Me");

        clock.IsHasty = true;
        Assert.True((await server.Desk.Do("QZ7H2K", new HostAction.FreeSeat(new SeatId(1, 1)), "test")).Accepted);

        Assert.Equal("freed", (await seat.Wait("Leave")).GetProperty("code").GetString());
    }

    // It moves on whenever somebody sets a timer, and at no other time.
    private sealed class HastyClock() : FakeTimeProvider(new DateTimeOffset(2021, 7, 1, 9, 0, 0, TimeSpan.FromHours(8)))
    {
        public bool IsHasty { get; set; }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            if (IsHasty)
            {
                Advance(TimeSpan.FromSeconds(1));
            }

            return base.CreateTimer(callback, state, dueTime, period);
        }
    }
}
