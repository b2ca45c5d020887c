using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules;

namespace QuizServer.Tests.Engine;

/// <summary>What the rules say of judges, and what they refuse.</summary>
public sealed class JuryRulesTests
{
    private static readonly ContestPlan Sound = Plans.Of(Plans.Marked()) with { Judges = Plans.Judges(5) };

    // What the organiser reads, and plans that must lead to it.
    private static readonly (string Sentence, Func<ContestPlan>[] Plans)[] Cases =
    [
        ("A contest has at most 15 judges.", [() => Sound with { Judges = Plans.Judges(16) }]),
        ("Judge 2 (judges) must have the number 2.", [() => Judge2(judge => judge with { Number = 3 })]),
        ("The name of judge 2 (judges) has 1 to 24 characters, without control or invisible characters or angle brackets.",
            [() => Judge2(judge => judge with { Name = "<b>" }), () => Judge2(judge => judge with { Name = "" })]),
        ("Judge 2 (judges) is barred for tables that there are, each named once (barred).",
            [() => Judge2(judge => judge with { Barred = [4] }), () => Judge2(judge => judge with { Barred = [0] }), () => Judge2(judge => judge with { Barred = [1, 1] })]),
        ("The names of judges must differ.", [() => Judge2(judge => judge with { Name = "评委1" })]),
        ("At most one of the judges is the chief (isChief).", [() => Judge2(judge => judge with { IsChief = true })]),
        ("“评分题” is marked by judges (marking): table 1 needs more than 0 judges who are not barred.", [() => Sound with { Judges = null }, () => Sound with { Judges = [] }]),
        ("“评分题” is marked by judges (marking): table 2 needs more than 4 judges who are not barred.",
            [() => Marked(new Marking(2)) with { Judges = [.. Plans.Judges(4), new JudgePlan(5, "评委5", Barred: [2])] }]),
        ("Marking of “评分题”: drops must be 0 to 3, decimals 0 to 2.", [() => Marked(new Marking(-1)), () => Marked(new Marking(4)), () => Marked(new Marking(0, 3)), () => Marked(new Marking(0, -1))]),
        ("“评分题” is marked by judges (marking): its wrong means nothing, leave it out.", [() => Round(round => round with { Wrong = -5 })]),
        ("“风险题” is marked by judges (marking): its wrong means nothing, leave it out.",
            [() => Sound with { Rounds = [Plans.Risk() with { Marking = new Marking(), Levels = [new(10, 6, Wrong: -5)] }] }]),
        ("Marking of “评分题” belongs to spoken required, risk and assigned rounds.", [() => Round(round => round with { Input = AnswerInput.Tablet })]),
        ("Marking of “抢答题” belongs to spoken required, risk and assigned rounds.",
            [() => Sound with { Rounds = [Plans.Buzz() with { Marking = new Marking(), Wrong = 0 }] }]),
    ];

    public static TheoryData<string, int> EveryCase() => PlanCases.Each(Cases);

    [Theory]
    [MemberData(nameof(EveryCase))]
    public void What_cannot_be_held_is_refused_with_its_field(string sentence, int plan) =>
        Assert.Contains(sentence, PlanCheck.Problems(Cases.First(one => one.Sentence == sentence).Plans[plan]()).Select(problem => problem.En));

    [Fact]
    public void The_plan_itself_is_sound() => Assert.Empty(PlanCheck.Problems(Sound));

    [Fact]
    public void The_rules_page_says_how_judges_mark()
    {
        var page = Page(Marked(new Marking(1, 2)));

        Assert.Contains("每位评委评 0 至 10 分，超时或弃权扣 5 分。", page);
        Assert.Contains("去掉 1 个最高分和 1 个最低分，得分为其余评分的平均分，四舍五入，保留 2 位小数。", page);
        Assert.DoesNotContain(page, sentence => sentence.Contains("答对", StringComparison.Ordinal));
        Assert.Contains("得分为全部评分的平均分，四舍五入，取整数。", Page(Marked(new Marking())));
    }

    [Fact]
    public void A_boards_page_says_it_for_each_value() => Assert.Contains(
        "20 分题 2 道，答题时间 60 秒，每位评委评 0 至 20 分，超时或弃权扣 20 分。",
        Page(Sound with { Rounds = [Plans.Risk() with { Marking = new Marking() }] }));

    [Fact]
    public void The_rules_of_the_contest_name_the_judges_who_is_barred_and_the_final_word()
    {
        var rules = ContestRules.Of(Judge2(judge => judge with { Barred = [3, 1] })).Select(sentence => sentence.Zh).ToList();

        Assert.Contains("评委 5 人：评委1、评委2、评委3、评委4、评委5。", rules);
        Assert.Contains("评委2 回避，不为 1、3 号台评分。", rules);
        Assert.Contains("主评委 评委1 可以改判、更正评分和答案、裁定申诉；主评委改判或维持的判定为终裁，只有主评委能再改。", rules);
    }

    private static List<string> Page(ContestPlan plan) => [.. plan.Rounds[0].Regulation(plan).Select(sentence => sentence.Zh)];

    private static ContestPlan Marked(Marking marking) => Round(round => round with { Marking = marking });

    private static ContestPlan Round(Func<RequiredRound, RequiredRound> change) => Sound with { Rounds = [change(Plans.Marked())] };

    private static ContestPlan Judge2(Func<JudgePlan, JudgePlan> change) =>
        Sound with { Judges = [.. Sound.Judges!.Select(judge => judge.Number == 2 ? change(judge) : judge)] };
}
