using QuizContracts;
using QuizServer.Engine;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

public sealed class InterruptionTests
{
    [Theory]
    [InlineData(PauseReason.Restart)]
    [InlineData(PauseReason.Storage)]
    public void A_running_contest_stands_paused_with_the_time_left_as_of_its_last_event(PauseReason reason)
    {
        // The clock ends at 32; the last event came at 15, so 17 seconds are left.
        var given = Moments.In("AllAnswering").At(15).Answer("1-1", Plans.Right);

        given.At(20).Interrupt(reason).Then(new Event.RoomReopened(reason), new Event.ContestPaused(S(15), reason));
        given.At(100).Resume();

        Assert.Equal(S(117), given.State.Deadline);
    }

    [Theory]
    [MemberData(nameof(Moments.WithClock), MemberType = typeof(Moments))]
    public void A_deadline_that_fell_into_the_interruption_did_not_pass(string phase)
    {
        var given = Moments.In(phase);
        var (last, left) = (given.Now, given.State.Deadline!.Value - given.Now);

        given.At(5000).Interrupt().Then(new Event.RoomReopened(PauseReason.Restart), new Event.ContestPaused(last, PauseReason.Restart));
        given.At(6000).Resume();

        Assert.Equal(phase, given.State.Phase.GetType().Name);
        Assert.Equal(S(6000) + left, given.State.Deadline);
    }

    [Theory]
    [InlineData("RulesPage")]
    [InlineData("Reading")]
    [InlineData("AwaitingRuling")]
    [InlineData("Closed")]
    [InlineData("Revealed")]
    [InlineData("Scoreboard")]
    public void Without_a_running_clock_the_contest_is_paused_too(string phase) =>
        Moments.At(phase, 5000).Interrupt().In<Phase.Paused>().Resume();

    [Theory]
    [InlineData("Lobby")]
    [InlineData("Podium")]
    public void Before_and_after_the_contest_an_interruption_is_only_put_on_record(string phase) =>
        Moments.At(phase, 5000).Interrupt().Then(new Event.RoomReopened(PauseReason.Restart));

    [Fact]
    public void The_hosts_own_pause_stays_the_hosts() =>
        Assert.Equal(PauseReason.Host, Moments.In("BuzzOpen").Pause().At(5000).Interrupt().Phase<Phase.Paused>().Reason);
}
