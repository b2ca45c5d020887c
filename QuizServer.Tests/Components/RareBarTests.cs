using AngleSharp.Dom;
using Bunit;
using QuizContracts.Desks;

namespace QuizServer.Tests.Components;

/// <summary>The clock's two buttons, and what folds away under 更多操作.</summary>
public sealed class RareBarTests : DeskTest
{
    [Fact]
    public async Task The_clock_is_given_ten_seconds_and_loses_them_again()
    {
        var page = OpenConsole(Pictures.Answering() with { CanChangeClock = true });

        await Press(page, "[data-clock-change='10']");
        await Press(page, "[data-clock-change='-10']");

        Assert.Equal([new HostAction.ChangeClock(10), new HostAction.ChangeClock(-10)], Desk.Done);
    }

    [Fact]
    public void What_cannot_be_done_now_stays_in_its_place_and_is_off()
    {
        var page = OpenConsole(Pictures.Answering() with { CanVoid = false });

        Assert.Equal(2, page.FindAll("[data-clock-change][disabled]").Count);
        Assert.All(["[data-cancel-buzz]", "[data-hand-over]", "[data-skip]"], button => Assert.True(page.Find(button).IsDisabled()));
    }

    [Fact]
    public async Task A_press_is_taken_back_with_a_reason_and_the_host_says_whether_the_team_may_press_again()
    {
        var page = OpenConsole(Pictures.Answering() with { CanCancelBuzz = true });

        await OpenDialog(page, "[data-cancel-buzz]");
        Assert.Contains("金塔队", page.Find(".ask").TextContent, StringComparison.Ordinal);
        Assert.True(page.Find("[data-confirm]").IsDisabled());
        await page.InvokeAsync(() => page.Find("[data-again=no]").ChangeAsync(true));
        await Type(page, "#reason", "设备误触");
        await Confirm(page);

        Assert.Equal([new HostAction.CancelBuzz(false, "设备误触")], Desk.Done);
    }

    [Fact]
    public async Task The_word_is_handed_over_to_one_of_the_teams_that_may_answer()
    {
        var page = OpenConsole(Pictures.Answering() with { MayGetWord = [1] });

        await OpenDialog(page, "[data-hand-over]");
        await page.InvokeAsync(() => page.Find("[data-to='1']").ChangeAsync(true));
        await Type(page, "#reason", "评委裁定");
        await Confirm(page);

        Assert.Equal([new HostAction.HandOverWord(1, "评委裁定")], Desk.Done);
    }

    [Fact]
    public async Task A_question_is_skipped_with_the_reason_ready()
    {
        var page = OpenConsole(Pictures.Answering());

        await OpenDialog(page, "[data-skip]");
        await Confirm(page);

        Assert.Equal([new HostAction.VoidQuestion("主持人跳过")], Desk.Done);
    }
}
