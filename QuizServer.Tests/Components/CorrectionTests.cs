using Bunit;
using QuizContracts;
using QuizContracts.Desks;

namespace QuizServer.Tests.Components;

public sealed class CorrectionTests : DeskTest
{
    [Fact]
    public void Overturning_sends_the_number_the_new_ruling_and_the_reason()
    {
        var page = OpenConsole(Pictures.Answering());

        OpenDialog(page, "[data-judged='7'] [data-overturn]");
        Assert.Empty(page.FindAll("input[name=ruling][value=Wrong]"));
        page.Find("input[name=ruling][value=Correct]").Change("on");
        Assert.True(page.Find("[data-confirm]").HasAttribute("disabled"));
        page.Find("#reason").Input(" 评委裁定 ");
        Confirm(page);

        Assert.Equal([new HostAction.Overturn(7, Ruling.Correct, "评委裁定")], Desk.Done);
    }

    [Fact]
    public void A_correction_by_hand_shows_the_score_it_leads_to_and_sends_two_decimals()
    {
        var page = OpenConsole(Pictures.Answering());

        OpenDialog(page, "[data-team='2'] [data-correct]");
        page.Find("#delta").Input("-2.25");
        page.Find("#reason").Input("违反纪律");
        Assert.Contains("110.25", page.Find("[data-preview]").TextContent, StringComparison.Ordinal);
        Confirm(page);

        Assert.Equal([new HostAction.CorrectScore(2, -2.25m, "违反纪律")], Desk.Done);
    }

    [Fact]
    public void A_refused_name_keeps_the_dialog_open_with_the_sentence_and_what_was_typed()
    {
        Desk.Answer = _ => Task.FromResult(new DeskVerdict(false, new("另一支队伍已用这个队名。", "Another team has this name.")));
        var page = OpenConsole(Pictures.Answering());

        OpenDialog(page, "[data-team='2'] [data-rename]");
        page.Find("#team-name").Input("高台队");
        Confirm(page);

        Assert.Equal([new HostAction.RenameTeam(2, "高台队")], Desk.Done);
        page.WaitForAssertion(() => Assert.Equal("另一支队伍已用这个队名。", page.Find(".ask-refusal").TextContent));
        Assert.Equal("高台队", page.Find("#team-name").GetAttribute("value"));
        Assert.Empty(page.FindAll("[data-verdict]"));
    }

    [Fact]
    public void Only_a_taken_seat_can_be_freed_and_only_after_asking()
    {
        var page = OpenConsole(Pictures.Answering());
        Assert.Equal(["connected", "lost", "free"], page.FindAll("[data-team='1'] [data-seat]").Select(seat => seat.GetAttribute("data-state")));
        Assert.True(page.Find("[data-seat='1-3']").HasAttribute("disabled"));

        OpenDialog(page, "[data-seat='1-2']");
        Assert.Empty(Desk.Done);
        Confirm(page);

        Assert.Equal([new HostAction.FreeSeat(new SeatId(1, 2))], Desk.Done);
    }

    [Fact]
    public void The_lobby_is_opened_and_closed()
    {
        var page = OpenConsole(Pictures.Answering());

        page.Find("[data-set-lobby]").Click();
        Desk.Publish(Pictures.Answering(2) with { LobbyIsOpen = true });
        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll("[data-lobby=open]")));
        page.Find("[data-set-lobby]").Click();

        Assert.Equal([new HostAction.SetLobby(true), new HostAction.SetLobby(false)], Desk.Done);
    }
}
