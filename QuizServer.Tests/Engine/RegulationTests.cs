using System.Globalization;
using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;

namespace QuizServer.Tests.Engine;

public sealed class RegulationTests
{
    [Fact]
    public void A_buzz_rounds_page_says_what_the_engine_does() => Assert.Equal(
        [
            "读题后倒数三、二、一，开放抢答。", "抢答先后以按键到达服务器的次序为准。", "15 秒内无人抢答，本题结束。", "提前抢答为犯规，该队不得再抢本题。",
            "10 秒内须开始回答。", "答题时间 30 秒。", "答对加 10 分，答错扣 10 分，超时或弃权扣 10 分。",
        ],
        Zh(Plans.Buzz()));

    [Fact]
    public void A_softer_buzz_round_says_so()
    {
        var page = Zh(Plans.Buzz() with { OpenMode = OpenMode.HostPress, EarlyPress = FalseStarts.Ignore, StartSeconds = null, Value = 2.5m, Wrong = 0 });

        Assert.Contains("主持人宣布“请抢答”后方可抢答。", page);
        Assert.Contains("提前按键无效，开放后可以再按。", page);
        Assert.Contains("答对加 2.5 分，答错不加不扣分，超时或弃权扣 10 分。", page);
        Assert.DoesNotContain(page, sentence => sentence.Contains("开始回答", StringComparison.Ordinal));
    }

    [Fact]
    public void A_required_rounds_page_counts_the_questions_of_each_team() => Assert.Equal(
        ["按台号顺序作答，每队 2 题。", "由队伍作答，队友可以商量。", "答题时间 30 秒。", "答对加 10 分，答错扣 5 分，超时或弃权扣 5 分。"],
        Zh(Plans.Required(questions: 6)));

    [Fact]
    public void Multiple_choice_is_explained_where_it_occurs()
    {
        const string sentence = "多选题多答、少答均算答错。";

        Assert.DoesNotContain(sentence, Zh(Plans.Simultaneous()));
        Assert.Contains(sentence, Zh(Plans.Simultaneous() with { Questions = [Plans.Choice("多1", QuestionType.MultipleChoice, 0, 1)] }));
    }

    [Theory]
    [InlineData(AnswersFrom.First, "以本队最先提交的答案为准。")]
    [InlineData(AnswersFrom.Captain, "以队长的平板提交为准。")]
    [InlineData(AnswersFrom.Named, "以指定队员的平板提交为准。")]
    public void With_several_tablets_it_says_whose_answer_counts(AnswersFrom from, string sentence)
    {
        var round = Plans.Simultaneous();

        Assert.Contains(sentence, Zh(round, Plans.Of(round).WithTeams(2, seats: 2) with { AnswersFrom = from }));
        Assert.DoesNotContain(sentence, Zh(round, Plans.Of(round) with { AnswersFrom = from }));
    }

    [Fact]
    public void Where_a_named_member_answers_no_captain_is_promised()
    {
        var round = Plans.Required() with { Speaker = Speaker.Member, Input = AnswerInput.Tablet };
        var page = Zh(round, Plans.Of(round).WithTeams(3, seats: 2) with { AnswersFrom = AnswersFrom.Captain });

        Assert.Contains("由指定队员独立作答，队友不得提示。", page);
        Assert.DoesNotContain("以队长的平板提交为准。", page);
    }

    [Fact]
    public void Points_are_written_alike_on_every_machine()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            Assert.Contains("答对加 2.5 分，答错扣 0.5 分，超时或弃权扣 10 分。", Zh(Plans.Buzz() with { Value = 2.5m, Wrong = -0.5m }));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static List<string> Zh(Round round, ContestPlan? plan = null) =>
        [.. round.Regulation(plan ?? Plans.Of(round)).Select(sentence => sentence.Zh)];
}
