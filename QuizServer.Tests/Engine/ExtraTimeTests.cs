using QuizContracts;
using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Screens;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

/// <summary>More time to answer for a team that needs it (加时).</summary>
public sealed class ExtraTimeTests
{
    [Fact]
    public void The_team_that_has_the_word_has_a_longer_clock_and_the_next_one_the_usual()
    {
        var given = Reading(Plans.Of(Plans.Required())).GrantExtraTime(1, 50).Then(new Event.ExtraTimeGranted(1, 50, "host:陈"));

        given.At(12).Next().Then(new Event.AnsweringStarted(1, null, S(57), S(45)));
        given.At(20).Next().At(21).Rule(Ruling.Correct).At(22).Next().At(23).Next().Then(new Event.AnsweringStarted(2, null, S(53), S(30)));
    }

    [Fact]
    public void What_the_plan_gives_counts_from_the_first_answer_on_until_the_host_takes_it_back()
    {
        var plan = Plans.Of(Plans.Required());
        var given = Reading(plan with { Teams = [plan.Teams[0] with { ExtraTime = 50 }, .. plan.Teams.Skip(1)] });

        given.At(12).Next().Then(new Event.AnsweringStarted(1, null, S(57), S(45)));
        Assert.Equal(0, given.At(20).Next().At(21).Rule(Ruling.Correct).GrantExtraTime(1, 0).State.Teams[1].ExtraTime);
    }

    [Fact]
    public void The_time_to_begin_to_speak_is_longer_too_but_never_the_race_before_it()
    {
        var given = Moments.ReadingRace(race => race).GrantExtraTime(2, 100).At(12).Next();

        Assert.Equal(S(30), given.At(20).Press("2-1").Phase<Phase.Starting>().Clock.EndsAt - S(10));
        Assert.Equal(S(15), given.State.Races[^1].Window);
    }

    [Fact]
    public void Where_all_answer_the_question_stays_open_for_the_one_with_extra_time_alone()
    {
        var given = All(2, 50).At(20).Answer("1-1", Plans.Right).At(33).Look().Then(new Event.ExtraTimeStarted(S(42), S(30)));

        given.Answer("3-1", Plans.Right).Refused("answer-late");
        given.At(41).Answer("2-1", Plans.Right);

        Assert.Equal(S(29), given.Phase<Phase.Closed>().Asked.Answers[2].After);
    }

    [Fact]
    public void It_closes_at_the_end_of_the_extra_time_when_no_answer_comes() =>
        All(2, 25).At(32).Look().In<Phase.AllAnswering>().At(36.9).Look().In<Phase.AllAnswering>().At(37).Look().Then(new Event.QuestionClosed());

    [Fact]
    public void It_closes_at_the_common_end_when_the_one_with_extra_time_has_answered() =>
        All(2, 50).At(20).Answer("2-1", Plans.Right).At(32).Look().Then(new Event.QuestionClosed());

    [Fact]
    public void Two_with_extra_time_are_waited_for_each_to_its_own_end()
    {
        var given = All(2, 25).At(11).GrantExtraTime(3, 100).Refused("answer-clock-runs");
        given = Reading(Plans.Of(Plans.Simultaneous())).GrantExtraTime(2, 25).GrantExtraTime(3, 100).At(12).Next().At(33).Look().Then(new Event.ExtraTimeStarted(S(52), S(40)));

        given.At(38).Answer("2-1", Plans.Right).Refused("answer-late");
        given.At(39).Answer("3-1", Plans.Right).In<Phase.Closed>();
    }

    [Fact]
    public void When_the_longest_has_answered_only_the_shorter_end_is_waited_for()
    {
        var given = Reading(Plans.Of(Plans.Simultaneous())).GrantExtraTime(2, 25).GrantExtraTime(3, 100).At(12).Next().At(33).Look().At(34).Answer("3-1", Plans.Right);

        given.In<Phase.AllAnswering>().At(37).Look().Then(new Event.QuestionClosed());
    }

    [Fact]
    public void Nobody_is_waited_for_whose_seat_nobody_holds_or_who_is_not_there_any_more()
    {
        Contest(Plans.Of(Plans.Simultaneous())).Take("1-1").GrantExtraTime(2, 50).At(10).Next().At(11).Next().At(12).Next().At(32).Look().Then(new Event.QuestionClosed());

        All(2, 50).At(33).Look().At(34).Status(2, TeamStatus.Absent).At(35).Look().In<Phase.Closed>();
    }

