using QuizContracts;
using QuizServer.Engine;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

public sealed class RulingTests
{
    [Theory]
    [InlineData(Ruling.Correct, 10, LedgerReason.Correct)]
    [InlineData(Ruling.Wrong, -10, LedgerReason.Wrong)]
    [InlineData(Ruling.Timeout, -20, LedgerReason.Timeout)]
    [InlineData(Ruling.Declined, -20, LedgerReason.Declined)]
    public void A_ruling_enters_its_points_and_reveals_the_answer(Ruling ruling, int points, LedgerReason reason) =>
        Moments.ReadingRace(round => round with { Timeout = -20 }).At(12).Next().At(20).Press("2-1")
            .At(25).Rule(ruling).Then(
                new Event.AnswerRuled(1, 2, null, ruling, IsAutomatic: false, "host:陈"),
                new Event.PointsEntered(new LedgerEntry(2, points, reason, 0, 0, 1, "host:陈", "")),
                new Event.QuestionRevealed())
            .Scores(100, 100 + points, 100);

    [Fact]
    public void A_ruling_without_points_makes_no_entry() =>
        Moments.ReadingRace(round => round with { Wrong = 0 }).At(12).Next().At(20).Press("2-1").At(25).Rule(Ruling.Wrong).Then(
            new Event.AnswerRuled(1, 2, null, Ruling.Wrong, IsAutomatic: false, "host:陈"), new Event.QuestionRevealed());

    [Fact]
    public void Half_points_stay_exact()
    {
        var given = Moments.ReadingRace(round => round with { Value = 2.5m, Wrong = -0.1m }).At(12).Next().At(20).Press("2-1").Rule(Ruling.Correct);

        given.Scores(100, 102.5m, 100).Overturn(1, Ruling.Wrong).Scores(100, 99.9m, 100).Overturn(1, Ruling.Correct).Scores(100, 102.5m, 100);
    }

    [Theory]
    [InlineData("Starting")]
    [InlineData("Answering")]
    [InlineData("AwaitingRuling")]
    public void The_host_may_rule_whenever_a_team_has_the_word(string phase) => Moments.In(phase).Rule(Ruling.Correct).In<Phase.Revealed>();

    [Theory]
    [InlineData("Lobby")]
    [InlineData("RulesPage")]
    [InlineData("Reading")]
    [InlineData("Countdown")]
    [InlineData("BuzzOpen")]
    [InlineData("AllAnswering")]
    [InlineData("Closed")]
    [InlineData("Revealed")]
    [InlineData("Scoreboard")]
    [InlineData("Podium")]
    public void Where_nobody_has_the_word_there_is_nothing_to_rule(string phase) => Moments.In(phase).Rule(Ruling.Correct).Refused("nothing-to-rule");

    [Fact]
    public void A_second_ruling_is_refused_and_the_first_stands() =>
        Moments.In("AwaitingRuling").Rule(Ruling.Correct).Rule(Ruling.Correct).Refused("nothing-to-rule").Scores(110, 100, 100);

    [Fact]
    public void The_reveal_of_a_simultaneous_question_judges_all_teams_in_one_batch()
    {
        var given = Reading(Plans.Of(Plans.Simultaneous())).At(12).Next().Answer("1-1", Plans.Right).Answer("3-1", Plans.WrongOption);

        given.At(32).Look().At(33).Next().Then(
            new Event.AnswerRuled(1, 1, null, Ruling.Correct, IsAutomatic: true, "host:陈"),
            new Event.PointsEntered(new LedgerEntry(1, 10, LedgerReason.Correct, 0, 0, 1, "host:陈", "")),
            new Event.AnswerRuled(2, 2, null, Ruling.Timeout, IsAutomatic: true, "host:陈"),
            new Event.AnswerRuled(3, 3, null, Ruling.Wrong, IsAutomatic: true, "host:陈"),
            new Event.PointsEntered(new LedgerEntry(3, -5, LedgerReason.Wrong, 0, 0, 3, "host:陈", "")),
            new Event.QuestionRevealed());
        given.In<Phase.Revealed>().Scores(110, 100, 95);
    }

    [Fact]
    public void Rulings_are_numbered_through_the_whole_contest()
    {
        var given = Reading(Plans.Of(Plans.Required())).At(12).Next().Rule(Ruling.Correct).At(20).Next().At(21).Next().Rule(Ruling.Wrong);

        Assert.Equal([1, 2], given.State.Rulings.Select(ruled => ruled.Number));
        Assert.Equal([0, 1], given.State.Rulings.Select(ruled => ruled.Question));
    }

    [Fact]
    public void A_members_ruling_names_the_member()
    {
        var round = Plans.Required() with { Speaker = QuizServer.Engine.Rounds.Speaker.Member };

        Assert.Equal(1, Reading(Plans.Of(round)).At(12).Next().Rule(Ruling.Correct).State.Rulings[0].Member);
    }
}
