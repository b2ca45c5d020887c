using QuizServer.Engine;
using QuizServer.Engine.Rules;
using QuizServer.Tests.Proof;

namespace QuizServer.Tests.Engine;

/// <summary>Lots as the last tie key: they decide a tie that matters when nothing else has.</summary>
public sealed class TieLotsTests
{
    private static readonly ContestPlan Plan = Plans.Of(Plans.Simultaneous(1)) with { Places = [1], TieKeys = [TieKey.Lots] };

    [Fact]
    public void A_tie_that_matters_is_drawn_before_the_final_standings()
    {
        var given = Scoreboard(Plan).At(51).Next();
        var drawn = Assert.Single(given.State.Draws);
        Assert.Equal(new DrawPlan(DrawKind.Ties, 3, 3), drawn.Plan);
        Assert.Equal(drawn.Result, Standing.InOrder(given.State));
        Assert.Equal([1, 2, 3], Standing.Ranks(given.State).Values.Order());
        Assert.Empty(Journals.Proof(given.At(52).Next().In<Phase.Podium>()));
    }

    [Fact]
    public void Before_the_draw_its_commitment_is_on_the_screen_and_afterwards_the_seed_that_fits_it()
    {
        var given = Scoreboard(Plan);
        var before = QuizServer.Screens.HallScreen.Of(given.State, new HashSet<QuizContracts.SeatId>()).Draw!;
        var after = QuizServer.Screens.HallScreen.Of(given.At(51).Next().State, new HashSet<QuizContracts.SeatId>()).Draw!;
        Assert.Equal((null, before.Commitment), (before.Seed, Lots.Commitment(after.Seed!)));
        Assert.Equal(3, after.Result.Count);
    }

    [Fact]
    public void The_regulation_says_so()
    {
        var sentence = ContestRules.Of(Plan).Except(ContestRules.Of(Plan with { TieKeys = null }));
        Assert.Equal("仍然并列且影响晋级或名次的，当场抽签决定。", Assert.Single(sentence).Zh);
    }

    [Fact]
    public void A_tie_that_does_not_matter_is_left() =>
        Scoreboard(Plan with { Places = [1] }, given => given.Correct(1, 10)).At(51).Next().In<Phase.Podium>();

    [Fact]
    public void Lots_count_only_among_those_who_drew_together()
    {
        var given = Scoreboard(Plan, given => given.Correct(3, -10)).At(51).Next();
        Assert.NotEqual(Standing.Ranks(given.State)[1], Standing.Ranks(given.State)[2]);

        // Now three are equal, of whom two have drawn: all draw.
        given.Correct(3, 10);
        Assert.Equal([1, 1, 1], Standing.Ranks(given.State).Values);
        Assert.Equal(3, given.At(52).Next().State.Draws[^1].Plan.From);
        given.At(53).Next().In<Phase.Podium>();
    }

    [Fact]
    public void Questions_of_a_tie_break_are_played_first()
    {
        var plan = Plans.Of(Plans.Simultaneous(1), Plans.TieBreak(1)) with { Places = [1], TieKeys = [TieKey.Lots] };
        var given = Scoreboard(plan).At(51).Next().In<Phase.RulesPage>().At(52).Next().At(53).Next().At(90).Look().At(91).Next().At(92).Next().In<Phase.Scoreboard>();
        Assert.Equal(DrawKind.Ties, Assert.Single(given.At(93).Next().State.Draws).Plan.Kind);
    }

    [Fact]
    public void Those_who_are_equal_at_the_cut_of_an_open_contest_draw_too()
    {
        var given = Given.Contest(Plans.Open(Plans.Simultaneous(1)) with { Advance = 2, TieKeys = [TieKey.Lots] });
        given.Enter("甲", 0).Enter("乙", 0).Enter("丙", 1).At(10).Next().At(11).Next().At(12).Next().At(40).Look().At(41).Next().At(42).Next().At(43).Next();
        Assert.Equal(2, Ties.Advancing(given.State).Count);
    }

    [Theory]
    [InlineData(TieKey.Lots, TieKey.RightAnswers)]
    [InlineData(TieKey.RightAnswers, TieKey.Lots)]
    public void Lots_come_last_and_need_a_place_to_decide(TieKey first, TieKey second)
    {
        var isLast = second == TieKey.Lots;
        Assert.Equal(isLast, PlanCheck.Problems(Plan with { TieKeys = [first, second] }).Count == 0);
        Assert.Contains(PlanCheck.Problems(Plan with { TieKeys = [first, second], Places = null }), problem => problem.Zh.Contains("lots", StringComparison.Ordinal));
    }

    // Nobody answers the one question, and the standings are shown.
    private static Given Scoreboard(ContestPlan plan, Action<Given>? before = null)
    {
        var given = Given.Reading(plan).At(12).Next().At(40).Look().At(41).Next();
        before?.Invoke(given);
        return given.At(50).Next().In<Phase.Scoreboard>();
    }
}
