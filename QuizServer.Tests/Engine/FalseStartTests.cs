using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

public sealed class FalseStartTests
{
    [Theory]
    [InlineData("Reading")]
    [InlineData("Countdown")]
    public void A_press_before_the_opening_locks_the_team_out_of_the_question(string phase)
    {
        var given = Moments.In(phase).Press("2-1").Refused("false-start", new Event.FalseStartMade(Seat("2-1"), LosesQuestion: true));

        Assert.Equal(1, given.State.Teams[2].Fouls);
        given.Press("2-1").Refused("locked-out");
        Assert.Equal(1, given.State.Teams[2].Fouls);
    }

    [Fact]
    public void A_team_that_is_out_cannot_press_once_the_buzzers_open_and_the_others_can() =>
        Moments.In("Countdown").Press("2-1").At(15).Look()
            .At(16).Press("2-1").Refused("locked-out")
            .At(17).Press("1-1").In<Phase.Starting>();

    [Fact]
    public void The_next_question_is_everyones_again()
    {
        var given = Reading(Plans.Of(Plans.Buzz())).Press("2-1").Void().At(20).Next().In<Phase.Reading>();

        given.At(21).Next().At(24).Press("2-1").In<Phase.Starting>();
        Assert.Equal(1, given.State.Teams[2].Fouls);
    }

    [Fact]
    public void When_every_team_is_out_the_question_closes()
    {
        var given = Moments.In("Reading").Press("1-1").Press("2-1").In<Phase.Reading>();

        given.Press("3-1").Refused("false-start", new Event.FalseStartMade(Seat("3-1"), LosesQuestion: true), new Event.QuestionClosed());
        given.At(20).Next().Then(new Event.QuestionRevealed()).Scores(100, 100, 100);
    }

    [Fact]
    public void Nobody_waits_for_a_team_that_took_no_seat() =>
        Contest(Plans.Of(Plans.Buzz())).Take("1-1").Take("2-1").At(10).Next().At(11).Next().Press("2-1")
            .Press("1-1").Refused("false-start", new Event.FalseStartMade(Seat("1-1"), LosesQuestion: true), new Event.QuestionClosed());

    [Theory]
    [InlineData("Reading", 11.5)]
    [InlineData("Countdown", 13)]
    public void Where_early_presses_are_ignored_the_team_may_press_again(string phase, double at)
    {
        var given = Moments.ReadingRace(round => round with { EarlyPress = FalseStarts.Ignore });
        if (phase == "Countdown")
        {
            given.At(12).Next();
        }

        given.At(at).Press("2-1").Refused("not-open-yet").At(12).Next();
        Assert.Equal(0, given.State.Teams[2].Fouls);
        given.At(15).Press("2-1").In<Phase.Starting>();
    }
}
