using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

public sealed class StealTests
{
    [Fact]
    public void The_next_in_the_queue_answers_after_a_wrong_answer_at_the_second_chances_points()
    {
        var given = Won(race => race with { Steal = Steal.NextInQueue, StealValue = 5, StealWrong = -2 })
            .At(20.1).Press("3-1").At(20.2).Press("1-1").At(25).Rule(Ruling.Wrong);

        Assert.Equal(new Word(3, null), given.Phase<Phase.Starting>().Word);
        given.At(26).Rule(Ruling.Correct).Scores(100, 90, 105).In<Phase.Revealed>();
        Assert.Equal(LedgerReason.Steal, given.State.Ledger[^1].Reason);
    }

    [Fact]
    public void Without_a_next_one_the_answer_is_shown() =>
        Won(race => race with { Steal = Steal.NextInQueue }).At(25).Rule(Ruling.Wrong).In<Phase.Revealed>().Scores(100, 90, 100);

    [Fact]
    public void A_rebuzz_opens_the_race_anew_for_the_others_only()
    {
        var given = Won(race => race with { Steal = Steal.Rebuzz }).At(20.1).Press("1-1").At(25).Rule(Ruling.Timeout);

        Assert.Empty(given.Phase<Phase.BuzzOpen>().Asked.Presses);
        given.At(26).Press("2-1").Refused("tried");
        given.At(27).Press("1-1").At(28).Rule(Ruling.Correct).Scores(110, 90, 100);
    }

    [Fact]
    public void The_host_may_name_a_team_or_nobody()
    {
        var given = Won(race => race with { Steal = Steal.HostPick }).At(25).Rule(Ruling.Wrong).In<Phase.StealOffered>();
        given.At(26).GiveWord(2).Refused("not-this-team");
        given.GiveWord(9).Refused("not-this-team");
        given.GiveWord(3).At(27).Rule(Ruling.Wrong).In<Phase.Revealed>().Scores(100, 90, 100);

        Won(race => race with { Steal = Steal.HostPick }).At(25).Rule(Ruling.Wrong).At(26).Next().In<Phase.Revealed>();
    }

    [Theory]
    [InlineData(2, typeof(Phase.Revealed))]
    [InlineData(3, typeof(Phase.StealOffered))]
    public void A_question_has_no_more_answers_than_allowed(int attempts, Type phase) => Assert.IsType(
        phase,
        Won(race => race with { Steal = Steal.HostPick, MaxAttempts = attempts }).At(25).Rule(Ruling.Wrong).At(26).GiveWord(1).At(27).Rule(Ruling.Wrong).State.Phase);

    [Fact]
    public void A_second_chance_is_overturned_at_its_own_points()
    {
        var given = Won(race => race with { Steal = Steal.HostPick, StealValue = 5, StealWrong = -2 })
            .At(25).Rule(Ruling.Wrong).At(26).GiveWord(3).At(27).Rule(Ruling.Wrong).Scores(100, 90, 98);

        given.Overturn(2, Ruling.Correct).Scores(100, 90, 105);
        given.Void().Scores(100, 100, 100);
    }

    [Fact]
    public void A_question_that_nobody_answers_right_may_go_to_the_audience()
    {
        var given = Won(race => race with { Steal = Steal.Rebuzz, OnDead = DeadQuestion.Audience }).At(25).Rule(Ruling.Wrong);
        given.At(40).Look().Then(new Event.AudienceAsked());
        given.At(41).Press("1-1").Refused("no-buzzing");
        given.At(42).Next().In<Phase.Revealed>().Scores(100, 90, 100);
    }

    [Fact]
    public void A_question_that_nobody_presses_for_may_be_void()
    {
        var given = Moments.ReadingRace(race => race with { OnDead = DeadQuestion.Void }).At(12).Next().At(30).Look();

        Assert.True(given.Phase<Phase.Revealed>().IsVoid);
    }

    [Fact]
    public void Nobody_pressing_for_the_second_chance_does_not_void_the_first_answer() =>
        Won(race => race with { Steal = Steal.Rebuzz, OnDead = DeadQuestion.Void }).At(25).Rule(Ruling.Wrong)
            .At(40).Look().Then(new Event.QuestionClosed()).Scores(100, 90, 100);

    [Fact]
    public void Tablet_answers_give_second_chances_too()
    {
        var given = Won(race => race with { Steal = Steal.Rebuzz, Input = AnswerInput.Tablet, StartSeconds = null })
            .At(21).Answer("2-1", Plans.WrongOption).At(22).Next().In<Phase.BuzzOpen>();

        given.At(23).Press("3-1").At(24).Answer("3-1", Plans.Right).At(25).Next().In<Phase.Revealed>().Scores(100, 90, 110);
    }

    // Table 2 has won the race at 20 seconds.
    private static Given Won(Func<BuzzRound, BuzzRound> change) => Moments.ReadingRace(change).At(12).Next().At(20).Press("2-1");
}
