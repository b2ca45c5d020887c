using QuizContracts;
using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules.Fairness;
using QuizServer.Screens.Photos;
using QuizServer.Tests.Engine;

namespace QuizServer.Tests.Screens.Photos;

/// <summary>Races as evidence, worked out by hand. The buzzers open at 15 seconds.</summary>
public sealed class PhotoFinishTests
{
    [Fact]
    public void A_race_has_every_press_with_arrival_instant_error_and_margin()
    {
        var photo = Single(Open().Arrives("1-1", 15.3, 15.298).Arrives("2-1", 15.36, 15.2535).At(16).Look());

        Assert.Equal((1, 1, "抢答题", 1, PhotoOpening.Buzzers, 15_000m), (photo.Number, photo.Round, photo.RoundTitle, photo.Question, photo.Opening, photo.OpenedAt));
        Assert.Equal((300m, 200, 15_000, false), (photo.HoldFrom, photo.HoldMs, photo.WindowMs, photo.IsByArrival));
        Assert.Equal((PhotoResult.Won, 2), (photo.Result, photo.Winner));
        Assert.Equal("2 号台 第2队 最先，领先 44.5 毫秒。", photo.Verdict.Zh);
        Assert.Equal(
            [(2, 360m, 253.5m, 253.5m, 2m, 4m, 0m, "网络停顿"), (1, 300m, 298m, 298m, 2m, 4m, 44.5m, "按按下时刻")],
            photo.Presses.Select(press => (press.Team, press.Arrived, press.Claimed!.Value, press.Instant!.Value, press.Error!.Value, press.RoundTrip!.Value, press.Margin!.Value, press.Mark.Zh)));
    }

