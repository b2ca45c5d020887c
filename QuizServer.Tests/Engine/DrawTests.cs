using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules;
using QuizServer.Screens;
using QuizServer.Tests.Proof;

namespace QuizServer.Tests.Engine;

/// <summary>Draws: the commitment first, then the seed, and anybody can compute the result.</summary>
public sealed class DrawTests
{
    private static readonly HashSet<SeatId> Nobody = [];

    [Fact]
    public void The_hall_sees_the_commitment_first_and_the_seed_that_fits_it_afterwards()
    {
        var given = Given.Seated(Plans.Of(Plans.Required() with { Order = OrderOfPlay.Drawn })).At(10).Next();
        var before = HallScreen.Of(given.State, Nobody).Draw!;
        Assert.Null(before.Seed);

        given.At(12).Draw("七一");
        var after = HallScreen.Of(given.State, Nobody).Draw!;
        Assert.Equal(before.Commitment, after.Commitment);
        Assert.Equal(before.Commitment, Hash(after.Seed!));

        // By hand: the tables in the order of these hashes.
        int[] order = [.. Enumerable.Range(1, 3).OrderBy(table => Hash($"{after.Seed}|七一|{table}"), StringComparer.Ordinal)];
        Assert.Equal(order, given.State.Play!.Order);
        given.At(14).Next();
        Assert.Equal(order[0], given.Phase<Phase.Reading>().Asked.Turn!.Team);
        Assert.Null(HallScreen.Of(given.State, Nobody).Draw);
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void The_next_step_draws_everything_that_the_round_has_to_draw_and_then_goes_on()
    {
        var round = Plans.Required(6) with { Order = OrderOfPlay.Drawn, DrawsSets = true, DrawsQuestions = true, Spares = Plans.Questions("备", 4) };
        var given = Given.Seated(Plans.Of(round)).At(10).Next();
        foreach (var kind in new[] { DrawKind.Order, DrawKind.Sets, DrawKind.Questions })
        {
            given.At(given.Now.TotalSeconds + 1).Next().In<Phase.RulesPage>();
            Assert.Equal(kind, given.State.Draws[^1].Plan.Kind);
        }

        Assert.Equal(6, given.State.Plan.Rounds[0].Questions.Count);
        Assert.Equal(10, given.State.Plan.Rounds[0].Questions.Concat(given.State.Plan.Rounds[0].Spares).DistinctBy(question => question.Id).Count());
        var sets = given.State.Play!.Sets;
        for (var turn = 0; turn < 6; turn++)
        {
            given.At(given.Now.TotalSeconds + 1).Next();
            Assert.Equal((sets[turn % 3] - 1) * 2 + turn / 3, given.Phase<Phase.Reading>().Asked.Question);
            given.At(given.Now.TotalSeconds + 1).Next().Rule(Ruling.Correct);
        }

        given.Scores(120, 120, 120);
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void Tables_are_drawn_in_the_lobby_and_lots_at_any_pause_of_the_play()
    {
        var given = Given.Seated(Plans.Of(Plans.Required())).Announce(DrawKind.Tables).At(1).Draw();
        Assert.Equal(given.State.Draws[0].Result.Select(table => $"第{table}队"), given.State.Teams.Values.Select(team => team.Name));

        given.Announce(DrawKind.Lots, 300, 3).At(2).Draw("观众");
        Assert.Equal(3, given.State.Draws[1].Result.Distinct().Count(number => number is >= 1 and <= 300));
        Assert.NotEqual(given.State.Draws[0].Seed, given.State.Draws[1].Seed);

        given.Announce(DrawKind.Lots, 3, 4).Refused("bad-urn");
        given.Draw().Refused("no-draw");
        given.At(10).Next().Announce(DrawKind.Tables).Refused("no-table-draw");
        given.At(11).Next().Announce(DrawKind.Lots, 3, 1).Refused("no-draw");
    }

    [Fact]
    public void A_draw_that_was_shown_long_enough_is_put_away()
    {
        var given = Given.Seated(Plans.Of(Plans.Required())).Announce(DrawKind.Lots, 300, 3).At(1).Draw();

        Assert.NotNull(HallScreen.Of(given.State, Nobody).Draw);
        given.When(new Command.PutDrawAway(given.Now, "host:陈"));
        Assert.Null(HallScreen.Of(given.State, Nobody).Draw);
        given.When(new Command.PutDrawAway(given.Now, "host:陈")).Refused("nothing");
    }

    [Fact]
    public void No_picture_shows_the_secret_or_a_seed_before_its_draw()
    {
        var plan = Plans.Of(Plans.Required() with { Order = OrderOfPlay.Drawn, DrawsSets = true });
        var given = new Given().When(new Command.CreateContest(TimeSpan.Zero, "host:陈", plan, "7e57ab1e")).Take("1-1").At(10).Next().At(11).Draw();
        var pictures = JsonSerializer.Serialize(new
        {
            Hall = HallScreen.Of(given.State, Nobody),
            Host = HostScreen.Of(given.State, Nobody, new ScreenVersion(1, 1, 1), given.Now, null),
            Seat = SeatScreen.Of(given.State, Given.Seat("1-1")),
            Join = JoinScreen.Of(given.State),
        });

        Assert.Contains(Lots.NextCommitment(given.State), pictures, StringComparison.Ordinal);
        Assert.DoesNotContain("7e57ab1e", pictures, StringComparison.Ordinal);
        Assert.DoesNotContain(Lots.Seed("7e57ab1e", 2), pictures, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_draws_again_until_a_draw_is_liked()
    {
        var given = Given.Seated(Plans.Of(Plans.Required() with { Order = OrderOfPlay.Drawn })).At(10).Next().At(11).Next();

        given.At(12).Undo().Refused("nothing-to-undo");
        given.Draw().Refused("no-draw");
    }

    [Fact]
    public void A_tampered_draw_is_found()
    {
        var given = Given.Seated(Plans.Of(Plans.Required() with { Order = OrderOfPlay.Drawn })).At(10).Next().At(11).Next();
        var result = string.Join(',', given.State.Draws[0].Result);
        var other = string.Join(',', given.State.Draws[0].Result.Reverse());

        var faults = QuizServer.Proof.ContestProof.Of(Journals.Chained(Journals.Changed(Journals.Of(given), "lots-drawn/1", $"[{result}]", $"[{other}]"))).Faults;

        Assert.Contains(faults, fault => fault.En.Contains("draw 1", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_order_is_drawn_about_equally_often()
    {
        var counts = Enumerable.Range(1, 3000).Select(number => string.Join(',', Lots.Draw(new DrawPlan(DrawKind.Order, 3, 3), Lots.Seed("secret", number), ""))).CountBy(order => order).ToDictionary();

        // 500 each; five standard deviations are 102.
        Assert.Equal(6, counts.Count);
        Assert.All(counts.Values, count => Assert.InRange(count, 398, 602));
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
