using QuizContracts;
using QuizContracts.Views;
using QuizHost.Projector;

namespace QuizServer.Tests.Components;

/// <summary>What a picture of the hall sounds of.</summary>
public sealed class StageSoundTests
{
    private static readonly QuestionFace Question = new("Q1", 1, 3, QuestionType.SingleChoice, "题干", ["甲", "乙"], 10, null);

    [Fact]
    public void A_word_won_by_a_press_locks() =>
        Assert.Equal("lock/Q1/2", Of(Won(2)));

    [Fact]
    public void A_word_that_was_only_given_is_silent() =>
        Assert.Equal("", Of(new Stage.Answering(Question, new Answerer(2, "乙队", null), false, null, [])));

    [Fact]
    public void A_false_start_is_a_foul_and_stays_named_so_that_it_is_heard_once() =>
        Assert.Equal("foul/Q1/1 lock/Q1/2", Of(Won(2), TeamMark.LockedOut));

    [Fact]
    public void A_team_that_was_wrong_while_another_may_answer_is_heard_then_and_has_the_same_name_at_the_reveal()
    {
        var offered = Of(new Stage.StealOffered(Question), TeamMark.Tried);

        Assert.Equal("wrong/Q1/1", offered);
        Assert.Equal(offered, Of(Revealed((1, Ruling.Wrong))));
    }

    [Fact]
    public void One_right_answer_is_what_the_hall_hears() =>
        Assert.Equal("right/Q1", Of(Revealed((1, Ruling.Wrong), (2, Ruling.Correct))));

    [Fact]
    public void Of_thousands_the_counts_are_enough()
    {
        Assert.Equal("right/Q1", Of(Counted(Ruling.Correct)));
        Assert.Equal("wrong/Q1", Of(Counted(Ruling.Wrong)));
    }

    [Fact]
    public void A_void_question_and_a_question_that_nobody_answered_are_silent()
    {
        Assert.Equal("", Of(new Stage.Revealed(Question, Reveal([], isVoid: true))));
        Assert.Equal("", Of(new Stage.Revealed(Question, Reveal([]))));
    }

    [Fact]
    public void The_end_of_the_answers_locks_and_the_podium_has_its_fanfare()
    {
        Assert.Equal("lock/Q1", Of(new Stage.Closed(Question, null, 3)));
        Assert.Equal("fanfare", Of(new Stage.Podium()));
    }

    [Fact]
    public void A_contest_that_stands_still_is_silent() =>
        Assert.Equal("", StageSounds.Of(View(Won(2), TeamMark.None) with { Pause = PauseReason.Host }));

    private static string Of(Stage stage, TeamMark first = TeamMark.None) => StageSounds.Of(View(stage, first));

    private static HallView View(Stage stage, TeamMark first) => new(
        "ABC234", "比赛", null, [new(1, "甲队", 0, 1, true, 1, 1, 1, first), new(2, "乙队", 0, 1, true, 1, 1, 1, TeamMark.None)], stage, null);

    private static Stage.Answering Won(int team) =>
        new(Question, new Answerer(team, "乙队", null), false, new ClockFace(5000, 5000, null), [new PressFace(1, team, "乙队", 0)]);

    private static Stage.Revealed Revealed(params (int Team, Ruling Ruling)[] outcomes) =>
        new(Question, Reveal([.. outcomes.Select(outcome => new OutcomeFace(outcome.Team, "队", outcome.Ruling, 0))]));

    private static Stage.Revealed Counted(Ruling ruling) => new(Question, Reveal([]) with { Rulings = [new RulingCount(ruling, 4000)] });

    private static RevealFace Reveal(IReadOnlyList<OutcomeFace> outcomes, bool isVoid = false) => new(
        [1], null, "", "", [], outcomes, isVoid, [.. outcomes.GroupBy(outcome => outcome.Verdict).Select(ruled => new RulingCount(ruled.Key, ruled.Count()))]);
}
