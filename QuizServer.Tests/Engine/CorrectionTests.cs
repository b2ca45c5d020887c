using QuizServer.Engine;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

public sealed class CorrectionTests
{
    [Theory]
    [MemberData(nameof(Moments.Names), MemberType = typeof(Moments))]
    public void A_score_may_be_corrected_in_every_phase(string phase)
    {
        var given = Moments.In(phase);
        var round = given.State.RoundIndex;

        given.Correct(2, -2.25m, " 漏记 ").Then(
            new Event.PointsEntered(new LedgerEntry(2, -2.25m, LedgerReason.Manual, round, null, null, "host:陈", "漏记")));
        given.Scores(100, 97.75m, 100);
        Assert.Equal(phase, given.State.Phase.GetType().Name);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("10000.01")]
    [InlineData("-10001")]
    [InlineData("0.001")]
    public void Points_out_of_range_are_refused(string delta) =>
        Contest(Plans.Of(Plans.Buzz())).Correct(2, decimal.Parse(delta, System.Globalization.CultureInfo.InvariantCulture)).Refused("score-out-of-range");

    [Fact]
    public void The_ends_of_the_range_are_allowed() =>
        Contest(Plans.Of(Plans.Buzz())).Correct(2, -10000).Scores(100, -9900, 100).Correct(2, 10000).Scores(100, 100, 100).Correct(2, 0.01m).Scores(100, 100.01m, 100);

    [Fact]
    public void A_correction_needs_a_reason_of_at_most_200_characters() =>
        Contest(Plans.Of(Plans.Buzz())).Correct(2, 5, " ").Refused("reason-missing")
            .Correct(2, 5, new string('因', 201)).Refused("reason-missing")
            .Correct(2, 5, new string('因', 200)).Scores(100, 105, 100);

    [Fact]
    public void An_unknown_team_has_no_score() => Contest(Plans.Of(Plans.Buzz())).Correct(4, 5).Refused("no-team");
}
