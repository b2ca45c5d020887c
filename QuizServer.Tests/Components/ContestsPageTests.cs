using Bunit;
using QuizContracts;
using QuizContracts.Desks;
using QuizHost.Contests;

namespace QuizServer.Tests.Components;

public sealed class ContestsPageTests : DeskTest
{
    private static readonly ContestLine Line = new(Pictures.Code, "党史知识竞赛", 4, 3, 58, new("第 2 环节", "Round 2"), IsPaused: true);

    [Fact]
    public void An_empty_list_says_what_to_do()
    {
        var page = Circuit.Render<ContestsPage>();

        Assert.Contains("先导入题库", page.Find(".contest-empty").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_contest_leads_to_its_console_and_its_projector_here_and_elsewhere()
    {
        Desk.Lines.Add(Line);

        var card = Circuit.Render<ContestsPage>().Find($"[data-contest={Pictures.Code}]");

        Assert.Contains("已暂停", card.TextContent, StringComparison.Ordinal);
        Assert.NotNull(card.QuerySelector("a[href='/host/contests/ABC234/console']"));
        Assert.Equal("_blank", card.QuerySelector("a[href='/host/contests/ABC234/screen']")?.GetAttribute("target"));
        Assert.Equal("http://192.168.1.20:5080/host/contests/ABC234/screen?token=abc", card.QuerySelector("[data-copy]")?.GetAttribute("data-copy"));
        Assert.Contains("http://192.168.1.20:5080/join/ABC234", card.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_contest_appears_by_itself_and_stands_first()
    {
        Desk.Lines.Add(Line);
        var page = Circuit.Render<ContestsPage>();

        Desk.Lines.Add(Line with { Code = "NEW234", Title = "加赛" });
        Time.Advance(ContestsPage.Refresh);

        page.WaitForAssertion(() => Assert.Equal(["NEW234", "ABC234"], page.FindAll("[data-contest]").Select(card => card.GetAttribute("data-contest"))));
    }

    [Fact]
    public void The_language_is_switched_by_plain_links_to_the_same_page()
    {
        Circuit.Services.GetService<Microsoft.AspNetCore.Components.NavigationManager>()!.NavigateTo("/host/contests?lang=en");
        Speak("en");

        var page = Circuit.Render<ContestsPage>();

        Assert.Equal("Contests", page.Find("h1").TextContent);
        Assert.Equal(["/host/contests?lang=zh-CN", "/host/contests?lang=en"], page.FindAll(".desk-languages a").Select(link => link.GetAttribute("href")));
        Assert.Equal("false", page.Find(".desk").GetAttribute("data-enhance-nav"));
    }
}
