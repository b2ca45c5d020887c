using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

public sealed class MarkingTests
{
    [Fact]
    public void A_judge_marks_while_the_answer_is_given_and_after_it_and_may_change_the_mark()
    {
        var given = Answering().Mark(1, 8);
        given.Then(new Event.MarkGiven(1, 1, 8)).At(20).Next().In<Phase.AwaitingRuling>();
        given.Mark(1, 8.25m).Then(new Event.MarkGiven(1, 1, 8.25m));

        Assert.Equal(8.25m, given.Phase<Phase.AwaitingRuling>().Asked.Marks[1]);
        given.Mark(1, 8.25m).Refused("nothing");
    }

    [Fact]
    public void When_all_judges_have_marked_the_next_step_publishes_and_the_team_gets_the_rounded_mean()
    {
        // (7 + 8 + 8.5) / 3 = 7.8333
        var given = Answering().Marks(7, 8, 8.5m).At(20).Next().In<Phase.AwaitingRuling>().At(21).Next();

        given.Then(
            new Event.AnswerRuled(1, 1, null, Ruling.Scored, IsAutomatic: false, "host:陈", new Stake(10, 0, -5, -5, Scored: 7.8m)),
            new Event.PointsEntered(new LedgerEntry(1, 7.8m, LedgerReason.Scored, 0, 0, 1, "host:陈", "")),
            new Event.QuestionRevealed());
        given.Scores(107.8m, 100, 100);
        Assert.Equal([7, 8, 8.5m], given.State.Rulings[0].Marks!.Values);
    }

    [Fact]
    public void Before_all_judges_have_marked_there_is_no_next_step() => Answering().Marks(7, 8).At(20).Next().At(21).Next().Refused("nothing-next");

    [Theory]
    [InlineData(0, 7.5, 7.5, 7.5, 8)] // 7.5: halves upwards
    [InlineData(0, 7, 7, 8, 7)] // 7.33
    [InlineData(1, 7, 7.1, 7.2, 7.1)]
    [InlineData(2, 7.01, 7.02, 7.02, 7.02)] // 7.01667
    [InlineData(2, 0, 0, 0, 0)]
    public void The_mean_is_rounded_half_up_to_the_decimals_of_the_round(int decimals, double one, double two, double three, double points)
    {
        var given = Answering(new Marking(0, decimals)).Marks((decimal)one, (decimal)two, (decimal)three).At(20).Next().At(21).Next();

        Assert.Equal((decimal)points, given.State.Rulings[0].Points);
    }

    [Fact]
    public void Where_a_judge_fails_the_host_rules_by_the_marks_that_are_in() =>
        Answering().Marks(7, 8).Rule(Ruling.Scored).In<Phase.Revealed>().Scores(107.5m, 100, 100);

    [Fact]
    public void Marks_that_would_all_be_dropped_are_too_few()
    {
        var given = Answering(new Marking(1, 1)).Marks(7, 8);

        given.Rule(Ruling.Scored).Refused("no-marks");
        given.Mark(3, 9).Rule(Ruling.Scored).Scores(108, 100, 100);
    }

    [Theory]
    [InlineData(Ruling.Correct, "judges-mark")]
    [InlineData(Ruling.Wrong, "judges-mark")]
    [InlineData(Ruling.Partial, "no-partial")]
    public void The_host_rules_on_no_answer_that_judges_mark(Ruling ruling, string refusal) => Answering().Marks(7, 8, 9).Rule(ruling).Refused(refusal);

    [Fact]
    public void The_host_still_rules_timeout_declined_and_void()
    {
        Answering().Marks(7, 8, 9).Rule(Ruling.Timeout).Scores(95, 100, 100);
        Answering().Rule(Ruling.Declined).Scores(95, 100, 100);
        Answering().Rule(Ruling.Void).Scores(100, 100, 100);
    }

    [Fact]
    public void A_timeout_may_be_overturned_to_the_marks_that_were_in_and_back() =>
        Answering().Marks(7, 8, 9).Rule(Ruling.Timeout).Overturn(1, Ruling.Scored).Scores(108, 100, 100).Overturn(1, Ruling.Declined).Scores(95, 100, 100);

    [Fact]
    public void Nowhere_else_is_there_a_ruling_by_marks()
    {
        var given = Reading(Plans.Of(Plans.Required()) with { Judges = Plans.Judges(3) }).At(12).Next();

        given.Rule(Ruling.Scored).Refused("not-marked");
        given.Mark(1, 5).Refused("no-marking");
    }

