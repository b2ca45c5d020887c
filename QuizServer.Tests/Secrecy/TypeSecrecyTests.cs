using System.Text.Json;
using QuizContracts;
using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Screens;
using QuizServer.Tests.Engine;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Secrecy;

/// <summary>What only some types of question have to hide: accepted texts, numbers, orders, pairs, clues to come, media of the reveal, and what others typed.</summary>
public sealed class TypeSecrecyTests
{
    public static TheoryData<QuestionType> Types => [.. Sample.Types];

    [Theory]
    [MemberData(nameof(Types))]
    public void Until_the_reveal_no_picture_depends_on_the_key_or_shows_what_belongs_to_the_reveal(QuestionType type)
    {
        var sample = Sample.Of(type);
        var (one, other) = (Asked(sample.Question), Asked(Other(sample.Question)));

        Same(one, other);
        Both(given => given.At(12).Next());
        Both(given => sample.Right.By(given.At(13), "1-1"));
        Both(given => sample.Wrong.By(given.At(14), "2-1"));
        Both(given => given.At(40).Look().In<Phase.Closed>());
        one.At(41).Next();
        Assert.Contains("b2.mp4", Seen(one), StringComparison.Ordinal);

        void Both(Action<Given> step)
        {
            step(one);
            step(other);
            Same(one, other);
        }
    }

    [Fact]
    public void A_clue_is_in_no_picture_before_it_is_shown()
    {
        var question = Sample.Of(QuestionType.Clues).Question;
        var (one, other) = (Asked(question), Asked(question with { Clues = ["线索一", "另一条", "又一条", "末一条"] }));

        Same(one, other);
        one.At(12).Next();
        other.At(12).Next();
        Same(one, other);
        one.At(14).Clue();
        other.At(14).Clue();
        Assert.NotEqual(Seen(one), Seen(other));
        Assert.DoesNotContain("线索三", Seen(one), StringComparison.Ordinal);
    }

    [Fact]
    public void A_clue_is_not_shown_while_the_question_is_read_out_or_hidden()
    {
        var question = Sample.Of(QuestionType.Clues).Question;

        Assert.DoesNotContain("线索一", Seen(Reading(Plans.Of(Plans.Buzz() with { Questions = [question], Display = Display.StemOnly }))), StringComparison.Ordinal);
        var hidden = Reading(Plans.Of(Plans.Buzz() with { Questions = [question], Display = Display.HiddenUntilBuzz })).At(12).Next().At(16).Look().In<Phase.BuzzOpen>();
        Assert.DoesNotContain("线索一", Seen(hidden), StringComparison.Ordinal);
        Assert.DoesNotContain("a1.png", Seen(hidden), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(QuestionType.FillIn)]
    [InlineData(QuestionType.Estimate)]
    [InlineData(QuestionType.Ordering)]
    public void What_a_team_has_answered_is_its_own_until_the_reveal(QuestionType type)
    {
        var sample = Sample.Of(type);
        var (one, other) = (Asked(sample.Question).At(12).Next(), Asked(sample.Question).At(12).Next());
        sample.Right.By(one.At(13), "1-1");
        sample.Wrong.By(other.At(13), "1-1");

        Assert.Equal(Hall(one), Hall(other));
        Assert.Equal(Seat(one, "2-1"), Seat(other, "2-1"));
        Assert.NotEqual(Seat(one, "1-1"), Seat(other, "1-1"));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_round_that_keeps_its_answers_keeps_all_of_them(QuestionType type)
    {
        var sample = Sample.Of(type);
        var (one, other) = (Withheld(sample.Question), Withheld(Other(sample.Question)));

        Assert.Equal(Face(one), Face(other));
        Assert.DoesNotContain("b2.mp4", Face(one), StringComparison.Ordinal);

        // The rulings are on show, and follow from the key.
        static string Face(Given given)
        {
            var reveal = ((Stage.Revealed)HallScreen.Of(given.State, new HashSet<SeatId>()).Stage).Reveal;
            return JsonSerializer.Serialize(new { reveal.Right, reveal.Text, reveal.Explanation, reveal.Source, reveal.Media, reveal.Nearest, reveal.IsAnswerShown });
        }
    }

    [Fact]
    public void A_judge_reads_what_was_typed_and_why_it_is_right_or_wrong_and_the_hall_does_not()
    {
        var given = Asked(Sample.Of(QuestionType.FillIn).Question).At(12).Next().At(13).Type("1-1", "遵义", "四川");
        var typed = Assert.Single(JuryScreen.Of(given.State, new HashSet<SeatId>(), new ScreenVersion(1, 1, 1), 1).Typed!);

        Assert.Equal([("遵义", true), ("四川", false)], typed.Texts.Select(text => (text.Text, text.IsRight)));
        Assert.All(typed.Texts, text => Assert.NotEmpty(text.Why.Zh));
        Assert.DoesNotContain("四川", Hall(given), StringComparison.Ordinal);
        Assert.DoesNotContain(typed.Texts[1].Why.Zh, Hall(given) + Seat(given, "1-1"), StringComparison.Ordinal);
    }

    private static Given Asked(Question question) => Reading(Plans.Of(Plans.Simultaneous() with { Questions = [question] }) with { Judges = Plans.Judges(2) });

    private static Given Withheld(Question question)
    {
        var given = Reading(Plans.Of(Plans.Simultaneous() with { Questions = [question, Plans.Choice("后")], Reveal = RevealAnswer.AfterRound })).At(12).Next();
        Sample.Of(question.Type).Right.By(given.At(13), "1-1");
        Sample.Of(question.Type).Wrong.By(given.At(14), "2-1");
        return given.At(40).Look().At(41).Next().In<Phase.Revealed>();
    }

    private static Question Other(Question question) => question with
    {
        Key = question.Key with
        {
            Choices = [.. question.Key.Choices.Reverse()],
            Blanks = question.Key.Blanks is { } blanks ? [.. blanks.Select(_ => new Blank(["另一个答案"]))] : null,
            Number = question.Key.Number is { } number ? number with { Value = number.Value + 4000, Tolerance = 3 } : null,
        },
        Media = [.. question.Media!.Select(one => one.Place == MediaPlace.Reveal ? one with { File = "c3.mp4", Description = "另一段讲解" } : one)],
        Explanation = "另一段解析",
    };

    private static void Same(Given one, Given other)
    {
        Assert.Equal(Seen(one), Seen(other));
        Assert.DoesNotContain("b2.mp4", Seen(one), StringComparison.Ordinal);
    }

    private static string Seen(Given given) => Hall(given) + string.Join('\n', given.State.Seats.Keys.Select(seat => Seat(given, seat.ToString())));

    private static string Hall(Given given)
    {
        var hall = HallScreen.Of(given.State, new HashSet<SeatId>());
        return Text(hall) + Text((object)hall.Stage);
    }

    private static string Seat(Given given, string seat) => Text(SeatScreen.Of(given.State, Given.Seat(seat)));

    // Chinese as it is written, so that it can be looked for.
    private static string Text(object view) => JsonSerializer.Serialize(view, view.GetType(), QuizServer.Journal.Codec.ContestJson.Options);
}
