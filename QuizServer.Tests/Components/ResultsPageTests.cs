using Bunit;
using QuizContracts;
using QuizContracts.Desks;
using QuizContracts.Results;
using QuizHost.Results;
using QuizServer.Screens.Results;
using QuizServer.Tests.Engine;

namespace QuizServer.Tests.Components;

public sealed class ResultsPageTests : DeskTest
{
    [Fact]
    public void The_report_has_standings_questions_corrections_and_the_ledger()
    {
        var page = Open(Played());

        foreach (var (part, words) in (List<(string, string)>)
        [
            ("#standings", "1 第1队"), ("#standings", "积分走势"), ("#teams", "100%"), ("#questions", "题干 同1"), ("#questions", "B 乙"), ("#questions", "实测难度 中"),
            ("#corrections", "2 号台 第2队手动加减分 +5。"), ("#protests", "无"), ("#ledger", "1-1 正确"),
        ])
        {
            Assert.Contains(words, page.Find(part).TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_printed_page_can_say_of_which_contest_and_day_it_is_whatever_stands_in_the_title()
    {
        var page = Open(Played(plan => plan with { Title = "“七一”杯\"}</style>决赛 2" }));

        var style = page.FindAll("style").Select(style => style.TextContent).Single(style => style.Contains("--sheet-title", StringComparison.Ordinal));
        Assert.Equal(":root { --sheet-title: \"\\201c 七一\\201d 杯\\22 \\7d \\3c \\2f style\\3e 决赛\\20 2\\20 \\b7 \\20 成绩\"; --sheet-date: \"1970年1月1日\"; }", style);
        Assert.All(page.FindAll(".sheet-running"), line => Assert.Contains("1970年1月1日", line.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void A_decided_contest_is_verified_when_the_page_opens_and_faults_are_said()
    {
        Outcome.Proof = new ResultProof(2, new("第 3 条与它的校验值不符。", "Entry 3 does not fit its own hash."));

        var page = Open(Played());

        page.WaitForAssertion(() => Assert.Contains("核对：有 2 处不符。第 3 条与它的校验值不符。", page.Find(".result-proof").TextContent, StringComparison.Ordinal));
        Outcome.Proof = new ResultProof(0, null);
        page.Find(".result-prove").Click();
        page.WaitForAssertion(() => Assert.Contains("核对：账目与日志一致。", page.Find(".result-proof").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void Who_answered_what_stands_question_by_question_once_all_is_decided()
    {
        var cells = Open(Played()).FindAll("[data-answers='1-1'] td").Select(cell => string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal(["B ✓ +10 1.0 秒", "C ✗ −5 2.0 秒"], cells);
    }

    [Fact]
    public void Publishing_is_asked_once()
    {
        var page = Open(Played());
        page.Find("[data-publish]").Click();
        Assert.Empty(Desk.Done);

        page.Find("[data-confirm]").Click();

        Assert.Equal([new HostAction.PublishResults()], Desk.Done);
    }

    [Fact]
    public void Published_results_show_their_address_and_are_withdrawn_with_a_reason()
    {
        var given = Played();
        var page = Open(given.When(new QuizServer.Engine.Command.PublishResults(given.Now, "host:陈")));
        Assert.Contains($"http://192.168.1.7:5080/results/{given.State.Plan.Code}", page.Find(".publish-bar").TextContent, StringComparison.Ordinal);
        page.Find("[data-publish]").Click();
        Assert.True(page.Find("[data-confirm]").HasAttribute("disabled"));
        page.Find("[data-reason]").Input("有申诉");
        page.Find("[data-confirm]").Click();
        Assert.Equal(new HostAction.WithdrawResults("有申诉"), Desk.Done[^1]);
    }

    [Fact]
    public void A_contest_that_goes_on_says_so_and_cannot_be_published()
    {
        var page = Open(Given.Reading(Plans.Of(Plans.Simultaneous(2))));

        Assert.Contains("比赛还没有结束", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("[data-publish]"));
        Assert.Empty(page.FindAll("#answers"));
    }

    [Fact]
    public void A_contest_that_is_not_there_is_said_in_words() =>
        Assert.Contains("没有这场比赛", Circuit.Render<ResultsPage>(page => page.Add(parameter => parameter.Code, "ZZZ999")).Markup, StringComparison.Ordinal);

    private IRenderedComponent<ResultsPage> Open(Given given)
    {
        Outcome.Results[given.State.Plan.Code] = ResultScreen.Of(given.State, ResultLog.Of(given.Journal.Select(entry => new LoggedEvent(entry.Event, entry.At, DateTimeOffset.UnixEpoch + entry.At))));
        return Circuit.Render<ResultsPage>(page => page.Add(parameter => parameter.Code, given.State.Plan.Code));
    }

    private static Given Played(Func<QuizServer.Engine.ContestPlan, QuizServer.Engine.ContestPlan>? with = null) => Given.Reading((with ?? (plan => plan))(Plans.Of(Plans.Simultaneous(1)).WithTeams(2))).At(12).Next().At(13).Answer("1-1", Plans.Right).At(14).Answer("2-1", Plans.WrongOption)
        .At(44).Look().At(45).Next().At(46).Correct(2, 5).At(47).Next().At(50).Next();
}
