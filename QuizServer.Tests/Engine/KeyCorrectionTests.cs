using QuizContracts;
using QuizServer.Engine;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

public sealed class KeyCorrectionTests
{
    [Fact]
    public void Every_tablet_answer_to_the_question_is_judged_anew()
    {
        var given = Judged().Scores(110, 95, 100);

        given.At(40).CorrectKey(1, Plans.WrongOption).Then(
            new Event.KeyCorrected(0, 0, [Plans.WrongOption], "host:陈", "录入有误"),
            new Event.RulingOverturned(1, Ruling.Correct, Ruling.Wrong, "host:陈", "录入有误", ByKey: true),
            new Event.PointsEntered(new LedgerEntry(1, -15, LedgerReason.Overturn, 0, 0, 1, "host:陈", "录入有误")),
            new Event.RulingOverturned(2, Ruling.Wrong, Ruling.Correct, "host:陈", "录入有误", ByKey: true),
            new Event.PointsEntered(new LedgerEntry(2, 15, LedgerReason.Overturn, 0, 0, 2, "host:陈", "录入有误")));
        given.Scores(95, 110, 100);
    }

    [Fact]
    public void A_key_may_be_corrected_again() =>
        Judged().CorrectKey(1, Plans.WrongOption).CorrectKey(2, Plans.Right).Scores(110, 95, 100);

    [Fact]
    public void What_was_overturned_by_hand_stays() =>
        Judged().Overturn(2, Ruling.Correct).CorrectKey(1, 0).Scores(95, 110, 100);

    [Fact]
    public void A_voided_question_stays_void() =>
        Judged().Void().CorrectKey(1, Plans.WrongOption).Scores(100, 100, 100);

    [Fact]
    public void It_is_possible_long_after_the_question()
    {
        var given = Judged().At(40).Next().At(41).Next().At(61).Look().At(62).Next().At(63).Next().In<Phase.Scoreboard>();

        given.CorrectKey(1, Plans.WrongOption).Scores(95, 110, 100).In<Phase.Scoreboard>();
    }

    [Theory]
    [InlineData(0, new[] { 2 }, "no-ruling")]
    [InlineData(4, new[] { 2 }, "no-ruling")]
    [InlineData(1, new[] { 1 }, "nothing")]
    [InlineData(1, new[] { 4 }, "bad-key")]
    [InlineData(1, new[] { 0, 2 }, "bad-key")]
    [InlineData(1, new int[0], "bad-key")]
    public void A_key_that_cannot_be_is_refused(int number, int[] choices, string code) => Judged().CorrectKey(number, choices).Refused(code);

    [Fact]
    public void A_key_is_corrected_for_a_reason() =>
        Judged().When(new Command.CorrectKey(S(40), "host:陈", 1, new AnswerKey([2], null), " ")).Refused("reason-missing");

    // Table 1 right, table 2 wrong, table 3 silent: 110 95 100.
    private static Given Judged() => Reading(Plans.Of(Plans.Simultaneous()))
        .At(12).Next().At(13).Answer("1-1", Plans.Right).At(14).Answer("2-1", Plans.WrongOption).At(32).Look().At(33).Next();
}
