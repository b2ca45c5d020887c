using AngleSharp.Dom;
using Bunit;
using QuizContracts.Desks;

namespace QuizServer.Tests.Components;

/// <summary>Several consoles on one contest, and the log that they all read.</summary>
public sealed class LeadLineTests : DeskTest
{
    [Fact]
    public void One_console_alone_sees_nothing_of_the_lead()
    {
        var page = OpenConsole(Pictures.Answering());

        Assert.Empty(page.FindAll("[data-lead]"));
        Assert.False(page.Find("[data-next]").IsDisabled());
    }

    [Fact]
    public async Task A_console_that_does_not_lead_can_only_look_and_takes_over_when_asked_once()
    {
        var page = OpenConsole(Pictures.Answering());
        await page.InvokeAsync(() => Lead.Give(false, "eve", 1));
        page.WaitForAssertion(() => Assert.Contains("由 eve 操作中", page.Find("[data-lead=other]").TextContent, StringComparison.Ordinal));
        Assert.All(["[data-next]", "[data-pause]", "[data-correct]"], button => Assert.True(page.Find(button).IsDisabled()));

        await Press(page, "[data-take-over=ask]");
        Assert.False(Lead.IsMine);
        await Press(page, "[data-take-over=sure]");

        page.WaitForAssertion(() => Assert.Contains("另有 1 个控台在看", page.Find("[data-lead=mine]").TextContent, StringComparison.Ordinal));
        await Press(page, "[data-next]");
        Assert.Equal([new HostAction.NextStep()], Desk.Done);
        Assert.Same(Lead, Desk.Consoles.Single());
    }

    [Fact]
    public async Task An_order_to_the_projectors_that_the_server_refuses_is_answered_where_refusals_are_read()
    {
        Projectors.Lines = [new(1, 1920, 1080, true, true, true, QuizContracts.Views.Showing.All, false)];
        Projectors.Refusal = new("现在由 eve 的控台操作。", "The console of eve acts now.");
        var page = OpenConsole(Pictures.Answering());

        await Press(page, "[data-projector='1'] button");

        Assert.Contains("eve", page.Find("[data-verdict=refused]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_console_that_closes_gives_the_lead_away()
    {
        OpenConsole(Pictures.Answering());
        Assert.True(Lead.IsOpen);

        await Circuit.DisposeComponentsAsync();

        Assert.False(Lead.IsOpen);
    }

    [Fact]
    public async Task The_log_reads_newest_first_and_takes_the_last_step_back()
    {
        var page = OpenConsole(Pictures.Answering() with
        {
            Log = [new(3_725_000, "host:ada", new("开放抢答", "The buzzers are open"), [new QuizContracts.Views.Remedy.Undo()]), new(12_000, "seat:2-1", new("2 号台 1 号队员 入座", "table 2, member 1: seat taken"))],
        });

        var lines = page.FindAll("[data-log-line]");
        Assert.Equal(["1:02:05", "0:00:12"], lines.Select(line => line.QuerySelector("time")!.TextContent));
        Assert.Equal(["ada", ""], lines.Select(line => line.QuerySelector(".record-why")!.TextContent));
        await Press(page, "[data-remedy=Undo]");

        Assert.Equal([new HostAction.UndoStep()], Desk.Done);
    }

    [Fact]
    public async Task A_line_of_the_log_opens_the_dialog_that_puts_it_right()
    {
        var view = Pictures.Answering();
        var final = view.Judged[0] with { Number = 8, IsFinal = true };
        var page = OpenConsole(view with
        {
            Log =
            [
                new(3_000, "host:ada", new("1 号台 +5 分", "Table 1 +5"), [new QuizContracts.Views.Remedy.CorrectScore(1, -5)]),
                new(2_000, "host:ada", new("判定改判", "Ruling overturned"), [new QuizContracts.Views.Remedy.Overturn(final)]),
                new(1_000, "host:ada", new("错误", "Wrong"), [new QuizContracts.Views.Remedy.Overturn(view.Judged[0])]),
            ],
        });
        Assert.Equal([1, 0, 1], page.FindAll("[data-log-line]").Select(line => line.QuerySelectorAll("button").Length));

        await OpenDialog(page, "[data-remedy=CorrectScore]");
        Assert.Contains("85", page.Find("[data-preview]").TextContent, StringComparison.Ordinal);
        await Type(page, "#reason", "误加");
        await Confirm(page);

        Assert.Equal([new HostAction.CorrectScore(1, -5, "误加")], Desk.Done);
    }

    [Fact]
    public async Task Sounds_and_films_of_the_question_begin_again_and_stop()
    {
        var view = Pictures.Answering();
        var page = OpenConsole(view with { Question = view.Question! with { Media = [new(QuizContracts.MediaPlace.Stem, QuizContracts.MediaKind.Audio, "abc.mp3")] } });

        await Press(page, "[data-media=play]");
        await Press(page, "[data-media=stop]");

        Assert.Equal([true, false], Projectors.Played);
    }
}
