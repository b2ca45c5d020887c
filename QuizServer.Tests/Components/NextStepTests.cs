using Bunit;
using QuizContracts;
using QuizContracts.Desks;
using QuizHost.Console;

namespace QuizServer.Tests.Components;

public sealed class NextStepTests : DeskTest
{
    [Fact]
    public async Task The_large_button_sends_exactly_one_next_step()
    {
        var page = OpenConsole(Pictures.Answering());

        await Press(page, "[data-next]");

        Assert.Equal([new HostAction.NextStep()], Desk.Done);
    }

    [Fact]
    public async Task While_it_waits_for_the_verdict_steps_and_rulings_are_off_and_the_pause_is_not()
    {
        var verdict = new TaskCompletionSource<DeskVerdict>();
        Desk.Answer = _ => verdict.Task;
        var page = OpenConsole(Pictures.Answering());

        var press = Press(page, "[data-next]");
        Assert.True(page.Find("[data-next]").HasAttribute("disabled"));
        Assert.True(page.Find("[data-rule=correct]").HasAttribute("disabled"));
        Assert.False(page.Find("[data-pause]").HasAttribute("disabled"));
        verdict.SetResult(new DeskVerdict(true, new("已记录。", "Recorded.")));
        await press;

        page.WaitForAssertion(() => Assert.False(page.Find("[data-next]").HasAttribute("disabled")));
    }

    [Fact]
    public async Task A_click_that_was_on_its_way_when_the_button_went_off_sends_nothing()
    {
        var verdict = new TaskCompletionSource<DeskVerdict>();
        Desk.Answer = _ => verdict.Task;
        var hand = new ConsoleHand(Desk, Pictures.Code, "ada");
        hand.GoLive();

        var first = hand.Act(new HostAction.NextStep());
        await hand.Act(new HostAction.NextStep());
        verdict.SetResult(new DeskVerdict(true, new("已记录。", "Recorded.")));
        await first;

        Assert.Single(Desk.Done);
    }

    [Fact]
    public void It_says_what_the_step_does_and_is_off_when_there_is_none()
    {
        var page = OpenConsole(Pictures.Answering());
        Assert.Contains("回答完毕", page.Find("[data-next]").TextContent, StringComparison.Ordinal);

        Desk.Publish(Pictures.Answering(2) with { Next = null });

        page.WaitForAssertion(() => Assert.True(page.Find("[data-next]").HasAttribute("disabled")));
    }

    [Theory]
    [InlineData("zh-CN", "按得太快，只算一次。")]
    [InlineData("en", "Two presses within half a second count once.")]
    public async Task A_refusal_is_read_out_beside_the_button_in_the_users_language(string culture, string sentence)
    {
        Speak(culture);
        Desk.Answer = _ => Task.FromResult(new DeskVerdict(
            false, new Phrase("按得太快，只算一次。", "Two presses within half a second count once.")));
        var page = OpenConsole(Pictures.Answering());

        await Press(page, "[data-next]");

        page.WaitForAssertion(() => Assert.Equal(sentence, page.Find("[role=status] [data-verdict=refused]").TextContent.Trim()));
        await Press(page, ".verdict-close");
        Assert.Empty(page.FindAll("[data-verdict]"));
    }
}
