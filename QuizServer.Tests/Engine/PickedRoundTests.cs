using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

/// <summary>Risk, assigned, and buzz rounds with a board.</summary>
public sealed class PickedRoundTests
{
    [Fact]
    public void Who_assigns_also_names_the_member_who_answers()
    {
        var given = Given.Seated(Plans.Of(Plans.Assign() with { Members = 3 })).At(10).Next().At(11).Next();

        given.Pick(0).Refused("no-member");
        given.Pick(0, 4).Refused("no-member");
        given.Pick(0, 2);
        Assert.Equal(new Word(1, 2), given.Phase<Phase.Reading>().Asked.Turn);
        Given.Seated(Plans.Of(Plans.Assign())).At(10).Next().At(11).Next().Pick(0, 2).Refused("no-member");
    }

    [Fact]
    public void The_team_that_is_behind_picks_first()
    {
        var given = Begin(Plans.Risk(), contest => contest.Correct(3, -10));

        Assert.Equal(new Phase.Picking(0, 3, 3), given.State.Phase);
    }

    [Fact]
    public void The_picked_value_decides_points_and_time()
    {
        var given = Begin(Plans.Risk()).At(12).Pick(4);
        given.Then(new Event.QuestionShown(0, 4, 1, null));
        given.At(13).Next().Then(new Event.AnsweringStarted(1, null, S(103), S(90)));
        given.At(20).Rule(Ruling.Wrong).Scores(70, 100, 100).Overturn(1, Ruling.Correct).Scores(130, 100, 100);
    }

    [Fact]
    public void A_late_answer_costs_as_much_unless_the_level_says_otherwise()
    {
        Begin(Plans.Risk()).At(12).Pick(2).At(13).Next().At(73).Look().Rule(Ruling.Timeout).Scores(80, 100, 100);
        Begin(Plans.Risk() with { Levels = [new(20, 6, 60, -5, 0)] }).At(12).Pick(2).At(13).Next().At(73).Look().Rule(Ruling.Timeout).Scores(100, 100, 100);
    }

    [Fact]
    public void A_used_cell_cannot_be_picked_again_nor_one_that_is_not_there()
    {
        var given = Played(Begin(Plans.Risk()), 12, 4);

        given.At(22).Pick(4).Refused("used-question");
        given.Pick(6).Refused("used-question");
        given.Pick(-1).Refused("used-question");
        given.Pick(5).In<Phase.Reading>();
    }

    [Fact]
    public void A_team_may_take_no_question_and_the_turn_goes_on()
    {
        var given = Begin(Plans.Risk()).At(12).Decline();

        given.Then(new Event.TurnDeclined(1), new Event.TurnGiven(2, 2)).Scores(100, 100, 100);
        given.At(13).Decline().At(14).Decline().In<Phase.Scoreboard>();
    }

    [Fact]
    public void Where_declining_is_not_allowed_it_is_refused() =>
        Begin(Plans.Risk() with { MayDecline = false }).At(12).Decline().Refused("no-declining");

    [Fact]
    public void Two_picks_of_a_team_may_have_to_differ_in_value()
    {
        var given = Begin(Plans.Risk() with { Picks = 2, DifferentValues = true });
        Played(Played(Played(given, 12, 0), 22, 2), 32, 4);

        given.At(42).Pick(1).Refused("same-value");
        given.Pick(3).In<Phase.Reading>();
    }

    [Fact]
    public void When_only_the_same_value_is_left_it_may_be_picked()
    {
        var given = Begin(Plans.Risk() with { Picks = 2, DifferentValues = true, Levels = [new(10, 6)] });
        Played(Played(Played(given, 12, 0), 22, 1), 32, 2);

        given.At(42).Pick(3).In<Phase.Reading>();
    }

    [Fact]
    public void In_an_assigned_round_the_team_before_picks_and_the_last_picks_for_the_first()
    {
        var given = Begin(Plans.Assign());
        Assert.Equal(new Phase.Picking(0, 1, 3), given.State.Phase);

        Played(given, 12, 0);
        Assert.Equal(new Phase.Picking(0, 2, 1), given.State.Phase);
    }

    [Fact]
    public void On_a_buzz_board_the_team_that_was_right_last_picks_next()
    {
        var given = Begin(Plans.Buzz(4) with { Levels = [new(10, 2), new(20, 2)], StartSeconds = null, Wrong = 0, Timeout = 0 });
        Assert.Equal(new Phase.Picking(0, null, 1), given.State.Phase);

        given.At(12).Pick(2).At(13).Next().At(17).Press("3-1").At(18).Rule(Ruling.Correct).Scores(100, 100, 120);
        Assert.Equal(new Phase.Picking(0, null, 3), given.At(19).Next().State.Phase);
    }

    [Fact]
    public void Picking_when_there_is_nothing_to_pick_is_refused()
    {
        Moments.In("Reading").Pick(0).Refused("no-picking");
        Moments.In("Reading").Decline().Refused("no-picking");
    }

    [Fact]
    public void The_large_button_picks_for_nobody() => Begin(Plans.Risk()).At(12).Next().Refused("nothing-next");

    private static Given Begin(Round round, Action<Given>? before = null)
    {
        var given = Seated(Plans.Of(round));
        before?.Invoke(given);
        return given.At(10).Next().At(11).Next();
    }

    // A right answer to the picked question, and on to the next pick.
    private static Given Played(Given given, double at, int question) =>
        given.At(at).Pick(question).At(at + 1).Next().At(at + 2).Rule(Ruling.Correct).At(at + 3).Next();
}
