using System.Text.Json;
using QuizContracts;
using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Engine.Rules;
using QuizServer.Screens;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

/// <summary>Standings that are frozen before the hall (封榜) and unveiled from the last place up (逐名揭晓).</summary>
public sealed class FreezingTests
{
    private static readonly IReadOnlySet<SeatId> Nobody = new HashSet<SeatId>();

    [Fact]
    public void Frozen_standings_stay_as_they_were_for_hall_and_tablets_and_go_on_for_the_host()
    {
        var given = Freeze(AtScoreboard(4, 30, 20, 10, 0)).Then(new Event.StandingsFrozen(true)).At(51).Correct(4, 100);

        var hall = HallScreen.Of(given.State, Nobody);
        Assert.True(hall.IsFrozen);
        Assert.Equal([(1, 30, 1), (2, 20, 2), (3, 10, 3), (4, 0, 4)], hall.Teams.Select(team => (team.Number, (int)team.Score, team.Rank)));
        Assert.Equal((0, 4), (SeatScreen.Of(given.State, Seat("4-1")).Score, SeatScreen.Of(given.State, Seat("4-1")).Rank));
        Assert.Equal([(4, 100, 1)], HostTeams(given).Where(team => team.Number == 4).Select(team => (team.Number, (int)team.Score, team.Rank)));
    }

    [Fact]
    public void A_freeze_that_is_ended_shows_the_standings_as_they_are()
    {
        var given = Freeze(AtScoreboard(4, 30, 20, 10, 0)).At(51).Correct(4, 100).At(52);

        Freeze(given, false).Then(new Event.StandingsFrozen(false));

        Assert.Equal((100, 1), Of(HallScreen.Of(given.State, Nobody), 4));
        Assert.Equal("nothing", Freeze(given, false).Verdict.Code);
    }

    [Fact]
    public void Names_and_newcomers_are_not_frozen()
    {
        var given = Freeze(AtScoreboard(4, 30, 20, 10, 0)).At(51).Rename(1, "先锋队");

        Assert.Equal("先锋队", HallScreen.Of(given.State, Nobody).Teams[0].Name);
    }

    [Fact]
    public void The_places_come_one_by_one_from_the_last_and_the_podium_after_the_first()
    {
        var given = Freeze(AtScoreboard(4, 30, 20, 10, 0)).At(51).Correct(4, 25).At(55).Next().Then(new Event.ContestFinished());

        Assert.Equal(["揭晓第 4 名", "揭晓第 3 名", "揭晓第 2 名", "揭晓第 1 名"], Enumerable.Range(0, 4).Select(step =>
        {
            var next = HostSteps.Next(given.State)!.Value.Zh;
            var unveiled = Assert.IsType<Stage.Unveiling>(HallScreen.Of(given.State, Nobody).Stage);
            Assert.Equal((step, 4 - step), (unveiled.Places.Count, unveiled.Covered));
            Assert.All(unveiled.Places, place => Assert.Equal(place.Rank == 5 - step, place.IsNew));
            given.At(60 + step).Next().Then(new Event.PlaceUnveiled(step + 1));
            return next;
        }));
        Assert.IsType<Stage.Podium>(HallScreen.Of(given.State, Nobody).Stage);
        Assert.Equal([(1, 1), (4, 2), (2, 3), (3, 4)], HallScreen.Of(given.State, Nobody).Teams.OrderBy(team => team.Rank).Select(team => (team.Number, team.Rank)));
        Assert.False(HallScreen.Of(given.State, Nobody).IsFrozen);
        given.At(70).Next().Refused("nothing-next");
    }

    [Fact]
    public void Teams_of_one_place_come_together()
    {
        var given = Freeze(AtScoreboard(4, 30, 20, 20, 0)).At(55).Next().At(56).Next().At(57).Next();

        var unveiled = Assert.IsType<Stage.Unveiling>(HallScreen.Of(given.State, Nobody).Stage);

        Assert.Equal([(2, 2, true), (2, 3, true), (4, 4, false)], unveiled.Places.Select(place => (place.Rank, place.Team, place.IsNew)));
    }

