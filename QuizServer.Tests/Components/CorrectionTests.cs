using Bunit;
using QuizContracts;
using QuizContracts.Desks;
using QuizContracts.Views;

namespace QuizServer.Tests.Components;

public sealed class CorrectionTests : DeskTest
{
    [Fact]
    public async Task Overturning_sends_the_number_the_new_ruling_and_the_reason()
    {
        var page = OpenConsole(Pictures.Answering());

        await OpenDialog(page, "[data-judged='7'] [data-overturn]");
        Assert.Empty(page.FindAll("input[name=ruling][value=Wrong]"));
        await page.InvokeAsync(() => page.Find("input[name=ruling][value=Correct]").ChangeAsync("on"));
        Assert.True(page.Find("[data-confirm]").HasAttribute("disabled"));
        await Type(page, "#reason", " 评委裁定 ");
        await Confirm(page);

        Assert.Equal([new HostAction.Overturn(7, Ruling.Correct, "评委裁定")], Desk.Done);
    }

    [Fact]
    public async Task Before_overturning_the_host_sees_what_it_does_to_scores_and_ranks()
    {
        Desk.Forecasts[new HostAction.Overturn(7, Ruling.Correct, "改判")] = [new(1, "高台队", 90, 110, 2, 1), new(2, "金塔队", 100, 100, 1, 2)];
        var page = OpenConsole(Pictures.Answering());

        await OpenDialog(page, "[data-judged='7'] [data-overturn]");
        Assert.Empty(page.FindAll("[data-forecast]"));
        await page.InvokeAsync(() => page.Find("input[name=ruling][value=Correct]").ChangeAsync("on"));

        Assert.Contains("90 → 110", page.Find("[data-forecast-team='1']").TextContent, StringComparison.Ordinal);
        Assert.Contains("第 1 名 → 第 2 名", page.Find("[data-forecast-team='2']").TextContent, StringComparison.Ordinal);
        await page.InvokeAsync(() => page.Find("input[name=ruling][value=Void]").ChangeAsync("on"));
        Assert.Contains("比分和名次不变", page.Find("[data-forecast]").TextContent, StringComparison.Ordinal);
        Assert.Empty(Desk.Done);
    }

    [Fact]
    public async Task Correcting_a_key_sends_the_new_options_and_the_reason()
    {
        var page = OpenConsole(Pictures.Answering());

        await OpenDialog(page, "[data-judged='7'] [data-key]");
        await Type(page, "#reason", "录入有误");
        Assert.True(page.Find("[data-confirm]").HasAttribute("disabled"));
        await page.InvokeAsync(() => page.FindAll("input[name=key]")[2].ChangeAsync("on"));
        await Confirm(page);

        var sent = Assert.IsType<HostAction.CorrectKey>(Assert.Single(Desk.Done));
        Assert.Equal((7, "录入有误"), (sent.Ruling, sent.Reason));
        Assert.Equal([2], sent.Key.Choices);
    }

    [Fact]
    public async Task A_swap_sends_its_reason_and_whether_it_is_the_teams_privilege()
    {
        var page = OpenConsole(Pictures.Answering() with { Spares = 2, MayUseSwap = true });

        Assert.Contains("备用 2", page.Find("[data-swap]").TextContent, StringComparison.Ordinal);
        await OpenDialog(page, "[data-swap]");
        await page.InvokeAsync(() => page.Find("[data-privilege]").ChangeAsync(true));
        await Type(page, "#reason", "换题权");
        await Confirm(page);

        Assert.Equal([new HostAction.SwapQuestion("换题权", true)], Desk.Done);
    }

    [Fact]
    public void Without_spares_there_is_nothing_to_swap() => Assert.Empty(OpenConsole(Pictures.Answering()).FindAll("[data-swap]"));

    [Fact]
    public void A_step_that_cannot_be_taken_back_has_no_button_to_press() =>
        Assert.True(OpenConsole(Pictures.Answering()).Find("[data-undo]").HasAttribute("disabled"));

    [Fact]
    public async Task The_last_step_is_taken_back_at_once()
    {
        var page = OpenConsole(Pictures.Answering() with { CanUndo = true });
        await page.InvokeAsync(() => page.Find("[data-undo]").ClickAsync(new()));

        Assert.Equal([new HostAction.UndoStep()], Desk.Done);
    }

