using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Decisions;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

/// <summary>Keys of the desk as buzzers: a table without a tablet has a seat taken for it.</summary>
public sealed class BuzzerKeysTests
{
    [Fact]
    public void Switched_on_they_take_the_first_seat_of_every_table_that_nobody_has_taken()
    {
        var given = Given.Contest(Plans.Of(Plans.Buzz()).WithTeams(3, seats: 2)).At(5).Take("2-2");

        Set(given, true).Then(new Event.BuzzerKeysSet(true), new Event.SeatTaken(Seat("1-1"), BuzzerKeys.TicketHash), new Event.SeatTaken(Seat("3-1"), BuzzerKeys.TicketHash));
        Assert.Equal("nothing", Set(given, true).Verdict.Code);
        Assert.Equal("seat-taken", given.Take("1-1").Verdict.Code);
    }

    [Fact]
    public void Switched_off_they_free_their_own_seats_and_no_others()
    {
        var given = Set(Given.Contest(Plans.Of(Plans.Buzz()).WithTeams(3)).At(5).Take("2-1"), true);

        Set(given, false).Then(new Event.BuzzerKeysSet(false), new Event.SeatFreed(Seat("1-1")), new Event.SeatFreed(Seat("3-1")));
        Assert.True(given.State.IsTaken(Seat("2-1")));
        Assert.Equal("nothing", Set(given, false).Verdict.Code);
    }

    [Fact]
    public void They_take_seats_while_the_lobby_is_closed()
    {
        var given = Set(Given.Contest(Plans.Of(Plans.Buzz())).At(5).Lobby(false), true);

        Assert.All(given.State.Teams.Keys, team => Assert.True(given.State.IsTaken(new SeatId(team, 1))));
    }

    [Fact]
    public void There_are_eight_keys()
    {
        var given = Set(Given.Contest(Plans.Of(Plans.Buzz()).WithTeams(10)).At(5), true);

        Assert.Equal(Enumerable.Range(1, 8), given.State.Teams.Keys.Where(team => given.State.IsTaken(new SeatId(team, 1))));
        Assert.Equal((Seat("8-1"), null, null), (BuzzerKeys.SeatOf(given.State, 8), BuzzerKeys.SeatOf(given.State, 9), BuzzerKeys.SeatOf(given.State, 0)));
    }

    [Fact]
    public void A_key_presses_for_the_seat_that_its_tables_tablet_has()
    {
        var given = Set(Given.Contest(Plans.Of(Plans.Buzz()).WithTeams(3, seats: 2)).At(5).Take("2-2"), true);

        Assert.Equal((Seat("1-1"), Seat("2-2")), (BuzzerKeys.SeatOf(given.State, 1), BuzzerKeys.SeatOf(given.State, 2)));
    }

    [Fact]
    public void A_table_that_presses_by_both_presses_once()
    {
        var given = Given.Reading(Plans.Of(Plans.Buzz() with { PressOrder = QuizServer.Engine.Rounds.PressOrder.Instant })).At(12).Next().At(15).Look();
        var seat = BuzzerKeys.SeatOf(Set(given, true).State, 2)!.Value;

        Assert.Equal("buzz-received", given.At(16).Press("2-1").Verdict.Code);
        Assert.Equal("already-pressed", given.When(new Command.PressBuzzer(S(16.05), "host:陈", seat, null)).Verdict.Code);
    }

    [Fact]
    public void A_team_that_has_nothing_but_a_key_is_waited_for()
    {
        var given = Set(Given.Contest(Plans.Of(Plans.Buzz(1)).WithTeams(2)).Take("1-1"), true).At(10).Next().At(11).Next();

        // The first team is out by its false start; the race goes on, since the second can press by its key.
        given.At(12).Press("1-1").Expect("false-start").In<Phase.Reading>();
    }

    [Fact]
    public void An_open_contest_has_none() =>
        Assert.Equal("no-buzzer-keys", Set(Given.Contest(Plans.Open(Plans.Simultaneous())), true).Verdict.Code);

    private static Given Set(Given given, bool areOn) => given.When(new Command.SetBuzzerKeys(given.Now, "host:陈", areOn));
}
