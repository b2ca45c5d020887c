using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Tests.Proof;

namespace QuizServer.Tests.Engine;

/// <summary>Partial credit, bonuses for quick answers and for streaks, and the floor.</summary>
public sealed class CreditTests
{
    private static readonly Question Multiple = Plans.Choice("多1", QuestionType.MultipleChoice, 0, 1, 2);

    [Theory]
    [InlineData(PartialCredit.None, new[] { 0, 1 }, Ruling.Wrong, -5)]
    [InlineData(PartialCredit.HalfForSubset, new[] { 0, 1 }, Ruling.Partial, 5)]
    [InlineData(PartialCredit.HalfForSubset, new[] { 0, 3 }, Ruling.Wrong, -5)]
    [InlineData(PartialCredit.HalfForSubset, new[] { 0, 1, 2 }, Ruling.Correct, 10)]
    [InlineData(PartialCredit.PerOption, new[] { 0, 1 }, Ruling.Partial, 6.67)]
    [InlineData(PartialCredit.PerOption, new[] { 0, 1, 3 }, Ruling.Partial, 3.33)]
    [InlineData(PartialCredit.PerOption, new[] { 0, 3 }, Ruling.Wrong, -5)]
    [InlineData(PartialCredit.PerOption, new[] { 0, 1, 2 }, Ruling.Correct, 10)]
    public void Multiple_choice_that_is_right_in_part_earns_what_the_round_says(PartialCredit credit, int[] choice, Ruling ruling, double points)
    {
        var given = Given.Reading(Plans.Of(Plans.Simultaneous(1) with { Questions = [Multiple], PartialCredit = credit }))
            .At(12).Next().Answer("1-1", choice).At(40).Next();

        Assert.Equal(ruling, given.State.Rulings[0].Ruling);
        Assert.Equal(100 + (decimal)points, given.State.ScoreOf(1));
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void A_corrected_key_counts_partial_answers_anew_even_where_the_ruling_stays()
    {
        var given = Given.Reading(Plans.Of(Plans.Simultaneous(1) with { Questions = [Multiple], PartialCredit = PartialCredit.PerOption }))
            .At(12).Next().Answer("1-1", 0, 1).Answer("2-1", 0, 3).At(40).Next().Scores(106.67m, 95, 100);

        given.CorrectKey(1, 0, 1, 2, 3).Scores(105, 105, 100);
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void Only_an_answer_with_partial_credit_can_be_ruled_right_in_part()
    {
        var given = Given.Reading(Plans.Of(Plans.Required())).At(12).Next();

        given.At(15).Rule(Ruling.Partial).Refused("no-partial");
        given.Rule(Ruling.Wrong).At(16).Overturn(1, Ruling.Partial).Refused("no-partial");
    }

    [Theory]
    [InlineData(0.4, 1000)]
    [InlineData(5, 875)]
    [InlineData(19.99, 500.25)]
    public void A_right_answer_falls_to_half_its_value_by_the_time_taken(double after, double points)
    {
        var given = Given.Reading(Plans.Of(Plans.Simultaneous(1) with { Value = 1000, SpeedBonus = SpeedBonus.HalfByTime }))
            .At(20).Next().At(20 + after).Answer("1-1", Plans.Right).At(50).Next();

        Assert.Equal(100 + (decimal)points, given.State.ScoreOf(1));
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void A_pause_is_no_answer_time()
    {
        var given = Given.Reading(Plans.Of(Plans.Simultaneous(1) with { SpeedBonus = SpeedBonus.Capped, BonusPoints = 4 }))
            .At(20).Next().At(25).Pause().At(900).Resume().At(905).Answer("1-1", Plans.Right).At(950).Next();

        given.Scores(112, 100, 100);
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void A_streak_follows_the_rulings_in_force()
    {
        var round = Plans.Simultaneous(4) with { StreakPoints = 2, StreakMost = 4, Wrong = 0 };
        var given = Given.Reading(Plans.Of(round));
        foreach (var choice in new[] { Plans.Right, Plans.Right, Plans.WrongOption, Plans.Right })
        {
            given.At(given.Now.TotalSeconds + 2).Next().Answer("1-1", choice).At(given.Now.TotalSeconds + 30).Next();
            given.At(given.Now.TotalSeconds + 2).Next();
        }

        // Right, right +2, wrong, right: the wrong one made right lifts the third to +4 and the fourth to the limit of +4.
        given.Scores(132, 100, 100).Overturn(7, Ruling.Correct).Scores(150, 100, 100);
        // Void neither continues the row nor ends it.
        given.Overturn(4, Ruling.Void).Scores(136, 100, 100);
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void No_deduction_takes_a_team_below_the_floor_and_an_overturned_one_returns_only_what_it_took()
    {
        var given = Given.Reading(Plans.Of(Plans.Required()) with { BaseScore = 2, Floor = 0 }).At(12).Next().At(13).Rule(Ruling.Wrong);

        given.Scores(0, 2, 2);
        given.Overturn(1, Ruling.Correct).Scores(12, 2, 2).Correct(1, -50).Scores(0, 2, 2);
        Assert.Empty(Journals.Proof(given));
    }

    [Fact]
    public void A_floor_above_the_base_score_is_refused() =>
        Given.Contest(Plans.Of(Plans.Required()) with { Floor = 101 }).Refused("bad-plan");

    [Theory]
    [InlineData(5, false)]
    [InlineData(4.99, true)]
    public void Bonuses_of_a_round_stay_below_one_right_answer(double bonus, bool isAccepted) => Assert.Equal(
        isAccepted,
        Given.Contest(Plans.Of(Plans.Simultaneous(2) with { SpeedBonus = SpeedBonus.Capped, BonusPoints = (decimal)bonus })).Verdict.Accepted);
}
