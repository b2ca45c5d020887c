using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Tests.Engine;
using QuizServer.Tests.Proof;

namespace QuizServer.Tests.Golden;

/// <summary>
/// One contest with all ten types, three teams, 100 points each to begin with. Worked out by hand.
/// Round 1, all at once, 10 for right, -5 for wrong, by table: single choice + - +, multiple choice (half for a subset) + half -,
/// true or false - + silent, fill-in + - +, number within its tolerance + + -, estimate of a thousand 900, 1100, 2000: + + -,
/// order + - +, pairs - + +, clues: table 1 after the first of four +10, table 2 after two +7.5, table 3 wrong:
/// table 1: 10 + 10 - 5 + 10 + 10 + 10 + 10 - 5 + 10 = 60; table 2: -5 + 5 + 10 - 5 + 10 + 10 - 5 + 10 + 7.5 = 37.5;
/// table 3: 10 - 5 + 0 + 10 - 5 - 5 + 10 + 10 - 5 = 20.
/// Round 2, races for 10, wrong -10: an oral question, table 3 right +10; clues, two shown, table 1 wrong -10, a third shown, table 2 right in the
/// second chance: 10 - 2 x 2.5 = +5.
/// </summary>
public sealed class TenTypesContestTests
{
    private static readonly Question[] Tablets =
    [
        Plans.Choice("单"), Plans.Choice("多", QuestionType.MultipleChoice, 0, 1), Plans.Choice("判", QuestionType.TrueFalse, 0), .. Sample.Types.Select(type => Sample.Of(type).Question),
    ];

    private static readonly ContestPlan Plan = Plans.Of(
        Plans.Simultaneous() with { Questions = Tablets, PartialCredit = PartialCredit.HalfForSubset },
        Plans.Buzz() with { Questions = [Plans.Choice("口", QuestionType.Oral), Sample.Of(QuestionType.Clues, "抢").Question], StartSeconds = null, Steal = Steal.Rebuzz });

    [Fact]
    public void It_comes_to_what_it_comes_to_by_hand() => Played().Scores(150, 142.5m, 130);

    [Fact]
    public void The_second_count_proves_it() => Assert.Empty(Journals.Proof(Played()));

    [Theory]
    [InlineData("answer-given/1", "\"texts\":[\"46\"]", "\"texts\":[\"48\"]")]
    [InlineData("answer-given/1", "\"choice\":[2,0,3,1]", "\"choice\":[2,0,1,3]")]
    [InlineData("clue-shown/1", "\"number\":3", "\"number\":4")]
    [InlineData("answer-given/1", "\"texts\":[\"1100\"]", "\"texts\":[\"1200\"]")]
    public void What_was_tampered_with_is_found(string type, string from, string to)
    {
        var (entries, changed) = (Journals.Of(Played()), Journals.Changed(Journals.Of(Played()), type, from, to));

        Assert.NotEqual<IEnumerable<QuizServer.Journal.Entry>>(entries, changed);
        Assert.NotEmpty(QuizServer.Proof.ContestProof.Of(Journals.Chained(changed)).Faults);
    }

    private static Given Played()
    {
        var given = Given.Seated(Plan).At(10).Next();
        All(given, Chosen(1), Chosen(2), Chosen(1));
        All(given, Chosen(0, 1), Chosen(0), Chosen(0, 2));
        All(given, Chosen(1), Chosen(0), null);
        foreach (var (type, signs) in new[] { (QuestionType.FillIn, "+-+"), (QuestionType.Numeric, "++-") })
        {
            All(given, [.. signs.Select(sign => sign == '+' ? Sample.Of(type).Right : Sample.Of(type).Wrong)]);
        }

        All(given, new([], ["900"]), new([], ["1100"]), new([], ["2000"]));
        All(given, [.. "+-+".Select(sign => sign == '+' ? Sample.Of(QuestionType.Ordering).Right : Sample.Of(QuestionType.Ordering).Wrong)]);
        All(given, [.. "-++".Select(sign => sign == '+' ? Sample.Of(QuestionType.Matching).Right : Sample.Of(QuestionType.Matching).Wrong)]);
        var clues = Sample.Of(QuestionType.Clues);
        clues.Right.By(Later(Later(Later(given).Next()).Next()), "1-1");
        clues.Right.By(Later(given).Next(), "2-1");
        clues.Wrong.By(Later(given), "3-1");
        Later(given).Next();
        return Races(Later(Later(Later(given).Next()).Next()).Next());
    }

    private static Given Races(Given given)
    {
        Later(Open(given).Press("3-1")).Rule(Ruling.Correct);
        Open(Later(given).Next());
        Later(given).Next();
        Later(Later(given).Press("1-1")).Rule(Ruling.Wrong);
        Later(given).Next();
        Later(Later(given).Press("2-1")).Rule(Ruling.Correct);
        return Later(Later(given).Next()).Next().In<Phase.Podium>();
    }

    private static Given Open(Given given)
    {
        Later(given).Next();
        return given.At(given.Now.TotalSeconds + 3.5).Look().In<Phase.BuzzOpen>();
    }

    private static void All(Given given, params Answered?[] answers)
    {
        Later(Later(given).Next()).Next();
        for (var team = 1; team <= answers.Length; team++)
        {
            answers[team - 1]?.By(Later(given), $"{team}-1");
        }

        if (given.State.Phase is Phase.AllAnswering)
        {
            given.At(given.Now.TotalSeconds + 30).Look();
        }

        Later(given).Next().In<Phase.Revealed>();
    }

    private static Answered Chosen(params int[] choice) => new(choice, null);

    private static Given Later(Given given) => given.At(given.Now.TotalSeconds + 1);
}
