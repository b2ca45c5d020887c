using QuizServer.Engine;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

public sealed class SeatingTests
{
    private static readonly ContestPlan Plan = Plans.Of(Plans.Buzz()).WithTeams(2, seats: 2);

    [Fact]
    public void A_free_seat_is_taken_with_the_hash_of_a_ticket()
    {
        var given = Contest(Plan).Take("2-1", "abc").Then(new Event.SeatTaken(Seat("2-1"), "abc"));

        Assert.True(given.State.IsTaken(Seat("2-1")));
        Assert.False(given.State.IsTaken(Seat("2-2")));
    }

    [Fact]
    public void A_taken_seat_is_refused_even_to_the_same_ticket() =>
        Contest(Plan).Take("2-1", "abc").Take("2-1", "abc").Refused("seat-taken");

    [Theory]
    [InlineData("3-1")]
    [InlineData("1-3")]
    public void A_seat_outside_the_plan_is_unknown(string seat) => Contest(Plan).Take(seat).Refused("no-seat");

    [Theory]
    [InlineData(1, 0)]
    [InlineData(1, -1)]
    [InlineData(0, 1)]
    public void A_seat_that_cannot_be_written_is_unknown(int team, int member) =>
        Contest(Plan).When(new Command.TakeSeat(S(1), "seat", new QuizContracts.SeatId(team, member), "hash")).Refused("no-seat");

    [Fact]
    public void A_closed_lobby_gives_no_new_seats_until_it_opens_again() =>
        Contest(Plan).Lobby(false).Then(new Event.LobbySet(false))
            .Take("1-1").Refused("lobby-closed")
            .Lobby(true).Then(new Event.LobbySet(true))
            .Take("1-1").Then(new Event.SeatTaken(Seat("1-1"), "hash"));

    [Fact]
    public void Opening_an_open_lobby_changes_nothing() => Contest(Plan).Lobby(true).Refused("nothing");

    [Fact]
    public void A_latecomer_may_be_let_in_during_the_contest() =>
        Contest(Plan).At(10).Next().Take("1-1").Refused("lobby-closed")
            .Lobby(true).Then(new Event.LobbySet(true)).In<Phase.RulesPage>()
            .Take("1-1").Then(new Event.SeatTaken(Seat("1-1"), "hash"));

    [Fact]
    public void A_freed_seat_is_nobodys() =>
        Reading(Plan).Free("1-1").Then(new Event.SeatFreed(Seat("1-1"))).At(12).Press("1-1").Refused("not-your-seat");

    [Fact]
    public void A_freed_seat_may_be_retaken_after_the_lobby_has_closed() =>
        Reading(Plan).Free("1-1").Take("1-1", "new").Then(new Event.SeatTaken(Seat("1-1"), "new"));

    [Theory]
    [InlineData("1-2")]
    [InlineData("9-9")]
    public void A_seat_that_nobody_holds_cannot_be_freed(string seat) => Contest(Plan).Take("1-1").Free(seat).Refused("no-seat");

    [Theory]
    [MemberData(nameof(Moments.Names), MemberType = typeof(Moments))]
    public void A_lost_tablet_is_replaced_in_every_phase_and_in_the_pause(string phase)
    {
        var given = Moments.In(phase);
        given.Free("1-1").Take("1-1", "new").Then(new Event.SeatTaken(Seat("1-1"), "new"));
        given.Pause().Free("1-1").Take("1-1", "newer").Then(new Event.SeatTaken(Seat("1-1"), "newer")).In<Phase.Paused>();
    }
}