    [Fact]
    public void A_claim_that_nothing_supports_counts_by_its_arrival_and_says_why()
    {
        var photo = Single(Open().Arrives("1-1", 15.3, 15.298).Arrives("2-1", 15.4, 15.2, stalled: 50).At(16).Look());

        var press = photo.Presses[1];
        Assert.Equal((1, 2, 398m, 200m, true, true), (photo.Winner, press.Team, press.Instant, press.Claimed, press.IsFlagged, photo.IsFlagged));
        Assert.StartsWith("按到达时刻计：它声称的按下时刻不可能", press.Reason.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_false_start_stands_with_the_race_of_its_question()
    {
        var photo = Single(Open(before: given => given.Arrives("3-1", 12.5, 12.498)).Arrives("1-1", 15.3, 15.298).At(16).Look());

        var press = photo.Presses[^1];
        Assert.Equal((3, PressPart.FalseStart, -2500m, -2502m, null, "抢跑"), (press.Team, press.Part, press.Arrived, press.Instant, press.Margin, press.Mark.Zh));
    }

    [Fact]
    public void A_press_that_arrived_in_the_window_and_was_made_before_it_keeps_its_evidence()
    {
        var photo = Single(Open().Arrives("3-1", 15.02, 14.95).Arrives("1-1", 15.3, 15.298).At(16).Look());

        Assert.Equal((PressPart.FalseStart, 20m, -50m, 2m), photo.Presses[^1] is var press ? (press.Part, press.Arrived, press.Instant, press.Error) : default);
    }

    [Fact]
    public void A_press_that_came_after_the_ruling_is_behind_and_flagged_only_where_it_was_made_earlier()
    {
        var photo = Single(Open().Arrives("1-1", 15.3, 15.298).At(16).Look().Arrives("2-1", 16.1, 15.2, stalled: 2000).Arrives("3-1", 16.2, 16.199));

        Assert.Equal(
            [(1, PressPart.Counted, 0m, false), (2, PressPart.Behind, -98m, true), (3, PressPart.Behind, 901m, false)],
            photo.Presses.Select(press => (press.Team, press.Part, press.Margin!.Value, press.IsFlagged)));
        // Who came too late is no rival.
        Assert.Equal("1 号台 第1队 最先，领先 901.0 毫秒。", photo.Verdict.Zh);
    }

    [Fact]
    public void A_press_for_a_question_that_was_over_is_found_at_its_race()
    {
        var given = Open().Arrives("1-1", 15.3, 15.298).At(16).Look().At(17).Rule(Ruling.Correct).At(18).Next().In<Phase.Reading>();
        given.At(18.5).When(new Command.PressBuzzer(given.Now, "seat:2-1", Given.Seat("2-1"), Given.S(15.25), null, "抢1")).Expect("press-came-late");

        var press = Single(given).Presses[^1];
        Assert.Equal((2, PressPart.Late, 3500m, 250m, true), (press.Team, press.Part, press.Arrived, press.Claimed, press.IsFlagged));
        Assert.Null(press.Instant);
    }

    [Theory]
    [InlineData(DeadHeats.Earliest, "1 号台、2 号台难分先后，按测得的时刻由 2 号台 第2队 作答。")]
    [InlineData(DeadHeats.HostChooses, "难分先后：1 号台、2 号台，由主持人决定。")]
    [InlineData(DeadHeats.Rebuzz, "难分先后：1 号台、2 号台再抢一次。")]
    public void A_dead_heat_is_said_with_what_became_of_it(DeadHeats policy, string verdict)
    {
        var photo = Single(Open(policy).Arrives("1-1", 15.3, 15.298).Arrives("2-1", 15.304, 15.294).Arrives("3-1", 15.4, 15.39).At(15.5).Look());

        Assert.Equal((verdict, "1 2"), (photo.Verdict.Zh, string.Join(' ', photo.Heat)));
    }

    [Fact]
    public void A_dead_heat_that_is_raced_again_is_two_races()
    {
        var given = Open(DeadHeats.Rebuzz).Arrives("1-1", 15.3, 15.298).Arrives("2-1", 15.304, 15.294).At(15.5).Look().At(20).Look().Arrives("1-1", 20.3, 20.299).At(21).Look();

        var photos = PhotoFinishes.Of(given.State);
        Assert.Equal([(2, PhotoResult.Won, "1 2"), (1, PhotoResult.DeadHeat, "")], photos.Select(photo => (photo.Number, photo.Result, string.Join(' ', photo.Among))));
    }

    [Fact]
    public void Every_reading_that_may_be_interrupted_is_a_race_of_its_own()
    {
        var given = Given.Reading(Plans.Of(Plans.Interrupt() with { PressOrder = PressOrder.Instant }));
        given.Arrives("1-1", 13, 12.999).At(14).Look().At(15).Rule(Ruling.Wrong).In<Phase.Reading>().Arrives("2-1", 16.5, 16.499).At(17).Look();

        Assert.Equal(
            [(PhotoOpening.Reading, 2, 15_000m, 1500m), (PhotoOpening.Reading, 1, 11_000m, 2000m)],
            PhotoFinishes.Of(given.State).Select(photo => (photo.Opening, photo.Winner!.Value, photo.OpenedAt, photo.Presses[0].Arrived)));
    }

    [Fact]
    public void A_race_that_nobody_entered_is_one_too()
    {
        var photo = Single(Open().At(31).Look());

        Assert.Equal((PhotoResult.Nobody, "没有人按时抢答。"), (photo.Result, photo.Verdict.Zh));
        Assert.Empty(photo.Presses);
    }

    [Fact]
    public void An_opening_that_was_taken_back_leaves_no_race()
    {
        var given = Given.Reading(Plans.Of(Plans.Buzz() with { PressOrder = PressOrder.Instant })).At(12).Next().At(13).When(new Command.UndoStep(Given.S(13), "host:陈")).In<Phase.Reading>();

        Assert.Empty(PhotoFinishes.Of(given.At(17).When(new Command.VoidQuestion(Given.S(17), "host:陈", "读错题")).State));
    }

    [Fact]
    public void Under_the_order_of_arrival_there_is_no_error_and_no_hold()
    {
        var photo = Single(Open(order: PressOrder.Arrival).Arrives("1-1", 15.3, 15.2).Arrives("2-1", 15.4, 15.1));

        Assert.Equal((true, null, 1), (photo.IsByArrival, photo.HoldFrom, photo.Winner));
        Assert.All(photo.Presses, press => Assert.Equal((press.Arrived, 0m), (press.Instant, press.Error)));
    }

    [Theory]
    [MemberData(nameof(Marks))]
    public void Every_way_to_find_an_instant_has_its_words(StampMark mark)
    {
        Assert.NotEqual(PhotoReasons.Of(mark).Zh, PhotoReasons.Of(mark).En);
        Assert.NotEqual(PhotoReasons.Brief(mark).Zh, PhotoReasons.Of(mark).Zh);
    }

    public static TheoryData<StampMark> Marks => [.. Enum.GetValues<StampMark>()];

    private static PhotoFinish Single(Given given) => Assert.Single(PhotoFinishes.Of(given.State));

    private static Given Open(DeadHeats policy = DeadHeats.Earliest, PressOrder order = PressOrder.Instant, Func<Given, Given>? before = null)
    {
        var given = Given.Reading(Plans.Of(Plans.Buzz() with { PressOrder = order, DeadHeats = policy })).At(12).Next();
        return (before?.Invoke(given) ?? given).At(15).Look();
    }
}
