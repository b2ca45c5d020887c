using CsCheck;
using QuizContracts;
using QuizContracts.Banks;
using QuizContracts.Building;
using QuizServer.Building.Drawing;

namespace QuizServer.Tests.Building;

public sealed class QuestionDrawTests
{
    private static readonly QuestionType[] Types = [QuestionType.SingleChoice, QuestionType.TrueFalse, QuestionType.Oral];

    private static readonly Gen<Supply> Supplies = Gen.Select(Gen.Int[1, 60], Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[0, 12], Gen.Int[0, 5]).Select((number, type, category, difficulty, fact, bar) =>
        new Supply(Of(number, Types[type], $"类{category}", (Difficulty)difficulty, fact == 0 ? "" : $"点{fact}"), bar == 0 ? Bar.Asked : Bar.None));

    private static readonly Gen<DrawWish> Wishes = Gen.Select(Gen.Int[1, 6], Gen.Int[-1, 2], Gen.Int[-1, 2], Gen.Int[-1, 2]).Select((count, type, category, difficulty) =>
        new DrawWish(count, type < 0 ? null : Types[type], category < 0 ? "" : $"类{category}", difficulty < 0 ? null : (Difficulty)difficulty));

    private static readonly Gen<(List<Supply> Supply, DrawWish[] Wishes, string Seed)> Draws =
        Gen.Select(Supplies.Array[0, 60], Wishes.Array[1, 4], Gen.Int[0, 1000]).Select((supply, wishes, seed) => (supply.DistinctBy(one => one.Question.Question.Id).ToList(), wishes, $"{seed}"));

    [Fact]
    public void What_is_drawn_is_exactly_what_was_wished_for_and_nothing_twice_and_nothing_that_is_barred() => Draws.Sample(draw =>
    {
        var (drawn, lacking) = QuestionDraw.Of(draw.Supply, draw.Wishes, new HashSet<string>(), draw.Seed);
        Assert.Equal(drawn is null, lacking.Count > 0);
        if (drawn is null)
        {
            return;
        }

        Assert.Equal(draw.Wishes.Select(wish => wish.Count), drawn.Select(questions => questions.Count));
        Assert.All(draw.Wishes.Zip(drawn), pair => Assert.All(pair.Second, question => Assert.True(QuestionDraw.Fits(pair.First, question.Question))));
        var all = drawn.SelectMany(questions => questions).ToList();
        Assert.Equal(all.Count, all.Select(question => question.Question.Id).Distinct().Count());
        Assert.All(all, question => Assert.Equal(Bar.None, draw.Supply.Single(one => one.Question == question).Bar));
    });

    [Fact]
    public void The_same_seed_draws_the_same_whatever_the_order_of_the_bank() => Draws.Sample(draw =>
    {
        var again = draw.Supply.AsEnumerable().Reverse().ToList();
        var ids = Ids(QuestionDraw.Of(draw.Supply, draw.Wishes, new HashSet<string>(), draw.Seed).Drawn);
        Assert.Equal(ids, Ids(QuestionDraw.Of(again, draw.Wishes, new HashSet<string>(), draw.Seed).Drawn));
    });

    // Of any wishes together there must be as many questions as they ask for (Hall's condition), and that is enough.
    [Fact]
    public void A_draw_fails_only_where_no_draw_could_succeed() => Draws.Sample(draw =>
    {
        var pool = draw.Supply.Where(one => one.Bar == Bar.None).Select(one => one.Question.Question).ToList();
        var isPossible = Enumerable.Range(1, (1 << draw.Wishes.Length) - 1).All(subset =>
        {
            var some = draw.Wishes.Where((_, index) => (subset & (1 << index)) != 0).ToList();
            return pool.Count(question => some.Exists(wish => QuestionDraw.Fits(wish, question))) >= some.Sum(wish => wish.Count);
        });
        Assert.Equal(isPossible, QuestionDraw.Of(draw.Supply, draw.Wishes, new HashSet<string>(), draw.Seed).Drawn is not null);
    });

    [Fact]
    public void A_fact_is_asked_once_as_long_as_there_are_others()
    {
        var supply = Enumerable.Range(1, 30).Select(number => new Supply(Of(number, QuestionType.Oral, "类", Difficulty.Easy, $"点{number % 10}"), Bar.None)).ToList();
        foreach (var seed in Enumerable.Range(0, 50))
        {
            var nine = Assert.Single(QuestionDraw.Of(supply, [new DrawWish(9)], new HashSet<string> { "点0" }, $"{seed}").Drawn!);
            Assert.Equal(9, nine.Select(question => question.Question.Fact).Where(fact => fact != "点0").Distinct().Count());
        }

        Assert.Equal(25, Assert.Single(QuestionDraw.Of(supply, [new DrawWish(25)], new HashSet<string>(), "a").Drawn!).Count);
    }

    [Fact]
    public void Wishes_that_overlap_share_what_there_is()
    {
        Supply[] supply = [new(Of(1, QuestionType.SingleChoice, "甲", Difficulty.Easy), Bar.None), new(Of(2, QuestionType.SingleChoice, "乙", Difficulty.Easy), Bar.None)];

        foreach (var seed in Enumerable.Range(0, 20))
        {
            Assert.Equal([["2"], ["1"]], QuestionDraw.Of(supply, [new DrawWish(1), new DrawWish(1, Category: "甲")], new HashSet<string>(), $"{seed}").Drawn!.Select(questions => questions.Select(question => question.Question.Id)));
        }
    }

    [Fact]
    public void What_is_lacking_is_said_exactly()
    {
        Supply[] supply =
        [
            new(Of(1, QuestionType.SingleChoice, "甲", Difficulty.Easy), Bar.None),
            new(Of(2, QuestionType.SingleChoice, "甲", Difficulty.Easy), Bar.Asked),
            new(Of(3, QuestionType.SingleChoice, "甲", Difficulty.Easy), Bar.Unapproved),
            new(Of(4, QuestionType.TrueFalse, "甲", Difficulty.Easy), Bar.None),
        ];

        var (drawn, lacking) = QuestionDraw.Of(supply, [new DrawWish(1, QuestionType.TrueFalse), new DrawWish(3, QuestionType.SingleChoice, "甲", Difficulty.Easy)], new HashSet<string>(), "a");

        Assert.Null(drawn);
        Assert.Equal("单选 · 甲 · 易：要 3 题，可抽的有 1 题，还差 2 题。另有 1 题以往比赛用过， 1 题未审定。", Assert.Single(lacking).Zh);
    }

    [Fact]
    public void Two_numbers_with_the_same_words_are_one_question()
    {
        Supply[] supply = [new(Of(1, QuestionType.Oral, "甲", Difficulty.Easy), Bar.None), new(Of(2, QuestionType.Oral, "甲", Difficulty.Easy), Bar.None)];
        supply = [.. supply.Select(one => one with { Question = one.Question with { Question = one.Question.Question with { Stem = "同样 的题" } } })];

        Assert.Null(QuestionDraw.Of(supply, [new DrawWish(2)], new HashSet<string>(), "a").Drawn);
    }

    private static IEnumerable<string>? Ids(IReadOnlyList<IReadOnlyList<BankQuestion>>? drawn) => drawn?.Select(questions => string.Join(' ', questions.Select(question => question.Question.Id)));

    private static BankQuestion Of(int number, QuestionType type, string category, Difficulty difficulty, string fact = "") => new(
        "甲", Engine.Plans.Choice($"{number}", type) with { Category = category, Difficulty = difficulty, Fact = fact }, ReviewStatus.Approved, 1, "", default);
}