    [Theory]
    [InlineData(-0.5)]
    [InlineData(10.5)]
    [InlineData(0.125)]
    public void A_mark_lies_between_0_and_the_value_with_two_decimals_at_most(double mark) => Answering().Mark(1, (decimal)mark).Refused("bad-mark");

    [Fact]
    public void Marks_are_given_only_while_there_is_an_answer()
    {
        var given = Reading(Plan()).Mark(1, 8);

        given.Refused("no-marking").At(12).Next().Pause().Mark(1, 8).Refused("paused");
        given.Resume().Rule(Ruling.Timeout).Mark(1, 8).Refused("no-marking");
    }

    [Fact]
    public void A_judge_does_not_mark_a_team_for_which_the_judge_is_barred_and_is_not_waited_for()
    {
        var given = Reading(Plan() with { Judges = [new(1, "甲"), new(2, "乙", Barred: [1])] }).At(12).Next();

        given.Mark(2, 8).Refused("barred");
        given.Mark(1, 6).At(20).Next().At(21).Next().In<Phase.Revealed>().Scores(106, 100, 100);
    }

    [Fact]
    public void The_marks_of_a_picked_question_go_up_to_its_value()
    {
        var given = Seated(Plans.Of(Plans.Risk() with { Marking = new Marking() }) with { Judges = Plans.Judges(1) }).At(10).Next().At(11).Next().Pick(2).At(12).Next();

        given.Mark(1, 21).Refused("bad-mark");
        given.Mark(1, 15).At(20).Next().At(21).Next().Scores(115, 100, 100);
    }

    [Fact]
    public void A_ruling_that_is_taken_back_leaves_the_marks_to_be_changed() => Answering().Marks(7, 8, 9).At(20).Next().At(21).Next().At(22).Undo()
        .In<Phase.AwaitingRuling>().Scores(100, 100, 100).Mark(1, 10).At(23).Next().Scores(109, 100, 100);

    [Fact]
    public void An_answer_that_begins_anew_is_marked_anew() =>
        Assert.Empty(Answering().Marks(7, 8, 9).At(13).Undo().In<Phase.Reading>().At(14).Next().Phase<Phase.Answering>().Asked.Marks);

    [Fact]
    public void A_mark_is_corrected_after_the_ruling_with_the_difference_in_the_ledger()
    {
        var given = Published().CorrectMark(1, 3, 6);

        given.Then(
            new Event.MarkCorrected(1, 3, 9, 6, 7, "host:陈", "评委误按"),
            new Event.PointsEntered(new LedgerEntry(1, -1, LedgerReason.Overturn, 0, 0, 1, "host:陈", "评委误按")));
        given.Scores(107, 100, 100);
        Assert.True(given.State.Rulings[0].IsOverturned);
    }

    [Fact]
    public void A_mark_that_came_too_late_is_entered_afterwards_and_the_ruling_overturned_to_it() =>
        Answering().Rule(Ruling.Timeout).Overturn(1, Ruling.Scored).Refused("no-marks").CorrectMark(1, 2, 8).Scores(95, 100, 100).Overturn(1, Ruling.Scored).Scores(108, 100, 100);

    [Fact]
    public void A_correction_of_a_mark_is_refused_where_there_is_none_to_make()
    {
        var given = Published();

        given.CorrectMark(1, 3, 9).Refused("nothing");
        given.CorrectMark(1, 3, 11).Refused("bad-mark");
        given.CorrectMark(1, 4, 5).Refused("no-judge");
        given.CorrectMark(2, 3, 5).Refused("no-ruling");
        given.CorrectMark(1, 3, 5, reason: " ").Refused("reason-missing");
        Reading(Plans.Of(Plans.Required()) with { Judges = Plans.Judges(3) }).At(12).Next().Rule(Ruling.Correct).CorrectMark(1, 3, 5).Refused("not-marked");
    }

    private static ContestPlan Plan(Marking? marking = null) =>
        Plans.Of(Plans.Marked() with { Marking = marking ?? new Marking(0, 1) }) with { Judges = Plans.Judges(3) };

    // Table 1 answers from 12 seconds on, and three judges listen.
    private static Given Answering(Marking? marking = null) => Reading(Plan(marking)).At(12).Next().In<Phase.Answering>();

    private static Given Published() => Answering().Marks(7, 8, 9).At(20).Next().At(21).Next().Scores(108, 100, 100);
}
