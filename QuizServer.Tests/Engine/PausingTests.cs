using QuizContracts;
using QuizServer.Engine;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

public sealed class PausingTests
{
    [Theory]
    [MemberData(nameof(Moments.Names), MemberType = typeof(Moments))]
    public void A_pause_freezes_every_phase_and_the_resume_brings_it_back(string phase)
    {
        var given = Moments.In(phase);
        var before = Texts.Of(given.State.Phase);

        given.Pause().Then(new Event.ContestPaused(given.Now, PauseReason.Host));
        Assert.Equal(before, Texts.Of(given.State.Unpaused));
        Assert.Null(given.State.Deadline);

        given.Resume().Then(new Event.ContestResumed(given.Now, FreshTime: false));
        Assert.Equal(before, Texts.Of(given.State.Phase));
    }

    [Theory]
    [MemberData(nameof(Moments.WithClock), MemberType = typeof(Moments))]
    public void However_long_the_pause_the_clock_goes_on_with_the_time_that_was_left(string phase)
    {
        var given = Moments.In(phase);
        var deadline = given.State.Deadline!.Value;

        given.At(given.Now.TotalSeconds + 1).Pause();
        given.At(given.Now.TotalSeconds + 3600).Look().Then().In<Phase.Paused>();
        given.Resume();

        Assert.Equal(deadline + S(3600), given.State.Deadline);
        Assert.Equal(phase, given.State.Phase.GetType().Name);
    }

    [Theory]
    [MemberData(nameof(Moments.WithClock), MemberType = typeof(Moments))]
    public void With_fresh_time_the_clock_starts_from_its_full_length(string phase)
    {
        var given = Moments.In(phase);
        var length = given.State.Phase.Running!.Length;

        given.At(given.Now.TotalSeconds + 1).Pause().At(100).Resume(freshTime: true).Then(new Event.ContestResumed(S(100), FreshTime: true));

        Assert.Equal(S(100) + length, given.State.Deadline);
        Assert.Equal(length, given.State.Phase.Running!.Length);
    }

    [Theory]
    [MemberData(nameof(Moments.WithClock), MemberType = typeof(Moments))]
    public void Several_pauses_add_up(string phase)
    {
        var given = Moments.In(phase);
        var deadline = given.State.Deadline!.Value;

        given.At(given.Now.TotalSeconds + 1).Pause().At(given.Now.TotalSeconds + 10).Resume();
        given.At(given.Now.TotalSeconds + 1).Pause().At(given.Now.TotalSeconds + 20).Resume();

        Assert.Equal(deadline + S(30), given.State.Deadline);
    }

    [Fact]
    public void A_pause_that_comes_after_the_deadline_finds_the_question_closed() =>
        Moments.At("BuzzOpen", 31).Pause().Then(new Event.QuestionClosed(), new Event.ContestPaused(S(31), PauseReason.Host));

    [Fact]
    public void While_paused_nobody_presses_answers_or_is_ruled_on()
    {
        Moments.In("Reading").Pause().Press("1-1").Refused("paused");
        Moments.In("BuzzOpen").Pause().Press("1-1").Refused("paused");
        Moments.In("AllAnswering").Pause().Answer("1-1", Plans.Right).Refused("paused");
        Moments.In("AwaitingRuling").Pause().Rule(Ruling.Correct).Refused("paused");
        Moments.In("AwaitingRuling").Pause().Rule(Ruling.Void).Refused("paused");
    }

    [Fact]
    public void While_paused_the_ledger_may_be_put_right_and_the_pause_goes_on()
    {
        var given = Moments.At("AwaitingRuling", 31).Rule(Ruling.Wrong).At(32).Pause();

        given.Overturn(1, Ruling.Correct).In<Phase.Paused>().Correct(2, 5).In<Phase.Paused>().Scores(110, 105, 100);
        given.Rename(1, "红旗队").In<Phase.Paused>();
    }

    [Fact]
    public void A_second_pause_and_a_second_resume_are_refused() =>
        Moments.In("Reading").Pause().Pause().Refused("paused").Resume().Resume().Refused("not-paused");
}
