using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine.Fairness;

/// <summary>Two teams press within the uncertainty of the clocks; a third is clearly later.</summary>
public sealed class DeadHeatTests
{
    [Fact]
    public void The_earliest_answers_and_the_dead_heat_is_on_record()
    {
        var given = Tied(DeadHeats.Earliest);

        Assert.Equal(2, ((Phase.Starting)given.State.Phase).Word.Team);
        var won = given.Journal.Select(entry => entry.Event).OfType<Event.BuzzWon>().Single();
        Assert.Equal((Seat("2-1"), "1 2", null), (won.Seat, string.Join(' ', won.Heat!), won.Seed));
    }

    [Fact]
    public void Its_teams_race_again_and_nobody_else()
    {
        var given = Tied(DeadHeats.Rebuzz).In<Phase.Countdown>().At(23.2).Look().In<Phase.BuzzOpen>();

        Assert.Equal("not-in-heat", given.At(24).Press("3-1").Verdict.Code);
        given = given.Arrives("1-1", 24.1, 24.099).At(24.3).Look();
        Assert.Equal(1, ((Phase.Starting)given.State.Phase).Word.Team);
        Assert.Empty(((Phase.Starting)given.State.Phase).Asked.Race.Heat);
    }

    [Fact]
    public void The_host_chooses_among_them()
    {
        var given = Tied(DeadHeats.HostChooses).In<Phase.DeadHeat>();

        Assert.Equal("not-this-team", given.At(21).GiveWord(3).Verdict.Code);
        Assert.Equal(1, ((Phase.Starting)given.At(22).GiveWord(1).State.Phase).Word.Team);
    }

    [Fact]
    public void The_hosts_next_step_takes_the_earliest() =>
        Assert.Equal(2, ((Phase.Starting)Tied(DeadHeats.HostChooses).At(21).Next().State.Phase).Word.Team);

    [Fact]
    public void Lots_decide_and_anybody_can_draw_them_again()
    {
        var given = Tied(DeadHeats.Lots);

        var won = given.Journal.Select(entry => entry.Event).OfType<Event.BuzzWon>().Single();
        Assert.Equal(won.Seat.Team, won.Heat![Lots.Draw(new DrawPlan(DrawKind.Lots, 2, 1), won.Seed!, "")[0] - 1]);
        Assert.Equal(64, won.Seed!.Length);
    }

    [Fact]
    public void A_clear_margin_is_no_dead_heat()
    {
        var given = Open(DeadHeats.HostChooses).Arrives("1-1", 20, 19.998).Arrives("2-1", 20.02, 20.009).At(20.3).Look();

        Assert.Equal(1, ((Phase.Starting)given.State.Phase).Word.Team);
        Assert.Null(given.Journal.Select(entry => entry.Event).OfType<Event.BuzzWon>().Single().Heat);
    }

    [Fact]
    public void Two_seats_of_one_team_are_no_dead_heat()
    {
        var given = Open(DeadHeats.HostChooses, seats: 2).Arrives("1-1", 20, 19.998).Arrives("1-2", 20.001, 19.997).At(20.3).Look();

        Assert.Equal(Seat("1-2"), given.Journal.Select(entry => entry.Event).OfType<Event.BuzzWon>().Single().Seat);
    }

    private static Given Open(DeadHeats policy, int seats = 1) => Given
        .Reading(Plans.Of(Plans.Buzz(1) with { PressOrder = PressOrder.Instant, DeadHeats = policy }).WithTeams(3, seats)).At(12).Next().At(15).Look();

    private static Given Tied(DeadHeats policy) =>
        Open(policy).Arrives("1-1", 20, 19.998).Arrives("2-1", 20.004, 19.994).Arrives("3-1", 20.1, 20.09).At(20.2).Look();
}
