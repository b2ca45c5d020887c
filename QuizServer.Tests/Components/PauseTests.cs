using Bunit;
using QuizContracts;
using QuizContracts.Desks;

namespace QuizServer.Tests.Components;

public sealed class PauseTests : DeskTest
{
    [Fact]
    public async Task A_running_contest_is_paused_at_once()
    {
        var page = OpenConsole(Pictures.Answering());

        await Press(page, "[data-pause]");

        Assert.Equal([new HostAction.Pause()], Desk.Done);
    }

    [Fact]
    public async Task A_paused_contest_offers_to_go_on_with_the_time_left_or_with_fresh_time()
    {
        var page = OpenConsole(Pictures.Paused());

        Assert.Empty(page.FindAll("[data-pause]"));
        Assert.NotEmpty(page.FindAll("[data-void]"));
        await Press(page, "[data-resume]");
        await Press(page, "[data-resume-fresh]");

        Assert.Equal([new HostAction.Resume(FreshTime: false), new HostAction.Resume(FreshTime: true)], Desk.Done);
    }

    [Fact]
    public void Fresh_time_is_not_offered_where_no_clock_ran()
    {
        var page = OpenConsole(Pictures.Paused() with { CanFreshTime = false, CanVoid = false });

        Assert.Empty(page.FindAll("[data-resume-fresh]"));
        Assert.Empty(page.FindAll("[data-void]"));
    }

    [Fact]
    public void A_storage_failure_stands_on_top_until_storage_is_back()
    {
        var page = OpenConsole(Pictures.Paused(PauseReason.Storage) with { StorageFailure = new("磁盘已满。", "The disk is full.") });
        Assert.Contains("磁盘已满。", page.Find("[data-storage-failure]").TextContent, StringComparison.Ordinal);

        Desk.Publish(Pictures.Paused(PauseReason.Storage) with { Publish = 3 });

        page.WaitForAssertion(() => Assert.Empty(page.FindAll("[data-storage-failure]")));
    }
}
