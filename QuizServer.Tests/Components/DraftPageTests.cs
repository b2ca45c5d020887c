using AngleSharp.Dom;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using QuizContracts;
using QuizContracts.Building;
using QuizContracts.Desks;
using QuizHost.Building;
using QuizServer.Tests.Building;

namespace QuizServer.Tests.Components;

/// <summary>The pages on which a contest is assembled, over the real desk and a real database.</summary>
public sealed class DraftPageTests : DeskTest, IAsyncLifetime
{
    private readonly BuilderHouse _house = BuilderHouse.With(12);

    public DraftPageTests() => Circuit.Services.AddSingleton<IBuilderDesk>(_house.Desk);

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        await _house.DisposeAsync();
    }

    [Fact]
    public void A_draft_begins_from_a_regulation_and_leads_to_its_page()
    {
        var page = Circuit.Render<NewContestPage>();

        page.Find("[data-begin='r6-minzu']").Click();

        var draft = Assert.Single(_house.Drafts.All());
        Assert.EndsWith($"/host/drafts/{draft.Id}", Circuit.Services.GetRequiredService<Microsoft.AspNetCore.Components.NavigationManager>().Uri, StringComparison.Ordinal);
        Assert.Equal("民族知识", draft.Title);
    }

    [Fact]
    public void A_contest_is_assembled_from_nothing_to_its_lobby()
    {
        var page = Open(_house.Begin(0));
        page.Find("#draft-title").Change("党史决赛");
        page.Find("[data-team='1'] input").Change("城关队");
        page.Find("[data-round='1'] [data-count]").Change("4");
        page.Find("[data-round='1'] [data-parameter='seconds'] input").Change("25");
        Assert.Equal("0 / 4", Filled(page));
        Assert.True(page.Find("#create").HasAttribute("disabled"));

        page.Find("[data-questions='1'] [data-draw] [data-wish='0'] input").Change("3");
        page.Find("[data-questions='1'] [data-draw-now]").Click();
        Assert.Equal("3 / 4", Filled(page));
        page.Find("[data-place='4'] [data-choose]").Click();
        page.Find("[data-questions='1'] [data-search] form").Submit();
        page.Find("[data-found] [data-take]").Click();
        Assert.Equal("4 / 4", Filled(page));

        page.Find("#create").Click();

        page.WaitForAssertion(() => Assert.Single(_house.Contests.All));
        var plan = _house.Contests.All[0].Now.State.Plan;
        Assert.Equal(("党史决赛", "城关队", 4, 25), (plan.Title, plan.Teams[0].Name, plan.Rounds[0].Questions.Count, plan.Rounds[0].Seconds));
    }

    [Fact]
    public void A_round_is_added_and_taken_away()
    {
        var page = Open(_house.Begin(1));

        page.Find("#add-round").Change("required");
        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll("[data-round]").Count));
        Assert.Equal(2, page.FindAll("[data-questions]").Count);

        page.Find("[data-round='1'] [data-remove-round]").Click();
        page.WaitForAssertion(() => Assert.Contains("团队必答", Assert.Single(page.FindAll("[data-round]")).TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void A_fault_stands_at_its_field_and_among_the_findings()
    {
        var page = Open(_house.Begin(1));

        page.Find("[data-round='1'] [data-parameter='windowSeconds'] input").Change("500");

        page.WaitForAssertion(() => Assert.Contains("2 到 120", page.Find("[data-round='1'] [data-parameter='windowSeconds'] [role=alert]").TextContent, StringComparison.Ordinal));
        Assert.Contains(page.FindAll("[data-findings=errors] li"), line => line.TextContent.Contains("2 到 120", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_lacking_in_a_draw_is_said_and_nothing_is_taken()
    {
        var page = Open(_house.Begin(20));

        page.Find("[data-questions='1'] [data-draw-now]").Click();

        Assert.Contains("还差 8 题", page.Find("[data-draw] [data-said]").TextContent, StringComparison.Ordinal);
        Assert.Equal("0 / 20", Filled(page));
    }

    [Fact]
    public void Questions_are_moved_and_taken_out()
    {
        var begun = _house.Begin(3);
        var page = Open(_house.Save(begun, _house.Desk.Fill(begun.Draft, begun.Draft.Rounds[0].Id, false, "甲", "1-3", BuilderHouse.Organiser).Draft!));

        page.Find("[data-place='1'] [aria-label='下移']").Click();
        page.Find("[data-place='3'] [data-clear]").Click();

        Assert.Equal(["2", "1", null], _house.Drafts.Find(begun.Id)!.Draft.Rounds[0].Questions.Select(question => question?.Id));
    }

    [Fact]
    public void Teams_are_taken_from_pasted_cells_after_a_preview_with_its_faults()
    {
        var begun = _house.Begin(1);
        var page = Open(begun);

        page.Find("#team-paste").Change("队名\t座位\n甲队\t2\n甲队\t1\n乙队\t1");
        page.Find("#team-preview").Click();
        Assert.Contains("与第 2 行相同", page.Find("[data-sheet-row='3']").TextContent, StringComparison.Ordinal);
        Assert.Equal(["红队", "蓝队"], Teams(begun));
        page.Find("#team-take").Click();

        Assert.Equal(["甲队", "乙队"], Teams(begun));
    }

    [Fact]
    public void A_change_that_somebody_else_overtook_is_refused_with_a_sentence()
    {
        var begun = _house.Begin(1);
        var page = Open(begun);
        _house.Save(begun, begun.Draft with { Title = "别人的" });

        page.Find("#draft-title").Change("自己的");

        Assert.Contains("没有保存", page.Find(".build-refusal").TextContent, StringComparison.Ordinal);
        Assert.Equal("别人的", _house.Drafts.Find(begun.Id)!.Draft.Title);
    }

    [Fact]
    public void No_answer_stands_on_the_page()
    {
        _house.Put("乙", [BuilderHouse.Question(77, "乙", type: QuestionType.Oral) with { Notes = "秘密备注", Explanation = "秘密解析", Key = new AnswerKey([], "秘密答案") }]);
        var begun = _house.Begin(1);
        var page = Open(_house.Save(begun, _house.Desk.Fill(begun.Draft, begun.Draft.Rounds[0].Id, false, "乙", "77", BuilderHouse.Organiser).Draft!));

        Assert.Contains("乙题干77", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("秘密", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_speaks_english_too()
    {
        Speak("en");
        var page = Open(_house.Begin(1));

        Assert.Equal(["Basics", "Teams", "Rounds", "Questions", "Check and open"], page.FindAll(".build-section > h2").Select(heading => heading.TextContent));
    }

    private IRenderedComponent<DraftPage> Open(StoredDraft draft)
    {
        var page = Circuit.Render<DraftPage>(parameters => parameters.Add(one => one.Id, draft.Id));
        page.WaitForState(() => page.FindAll("[data-live=true]").Count == 1);
        return page;
    }

    private IEnumerable<string> Teams(StoredDraft draft) => _house.Drafts.Find(draft.Id)!.Draft.Teams.Select(team => team.Name);

    private static string Filled(IRenderedComponent<DraftPage> page) => page.Find("[data-questions='1'] summary span").TextContent.Replace("已放 ", "", StringComparison.Ordinal).Replace(" 题", "", StringComparison.Ordinal);
}
