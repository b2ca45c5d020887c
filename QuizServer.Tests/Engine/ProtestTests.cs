using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Decisions;
using QuizServer.Tests.Proof;

namespace QuizServer.Tests.Engine;

/// <summary>Protests against rulings.</summary>
public sealed class ProtestTests
{
    private static Given Ruled() => Given.Reading(Plans.Of(Plans.Required())).At(12).Next().At(15).Rule(Ruling.Wrong);

    [Fact]
    public void An_upheld_protest_overturns_the_ruling_and_a_dismissed_one_changes_nothing()
    {
        var upheld = Ruled().Protest("1-1", 1, Ruling.Correct).DecideProtest(1, isUpheld: true).Scores(110, 100, 100);
        Assert.Equal((true, "评委复核"), (upheld.State.Protests[0].IsUpheld, upheld.State.Protests[0].Reason));
        Assert.Empty(Journals.Proof(upheld));

        Ruled().Protest("2-1", 1, Ruling.Correct).DecideProtest(1, isUpheld: false).Then(new Event.ProtestDecided(1, false, "host:陈", "评委复核")).Scores(95, 100, 100);
    }

    [Fact]
    public void A_protest_matters_while_it_would_change_a_rank()
    {
        var given = Ruled().Protest("1-1", 1, Ruling.Correct);
        Assert.True(Protesting.Matters(given.State, given.State.Protests[0]));

        given.Correct(2, 50).Correct(3, 40).Correct(1, -1);
        Assert.False(Protesting.Matters(given.State, given.State.Protests[0]));
    }

    [Fact]
    public void A_protest_says_what_is_wrong_and_is_filed_once()
    {
        var given = Ruled();

        given.Protest("1-1", 1, Ruling.Wrong).Refused("protest-bad");
        given.Protest("1-1", 1, Ruling.Correct, " ").Refused("protest-bad");
        given.Protest("1-1", 7, Ruling.Correct).Refused("no-ruling");
        given.Free("3-1").Protest("3-1", 1, Ruling.Correct).Refused("not-your-seat");
        given.Protest("1-1", 1, Ruling.Correct).Protest("1-1", 1, Ruling.Correct).Refused("protest-open");
        given.DecideProtest(1, true, "").Refused("reason-missing");
        given.DecideProtest(1, false).DecideProtest(1, true).Refused("no-protest");
    }
}
