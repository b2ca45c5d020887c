using Microsoft.Extensions.DependencyInjection;
using QuizContracts.Desks;
using QuizContracts.Hub;
using QuizContracts.Views;
using QuizServer.Realtime.Projectors;
using QuizServer.Tests.Engine;
using QuizServer.Tests.Journal;

namespace QuizServer.Tests.Realtime.Projectors;

/// <summary>Projectors tell how they are, and do what the console says.</summary>
#pragma warning disable CA1001 // xunit disposes it through IAsyncLifetime.
public sealed class ProjectorTests : IAsyncLifetime
{
    private const string Code = "QZ7H2K";
    private static readonly ProjectorReport Ready = new("one", 1920, 1080, true, true, Showing.All, false);
    private readonly DataFolder _folder = new();
    private LiveServer _server = null!;

    private IProjectorDesk Desk => _server.Services.GetRequiredService<IProjectorDesk>();

    public async Task InitializeAsync() => _server = await LiveServer.Start(_folder, Plans.Of(Plans.Buzz()).WithTeams(3));

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task The_first_that_can_be_heard_gets_the_halls_sound_and_the_console_may_give_it_to_another()
    {
        await using var one = await _server.Projector(Code);
        await using var two = await _server.Projector(Code);

        Assert.Equal(new ProjectorOrder(1, Showing.All, false), await Told(one, Ready with { IsAudible = false }));
        Assert.Equal(new ProjectorOrder(2, Showing.All, true), await Told(two, Ready with { Id = "two" }));
        Assert.Equal(new ProjectorOrder(1, Showing.All, false), await Told(one, Ready));

        Desk.GiveSound(Code, 1);

        await one.Wait("Direct", order => order.GetProperty("hasSound").GetBoolean());
        await two.Wait("Direct", order => !order.GetProperty("hasSound").GetBoolean());
        Assert.Equal([(1, true), (2, false)], Desk.List(Code).Select(line => (line.Number, line.HasSound)));
    }

    [Fact]
    public async Task A_projector_shows_what_it_is_told_and_goes_on_showing_it()
    {
        await using var one = await _server.Projector(Code);
        await using var two = await _server.Projector(Code);
        await Told(one, Ready);
        await Told(two, Ready with { Id = "two" });

        Desk.Show(Code, 2, Showing.Standings);

        await two.Wait("Show", show => show.GetProperty("html").GetString()!.Contains("scoreboard", StringComparison.Ordinal));
        await _server.Desk.Do(Code, new HostAction.NextStep(), "organiser");
        await one.WaitStage("rules");
        var rules = await two.WaitStage("rules");
        Assert.Contains("scoreboard", rules.GetProperty("html").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("stage-rules", rules.GetProperty("html").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain(one.Heard, heard => heard.Kind == "Show" && heard.Message.GetProperty("html").GetString()!.Contains("stage-scoreboard", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_black_screen_holds_nothing()
    {
        await using var one = await _server.Connect($"{_server.Desk.ProjectorPath(Code)}/live?show=Black");

        var html = (await one.Wait("Show")).GetProperty("html").GetString()!;

        Assert.Equal("""<div class="projector is-black"></div>""", html.Trim());
    }

    [Fact]
    public async Task After_a_start_of_the_server_a_projector_is_what_it_was()
    {
        await using var one = await _server.Projector(Code);

        Assert.Equal(new ProjectorOrder(1, Showing.Overlay, true), await Told(one, Ready with { Showing = Showing.Overlay, HasSound = true, IsAudible = false }));

        await one.Wait("Show", show => show.GetProperty("html").GetString()!.Contains("is-overlay", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_projector_that_is_cut_off_is_listed_for_a_minute_and_longer_when_the_hall_should_hear_it()
    {
        var (one, two) = (await _server.Projector(Code), await _server.Projector(Code));
        await Told(one, Ready);
        await Told(two, Ready with { Id = "two" });

        await one.DisposeAsync();
        await two.DisposeAsync();
        await Until(() => Desk.List(Code).All(line => !line.IsConnected));
        _folder.Time.Advance(TimeSpan.FromSeconds(61));

        Assert.Equal([new ProjectorLine(1, 1920, 1080, false, false, true, Showing.All, true)], Desk.List(Code));
    }

    [Fact]
    public async Task One_that_comes_back_is_the_same_and_shows_what_it_was_told_meanwhile()
    {
        var before = await _server.Projector(Code);
        await Told(before, Ready);
        await before.DisposeAsync();
        await Until(() => !Desk.List(Code)[0].IsConnected);
        Desk.Show(Code, 1, Showing.Title);

        await using var after = await _server.Projector(Code);

        Assert.Equal(new ProjectorOrder(1, Showing.Title, true), await Told(after, Ready));
        Assert.Single(Desk.List(Code));
    }

    [Fact]
    public async Task Odd_reports_and_reports_of_tablets_are_not_listed()
    {
        var ticket = await _server.TakeSeat(Code, "1-1");
        await using var seat = await _server.Connect($"/play/{Code}/1-1/live", ticket);
        await using var one = await _server.Projector(Code);

        Assert.Equal(0, (await Told(seat, Ready)).Number);
        Assert.Equal(0, (await Told(one, Ready with { Id = "" })).Number);
        Assert.Equal(0, (await Told(one, Ready with { Id = new string('x', 65) })).Number);
        Assert.Equal(0, (await Told(one, Ready with { Width = -1 })).Number);
        Assert.Equal(0, (await Told(one, Ready with { Showing = (Showing)9 })).Number);
        Assert.Equal(0, (await Told(one, null!)).Number);
        Assert.Empty(Desk.List(Code));
    }

    [Fact]
    public void Pages_that_make_ever_new_ids_do_not_fill_the_list()
    {
        var book = new ProjectorBook(_folder.Time);
        for (var number = 1; number <= 30; number++)
        {
            book.Take(Code, "one connection", Ready with { Id = $"{number}" });
        }

        Assert.Single(book.Of(Code));

        for (var number = 1; number <= 30; number++)
        {
            Assert.Equal(number <= 23, book.Take(Code, $"connection {number}", Ready with { Id = $"of {number}" }) is not null);
        }
    }

    // What it wears is another matter.
    private static async Task<ProjectorOrder> Told(LiveClient projector, ProjectorReport report) => (await projector.Report(report)) with { Dress = null };

    private static async Task Until(Func<bool> isSo)
    {
        for (var tries = 0; !isSo(); tries++)
        {
            Assert.True(tries < 500, "It never came.");
            await Task.Delay(10);
        }
    }
}