    [Fact]
    public async Task A_foul_on_the_question_on_stage_can_be_forgiven()
    {
        var view = Pictures.Answering();
        var page = OpenConsole(view with { Teams = [view.Teams[0] with { IsFouled = true }, view.Teams[1]] });

        Assert.Single(page.FindAll("[data-forgive]"));
        await OpenDialog(page, "[data-team='1'] [data-forgive]");
        await Type(page, "#reason", "设备误触");
        await Confirm(page);

        Assert.Equal([new HostAction.ForgiveFoul(1, "设备误触")], Desk.Done);
    }

    [Fact]
    public async Task The_host_files_a_protest_for_a_team_and_decides_it()
    {
        var view = Pictures.Answering();
        var protest = new ProtestFace(3, 1, "高台队", view.Judged[0], Ruling.Correct, "答案有两个", null, "", Matters: true);
        var page = OpenConsole(view with { Protests = [protest] });

        await OpenDialog(page, "[data-judged='7'] [data-protest]");
        await page.InvokeAsync(() => page.Find("input[name=team][value='2']").ChangeAsync("on"));
        await page.InvokeAsync(() => page.Find("input[name=wanted][value=Void]").ChangeAsync("on"));
        await Type(page, "#protest", "题目有误");
        await Confirm(page);

        Assert.Contains("影响名次", page.Find("[data-protest-number='3']").TextContent, StringComparison.Ordinal);
        await OpenDialog(page, "[data-protest-number='3'] [data-decide]");
        await page.InvokeAsync(() => page.FindAll("input[name=decision]")[1].ChangeAsync("on"));
        await Type(page, "#reason", "评委裁定");
        await Confirm(page);

        Assert.Equal([new HostAction.FileProtest(2, 7, Ruling.Void, "题目有误"), new HostAction.DecideProtest(3, false, "评委裁定")], Desk.Done);
    }

    [Fact]
    public async Task A_correction_by_hand_shows_the_score_it_leads_to_and_sends_two_decimals()
    {
        var page = OpenConsole(Pictures.Answering());

        await OpenDialog(page, "[data-team='2'] [data-correct]");
        await Type(page, "#delta", "-2.25");
        await Type(page, "#reason", "违反纪律");
        Assert.Contains("110.25", page.Find("[data-preview]").TextContent, StringComparison.Ordinal);
        await Confirm(page);

        Assert.Equal([new HostAction.CorrectScore(2, -2.25m, "违反纪律")], Desk.Done);
    }

    [Fact]
    public async Task A_refused_name_keeps_the_dialog_open_with_the_sentence_and_what_was_typed()
    {
        Desk.Answer = _ => Task.FromResult(new DeskVerdict(false, new("另一支队伍已用这个队名。", "Another team has this name.")));
        var page = OpenConsole(Pictures.Answering());

        await OpenDialog(page, "[data-team='2'] [data-rename]");
        await Type(page, "#team-name", "高台队");
        await Confirm(page);

        Assert.Equal([new HostAction.RenameTeam(2, "高台队")], Desk.Done);
        page.WaitForAssertion(() => Assert.Equal("另一支队伍已用这个队名。", page.Find(".ask-refusal").TextContent));
        Assert.Equal("高台队", page.Find("#team-name").GetAttribute("value"));
        Assert.Empty(page.FindAll("[data-verdict]"));
    }

    [Fact]
    public async Task Only_a_taken_seat_can_be_freed_and_only_after_asking()
    {
        var page = OpenConsole(Pictures.Answering());
        Assert.Equal(["connected", "lost", "free"], page.FindAll("[data-team='1'] [data-seat]").Select(seat => seat.GetAttribute("data-state")));
        Assert.True(page.Find("[data-seat='1-3']").HasAttribute("disabled"));

        await OpenDialog(page, "[data-seat='1-2']");
        Assert.Empty(Desk.Done);
        await Confirm(page);

        Assert.Equal([new HostAction.FreeSeat(new SeatId(1, 2))], Desk.Done);
    }

    [Fact]
    public async Task The_lobby_is_opened_and_closed()
    {
        var page = OpenConsole(Pictures.Answering());

        await Press(page, "[data-set-lobby]");
        Desk.Publish(Pictures.Answering(2) with { LobbyIsOpen = true });
        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll("[data-lobby=open]")));
        await Press(page, "[data-set-lobby]");

        Assert.Equal([new HostAction.SetLobby(true), new HostAction.SetLobby(false)], Desk.Done);
    }
}
