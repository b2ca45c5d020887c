using QuizContracts;
using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Screens;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

/// <summary>Devices that are sent away (请离) and let back (允许返回), and parts of the picture that are hidden.</summary>
public sealed class DismissingTests
{
    [Fact]
    public void Whoever_held_a_ticket_that_was_sent_away_gets_no_seat_until_the_host_lets_it_back()
    {
        var given = Contest(Plans.Of(Plans.Required())).Take("2-1", "bad").Dismiss("2-1").Then(new Event.DeviceDismissed(1, Seat("2-1"), "bad", "host:陈"));

        Asks(given, "3-1", "bad").Refused("dismissed");
        Asks(given, "2-1", "other", "bad").Refused("dismissed");
        given.Readmit(1);
        Assert.True(Asks(given, "3-1", "bad").Verdict.Accepted);
    }

    [Fact]
    public void Its_seat_is_free_for_another_device_even_when_the_lobby_is_closed()
    {
        var given = Contest(Plans.Of(Plans.Required())).Take("2-1", "bad").Lobby(false).Dismiss("2-1");

        Assert.True(Asks(given, "2-1").Verdict.Accepted);
    }

    [Fact]
    public void The_console_lists_who_was_sent_away()
    {
        var given = Contest(Plans.Of(Plans.Required())).Take("2-1", "bad").Take("3-1", "worse").Dismiss("2-1").Dismiss("3-1").Readmit(1);

        Assert.Equal([(2, Seat("3-1"))], HostScreen.Of(given.State, new HashSet<SeatId>(), new ScreenVersion(1, 1, 1), given.Now, null).Dismissed!.Select(gone => (gone.Number, gone.Seat)));
        given.Readmit(1).Refused("no-dismissal");
    }

    [Fact]
    public void Only_a_seat_that_somebody_holds_has_a_device_to_send_away()
    {
        Contest(Plans.Of(Plans.Required())).Dismiss("2-1").Refused("no-seat");
        Contest(Plans.Of(Plans.Required())).When(new Command.SetBuzzerKeys(S(1), "host:陈", true)).Dismiss("2-1").Refused("no-seat");
        Seated(Plans.Open(Plans.Simultaneous(1))).JoinAudience().Dismiss("0-1").Refused("no-seat");
    }

    [Fact]
    public void In_an_Open_contest_it_does_not_enter_again_under_another_name()
    {
        var given = Seated(Plans.Open(Plans.Simultaneous(1))).Dismiss("2-1");

        given.When(new Command.EnterContest(given.Now, "entry", "李红", 0, "new", ["ticket 2-1"])).Refused("dismissed");
    }

    [Fact]
    public void What_is_hidden_is_left_out_by_the_projectors_until_it_is_shown_again()
    {
        var given = Contest(Plans.Of(Plans.Required())).Hide(HallElement.Shares, HallElement.Clock, HallElement.Clock).Then(new Event.ElementsShown([HallElement.Clock, HallElement.Shares], "host:陈"));

        Assert.Equal([HallElement.Clock, HallElement.Shares], HallScreen.Of(given.State, new HashSet<SeatId>()).Hidden);
        given.Hide(HallElement.Clock, HallElement.Shares).Refused("nothing");
        Assert.Null(HallScreen.Of(given.Hide().State, new HashSet<SeatId>()).Hidden);
    }

    private static Given Asks(Given given, string seat, params string[] former) => given.When(new Command.TakeSeat(given.Now, $"seat:{seat}", Seat(seat), "new", former));
}
