using CsCheck;
using QuizServer.Building.Checks;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Tests.Engine;

namespace QuizServer.Tests.Building;

public sealed class TimeEstimateTests
{
    // A question here has 9 characters: 2 to 3 seconds of reading.
    [Fact]
    public void One_spoken_question_takes_reading_answer_and_ruling()
    {
        var (one, two) = (Of(Plans.Required(3)), Of(Plans.Required(6)));

        Assert.Equal((3 * (2 + 7 + 5), 3 * (3 + 30 + 20)), (two.Least - one.Least, two.Most - one.Most));
    }

    [Fact]
    public void More_seconds_take_longer_and_a_second_chance_costs_only_at_worst()
    {
        var (plain, longer, stolen) = (Plans.Buzz(), Plans.Buzz() with { Seconds = 60 }, Plans.Buzz() with { Steal = Steal.Rebuzz, StealValue = 5 });

        Assert.Equal(2 * 30, Of(longer).Most - Of(plain).Most);
        Assert.Equal(2 * 40, Of(stolen).Most - Rules(stolen).Most - (Of(plain).Most - Rules(plain).Most));
        Assert.Equal(Of(plain).Least - Rules(plain).Least, Of(stolen).Least - Rules(stolen).Least);
    }

    [Fact]
    public void Of_a_board_only_as_many_are_played_as_are_picked()
    {
        var (small, large) = (Plans.Risk() with { Questions = Plans.Questions("险", 4), Levels = [new(10, 2), new(20, 2)] }, Plans.Risk() with { Questions = Plans.Questions("险", 8), Levels = [new(10, 4), new(20, 4)] });

        Assert.Equal(Of(small), Of(large));
        Assert.True(Of(small with { Picks = 1 }).Most < Of(large with { Picks = 2 }).Most);
    }

    [Fact]
    public void One_clock_for_all_questions_of_a_team_counts_once()
    {
        var six = Of(Plans.Speed());

        Assert.Equal(0, Of(Plans.Speed() with { Questions = Plans.Questions("速", 12) }).Most - six.Most);
        Assert.Equal(3 * 10, six.Most - Of(Plans.Speed() with { Seconds = 80 }).Most);
    }

    [Fact]
    public void A_tie_break_may_not_be_played_at_all() => Assert.Equal(0, TimeEstimate.Of(Plans.TieBreak(), Plans.Of(Plans.Buzz(), Plans.TieBreak())).Least);

    [Fact]
    public void At_least_is_never_more_than_at_most() => Gen.Select(Gen.Int[1, 20], Gen.Int[3, 600], Gen.Int[2, 120], Gen.Bool).Sample((count, seconds, window, countdown) =>
    {
        var time = Of(Plans.Buzz(count) with { Seconds = seconds, WindowSeconds = window, OpenMode = countdown ? OpenMode.Countdown : OpenMode.HostPress });
        Assert.InRange(time.Least, 1, time.Most);
    });

    private static QuizContracts.Building.TimeRange Of(Round round) => TimeEstimate.Of(round, Plans.Of(round));

    private static QuizContracts.Building.TimeRange Rules(Round round) => ReadingTime.Of(round.Regulation(Plans.Of(round)).Sum(sentence => sentence.Zh.Length));
}
