using Bunit;
using QuizContracts.Views;
using QuizHost.Console;

namespace QuizServer.Tests.Components;

public sealed class ConsolePictureTests : DeskTest
{
    [Fact]
    public void The_right_option_the_notes_and_the_line_to_say_are_there_for_the_host()
    {
        var page = OpenConsole(Pictures.Answering());

        Assert.Contains("嘉兴南湖", Assert.Single(page.FindAll("[data-right]")).TextContent, StringComparison.Ordinal);
        Assert.Contains("答“红船”也算对。", page.Find(".question-notes").TextContent, StringComparison.Ordinal);
        Assert.Contains("请金塔队回答。", page.Find("[data-say]").TextContent, StringComparison.Ordinal);
        Assert.Equal("12000", page.Find("#desk-clock").GetAttribute("data-clock"));
    }

    [Fact]
    public void A_newer_picture_replaces_the_older_one_and_an_older_one_is_dropped()
    {
        var page = OpenConsole(Pictures.Answering(publish: 5));

        Desk.Publish(Pictures.Answering(publish: 6) with { Clock = 20_000 });
        page.WaitForAssertion(() => Assert.Equal("20000", page.Find("#desk-clock").GetAttribute("data-clock")));
        Desk.Publish(Pictures.Answering(publish: 4) with { Clock = 9_000 });
        Desk.Publish(Pictures.Answering(publish: 1, epoch: 2) with { Clock = 30_000 });

        page.WaitForAssertion(() => Assert.Equal("30000", page.Find("#desk-clock").GetAttribute("data-clock")));
    }

    [Fact]
    public void The_mailbox_keeps_the_newest_picture_and_tells_the_circuit_once()
    {
        var newest = new NewestView<HostView>(view => (view.Epoch, view.Publish));

        Assert.True(newest.Offer(Pictures.Answering(publish: 2)));
        Assert.False(newest.Offer(Pictures.Answering(publish: 3)));
        Assert.False(newest.Offer(Pictures.Answering(publish: 1)));
        Assert.Equal(3, newest.Take()!.Publish);
        Assert.False(newest.Offer(Pictures.Answering(publish: 3)));
        Assert.True(newest.Offer(Pictures.Answering(publish: 1, epoch: 2)));
    }

    [Fact]
    public async Task Leaving_the_page_ends_the_watch()
    {
        OpenConsole(Pictures.Answering());
        Assert.Equal(1, Desk.Watchers);

        await Circuit.DisposeComponentsAsync();

        Assert.Equal(0, Desk.Watchers);
    }

    [Theory]
    [InlineData("ZZZ999")]
    [InlineData("not a code")]
    public void An_unknown_code_leads_back_to_the_list(string code)
    {
        var page = Circuit.Render<ConsolePage>(parameters => parameters.Add(console => console.Code, code));

        Assert.Contains("没有这场比赛", page.Find("[data-missing]").TextContent, StringComparison.Ordinal);
        Assert.Equal("/host/contests", page.Find("[data-missing] a").GetAttribute("href"));
        Assert.Empty(page.FindAll("[data-next]"));
    }

    [Fact]
    public void A_code_typed_in_small_letters_is_found()
    {
        Desk.Views[Pictures.Code] = Pictures.Answering();

        var page = Circuit.Render<ConsolePage>(parameters => parameters.Add(console => console.Code, "abc-234"));

        Assert.NotEmpty(page.FindAll("[data-next]"));
    }

    [Fact]
    public async Task A_fault_shows_a_sentence_and_no_exception_text()
    {
        Desk.Answer = _ => throw new InvalidOperationException("secret detail");
        var page = OpenConsole(Pictures.Answering());

        await Press(page, "[data-next]");

        page.WaitForAssertion(() => Assert.Contains("本页出错了", page.Find("main").TextContent, StringComparison.Ordinal));
        Assert.DoesNotContain("secret detail", page.Markup, StringComparison.Ordinal);
    }
}
