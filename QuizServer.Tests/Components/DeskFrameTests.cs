using Bunit;
using QuizContracts;
using QuizContracts.Desks;
using QuizHost.Contests;

namespace QuizServer.Tests.Components;

/// <summary>Who may see a desk, before and while it stands open.</summary>
public sealed class DeskFrameTests : DeskTest
{
    private static readonly ContestLine Line = new(Pictures.Code, "党史知识竞赛", 4, 3, 58, new("第 2 环节", "Round 2"), IsPaused: false, Judges: 2);

    [Theory]
    [InlineData(DeskRoles.Organiser, "/host/contests /host/banks /host/accounts /host/account")]
    [InlineData(DeskRoles.Host, "/host/contests /host/account")]
    [InlineData(DeskRoles.Host | DeskRoles.Reviewer, "/host/contests /host/banks /host/account")]
    [InlineData(DeskRoles.Judge, "/host/contests /host/account")]
    public void The_menu_shows_only_what_one_may_open(DeskRoles roles, string links)
    {
        SignIn.User = SignIn.User with { Roles = roles };

        var page = Circuit.Render<ContestsPage>();

        Assert.Equal(links.Split(' '), page.FindAll(".desk-menu a").Select(link => link.GetAttribute("href")));
        Assert.Equal("/host/leave", page.Find(".desk-menu form[method=post]").GetAttribute("action"));
        Assert.NotNull(page.Find(".desk-menu form input[type=hidden]"));
    }

    [Fact]
    public void Somebody_without_the_role_sees_a_sentence_and_nothing_of_the_page()
    {
        Desk.Lines.Add(Line);
        SignIn.User = SignIn.User with { Roles = DeskRoles.Author };

        var page = Circuit.Render<ContestsPage>();

        Assert.Contains("您的账号不能使用这一页。", page.Find("[data-closed]").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("[data-contest]"));
        Assert.Equal("本页已关闭", page.Find("h1").TextContent);
    }

    [Fact]
    public void A_console_stops_at_once_when_its_sign_in_ends_and_no_longer_watches_the_contest()
    {
        var page = OpenConsole(Pictures.Answering());
        Assert.Equal(1, Desk.Watchers);

        SignIn.User = DeskUser.Nobody;

        page.WaitForAssertion(() => Assert.Contains("您的登录已失效", page.Find("[data-closed]").TextContent, StringComparison.Ordinal));
        Assert.Empty(page.FindAll("[data-next], .console, .desk-menu"));
        Assert.DoesNotContain(Desk.Views[Pictures.Code].Hall.Title, page.Find(".desk").TextContent, StringComparison.Ordinal);
        Assert.Equal(0, Desk.Watchers);
    }

    [Fact]
    public async Task What_is_done_at_the_console_is_done_under_the_name_of_whoever_sits_there()
    {
        SignIn.User = SignIn.User with { Name = "li.lei" };
        var page = OpenConsole(Pictures.Answering());

        await Press(page, "[data-next]");

        Assert.Equal(["li.lei"], Desk.By);
    }

    [Fact]
    public void A_judge_sees_that_there_is_a_contest_and_no_way_to_its_questions()
    {
        Desk.Lines.Add(Line);
        SignIn.User = SignIn.User with { Roles = DeskRoles.Judge };

        var card = Circuit.Render<ContestsPage>().Find($"[data-contest={Pictures.Code}]");

        Assert.Equal(["/host/contests/ABC234/regulation", "/host/contests/ABC234/photos"], card.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.DoesNotContain("token", card.OuterHtml, StringComparison.Ordinal);
    }
}
