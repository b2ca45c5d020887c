using QuizServer.Realtime.Links;

namespace QuizServer.Tests.Realtime;

public sealed class LinkMeterTests
{
    private readonly LinkMeter _meter = new("hash");

    private static TimeSpan Ms(double milliseconds) => TimeSpan.FromMilliseconds(milliseconds);

    [Fact]
    public void Nothing_is_known_of_a_link_before_its_first_echo()
    {
        _meter.Connect(Ms(0), null);
        Assert.Null(_meter.LinkAt(1));
        Assert.Null(Sent(0).Previous);
        Assert.Null(_meter.LinkAt(1));
        Assert.Null(_meter.Read(Ms(1)).Minimum);
    }

    [Fact]
    public void The_server_measures_the_round_trip_itself()
    {
        var first = Sent(1_000);
        Assert.True(_meter.Hear(first.Token, Ms(1_040)));

        var link = _meter.LinkAt(1)!;
        Assert.Equal(Ms(40), link.RoundTrip);
        // The contest clock of these tests is ten seconds ahead of the monotonic one.
        Assert.Equal(Ms(11_000), link.ProvenAt);
        Assert.Equal((40.0, first.Token), (Sent(1_060).RoundTrip, _sent[^1].Previous));
    }

    [Fact]
    public void The_next_probe_tells_of_the_best_of_the_echoes_that_came_since_the_last_and_of_each_once()
    {
        var (slow, quick, medium) = (Sent(0), Sent(100), Sent(180));
        _meter.Hear(slow.Token, Ms(150));
        _meter.Hear(quick.Token, Ms(151));
        _meter.Hear(medium.Token, Ms(280));

        Assert.Equal((51.0, quick.Token), (Sent(300).RoundTrip, _sent[^1].Previous));
        Assert.Equal((null, null), (Sent(400).RoundTrip, _sent[^1].Previous));
    }

    [Fact]
    public void A_token_that_was_not_given_counts_for_nothing()
    {
        var given = Sent(0);
        Assert.False(_meter.Hear("0000000000000000", Ms(1)));
        Assert.Null(_meter.LinkAt(1));
        Assert.True(_meter.Hear(given.Token, Ms(30)));
        Assert.False(_meter.Hear(given.Token, Ms(31)));

        var reading = _meter.Read(Ms(31));
        Assert.Equal((1, 1, 2), (reading.Sent, reading.Answered, reading.Wrong));
        Assert.Equal((Ms(30), Ms(30)), (reading.Minimum, reading.P95));
    }

    [Fact]
    public void No_two_tokens_are_alike()
    {
        for (var number = 0; number < 1_000; number++)
        {
            _meter.Hear(Sent(number).Token, Ms(number));
        }

        Assert.Equal(1_000, _sent.Select(probe => probe.Token).Distinct().Count());
    }

    [Fact]
    public void Its_numbers_are_those_of_the_last_thirty_round_trips()
    {
        Echoed(5);
        for (var trip = 1; trip <= 30; trip++)
        {
            Echoed(trip * 10);
        }

        var reading = _meter.Read(Ms(0));
        Assert.Equal((Ms(10), Ms(150), Ms(290)), (reading.Minimum, reading.Median, reading.P95));
        Assert.Equal((31, 31, 0, 0.0), (reading.Sent, reading.Answered, reading.Lost, reading.Loss));
    }

    [Fact]
    public void An_echo_after_five_seconds_is_a_sign_of_life_and_no_measurement()
    {
        Echoed(20);
        var late = Sent(1_000);
        Assert.True(_meter.Hear(late.Token, Ms(6_000)));

        var reading = _meter.Read(Ms(6_100));
        Assert.Equal((2, 1, 1, 0.5), (reading.Sent, reading.Answered, reading.Lost, reading.Loss));
        Assert.Equal((Ms(20), Ms(100)), (reading.P95, reading.Silence));
        Assert.Equal(Ms(11_000), _meter.LinkAt(1)!.ProvenAt);
    }

    [Fact]
    public void What_was_left_out_before_an_answer_is_lost_and_may_not_be_answered_later()
    {
        var (left, answered) = (Sent(0), Sent(100));
        Assert.True(_meter.Hear(answered.Token, Ms(120)));
        Assert.False(_meter.Hear(left.Token, Ms(130)));
        Assert.Equal((1, 1, 1), (_meter.Read(Ms(130)).Answered, _meter.Read(Ms(130)).Lost, _meter.Read(Ms(130)).Wrong));
    }

    [Fact]
    public void A_link_that_stands_still_is_not_filled_with_probes_and_is_probed_again_when_it_wakes()
    {
        for (var number = 0; number < LinkMeter.MostUnderWay; number++)
        {
            Sent(number * 100);
        }

        Assert.Null(_meter.Probe(Ms(60_000), 1, Ms(70_000)));
        Assert.Equal(LinkMeter.MostUnderWay, _meter.Read(Ms(60_000)).Lost);
        Assert.True(_meter.Hear(_sent[0].Token, Ms(60_001)));
        Assert.NotNull(_meter.Probe(Ms(60_002), 1, Ms(70_002)));
    }

    [Fact]
    public void Another_epoch_has_another_clock_but_the_way_is_as_long_as_it_was()
    {
        Echoed(20);
        Assert.NotNull(_meter.LinkAt(1));
        Assert.Null(_meter.LinkAt(2));

        var probe = _meter.Probe(Ms(100), 2, Ms(5_000))!;
        _meter.Hear(probe.Token, Ms(400));
        Assert.Null(_meter.LinkAt(1));
        Assert.Equal((Ms(20), Ms(5_000)), (_meter.LinkAt(2)!.RoundTrip, _meter.LinkAt(2)!.ProvenAt));
    }

    [Fact]
    public void What_was_measured_outlives_the_connection_and_what_was_under_way_does_not()
    {
        Echoed(20);
        var cut = Sent(1_000);
        _meter.Connect(Ms(1_500), "1a2b3c4d");

        Assert.False(_meter.Hear(cut.Token, Ms(1_600)));
        Assert.Equal(Ms(20), _meter.LinkAt(1)!.RoundTrip);
        var reading = _meter.Read(Ms(2_000));
        Assert.Equal((2, 1, 1, 1), (reading.Sent, reading.Answered, reading.Lost, reading.Wrong));
        Assert.Equal((Ms(500), "1a2b3c4d"), (reading.Silence, reading.AppVersion));
    }

    private readonly List<QuizContracts.Hub.ProbeMessage> _sent = [];

    private QuizContracts.Hub.ProbeMessage Sent(double at)
    {
        _sent.Add(_meter.Probe(Ms(at), 1, Ms(at + 10_000))!);
        return _sent[^1];
    }

    private void Echoed(double roundTrip) => _meter.Hear(Sent(0).Token, Ms(roundTrip));
}