    [Fact]
    public void Places_below_the_eighth_come_in_one_step_and_leave_the_screen_again()
    {
        var given = Freeze(AtScoreboard(12, [.. Enumerable.Range(1, 12).Select(team => 100m - team)])).At(55).Next();

        Assert.Equal("揭晓第 9 名及以后", HostSteps.Next(given.State)!.Value.Zh);
        Assert.Equal([9, 10, 11, 12], Ranks(given.At(56).Next()));
        Assert.Equal([8], Ranks(given.At(57).Next()));
        Assert.Equal([7, 8], Ranks(given.At(58).Next()));
    }

    [Fact]
    public void Two_presses_at_once_unveil_one_place()
    {
        var given = Freeze(AtScoreboard(4, 30, 20, 10, 0)).At(55).Next().At(56).Next();

        given.At(56.3).Next().Refused("double-press");
    }

    [Fact]
    public void What_is_covered_is_in_no_message_to_hall_or_tablets()
    {
        var given = Freeze(AtScoreboard(4, 30, 20, 10, 0)).At(51).Correct(4, 987).At(55).Next().At(56).Next();

        var seen = JsonSerializer.Serialize<object>(new object[] { HallScreen.Of(given.State, Nobody), SeatScreen.Of(given.State, Seat("1-1")), SeatScreen.Of(given.State, Seat("4-1")) });

        Assert.DoesNotContain("987", seen, StringComparison.Ordinal);
        Assert.Contains("名次揭晓中", SeatScreen.Of(given.State, Seat("4-1")).Notice.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_while_the_places_come_counts_at_once()
    {
        var given = Freeze(AtScoreboard(4, 30, 20, 10, 0)).At(55).Next().At(56).Next().At(57).Correct(3, 50);

        var unveiled = Assert.IsType<Stage.Unveiling>(HallScreen.Of(given.State, Nobody).Stage);

        Assert.Equal([(4, 4)], unveiled.Places.Select(place => (place.Rank, place.Team)));
        Assert.Equal([2], Unveiling.Steps(given.State)[1]);
    }

    [Fact]
    public void The_step_to_the_podium_can_be_taken_back_and_the_freeze_stays()
    {
        var given = Freeze(AtScoreboard(4, 30, 20, 10, 0)).At(55).Next().At(56).Undo();

        Assert.IsType<Stage.Scoreboard>(HallScreen.Of(given.State, Nobody).Stage);
        Assert.Equal((null, true), (given.State.Unveiled, HallScreen.Of(given.State, Nobody).IsFrozen));
    }

    [Fact]
    public void Final_standings_that_everybody_has_seen_are_not_frozen_any_more()
    {
        var given = AtScoreboard(4, 30, 20, 10, 0).At(55).Next().At(56);

        given.When(new Command.FreezeStandings(given.Now, "host:陈", true)).Refused("standings-are-published");
    }

    private static int[] Ranks(Given given) => [.. Assert.IsType<Stage.Unveiling>(HallScreen.Of(given.State, Nobody).Stage).Places.Select(place => place.Rank)];

    private static (int Score, int Rank) Of(HallView hall, int team) => ((int)hall.Teams[team - 1].Score, hall.Teams[team - 1].Rank);

    private static IReadOnlyList<HostTeam> HostTeams(Given given) => HostScreen.Of(given.State, Nobody, new ScreenVersion(1, 1, 1), given.Now, null).Teams;

    private static Given Freeze(Given given, bool areFrozen = true) => given.When(new Command.FreezeStandings(given.Now, "host:陈", areFrozen));

    private static Given AtScoreboard(int teams, params decimal[] scores)
    {
        var given = Given.Seated(Plans.Of(Plans.Simultaneous(1)).WithTeams(teams)).At(10).Next().At(11).Next().At(12).Next().At(44).Look().At(45).Next().At(46).Next();
        Assert.IsType<Phase.Scoreboard>(given.State.Phase);
        foreach (var (team, score) in given.State.Teams.Keys.Zip(scores))
        {
            if (score != given.State.ScoreOf(team))
            {
                given.Correct(team, score - given.State.ScoreOf(team));
            }
        }

        return given.At(50);
    }
}
