using Bunit;
using QuizContracts.Desks;
using QuizHost.Contests;

namespace QuizServer.Tests.Components;

public sealed class JudgesPageTests : DeskTest
{
    private static readonly JuryList List = new("党史知识竞赛", [new(1, "王老师", true, [], 1, "/jury/ABC234/xyz", 1), new(2, "李老师", false, [3], 0, null, 0)]);

    [Fact]
    public void It_lists_the_judges_with_their_links_and_who_is_connected()
    {
        var page = Open();

        Assert.Contains("主评委", page.Find("[data-judge='1']").TextContent, StringComparison.Ordinal);
        Assert.Contains("已连接", page.Find("[data-judge='1'] [data-connected=true]").TextContent, StringComparison.Ordinal);
        Assert.Equal("http://192.168.1.20:5080/jury/ABC234/xyz", page.Find("[data-judge='1'] [data-copy]").GetAttribute("data-copy"));
        Assert.Contains("回避 3 号台", page.Find("[data-judge='2']").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("[data-judge='2'] [data-copy], [data-judge='2'] [data-withdraw]"));
    }

    [Fact]
    public async Task A_link_is_made_at_once()
    {
        var page = Open();

        await page.InvokeAsync(() => page.Find("[data-judge='2'] [data-admit]").ClickAsync());

        Assert.Equal([new HostAction.AdmitJudge(2)], Desk.Done);
    }

    [Theory]
    [InlineData("[data-withdraw]")]
    [InlineData("[data-renew]")]
    public async Task A_link_dies_only_after_one_question(string button)
    {
        var page = Open();

        await page.InvokeAsync(() => page.Find($"[data-judge='1'] {button}").ClickAsync());
        await page.WaitForElementAsync("[data-confirm]");
        Assert.Empty(Desk.Done);
        await page.InvokeAsync(() => page.Find("[data-confirm]").ClickAsync());

        Assert.Equal([button == "[data-withdraw]" ? new HostAction.WithdrawJudge(1) : new HostAction.AdmitJudge(1)], Desk.Done);
    }

    [Fact]
    public void The_link_that_stands_there_does_not_change_until_it_is_another_link()
    {
        var page = Open();

        Desk.Juries[Pictures.Code] = List with { Judges = [List.Judges[0] with { Path = "/jury/ABC234/the-same-written-anew", Screens = 2 }, List.Judges[1]] };
        Time.Advance(JudgeLinks.Refresh);
        page.WaitForAssertion(() => Assert.Contains("2 个页面", page.Find("[data-judge='1']").TextContent, StringComparison.Ordinal));
        Assert.EndsWith("/xyz", page.Find("[data-judge='1'] [data-copy]").GetAttribute("data-copy"), StringComparison.Ordinal);

        Desk.Juries[Pictures.Code] = List with { Judges = [List.Judges[0] with { Path = "/jury/ABC234/new", Serial = 2 }, List.Judges[1]] };
        Time.Advance(JudgeLinks.Refresh);
        page.WaitForAssertion(() => Assert.EndsWith("/new", page.Find("[data-judge='1'] [data-copy]").GetAttribute("data-copy"), StringComparison.Ordinal));
    }

    [Fact]
    public void A_contest_without_judges_says_so() => Assert.Contains(
        "没有评委", Circuit.Render<JudgesPage>(parameters => parameters.Add(judges => judges.Code, "NEW234")).Markup, StringComparison.Ordinal);

    private IRenderedComponent<JudgesPage> Open()
    {
        Desk.Juries[Pictures.Code] = List;
        var page = Circuit.Render<JudgesPage>(parameters => parameters.Add(judges => judges.Code, Pictures.Code));
        page.WaitForState(() => page.FindAll("[data-ready=true]").Count == 1);
        return page;
    }
}
