using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

public sealed class OrderTests
{
    [Theory]
    [InlineData(OrderOfPlay.Table, new[] { 1, 2, 3, 4 })]
    [InlineData(OrderOfPlay.ReverseTable, new[] { 4, 3, 2, 1 })]
    [InlineData(OrderOfPlay.ScoreAscending, new[] { 3, 1, 2, 4 })]
    [InlineData(OrderOfPlay.ScoreDescending, new[] { 4, 1, 2, 3 })]
    public void The_order_is_fixed_when_the_round_begins_and_equal_scores_go_by_table(OrderOfPlay order, int[] teams)
    {
        var given = Seated(Plans.Of(Plans.Required(questions: 4) with { Order = order }).WithTeams(4))
            .Correct(3, -5).Correct(4, 5).At(10).Next();

        given.Then(new Event.LobbySet(false), new Event.RoundStarted(0, order == OrderOfPlay.Table ? null : teams));
        Assert.Equal(teams, Turns(given));
    }

    [Fact]
    public void A_score_that_changes_during_the_round_does_not_change_its_order()
    {
        var given = Seated(Plans.Of(Plans.Required() with { Order = OrderOfPlay.ScoreAscending })).Correct(1, 10).At(10).Next();

        Assert.Equal([2, 3, 1], Turns(given.Correct(2, 100)));
    }

    // Plays on and says whose question each was.
    private static List<int> Turns(Given given)
    {
        var turns = new List<int>();
        for (var time = 11; given.State.Phase is Phase.RulesPage or Phase.Revealed; time += 10)
        {
            given.At(time).Next();
            if (given.State.Phase is Phase.Reading reading)
            {
                turns.Add(reading.Asked.Turn!.Team);
                given.At(time + 1).Next().At(time + 2).Rule(QuizContracts.Ruling.Declined);
            }
        }

        return turns;
    }
}
