using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Journal.Codec;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Codec;

/// <summary>Payloads as they stand in journals that were written long ago: they are read for ever, and still written so.</summary>
public sealed class StoredPayloadTests
{
    // The shortest plan in which every member of a contest, a team, a round and a question occurs.
    private const string Contest =
        """
        {"plan":{"code":"QZ7H2K","title":"知识竞赛","baseScore":100,"answersFrom":"captain",
        "teams":[{"number":1,"name":"红旗队","seats":3,"captain":2,"named":3}],
        "rounds":[{"kind":"buzz","openMode":"hostPress","windowSeconds":20,"earlyPress":"ignore","title":"抢答题",
        "questions":[{"id":"抢1","type":"multipleChoice","stem":"题干","options":["甲","乙"],"key":{"choices":[0,1]},"explanation":"解析","source":"出处",
        "category":"分类","difficulty":"hard","notes":"备注","suggestedRound":"抢答","value":2.5,"seconds":30,"tags":["党史"]},
        {"id":"口1","type":"oral","stem":"题干","options":[],"key":{"choices":[],"text":"要点"},"explanation":"","source":"",
        "category":"","difficulty":"medium","notes":"","suggestedRound":""}],
        "value":10,"wrong":-2.5,"timeout":0,"seconds":30,"startSeconds":10,"input":"oral"}]}}
        """;

    public static TheoryData<string, string> Payloads => new()
    {
        { "seat-taken/1", """{"seat":"3-1","ticketHash":"9f86d081"}""" },
        { "question-shown/1", """{"round":1,"question":2,"team":3,"member":4}""" },
        { "question-shown/1", """{"round":1,"question":2}""" },
        { "buzzers-opened/1", """{"closesAt":"00:00:30","window":"00:00:15"}""" },
        { "buzzer-pressed/1", """{"seat":"3-1","arrived":"00:00:16.0001000","claimed":"00:00:15.9000000"}""" },
        { "answer-given/1", """{"seat":"3-1","choice":[0,2]}""" },
        { "answer-given/1", """{"seat":"3-1","choice":[],"after":"00:00:01.5000000","texts":["遵义",""]}""" },
        { "clue-shown/1", """{"number":2,"closesAt":"00:00:45"}""" },
        { "clue-shown/1", """{"number":3}""" },
        { "key-corrected/1", """{"round":1,"question":2,"choices":[0,3],"by":"host:陈","reason":"录入有误"}""" },
        { "key-corrected/1", """{"round":1,"question":2,"choices":[],"by":"host:陈","reason":"录入有误","blanks":[{"accepted":["遵义","遵义市"]}]}""" },
        { "key-corrected/1", """{"round":1,"question":2,"choices":[],"by":"host:陈","reason":"录入有误","number":{"value":45,"tolerance":1,"unit":"岁"}}""" },
        { "answer-ruled/1", """{"number":7,"team":3,"member":1,"ruling":"declined","isAutomatic":true,"by":"host:陈"}""" },
        { "points-entered/1", """{"entry":{"team":3,"delta":-2.5,"reason":"overturn","round":1,"question":2,"ruling":7,"by":"judge:李","note":"评委复核"}}""" },
        { "points-entered/1", """{"entry":{"team":3,"delta":100,"reason":"base","by":"host:陈","note":""}}""" },
        { "answer-ruled/1", """{"number":7,"team":3,"ruling":"scored","isAutomatic":false,"by":"host:陈","stake":{"right":10,"wrong":0,"timeout":-5,"declined":-5,"scored":8.5}}""" },
        { "mark-given/1", """{"judge":2,"team":3,"mark":9.5}""" },
        { "mark-corrected/1", """{"number":7,"judge":2,"to":8,"by":"judge:1","reason":"补交评分"}""" },
        { "contest-paused/1", """{"since":"1.02:03:04.5000000","reason":"restart"}""" },
    };

    [Theory]
    [MemberData(nameof(Payloads))]
    public void A_stored_payload_is_read_and_would_be_written_the_same_today(string name, string payload)
    {
        var read = EventCodec.Read(name, payload);

        Assert.Equal(name, EventCodec.NameOf(read));
        Assert.Equal(payload, EventCodec.Write(read));
    }

    [Fact]
    public void What_was_stored_is_what_is_meant()
    {
        Assert.Equal(
            new Event.BuzzerPressed(Seat("3-1"), S(16.0001), S(15.9)),
            EventCodec.Read("buzzer-pressed/1", """{"seat":"3-1","arrived":"00:00:16.0001000","claimed":"00:00:15.9000000"}"""));
        Assert.Equal(
            new Event.RulingOverturned(7, Ruling.Wrong, Ruling.Void, "judge:李", "评委复核"),
            EventCodec.Read("ruling-overturned/1", """{"number":7,"from":"wrong","to":"void","by":"judge:李","reason":"评委复核"}"""));
        Assert.Equal(
            new Event.PointsEntered(new LedgerEntry(3, 0.10m, LedgerReason.Manual, null, null, null, "host:陈", "")),
            EventCodec.Read("points-entered/1", """{"entry":{"team":3,"delta":0.10,"reason":"manual","by":"host:陈","note":""}}"""));
        Assert.Equal(
            new Event.QuestionShown(1, 2, null, null),
            EventCodec.Read("question-shown/1", """{"round":1,"question":2}"""));
        Assert.Equal(
            new Event.ContestPaused(S(93784.5), PauseReason.Restart),
            EventCodec.Read("contest-paused/1", """{"since":"1.02:03:04.5000000","reason":"restart"}"""));
    }

    // A contest that is created today says more of itself: parameters that came later stand at what they mean when they are missing.
    [Fact]
    public void A_contest_of_the_first_days_means_today_what_it_meant_then()
    {
        var plan = ((Event.ContestCreated)EventCodec.Read("contest-created/1", Contest)).Plan;
        var buzz = (BuzzRound)plan.Rounds[0];

        Assert.Equal(new Stake(10, -2.5m, 0, 0), buzz.OwnStake);
        Assert.Equal((OrderOfPlay.Table, Display.Full, Steal.None, DeadQuestion.Reveal), (buzz.Order, buzz.Display, buzz.Steal, buzz.OnDead));
        Assert.Empty(buzz.FoulSteps);
        Assert.Empty(buzz.Levels);
        Assert.Equal((null, null, null), (plan.Advance, plan.Places, plan.TieKeys));
        Assert.Equal((null, null), (plan.Judges, buzz.Marking));
    }

    [Fact]
    public void A_stored_contest_is_what_is_meant()
    {
        var plan = ((Event.ContestCreated)EventCodec.Read("contest-created/1", Contest)).Plan;
        var buzz = Assert.IsType<BuzzRound>(Assert.Single(plan.Rounds));

        Assert.Equal(("QZ7H2K", 100m, AnswersFrom.Captain), (plan.Code, plan.BaseScore, plan.AnswersFrom));
        Assert.Equal(new TeamPlan(1, "红旗队", Seats: 3, Captain: 2, Named: 3), Assert.Single(plan.Teams));
        Assert.Equal((-2.5m, 20, 10), (buzz.Wrong, buzz.WindowSeconds, buzz.StartSeconds));
        Assert.Equal([0, 1], buzz.Questions[0].Key.Choices);
        Assert.Equal(["党史"], buzz.Questions[0].Tags);
        Assert.Equal("要点", buzz.Questions[1].Key.Text);
    }
}
