using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rules;
using QuizServer.Rehearsal.StandIns;
using QuizServer.Tests.Golden;

namespace QuizServer.Tests.Rehearsal;

public sealed class StandInTests(SeededContests seeded) : IClassFixture<SeededContests>
{
    private const int Telling = 3;

    public static TheoryData<string> Codes => SeededContests.Codes;

    public static TheoryData<string> Regulations => [.. GoldenContests.Names];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Nothing_of_a_real_question_stands_in_the_copy_but_its_category(string code)
    {
        var real = seeded.Plan(code);
        var copy = Copy(real);

        var written = string.Join('\n', Questions(copy).SelectMany(Texts));
        Assert.All(Questions(real).SelectMany(Texts).Where(text => text.Length > Telling).Distinct(), text => Assert.DoesNotContain(text, written, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_stand_in_has_the_shape_of_its_question(string code)
    {
        var real = seeded.Plan(code);
        var copy = Copy(real);

        Assert.All(Questions(real).Zip(Questions(copy)), pair => Assert.Equal(Shape(pair.First), Shape(pair.Second)));
        Assert.Equal(Questions(real).Count(), Questions(copy).Count());
        Assert.All(Questions(real).Zip(Questions(copy)), pair => Assert.InRange(pair.Second.Stem.Length, pair.First.Stem.Length, Math.Max(20, pair.First.Stem.Length + 5)));
        Assert.All(Questions(copy), question => Assert.Contains("彩排", question.Stem, StringComparison.Ordinal));
    }

    [Fact]
    public void Rules_teams_and_judges_are_those_of_the_contest_and_the_title_says_that_it_is_a_rehearsal()
    {
        var real = seeded.Plan("PNGWEJ");
        var copy = Copy(real);

        Assert.Equal("【彩排】" + real.Title, copy.Title);
        Assert.Equal(real.Teams, copy.Teams);
        Assert.Equal(real.Judges, copy.Judges);
        Assert.Equal(real.Rounds.Select(round => round with { Questions = [], Spares = [] }), copy.Rounds.Select(round => round with { Questions = [], Spares = [] }));
    }

    [Fact]
    public void The_same_seed_makes_the_same_keys_and_another_one_others()
    {
        var real = seeded.Plan("SHTXNG");

        Assert.Equal(Keys(RehearsalPlan.Of(real, 1).Plan!), Keys(RehearsalPlan.Of(real, 1).Plan!));
        Assert.NotEqual(Keys(RehearsalPlan.Of(real, 1).Plan!), Keys(RehearsalPlan.Of(real, 2).Plan!));
    }

    [Theory]
    [InlineData("DANGSH", 8)]
    [InlineData("DANGSH", 2)]
    [InlineData("MNZSHW", 6)]
    [InlineData("SHTXNG", 5)]
    [InlineData("PNGWEJ", 7)]
    public void More_or_fewer_teams_keep_what_has_to_divide(string code, int teams)
    {
        var (copy, refusal) = RehearsalPlan.Of(seeded.Plan(code), 1, teams);

        Assert.True(copy is not null, refusal?.Zh);
        Assert.Equal(Enumerable.Range(1, teams), copy.Teams.Select(team => team.Number));
        Assert.Empty(PlanCheck.Problems(copy));
        Assert.Equal(Questions(copy).Count(), Questions(copy).Select(question => question.Id).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Regulations))]
    public void Every_regulation_has_a_copy(string regulation) => Assert.Null(RehearsalPlan.Of(GoldenContests.Played(regulation).State.Plan, 1).Refusal);

    [Theory]
    [InlineData(1)]
    [InlineData(61)]
    public void A_number_of_teams_that_no_contest_has_is_refused_with_the_range(int teams)
    {
        var (copy, refusal) = RehearsalPlan.Of(seeded.Plan("DANGSH"), 1, teams);

        Assert.Null(copy);
        Assert.Contains("2 到 60", refusal!.Value.Zh, StringComparison.Ordinal);
    }

    private static ContestPlan Copy(ContestPlan real) => RehearsalPlan.Of(real, 1).Plan!;

    private static IEnumerable<Question> Questions(ContestPlan plan) => plan.Rounds.SelectMany(round => round.Questions.Concat(round.Spares));

    private static IEnumerable<string> Keys(ContestPlan plan) => Questions(plan).Select(question => $"{string.Join(' ', question.Key.Choices)} {question.Key.Number?.Value}");

    private static IEnumerable<string> Texts(Question question) =>
    [
        question.Id,
        question.Stem,
        .. question.Options,
        .. question.Targets ?? [],
        .. question.Clues ?? [],
        question.Key.Text ?? "",
        .. (question.Key.Blanks ?? []).SelectMany(blank => blank.Accepted),
        .. (question.Key.Points ?? []).Select(point => point.Text),
        question.Explanation,
        question.Source,
        question.Notes,
    ];

    private static object Shape(Question question) => new
    {
        question.Type,
        Options = question.Options.Count,
        Targets = question.Targets?.Count,
        Clues = question.Clues?.Count,
        Blanks = question.Key.Blanks?.Count,
        Points = question.Key.Points?.Count,
        IsNumber = question.Key.Number is not null,
        question.Key.AnyOrder,
        question.Category,
        question.Difficulty,
        question.Value,
        question.Seconds,
    };
}
