using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

public sealed class TieBreakTests
{
    [Theory]
    [InlineData(1, new[] { 5, 5, 0, 0 }, new[] { 1, 2 })]
    [InlineData(2, new[] { 5, 5, 0, 0 }, new int[0])]
    [InlineData(3, new[] { 5, 5, 0, 0 }, new[] { 3, 4 })]
    [InlineData(2, new[] { 5, 0, 0, 0 }, new[] { 2, 3, 4 })]
    public void Only_a_tie_at_the_cut_is_played(int advance, int[] points, int[] teams) =>
        Assert.Equal(teams, Players(plan => plan with { Advance = advance }, points));

    [Theory]
    [InlineData(new[] { 1 }, new[] { 0, 0, 5, 0 }, new int[0])]
    [InlineData(new[] { 1, 2, 3 }, new[] { 0, 0, 5, 0 }, new[] { 1, 2, 4 })]
    [InlineData(new[] { 1, 2 }, new[] { 9, 5, 0, 0 }, new int[0])]
    [InlineData(new[] { 1 }, new[] { 5, 5, 0, 0 }, new[] { 1, 2 })]
    public void A_tie_over_a_place_that_counts_is_played(int[] places, int[] points, int[] teams) =>
        Assert.Equal(teams, Players(plan => plan with { Places = places }, points));

    [Fact]
    public void Without_a_tie_that_matters_the_final_standings_come_at_once() =>
        AtScoreboard(plan => plan with { Places = [1] }, [5, 0, 0, 0]).At(50).Next().Then(new Event.ContestFinished());

    [Fact]
    public void Only_the_tied_teams_may_press()
    {
        var given = Begun(plan => plan with { Places = [1] }, [5, 5, 0, 0]);

        given.At(54).Press("3-1").Refused("not-playing");
        given.At(55).Press("2-1").In<Phase.Answering>();
    }

    [Fact]
    public void The_first_right_answer_wins_the_place_and_no_points()
    {
        var given = Begun(plan => plan with { Places = [1] }, [5, 5, 0, 0]).At(55).Press("2-1").At(56).Rule(Ruling.Correct);

        given.Then(
            new Event.AnswerRuled(1, 2, null, Ruling.Correct, IsAutomatic: false, "host:陈", Stake.None),
            new Event.TieBroken(new Dictionary<int, int> { [1] = 0, [2] = 1 }),
            new Event.QuestionRevealed());
        Assert.Equal([2, 1, 3, 3], Ranks(given));
        given.Scores(105, 105, 100, 100).At(57).Next().In<Phase.Scoreboard>().At(58).Next().In<Phase.Podium>();
    }

    [Fact]
    public void The_first_wrong_answer_is_out_and_the_last_one_left_has_won()
    {
        var given = Begun(plan => plan with { Places = [1] }, [5, 5, 0, 0]).At(55).Press("2-1").At(56).Rule(Ruling.Wrong);

        Assert.Equal([1, 2, 3, 3], Ranks(given));
        given.At(57).Next().In<Phase.Scoreboard>();
    }

    [Fact]
    public void With_three_teams_one_that_is_out_stays_out_while_the_others_go_on()
    {
        var given = Begun(plan => plan with { Places = [1] }, [5, 5, 5, 0]).At(55).Press("2-1").At(56).Rule(Ruling.Wrong).At(57).Next();
        given.At(58).Next().At(61).Press("2-1").Refused("out", new Event.BuzzersOpened(S(76), S(15)));

        given.At(62).Press("3-1").At(63).Rule(Ruling.Correct);
        Assert.Equal([2, 3, 1, 4], Ranks(given));
    }

    [Fact]
    public void A_tie_that_still_matters_among_the_rest_is_played_on_with_new_questions()
    {
        var given = Begun(plan => plan with { Places = [1, 2] }, [5, 5, 5, 0]).At(55).Press("2-1").At(56).Rule(Ruling.Correct)
            .At(57).Next().In<Phase.Scoreboard>();

        given.At(58).Next().Then(new Event.RoundStarted(1, [1, 3])).At(59).Next().Then(new Event.QuestionShown(1, 1, null, null));
        given.At(60).Next().At(64).Press("3-1").At(65).Rule(Ruling.Correct);
        Assert.Equal([3, 1, 2, 4], Ranks(given));
    }

    [Fact]
    public void When_the_questions_run_out_the_tie_stays_and_the_contest_goes_on()
    {
        var given = Begun(plan => plan with { Places = [1] }, [5, 5, 0, 0], questions: 1).At(70).Look().At(71).Next().At(72).Next();

        given.In<Phase.Scoreboard>().At(73).Next().In<Phase.Podium>();
        Assert.Equal([1, 1, 3, 3], Ranks(given));
    }

    [Fact]
    public void A_tie_key_may_spare_the_tie_break() =>
        Assert.Empty(Players(plan => plan with { Places = [1], TieKeys = [TieKey.RightAnswers] }, [-5, 5, 0, 0], answeredBy: 1));

    private static List<int> Players(Func<ContestPlan, ContestPlan> change, int[] points, int? answeredBy = null) =>
        [.. Ties.ThatMatter(AtScoreboard(change, points, answeredBy: answeredBy).State)];

    internal static IEnumerable<int> Ranks(Given given) => Standing.Ranks(given.State).OrderBy(rank => rank.Key).Select(rank => rank.Value);

    // One question was played before; then points by hand make the standings.
    private static Given AtScoreboard(Func<ContestPlan, ContestPlan> change, int[] points, int questions = 3, int? answeredBy = null)
    {
        var given = Reading(change(Plans.Of(Plans.Buzz(1) with { StartSeconds = null }, Plans.TieBreak(questions)).WithTeams(4)))
            .At(12).Next().At(16).Press($"{answeredBy ?? 1}-1").At(17).Rule(answeredBy is null ? Ruling.Void : Ruling.Correct).At(18).Next();
        for (var team = 1; team <= points.Length; team++)
        {
            if (points[team - 1] != 0)
            {
                given.Correct(team, points[team - 1]);
            }
        }

        return given.In<Phase.Scoreboard>();
    }

    // The tie-break's first question is open from 55 seconds on.
    internal static Given Begun(Func<ContestPlan, ContestPlan> change, int[] points, int questions = 3) =>
        AtScoreboard(change, points, questions).At(50).Next().In<Phase.RulesPage>().At(51).Next().At(52).Next();
}
