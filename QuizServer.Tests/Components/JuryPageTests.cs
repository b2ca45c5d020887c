using Bunit;
using QuizContracts;
using QuizContracts.Desks;
using QuizContracts.Views;
using QuizHost.Jury;

namespace QuizServer.Tests.Components;

public sealed class JuryPageTests : DeskTest
{
    [Fact]
    public void It_shows_who_the_judge_is_the_question_its_key_and_who_answers()
    {
        var page = Open(View());

        Assert.Contains("2 号评委 李老师", page.Find(".desk-subtitle").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".desk-menu"));
        Assert.Contains(Pictures.Question.Stem, page.Find(".question-stem").TextContent, StringComparison.Ordinal);
        Assert.Contains("嘉兴南湖", page.Find("[data-right=true]").TextContent, StringComparison.Ordinal);
        Assert.Contains("金塔队", page.Find(".mark-whom").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("红船", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("[data-judged]"));
    }

    [Fact]
    public async Task A_mark_is_set_in_steps_or_typed_and_submitted()
    {
        var page = Open(View());
        Assert.True(page.Find("[data-submit-mark]").HasAttribute("disabled"));

        await Click(page, "[data-step='-1']");
        await Click(page, "[data-step='-0.5']");
        await Click(page, "[data-submit-mark]");
        await page.InvokeAsync(() => page.Find("#mark").InputAsync("7.25"));
        await Click(page, "[data-submit-mark]");

        Assert.Equal([8.5m, 7.25m], Jury.Marks);
    }

    [Fact]
    public async Task Steps_stay_between_0_and_the_highest_mark()
    {
        var page = Open(View());

        await Click(page, "[data-step='1']");
        await Click(page, "[data-step='-1']");
        await Click(page, "[data-step='-1']");

        Assert.Equal("0", page.Find("#mark").GetAttribute("value"));
    }

