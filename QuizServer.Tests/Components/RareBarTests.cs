using AngleSharp.Dom;
using Bunit;
using QuizContracts;
using QuizContracts.Desks;
using QuizContracts.Views;

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
    public async Task A_team_is_granted_more_time_to_answer_and_its_row_says_how_much()
    {
        var page = OpenConsole(Pictures.Answering() is var now ? now with { Teams = [.. now.Teams.Select(team => team with { ExtraTime = team.Number == 2 ? 25 : 0 })] } : null!);
        Assert.Equal("+25%", page.Find("[data-extra-time]").TextContent);

        await OpenDialog(page, "tr[data-team='2'] [data-grant]");
        Assert.True(page.Find("[data-confirm]").IsDisabled());
        await page.InvokeAsync(() => page.Find("[data-percent='50']").ChangeAsync(true));
        await Confirm(page);

        Assert.Equal([new HostAction.GrantExtraTime(2, 50)], Desk.Done);
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

    [Fact]
    public async Task A_line_goes_to_one_team_and_is_taken_back()
    {
        var page = OpenConsole(Pictures.Answering() with { Messages = [new(1, "请坐下")] });

        await Press(page, "[data-take-back='1']");
        await OpenDialog(page, "[data-tell]");
        await page.InvokeAsync(() => page.Find("[data-whom='2']").ChangeAsync(true));
        await Type(page, "#message", "请把平板调亮");
        await Confirm(page);

        Assert.Equal([new HostAction.SendMessage(1, ""), new HostAction.SendMessage(2, "请把平板调亮")], Desk.Done);
    }

    [Fact]
    public async Task A_device_is_sent_away_from_its_seat_and_let_back()
    {
        var page = OpenConsole(Pictures.Answering() with { Dismissed = [new(1, new SeatId(2, 1), "金塔队")] });

        await OpenDialog(page, "[data-seat='1-1']");
        await page.InvokeAsync(() => page.Find("[data-away=yes]").ChangeAsync(true));
        await Confirm(page);
        await Press(page, "[data-readmit='1']");

        Assert.Equal([new HostAction.DismissDevice(new SeatId(1, 1)), new HostAction.ReadmitDevice(1)], Desk.Done);
    }

    [Fact]
    public async Task What_the_projectors_leave_out_is_switched_off_and_on()
    {
        var view = Pictures.Answering();
        var page = OpenConsole(view with { Hall = view.Hall with { Hidden = [HallElement.Scores] } });
        Assert.False(page.Find("[data-element=scores]").IsChecked());

        await Press(page, "[data-element=clock]");
        await Press(page, "[data-element=scores]");

        Assert.Equal([[HallElement.Scores, HallElement.Clock], []], Desk.Done.Cast<HostAction.HideElements>().Select(hide => hide.Hidden));
    }
}
