using QuizContracts;
using QuizServer.Engine;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

public sealed class OverturnTests
{
    private static readonly (Ruling Ruling, decimal Points)[] Rulings =
        [(Ruling.Correct, 10), (Ruling.Wrong, -10), (Ruling.Timeout, -20), (Ruling.Declined, -20), (Ruling.Void, 0)];

    public static TheoryData<Ruling, Ruling, decimal> EachDirection()
    {
        var data = new TheoryData<Ruling, Ruling, decimal>();
        foreach (var from in Rulings.Where(from => from.Ruling != Ruling.Void))
        {
            foreach (var to in Rulings.Where(to => to.Ruling != from.Ruling))
            {
                data.Add(from.Ruling, to.Ruling, to.Points - from.Points);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(EachDirection))]
    public void The_ledger_gets_the_difference(Ruling from, Ruling to, decimal difference)
    {
        var given = Ruled(from);
        var before = given.State.ScoreOf(2);

        given.Overturn(1, to);
        Event overturned = new Event.RulingOverturned(1, from, to, "judge:李", "评委复核");
        given.Then(difference == 0
            ? [overturned]
            : [overturned, new Event.PointsEntered(new LedgerEntry(2, difference, LedgerReason.Overturn, 0, 0, 1, "judge:李", "评委复核"))]);

        Assert.Equal(before + difference, given.State.ScoreOf(2));
        Assert.Equal(new RuledAnswer(1, 0, 0, given.State.Rulings[0].QuestionId, 2, null, to, given.State.Plan.Rounds[0].OwnStake, IsOverturned: true, "judge:李"), given.State.Rulings[0]);
        given.In<Phase.Revealed>();
    }

    [Fact]
    public void A_ruling_may_be_overturned_twice() =>
        Ruled(Ruling.Wrong).Scores(100, 90, 100).Overturn(1, Ruling.Correct).Scores(100, 110, 100).Overturn(1, Ruling.Wrong).Scores(100, 90, 100);

    [Fact]
    public void A_ruling_of_void_may_be_overturned_too() =>
        Ruled(Ruling.Wrong).Overturn(1, Ruling.Void).Scores(100, 100, 100).Overturn(1, Ruling.Correct).Scores(100, 110, 100);

    [Theory]
    [InlineData("scoreboard")]
    [InlineData("podium")]
    public void A_ruling_may_be_overturned_long_after_its_question(string when)
    {
        var given = Ruled(Ruling.Wrong).At(40).Next().In<Phase.Scoreboard>();
        if (when == "podium")
        {
            given.At(41).Next().In<Phase.Podium>();
        }

        given.At(50).Overturn(1, Ruling.Correct).Scores(100, 110, 100);
        Assert.Equal(0, given.State.Ledger[^1].Question);
    }

    [Fact]
    public void A_ruling_that_is_overturned_on_a_voided_question_makes_the_question_count_again()
    {
        var given = Ruled(Ruling.Correct).Void().Scores(100, 100, 100).Overturn(1, Ruling.Correct, "误点作废").Scores(100, 110, 100);

        Assert.False(given.Phase<Phase.Revealed>().IsVoid);
        given.Void("确实作废").Scores(100, 100, 100);
        Assert.True(given.Phase<Phase.Revealed>().IsVoid);
    }

    [Fact]
    public void It_does_so_in_a_pause_too()
    {
        var given = Ruled(Ruling.Correct).Void().Pause().Overturn(1, Ruling.Wrong).In<Phase.Paused>();

        Assert.False(given.Resume().Phase<Phase.Revealed>().IsVoid);
    }

    [Fact]
    public void A_voided_question_stays_void_when_an_earlier_questions_ruling_is_overturned()
    {
        var given = Reading(Plans.Of(Plans.Required())).At(12).Next().Rule(Ruling.Correct).At(20).Next().Void().Overturn(1, Ruling.Wrong);

        Assert.True(given.Phase<Phase.Revealed>().IsVoid);
    }

    [Fact]
    public void The_first_entry_stays_in_the_ledger()
    {
        var given = Ruled(Ruling.Wrong).Overturn(1, Ruling.Correct);

        Assert.Equal([-10, 20], given.State.Ledger.Where(entry => entry.Ruling == 1).Select(entry => entry.Delta));
    }

    [Fact]
    public void The_same_ruling_again_is_refused() => Ruled(Ruling.Wrong).Overturn(1, Ruling.Wrong).Refused("same-ruling");

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(-1)]
    public void An_unknown_ruling_cannot_be_overturned(int number) => Ruled(Ruling.Wrong).Overturn(number, Ruling.Correct).Refused("no-ruling");

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Overturning_needs_a_reason(string reason) => Ruled(Ruling.Wrong).Overturn(1, Ruling.Correct, reason).Refused("reason-missing");

    private static Given Ruled(Ruling ruling) =>
        Moments.ReadingRace(round => round with { Timeout = -20 }).At(12).Next().At(20).Press("2-1").At(25).Rule(ruling);
}
