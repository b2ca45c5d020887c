using QuizContracts;
using QuizServer.Engine;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

public sealed class VoidTests
{
    [Theory]
    [InlineData("Reading")]
    [InlineData("Countdown")]
    [InlineData("BuzzOpen")]
    [InlineData("Starting")]
    [InlineData("Answering")]
    [InlineData("AwaitingRuling")]
    [InlineData("AllAnswering")]
    [InlineData("Closed")]
    [InlineData("Revealed")]
    public void A_question_on_stage_may_be_voided_without_points(string phase)
    {
        var given = Moments.In(phase).Void(" 题目泄露 ").Then(new Event.QuestionVoided("host:陈", "题目泄露")).Scores(100, 100, 100);

        Assert.True(given.Phase<Phase.Revealed>().IsVoid);
        Assert.Null(given.State.Deadline);
    }

    [Theory]
    [InlineData("Lobby")]
    [InlineData("RulesPage")]
    [InlineData("Scoreboard")]
    [InlineData("Podium")]
    public void Without_a_question_there_is_nothing_to_void(string phase) => Moments.In(phase).Void().Refused("no-question");

    [Fact]
    public void Voiding_after_the_reveal_takes_back_what_it_gave()
    {
        var given = Reading(Plans.Of(Plans.Simultaneous())).At(12).Next();
        given.Answer("1-1", Plans.Right).Answer("2-1", Plans.WrongOption).Answer("3-1", Plans.Right).At(15).Next().Scores(110, 95, 110);

        given.At(20).Void("题目有误").Then(
            new Event.RulingOverturned(1, Ruling.Correct, Ruling.Void, "host:陈", "题目有误"),
            new Event.PointsEntered(new LedgerEntry(1, -10, LedgerReason.Overturn, 0, 0, 1, "host:陈", "题目有误")),
            new Event.RulingOverturned(2, Ruling.Wrong, Ruling.Void, "host:陈", "题目有误"),
            new Event.PointsEntered(new LedgerEntry(2, 5, LedgerReason.Overturn, 0, 0, 2, "host:陈", "题目有误")),
            new Event.RulingOverturned(3, Ruling.Correct, Ruling.Void, "host:陈", "题目有误"),
            new Event.PointsEntered(new LedgerEntry(3, -10, LedgerReason.Overturn, 0, 0, 3, "host:陈", "题目有误")),
            new Event.QuestionVoided("host:陈", "题目有误"));
        given.Scores(100, 100, 100);
    }

    [Fact]
    public void Voiding_leaves_the_other_questions_rulings_alone()
    {
        var given = Reading(Plans.Of(Plans.Required())).At(12).Next().Rule(Ruling.Correct).At(20).Next().At(21).Next().Rule(Ruling.Correct);

        given.At(22).Void().Scores(110, 100, 100);
        Assert.Equal([Ruling.Correct, Ruling.Void], given.State.Rulings.Select(ruled => ruled.Ruling));
    }

    [Fact]
    public void Voiding_leaves_the_earlier_rounds_rulings_alone()
    {
        var given = Reading(Plans.Of(Plans.Required(), Plans.Required(prefix: "补"))).At(12).Next().Rule(Ruling.Correct);
        for (var question = 2; question <= 3; question++)
        {
            given.At(20 + question).Next().Void();
        }

        given.At(30).Next().At(31).Next().At(32).Next().At(33).Next().Rule(Ruling.Correct).Scores(120, 100, 100);
        given.Void().Scores(110, 100, 100);
    }

    [Fact]
    public void The_ruling_void_voids_the_question() =>
        Moments.In("AwaitingRuling").Rule(Ruling.Void).Then(new Event.QuestionVoided("host:陈", ""));

    [Fact]
    public void A_question_is_voided_once() => Moments.In("Reading").Void().Void().Refused("already-void");

    [Fact]
    public void Voiding_needs_a_reason()
    {
        Moments.In("Reading").Void(" ").Refused("reason-missing").Void(new string('因', 201)).Refused("reason-missing");
        Moments.In("Reading").Void(new string('因', 200)).In<Phase.Revealed>();
    }

    [Fact]
    public void After_a_voided_question_the_contest_goes_on() =>
        Reading(Plans.Of(Plans.Buzz())).Void().At(20).Next().Then(new Event.QuestionShown(0, 1, null, null));

    [Fact]
    public void Voiding_in_a_pause_does_not_end_the_pause()
    {
        var given = Moments.In("BuzzOpen").Pause().Void().In<Phase.Paused>();

        Assert.True(Assert.IsType<Phase.Revealed>(given.State.Unpaused).IsVoid);
        given.At(40).Next().Refused("paused");
        given.Resume().In<Phase.Revealed>();
    }
}
