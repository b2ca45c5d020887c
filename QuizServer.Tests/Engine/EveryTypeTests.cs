using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Tests.Proof;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

/// <summary>Fill-ins, numbers, estimates, orders, pairs and clues in every kind of round that asks by tablet.</summary>
public sealed class EveryTypeTests
{
    public static TheoryData<QuestionType> Types => [.. Sample.Types];

    [Theory]
    [MemberData(nameof(Types))]
    public void In_its_turn_a_team_answers_by_tablet_and_the_key_judges_it(QuestionType type)
    {
        var (right, wrong) = (Turn(type, sample => sample.Right), Turn(type, sample => sample.Wrong));

        right.Scores(110, 100, 100);
        wrong.Scores(95, 100, 100);
        Assert.True(right.State.Rulings[0].IsAutomatic);
        Assert.Empty(Journals.Proof(right));
        Assert.Empty(Journals.Proof(wrong));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void All_answer_at_once_and_who_is_silent_is_late(QuestionType type)
    {
        var sample = Sample.Of(type);
        var given = Reading(Plans.Of(Plans.Simultaneous() with { Questions = [sample.Question] })).At(12).Next();
        sample.Right.By(given.At(13), "1-1");
        sample.Wrong.By(given.At(14), "2-1");

        given.At(40).Look().At(41).Next().Scores(110, 95, 100);
        Assert.Equal([Ruling.Correct, Ruling.Wrong, Ruling.Timeout], given.State.Rulings.Select(ruled => ruled.Ruling));
        Assert.Empty(Journals.Proof(given));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Who_wins_the_race_answers_and_the_next_may_be_right(QuestionType type)
    {
        var sample = Sample.Of(type);
        var given = Reading(Plans.Of(Plans.Buzz() with { Questions = [sample.Question], Input = AnswerInput.Tablet, StartSeconds = null, Steal = Steal.Rebuzz })).At(12).Next();
        sample.Wrong.By(given.At(16).Press("2-1").At(17), "2-1").At(18).Next().In<Phase.BuzzOpen>();
        sample.Right.By(given.At(19).Press("3-1").At(20), "3-1").At(21).Next().In<Phase.Revealed>();

        given.Scores(100, 90, 110);
        Assert.Empty(Journals.Proof(given));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void In_an_Open_contest_everybody_is_judged_in_one_event(QuestionType type)
    {
        var sample = Sample.Of(type);
        var given = Seated(Plans.Open(Plans.Simultaneous() with { Questions = [sample.Question] })).At(10).Next().At(11).Next().At(12).Next();
        sample.Right.By(given, "1-1");
        sample.Wrong.By(given, "2-1");

        given.At(40).Look().At(41).Next().Scores(110, 95, 100, 100, 100);
        Assert.Single(given.Journal, entry => entry.Event is Event.AnswersRuled);
        Assert.Empty(Journals.Proof(given));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Spoken_it_is_the_hosts_to_judge(QuestionType type)
    {
        var given = Reading(Plans.Of(Plans.Required() with { Questions = [Sample.Of(type).Question, .. Plans.Questions("后", 2)] })).At(12).Next();

        Sample.Of(type).Right.By(given, "1-1").Refused("spoken-answer");
        given.At(13).Rule(Ruling.Correct).Scores(110, 100, 100);
    }

    [Theory]
    [InlineData(QuestionType.FillIn, "bad-text", new int[0], new[] { "遵义" })]
    [InlineData(QuestionType.FillIn, "bad-text", new int[0], new[] { " ", "" })]
    [InlineData(QuestionType.FillIn, "bad-text", new int[0], new[] { "遵义", "贵\n州" })]
    [InlineData(QuestionType.FillIn, "bad-text", new int[0], null)]
    [InlineData(QuestionType.FillIn, "bad-text", new[] { 1 }, new[] { "遵义", "贵州" })]
    [InlineData(QuestionType.Numeric, "bad-text", new int[0], new[] { "45", "46" })]
    [InlineData(QuestionType.Ordering, "whole-order", new[] { 2, 0, 3 }, null)]
    [InlineData(QuestionType.Ordering, "whole-order", new[] { 2, 0, 3, 3 }, null)]
    [InlineData(QuestionType.Ordering, "bad-choice", new[] { 2, 0, 3, 1 }, new[] { "乙" })]
    [InlineData(QuestionType.Matching, "every-pair", new[] { 1, 3 }, null)]
    [InlineData(QuestionType.Matching, "every-pair", new[] { 1, 3, 4 }, null)]
    [InlineData(QuestionType.Matching, "every-pair", new[] { 1, 3, -1 }, null)]
    public void What_is_no_answer_to_it_is_refused(QuestionType type, string code, int[] choice, string[]? texts) =>
        new Answered(choice, texts).By(Reading(Plans.Of(Plans.Simultaneous() with { Questions = [Sample.Of(type).Question] })).At(12).Next(), "1-1").Refused(code);

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335亿")]
    [InlineData("九千亿亿")]
    [InlineData("不知道")]
    public void A_number_beyond_all_measure_is_wrong_and_no_fault(string text)
    {
        foreach (var type in (QuestionType[])[QuestionType.Numeric, QuestionType.Estimate])
        {
            var given = Reading(Plans.Of(Plans.Simultaneous() with { Questions = [Sample.Of(type).Question] })).At(12).Next().Type("1-1", text);
            Assert.Equal(Ruling.Wrong, given.At(40).Look().At(41).Next().State.Rulings[0].Ruling);
        }
    }

    [Fact]
    public void A_text_has_at_most_a_hundred_characters_and_is_kept_without_the_blanks_around_it()
    {
        var given = Reading(Plans.Of(Plans.Simultaneous() with { Questions = [Sample.Of(QuestionType.Clues).Question] })).At(12).Next();

        given.Type("1-1", new string('字', 101)).Refused("bad-text");
        given.Type("1-1", " 遵义会议 ").Then(new Event.AnswerGiven(Seat("1-1"), [], TimeSpan.Zero, ["遵义会议"]));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_corrected_key_judges_every_answer_anew(QuestionType type)
    {
        var sample = Sample.Of(type);
        var given = Reading(Plans.Of(Plans.Simultaneous() with { Questions = [sample.Question] })).At(12).Next();
        sample.Right.By(given.At(13), "1-1");
        sample.Wrong.By(given.At(14), "2-1");
        given.At(40).Look().At(41).Next().Scores(110, 95, 100);

        given.CorrectKey(1, sample.Question.Key).Refused("nothing");
        given.CorrectKey(1, Key(sample.Question, sample.Wrong)).Scores(95, 110, 100);
        given.CorrectKey(1, sample.Question.Key).Scores(110, 95, 100);
        Assert.Empty(Journals.Proof(given));
    }

    [Theory]
    [InlineData(QuestionType.FillIn)]
    [InlineData(QuestionType.Ordering)]
    [InlineData(QuestionType.Matching)]
    public void A_key_that_does_not_fit_is_refused(QuestionType type)
    {
        var sample = Sample.Of(type);
        var given = Reading(Plans.Of(Plans.Simultaneous() with { Questions = [sample.Question] })).At(12).Next();
        sample.Right.By(given.At(13), "1-1").At(40).Look().At(41).Next();

        given.CorrectKey(1, new AnswerKey([0], null, [new(["遵义"])])).Refused("bad-key");
    }

    private static AnswerKey Key(Question question, Answered answer) => question.Key with
    {
        Choices = answer.Choice,
        Blanks = question.Key.Blanks is null ? null : [.. answer.Texts!.Select(text => new Blank([text]))],
        Number = question.Key.Number is { } number ? number with { Value = decimal.Parse(answer.Texts![0], System.Globalization.CultureInfo.InvariantCulture), Tolerance = 0 } : null,
    };

    private static Given Turn(QuestionType type, Func<Sample, Answered> answer)
    {
        var sample = Sample.Of(type);
        var given = Reading(Plans.Of(Plans.Required() with { Questions = [sample.Question, .. Plans.Questions("后", 2)], Input = AnswerInput.Tablet })).At(12).Next();
        return answer(sample).By(given.At(13), "1-1").At(14).Next();
    }
}
