using QuizContracts;
using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Screens;

namespace QuizServer.Tests.Engine;

/// <summary>The photo finish is shown to the hall on demand, and never before a race is decided.</summary>
public sealed class PhotoShowingTests
{
    private static readonly HashSet<SeatId> Nobody = [];

    [Fact]
    public void The_host_shows_the_last_race_and_puts_it_away()
    {
        var given = Decided();
        Assert.Null(Hall(given));

        Assert.Equal(2, Hall(Show(given, true))!.Winner);
        Assert.Equal("nothing", Show(given, true).Verdict.Code);
        Assert.Null(Hall(Show(given, false)));
        Assert.Equal("nothing", Show(given, false).Verdict.Code);
    }

    [Fact]
    public void Nothing_is_shown_before_the_race_is_decided()
    {
        var given = Open();
        Assert.Equal("no-photo", Show(given, true).Verdict.Code);

        given.Arrives("2-1", 20, 19.998);
        Assert.Equal("no-photo", Show(given.At(20.1), true).Verdict.Code);
        Assert.Empty(QuizServer.Screens.Photos.PhotoFinishes.Of(given.State));

        Assert.Equal("ok", Show(given.At(20.3), true).Verdict.Code);
    }

    [Fact]
    public void The_next_step_takes_it_away()
    {
        var given = Show(Decided(), true).At(22).Next().In<Phase.Answering>();

        Assert.False(given.State.IsPhotoShown);
        Assert.Null(Hall(given));
    }

    [Fact]
    public void It_can_be_shown_until_another_question_comes()
    {
        var given = Show(Decided().At(22).Rule(Ruling.Correct).In<Phase.Revealed>(), true);
        Assert.NotNull(Hall(given));

        given.At(24).Next().In<Phase.Reading>();
        Assert.Null(Hall(given));
        Assert.Equal("no-photo", Show(given, true).Verdict.Code);
    }

    [Fact]
    public void An_open_dead_heat_can_be_shown()
    {
        var given = Show(Open(DeadHeats.HostChooses).Arrives("1-1", 20, 19.998).Arrives("2-1", 20.004, 19.994).At(20.3), true).In<Phase.DeadHeat>();

        Assert.Equal((PhotoResult.DeadHeat, null, "1 2"), Hall(given) is { } photo ? (photo.Result, photo.Winner, string.Join(' ', photo.Heat)) : default);
    }

    [Fact]
    public void A_pause_forbids_showing_and_not_putting_away()
    {
        var given = Show(Decided(), true).When(new Command.PauseContest(Given.S(21), "host:陈"));

        Assert.Equal("ok", Show(given, false).Verdict.Code);
        Assert.Equal("paused", Show(given, true).Verdict.Code);
    }

    [Fact]
    public void A_judge_does_not_show_it()
    {
        var given = Open(plan => plan with { Judges = Plans.Judges(1) }).Arrives("2-1", 20, 19.998);

        Assert.Equal("not-chief", given.At(20.5).When(new Command.ShowPhoto(Given.S(20.5), Judge.By(1), true)).Verdict.Code);
    }

    private static PhotoFinish? Hall(Given given) => HallScreen.Of(given.State, Nobody).Photo;

    private static Given Show(Given given, bool isShown) => given.When(new Command.ShowPhoto(given.Now, "host:陈", isShown));

    private static Given Decided() => Open().Arrives("2-1", 20, 19.998).Arrives("1-1", 20.1, 20.09).At(20.3).Look();

    private static Given Open(DeadHeats policy = DeadHeats.Earliest) => Open(plan => plan, policy);

    private static Given Open(Func<ContestPlan, ContestPlan> with, DeadHeats policy = DeadHeats.Earliest) =>
        Given.Reading(with(Plans.Of(Plans.Buzz() with { PressOrder = PressOrder.Instant, DeadHeats = policy }))).At(12).Next().At(15).Look();
}
