using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

public sealed class DeadlineTests
{
    [Fact]
    public void A_chain_of_passed_deadlines_is_settled_before_the_command() =>
        Moments.At("Countdown", 100).Correct(1, 5).Then(
            new Event.BuzzersOpened(S(30), S(15)),
            new Event.QuestionClosed(),
            new Event.PointsEntered(new LedgerEntry(1, 5, LedgerReason.Manual, 0, null, null, "host:陈", "漏记")));

    [Fact]
    public void A_refused_command_settles_them_too() =>
        Moments.At("Countdown", 100).Rename(9, "红旗队").Refused("no-team", new Event.BuzzersOpened(S(30), S(15)), new Event.QuestionClosed())
            .In<Phase.Closed>();

    [Fact]
    public void A_press_that_arrives_after_an_opening_that_no_timer_rang_for_is_in_time() =>
        Moments.At("Countdown", 16).Press("1-1").In<Phase.Starting>();

    [Theory]
    [InlineData(16)]
    [InlineData(29.999)]
    public void The_window_counts_from_the_opening_however_late_the_timer_rings(double at) =>
        Moments.At("Countdown", at).Look().Then(new Event.BuzzersOpened(S(30), S(15)));

    [Theory]
    [MemberData(nameof(Moments.WithClock), MemberType = typeof(Moments))]
    public void At_its_deadline_a_phase_ends_and_never_before(string phase)
    {
        var given = Moments.In(phase);
        var deadline = given.State.Deadline!.Value.TotalSeconds;

        given.At(deadline - 0.001).Look().Then();
        Assert.Equal(phase, given.State.Phase.GetType().Name);
        given.At(deadline).Look();
        Assert.NotEqual(phase, given.State.Phase.GetType().Name);
    }

    [Fact]
    public void Where_no_clock_runs_time_changes_nothing()
    {
        foreach (var phase in Moments.AllNames.Where(name => Moments.In(name).State.Deadline is null))
        {
            Moments.At(phase, 100_000).Look().Then();
        }
    }

    [Fact]
    public void A_spoken_answers_deadline_waits_for_the_host_and_a_tablet_answers_deadline_closes()
    {
        Moments.In("Answering").At(52).Look().Then(new Event.AnswerEnded(IsTimeUp: true));
        Moments.ReadingRace(round => round with { Input = AnswerInput.Tablet, StartSeconds = null }).At(12).Next().At(20).Press("1-1")
            .At(50).Look().Then(new Event.QuestionClosed());
    }
}