    [Fact]
    public async Task The_judges_own_mark_is_shown_and_may_be_changed()
    {
        var page = Open(View());
        Assert.Contains("你还没有评分", page.Find("[data-own]").TextContent, StringComparison.Ordinal);

        var view = View();
        await page.InvokeAsync(() => Jury.Publish(view with { Publish = 2, Entry = view.Entry! with { Own = 8.5m } }));

        page.WaitForAssertion(() => Assert.Contains("你已评 8.5 分", page.Find("[data-own]").TextContent, StringComparison.Ordinal));
        Assert.Contains("更改评分", page.Find("[data-submit-mark]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_is_said()
    {
        Jury.Answer = new DeskVerdict(false, new("现在不能评分。", "There is no answer to mark now."));
        var page = Open(View());

        await Click(page, "[data-step='1']");
        await Click(page, "[data-submit-mark]");

        page.WaitForAssertion(() => Assert.Contains("现在不能评分", page.Find("[data-mark-verdict]").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void A_barred_judge_is_told_so_and_has_nothing_to_press()
    {
        var view = View();
        var page = Open(view with { Entry = view.Entry! with { IsBarred = true } });

        Assert.Contains("回避", page.Find("[data-barred]").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("[data-submit-mark]"));
    }

    [Fact]
    public void Before_the_answer_begins_nothing_can_be_submitted()
    {
        var view = View();
        var page = Open(view with { Entry = view.Entry! with { IsOpen = false } });

        Assert.True(page.Find("[data-step='1']").HasAttribute("disabled"));
        Assert.True(page.Find("#mark").HasAttribute("disabled"));
    }

    [Fact]
    public async Task A_page_whose_link_is_withdrawn_says_so_and_shows_nothing_more()
    {
        var page = Open(View());

        await page.InvokeAsync(() => Jury.Publish(null));

        page.WaitForAssertion(() => Assert.Contains("链接已收回", page.Find("[data-over]").TextContent, StringComparison.Ordinal));
        Assert.Empty(page.FindAll("button[data-submit-mark]"));
    }

    [Fact]
    public async Task The_chief_judge_overturns_with_a_preview_and_a_reason()
    {
        var page = Open(View() with { IsChief = true, Judged = [Judged with { IsFinal = true }] });
        Assert.Empty(page.FindAll("[data-protest]"));

        await Click(page, "[data-judged='7'] [data-overturn]");
        await page.WaitForElementAsync("[data-confirm]");
        await page.InvokeAsync(() => page.Find("input[name=ruling][value=Timeout]").ChangeAsync("on"));
        Assert.Contains("90 → 110", page.Find("[data-forecast]").TextContent, StringComparison.Ordinal);
        await page.InvokeAsync(() => page.Find("#reason").InputAsync("超过时限"));
        await Click(page, "[data-confirm]");

        Assert.Equal([new HostAction.Overturn(7, Ruling.Timeout, "超过时限")], Jury.Done);
    }

    [Fact]
    public async Task The_chief_judge_corrects_a_mark()
    {
        var page = Open(View() with { IsChief = true, Judged = [Judged] });

        await Click(page, "[data-judged='7'] [data-correct-mark]");
        await page.WaitForElementAsync("[data-confirm]");
        await page.InvokeAsync(() => page.Find("input[name=judge][value='2']").ChangeAsync("on"));
        await page.InvokeAsync(() => page.Find("#new-mark").InputAsync("9"));
        await page.InvokeAsync(() => page.Find("#reason").InputAsync("补交评分"));
        await Click(page, "[data-confirm]");

        Assert.Equal([new HostAction.CorrectMark(7, 2, 9, "补交评分")], Jury.Done);
    }

    [Fact]
    public async Task The_chief_judge_decides_a_protest()
    {
        var page = Open(View() with { IsChief = true, Judged = [Judged], Protests = [new ProtestFace(3, 1, "高台队", Judged, Ruling.Void, "题目有误", null, "", true)] });

        await Click(page, "[data-protest-number='3'] [data-decide]");
        await page.WaitForElementAsync("[data-confirm]");
        await page.InvokeAsync(() => page.FindAll("input[name=decision]")[1].ChangeAsync("on"));
        await page.InvokeAsync(() => page.Find("#reason").InputAsync("评委裁定"));
        await Click(page, "[data-confirm]");

        Assert.Equal([new HostAction.DecideProtest(3, false, "评委裁定")], Jury.Done);
    }

    [Fact]
    public async Task Leaving_the_page_ends_the_watch()
    {
        Open(View());
        Assert.Equal(1, Jury.Watchers);

        await Circuit.DisposeComponentsAsync();

        Assert.Equal(0, Jury.Watchers);
    }

    private static readonly JudgedFace Judged = new(
        7, "第 4 题", 1, "高台队", Ruling.Scored, 8.5m, false, false, null, new MarkedFace(10, true, [new(1, "王老师", 8), new(2, "李老师", null)]));

    private static JuryView View()
    {
        var (hall, question) = (Pictures.Answering().Hall, Pictures.Question);
        return new JuryView(
            hall, 1, 1, 2, "李老师", false,
            new JuryQuestion(question.Id, question.Type, question.Stem, question.Options, question.Key, question.Explanation, question.Source),
            new MarkEntry(new Answerer(2, "金塔队", null), 10, null, IsBarred: false, IsOpen: true), [], []);
    }

    private IRenderedComponent<JuryPage> Open(JuryView view)
    {
        Jury.View = view;
        var page = Circuit.Render<JuryPage>(parameters => parameters.Add(jury => jury.Code, Pictures.Code).Add(jury => jury.Token, "abc"));
        page.WaitForState(() => page.FindAll("[data-ready=true]").Count == 1);
        return page;
    }

    private static Task Click(IRenderedComponent<JuryPage> page, string element) => page.InvokeAsync(() => page.Find(element).ClickAsync());
}