    [Fact]
    public void A_pause_stops_the_extra_time_and_ten_seconds_more_are_more_for_it_alone()
    {
        var given = All(2, 50).At(34).Look().Pause().At(100).Resume();
        Assert.Equal(S(108), given.State.Deadline);

        given.At(101).ChangeClock(10);

        Assert.Equal(S(118), given.State.Deadline);
        given.Answer("1-1", Plans.Right).Refused("answer-late");
        given.At(117).Answer("2-1", Plans.Right).In<Phase.Closed>();
    }

    [Fact]
    public void No_further_clue_comes_while_only_extra_time_runs() =>
        Reading(Plans.Of(Plans.Simultaneous() with { Questions = [Sample.Of(QuestionType.Clues).Question] })).GrantExtraTime(2, 50).At(12).Next().At(33).Look().At(34).Clue().Refused("no-clue");

    [Fact]
    public void A_quick_answer_earns_by_the_time_of_all_and_what_comes_in_extra_time_no_bonus()
    {
        var given = Reading(Plans.Of(Plans.Simultaneous() with { SpeedBonus = SpeedBonus.HalfByTime, Value = 10 })).GrantExtraTime(2, 50).At(12).Next();

        given.At(22).Answer("1-1", Plans.Right).At(38).Answer("2-1", Plans.Right).At(43).Look().At(44).Next().Scores(107.5m, 105, 100);
    }

    [Fact]
    public void In_an_Open_contest_a_participant_gets_it_too()
    {
        var given = Reading(Plans.Open(Plans.Simultaneous())).GrantExtraTime(4, 100).At(12).Next().At(33).Look().In<Phase.AllAnswering>();

        given.At(40).Answer("5-1", Plans.Right).Refused("answer-late");
        given.Answer("4-1", Plans.Right).In<Phase.Closed>();
    }

    [Fact]
    public void Its_tablet_counts_down_to_its_own_end_while_the_hall_counts_down_the_time_of_all()
    {
        var given = All(2, 50);

        Assert.Equal((42_000, 30_000), SeatScreen.Of(given.State, Seat("2-1")).Clock is { } own ? (own.EndsAt, own.Length) : default);
        Assert.Null(SeatScreen.Of(given.State, Seat("1-1")).Clock);
        Assert.Equal(32_000, Assert.IsType<Stage.AllAnswering>(HallScreen.Of(given.State, new HashSet<SeatId>()).Stage).Clock.EndsAt);
    }

    [Fact]
    public void The_others_are_told_to_wait_and_the_hall_is_not_told_for_whom()
    {
        var given = All(2, 50).At(33).Look();

        Assert.Equal((SeatAction.Wait, SeatAction.Answer), (SeatScreen.Of(given.State, Seat("1-1")).Can, SeatScreen.Of(given.State, Seat("2-1")).Can));
        Assert.Equal([2], HostScreen.Of(given.State, new HashSet<SeatId>(), new ScreenVersion(1, 1, 1), given.Now, null).Teams.Where(team => team.IsAwaited).Select(team => team.Number));
        Assert.All(HallScreen.Of(given.State, new HashSet<SeatId>()).Teams, team => Assert.Equal(TeamMark.None, team.Mark));
    }

    [Theory]
    [InlineData(1, 0, "nothing")]
    [InlineData(1, 30, "bad-extra-time")]
    [InlineData(9, 50, "no-team")]
    public void What_cannot_be_granted_is_refused(int team, int percent, string code) => Contest(Plans.Of(Plans.Required())).GrantExtraTime(team, percent).Refused(code);

    [Fact]
    public void It_cannot_change_while_that_teams_clock_runs_but_for_another_team_it_can()
    {
        var given = Reading(Plans.Of(Plans.Required())).At(12).Next().GrantExtraTime(1, 50).Refused("answer-clock-runs");

        Assert.True(given.GrantExtraTime(2, 50).Verdict.Accepted);
    }

    [Fact]
    public void It_outlives_an_undone_step()
    {
        var given = Reading(Plans.Of(Plans.Required())).At(12).Next().GrantExtraTime(2, 50).At(13).Undo();

        Assert.Equal(50, given.State.Teams[2].ExtraTime);
    }

    // All answer from 12 to 32 seconds.
    private static Given All(int team, int percent) => Reading(Plans.Of(Plans.Simultaneous())).GrantExtraTime(team, percent).At(12).Next();
}
