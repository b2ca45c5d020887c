using QuizContracts;
using QuizContracts.Hub;
using QuizServer.Realtime.Links;

namespace QuizServer.Tests.Realtime.Links;

/// <summary>Whether a device is fit, from what was measured of it and what it told.</summary>
public sealed class ReadinessTests
{
    private static readonly DeviceReport Told = new(0.8, false, DeviceReport.Lock, false, true, 820, 1180, 1_000, 12);

    private static readonly LinkReading Good = new(
        10, 10, 0, 0, Ms(4), Ms(6), Ms(20), Ms(5_000), Ms(100), null, 0, "1a2b3c4d", Told);

    private static readonly DeviceFacts Fit = new(true, Good, false, 0, true, true, "1a2b3c4d");

    private static TimeSpan Ms(double milliseconds) => TimeSpan.FromMilliseconds(milliseconds);

    [Fact]
    public void A_device_with_a_quick_link_whose_buzzer_was_tried_is_ready() => Assert.Empty(Readiness.Of(Fit));

    [Fact]
    public void A_device_without_a_connection_is_not_fit_and_nothing_else_is_said_of_it() =>
        Assert.Equal([(DeviceFlaw.Gone, Fitness.NoGo)], Flaws(Fit with { IsConnected = false, OddPresses = 2 }));

    [Theory]
    [InlineData(4_999, false)]
    [InlineData(5_000, true)]
    public void A_probe_that_waits_five_seconds_for_its_answer_shows_that_the_connection_is_half_open(double waiting, bool isSilent) =>
        Assert.Equal(isSilent ? [(DeviceFlaw.Silent, Fitness.NoGo)] : [], Flaws(Fit with { Reading = Good with { Waiting = Ms(waiting) } }));

    [Fact]
    public void A_device_that_is_probed_seldom_is_not_silent_between_two_probes() =>
        Assert.Empty(Readiness.Of(Fit with { Reading = Good with { Silence = Ms(14_000) } }));

    [Theory]
    [InlineData(25, Fitness.Go)]
    [InlineData(26, Fitness.Doubtful)]
    [InlineData(100, Fitness.Doubtful)]
    [InlineData(101, Fitness.NoGo)]
    public void A_slow_link_is_doubtful_and_a_very_slow_one_not_fit(double median, Fitness expected) =>
        Assert.Equal(expected, Of(DeviceFlaw.SlowLink, Good with { Median = Ms(median) }));

    [Fact]
    public void Of_a_slow_link_it_is_said_how_much_of_it_is_believed() =>
        Assert.Contains("14 毫秒", Readiness.Of(Fit with { Reading = Good with { Median = Ms(40) } })[0].Sentence.Zh, StringComparison.Ordinal);

    [Theory]
    [InlineData(64, Fitness.Go)]
    [InlineData(65, Fitness.Doubtful)]
    [InlineData(254, Fitness.Doubtful)]
    [InlineData(255, Fitness.NoGo)]
    public void An_unsteady_link_is_doubtful_and_a_very_unsteady_one_not_fit(double p95, Fitness expected) =>
        Assert.Equal(expected, Of(DeviceFlaw.UnsteadyLink, Good with { P95 = Ms(p95) }));

    [Theory]
    [InlineData(0.02, Fitness.Go)]
    [InlineData(0.04, Fitness.Doubtful)]
    [InlineData(0.1, Fitness.Doubtful)]
    [InlineData(0.12, Fitness.NoGo)]
    public void A_link_that_loses_something_is_doubtful_and_one_that_loses_much_not_fit(double loss, Fitness expected) =>
        Assert.Equal(expected, Of(DeviceFlaw.LossyLink, Good with { Loss = loss }));

    [Fact]
    public void Fewer_than_eight_answers_say_nothing_of_a_link()
    {
        Assert.Equal([(DeviceFlaw.Unmeasured, Fitness.Doubtful)], Flaws(Fit with { Reading = Good with { Answered = 7, Median = Ms(500), Loss = 0.5 } }));
        Assert.Contains((DeviceFlaw.Unmeasured, Fitness.Doubtful), Flaws(Fit with { Reading = null }));
    }

