using QuizServer.Engine.Rules.Fairness;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine.Fairness;

/// <summary>How far a device's own stamp is believed.</summary>
public sealed class StampingTests
{
    private static readonly TimeSpan Arrived = S(20);

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(10)]
    public void A_claim_that_any_good_link_explains_is_believed(int earlier) =>
        Assert.Equal((Arrived - Ms(earlier), StampMark.Claimed), Judged(Claim(earlier)));

    [Fact]
    public void A_claim_over_a_stall_is_believed_while_there_is_trust_left()
    {
        Assert.Equal((Arrived - Ms(180), StampMark.Stalled), Judged(Claim(180), Link(provenAgo: 200)));
        Assert.Equal((Arrived - Ms(2), StampMark.Doubted), Judged(Claim(180), Link(provenAgo: 200), new Trust(1)));
    }

    [Fact]
    public void A_claim_before_an_answered_probe_was_even_sent_is_impossible() =>
        Assert.Equal((Arrived - Ms(2), StampMark.Impossible), Judged(Claim(180), Link(provenAgo: 100)));

    [Fact]
    public void A_touch_may_wait_for_the_page_while_a_probe_does_not() =>
        Assert.Equal(StampMark.Stalled, Judged(Claim(108), Link(provenAgo: 100)).Mark);

    [Fact]
    public void A_claim_behind_the_arrival_counts_by_arrival() =>
        Assert.Equal((Arrived, StampMark.Ahead), Judged(Claim(-5)));

    [Fact]
    public void A_press_without_a_claim_counts_by_arrival_less_the_shortest_way()
    {
        Assert.Equal((Arrived - Ms(2), StampMark.Unmeasured), Judged(null));
        Assert.Equal((Arrived, StampMark.Unmeasured), Judged(null, isMeasured: false));
        Assert.Equal((Arrived, StampMark.Unmeasured), Judged(Claim(4), isMeasured: false));
    }

    // Whoever answers every probe late seems to have a slow link; a device gains by it no more than a good link could need.
    [Theory]
    [InlineData(40)]
    [InlineData(100)]
    [InlineData(1000)]
    public void A_link_that_is_made_to_look_slow_gains_next_to_nothing(int roundTrip)
    {
        var (instant, mark) = Judged(Claim(roundTrip / 2), Link(roundTrip, provenAgo: 2000), new Trust(0));

        Assert.Equal((Arrived - Stamping.LongestPlainWay, StampMark.Doubted), (instant, mark));
        Assert.Equal((Arrived - Ms(14), StampMark.Claimed), Judged(Claim(14), Link(roundTrip, provenAgo: 2000), new Trust(0)));
    }

    [Fact]
    public void A_slow_link_that_a_person_vouches_for_is_believed_whole() =>
        Assert.Equal((Arrived - Ms(50), StampMark.Claimed), Judged(Claim(50), Link(100, provenAgo: 2000) with { IsVouched = true }, new Trust(0)));

    [Fact]
    public void Trust_lasts_for_eight_stalls_and_comes_back_by_good_presses()
    {
        var trust = Trust.Full;
        for (var stall = 1; stall <= 8; stall++)
        {
            Assert.True(trust.IsLeft);
            trust = trust.After(StampMark.Stalled);
        }

        Assert.False(trust.IsLeft);
        Assert.False(trust.After(StampMark.Claimed).IsLeft);
        Assert.True(trust.After(StampMark.Claimed).After(StampMark.Claimed).IsLeft);
        Assert.Equal(Trust.Full, Trust.Full.After(StampMark.Claimed));
        Assert.Equal(0, new Trust(3).After(StampMark.Impossible).Fifths);
    }

    private static TimeSpan Ms(double milliseconds) => TimeSpan.FromMilliseconds(milliseconds);

    private static TimeSpan Claim(double earlier) => Arrived - Ms(earlier);

    private static Link Link(double roundTrip = 4, double provenAgo = 60) => new(Ms(roundTrip), Arrived - Ms(provenAgo));

    private static (TimeSpan Instant, StampMark Mark) Judged(TimeSpan? claimed, Link? link = null, Trust? trust = null, bool isMeasured = true)
    {
        var stamp = Stamping.Of(Arrived, claimed, isMeasured ? link ?? Link() : null, trust ?? Trust.Full);
        return (stamp.Instant, stamp.Mark);
    }
}
