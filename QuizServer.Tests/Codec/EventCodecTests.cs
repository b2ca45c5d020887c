using System.Text.Json;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Journal.Codec;
using QuizServer.Tests.Engine;

namespace QuizServer.Tests.Codec;

public sealed class EventCodecTests
{
    public static TheoryData<string> Names => [.. EventSamples.All.Select(sample => EventCodec.NameOf(sample))];

    private static IEnumerable<Type> EventTypes => typeof(Event).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(Event)));

    [Fact]
    public void The_stored_names_are_for_ever() => Assert.Equal(
        [
            "all-answering-started/1", "answer-ended/1", "answer-given/1", "answer-ruled/1", "answer-shown/1", "answering-started/1", "answers-ruled/1",
            "audience-asked/1", "audience-joined/1", "audience-pressed/1", "buzz-cancelled/1", "buzz-won/1", "buzzer-frozen/1", "buzzer-keys-set/1", "buzzer-pressed/1", "buzzers-opened/1",
            "clock-changed/1", "clue-shown/1", "contest-created/1", "contest-finished/1", "contest-paused/1", "contest-resumed/1", "countdown-started/1", "dead-heat-found/1", "device-cleared/1", "device-dismissed/1", "device-readmitted/1", "draw-announced/1",
            "draw-put-away/1", "elements-shown/1", "extra-time-granted/1", "extra-time-started/1", "false-start-made/1", "foul-forgiven/1", "judge-admitted/1", "judge-withdrawn/1", "key-corrected/1",
            "lifeline-used/1", "lobby-set/1", "lots-drawn/1", "mark-corrected/1", "mark-given/1", "member-substituted/1", "message-sent/1", "offence-made/1",
            "page-turned/1", "participant-entered/1", "photo-shown/1", "place-unveiled/1", "points-entered/1", "press-came-late/1", "protest-decided/1", "protest-filed/1", "question-closed/1", "question-revealed/1",
            "question-shown/1", "question-swapped/1", "question-voided/1", "reading-resumed/1", "results-published/1", "results-withdrawn/1", "room-reopened/1", "round-started/1",
            "ruling-overturned/1", "scoreboard-shown/1", "seat-freed/1", "seat-taken/1", "standings-frozen/1", "steal-offered/1", "step-undone/1", "team-eliminated/1",
            "team-reinstated/1", "team-renamed/1", "team-status-set/1", "tie-broken/1", "tie-rebroken/1", "turn-declined/1", "turn-given/1",
            "turn-skipped/1", "word-given/1", "word-handed-over/1",
        ],
        EventCodec.StoredNames.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_event_has_exactly_one_stored_name_that_says_its_type()
    {
        var expected = EventTypes.Select(type => EventName(type.Name)).Order(StringComparer.Ordinal);

        Assert.Equal(expected, EventCodec.StoredNames.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void There_is_a_sample_of_every_event() => Assert.Equal(
        EventTypes.Select(type => type.Name).Order(StringComparer.Ordinal),
        EventSamples.All.Select(sample => sample.GetType().Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void An_event_is_read_as_it_was_written(string name)
    {
        var sample = EventSamples.All.Single(sample => EventCodec.NameOf(sample) == name);
        var payload = EventCodec.Write(sample);
        var read = EventCodec.Read(name, payload);

        Assert.Equal(sample.GetType(), read.GetType());
        Assert.Equal(payload, EventCodec.Write(read));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_unknown_member_is_refused(string name)
    {
        var payload = EventCodec.Write(EventSamples.All.Single(sample => EventCodec.NameOf(sample) == name));
        var more = payload == "{}" ? """{"surprise":1}""" : payload[..^1] + ""","surprise":1}""";

        Assert.Throws<JsonException>(() => EventCodec.Read(name, more));
    }

    [Fact]
    public void An_unknown_name_is_refused() => Assert.Throws<KeyNotFoundException>(() => EventCodec.Read("question-sold/1", "{}"));

    [Theory]
    [InlineData("lobby-set/1", "null")]
    [InlineData("lobby-set/1", "{\"open\":\"yes\"}")]
    [InlineData("lobby-set/1", "{\"open\":tr")]
    [InlineData("seat-freed/1", "{\"seat\":\"3\"}")]
    [InlineData("seat-freed/1", "{\"seat\":\"0-0\"}")]
    [InlineData("contest-paused/1", "{\"since\":\"00:00:20\",\"reason\":1}")]
    [InlineData("answer-given/1", "{\"seat\":\"1-1\",\"choice\":null}")]
    public void A_damaged_payload_is_refused(string name, string payload) =>
        Assert.Throws<JsonException>(() => EventCodec.Read(name, payload));

    [Fact]
    public void Chinese_is_stored_as_it_is_read() =>
        Assert.Contains("红旗队", EventCodec.Write(new Event.TeamRenamed(3, "红旗队")), StringComparison.Ordinal);

    [Fact]
    public void The_stored_names_of_the_kinds_of_round_never_change() => Assert.Equal(
        ["assign", "audience", "buzz", "duel", "interrupt", "ladder", "panel", "required", "risk", "simultaneous", "speed", "tie-break"],
        ContestJson.KindNames.Where(name => !name.StartsWith("test-", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_kind_of_round_has_a_stored_name_and_keeps_its_parameters()
    {
        var kinds = typeof(Round).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Round)) && !type.IsAbstract);
        var plan = EventSamples.Plan;
        var read = ((Event.ContestCreated)EventCodec.Read("contest-created/1", EventCodec.Write(new Event.ContestCreated(plan)))).Plan;

        Assert.Equal(kinds.Select(kind => kind.Name).Order(StringComparer.Ordinal), read.Rounds.Select(round => round.GetType().Name).Order(StringComparer.Ordinal));
        var required = Assert.IsType<RequiredRound>(read.Rounds[0]);
        Assert.Equal((Speaker.Member, 2, -2.5m, 5), (required.Speaker, required.Members, required.Wrong, required.StartSeconds));
        Assert.Equal(new Marking(1, 2), required.Marking);
        Assert.Equal([3], read.Judges![1].Barred);
        Assert.Equal([(1, "李老师", true), (2, "王老师", false)], read.Judges!.Select(judge => (judge.Number, judge.Name, judge.IsChief)));
        var simultaneous = Assert.IsType<SimultaneousRound>(read.Rounds[1]);
        Assert.Equal((AnswerInput.Tablet, 25), (simultaneous.Input, simultaneous.Seconds));
        var buzz = Assert.IsType<BuzzRound>(read.Rounds[2]);
        Assert.Equal((OpenMode.HostPress, 20, FalseStarts.Ignore), (buzz.OpenMode, buzz.WindowSeconds, buzz.EarlyPress));
        Assert.Equal(-2.5m, Assert.IsType<InterruptRound>(read.Rounds[3]).InterruptWrong);
        var risk = Assert.IsType<RiskRound>(read.Rounds[4]);
        Assert.Equal((2, true, false, OrderOfPlay.ScoreAscending), (risk.Picks, risk.DifferentValues, risk.MayDecline, risk.Order));
        Assert.Equal([new Level(2.5m, 6, 45, -1, -0.5m)], Assert.IsType<AssignRound>(read.Rounds[5]).Levels);
        Assert.Equal([5, 15], Assert.IsType<LadderRound>(read.Rounds[6]).Steps);
        Assert.Equal(2, Assert.IsType<SpeedRound>(read.Rounds[7]).Passes);
        var duel = Assert.IsType<DuelRound>(read.Rounds[8]);
        Assert.Equal((true, 3), (duel.Knockout, duel.Passes));
        Assert.Equal(5, Assert.IsType<PanelRound>(read.Rounds[9]).Value);
        Assert.Equal(50, Assert.IsType<AudienceRound>(read.Rounds[10]).Numbers);
        Assert.IsType<TieBreakRound>(read.Rounds[11]);
    }

    // AnswerGiven becomes answer-given/1.
    private static string EventName(string type) =>
        string.Concat(type.Select((letter, index) => char.IsUpper(letter) ? (index == 0 ? "" : "-") + char.ToLowerInvariant(letter) : letter.ToString())) + "/1";
}