    [Theory]
    [InlineData(0.3, false, Fitness.Go)]
    [InlineData(0.29, false, Fitness.Doubtful)]
    [InlineData(0.09, false, Fitness.NoGo)]
    [InlineData(0.09, true, Fitness.Go)]
    [InlineData(0.29, null, Fitness.Doubtful)]
    [InlineData(null, null, Fitness.Go)]
    public void A_battery_that_is_low_and_not_being_charged_is_doubtful_and_an_empty_one_not_fit(double? battery, bool? isCharging, Fitness expected) =>
        Assert.Equal(expected, Of(DeviceFlaw.LowBattery, Good with { Report = Told with { Battery = battery, IsCharging = isCharging } }));

    [Fact]
    public void A_hidden_page_is_not_fit() => Assert.Equal(Fitness.NoGo, Of(DeviceFlaw.Hidden, Good with { Report = Told with { IsHidden = true } }));

    [Fact]
    public void A_screen_that_nothing_keeps_lit_is_doubtful_at_a_table_and_not_on_a_phone_in_the_crowd()
    {
        var reading = Good with { Report = Told with { Awake = DeviceReport.Nothing } };
        Assert.Equal(Fitness.Doubtful, Of(DeviceFlaw.MaySleep, reading));
        Assert.Equal(Fitness.Go, Of(DeviceFlaw.MaySleep, Good with { Report = Told with { Awake = DeviceReport.Film } }));
        Assert.Empty(Readiness.Of(Fit with { Reading = reading, IsInHall = false }));
    }

    [Fact]
    public void A_buzzer_must_be_tried_or_have_been_pressed_where_there_are_races()
    {
        var untried = Fit with { Reading = Good with { Report = Told with { TouchedAt = null, TouchDelay = null } } };
        Assert.Equal([(DeviceFlaw.Untouched, Fitness.Doubtful)], Flaws(untried));
        Assert.Empty(Readiness.Of(untried with { HasPressed = true }));
        Assert.Empty(Readiness.Of(untried with { HasRaces = false }));
    }

    [Fact]
    public void A_page_of_another_version_is_doubtful()
    {
        Assert.Equal([(DeviceFlaw.OtherVersion, Fitness.Doubtful)], Flaws(Fit with { Version = "other" }));
        Assert.Equal(Fitness.Doubtful, Of(DeviceFlaw.OtherVersion, Good with { AppVersion = null }));
    }

    [Fact]
    public void Presses_that_the_link_cannot_explain_are_doubtful() => Assert.Equal([(DeviceFlaw.OddPresses, Fitness.Doubtful)], Flaws(Fit with { OddPresses = 1 }));

    [Fact]
    public void A_device_that_has_told_nothing_is_doubtful() => Assert.Equal([(DeviceFlaw.Untold, Fitness.Doubtful)], Flaws(Fit with { Reading = Good with { Report = null } }));

    [Fact]
    public void Where_nobody_races_a_slow_link_makes_no_device_unfit()
    {
        var facts = Fit with { HasRaces = false, Reading = Good with { Median = Ms(60), P95 = Ms(200) } };
        Assert.Empty(Readiness.Of(facts));
        Assert.Equal(
            [(DeviceFlaw.SlowLink, Fitness.Doubtful), (DeviceFlaw.UnsteadyLink, Fitness.Doubtful)],
            Flaws(facts with { Reading = Good with { Median = Ms(200), P95 = Ms(900) } }));
    }

    [Fact]
    public void The_worst_stands_first() => Assert.Equal(
        [(DeviceFlaw.LowBattery, Fitness.NoGo), (DeviceFlaw.SlowLink, Fitness.Doubtful), (DeviceFlaw.OtherVersion, Fitness.Doubtful)],
        Flaws(Fit with { Version = "other", Reading = Good with { Median = Ms(40), Report = Told with { Battery = 0.05 } } }));

    private static Fitness Of(DeviceFlaw flaw, LinkReading reading) =>
        Readiness.Of(Fit with { Reading = reading }).Where(finding => finding.Flaw == flaw).Select(finding => finding.Fitness).SingleOrDefault(Fitness.Go);

    private static IEnumerable<(DeviceFlaw, Fitness)> Flaws(DeviceFacts facts) => Readiness.Of(facts).Select(finding => (finding.Flaw, finding.Fitness));
}
