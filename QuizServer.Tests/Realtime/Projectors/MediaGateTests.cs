using Microsoft.Extensions.DependencyInjection;
using QuizContracts;
using QuizContracts.Desks;
using QuizContracts.Hub;
using QuizContracts.Views;
using QuizServer.Contests;
using QuizServer.Engine.Rounds;
using QuizServer.Tests.Engine;
using QuizServer.Tests.Journal;

namespace QuizServer.Tests.Realtime.Projectors;

/// <summary>A question is opened once its pictures, sounds and films are on the projectors, or at a second press.</summary>
#pragma warning disable CA1001 // xunit disposes it through IAsyncLifetime.
public sealed class MediaGateTests : IAsyncLifetime
{
    private const string Code = "QZ7H2K";
    private static readonly Question Pictured = Plans.Choice("图") with { Media = [new(MediaPlace.Stem, MediaKind.Image, "a1.png"), new(MediaPlace.Reveal, MediaKind.Video, "b2.mp4")] };
    private static readonly ProjectorReport Ready = new("one", 1920, 1080, true, true, Showing.All, false);
    private readonly DataFolder _folder = new();
    private LiveServer _server = null!;

    private IProjectorDesk Projectors => _server.Services.GetRequiredService<IProjectorDesk>();

    public async Task InitializeAsync() => _server = await LiveServer.Start(_folder, Plans.Of(
        Plans.Buzz() with { Questions = [Pictured, Plans.Choice("文")] },
        Plans.Buzz() with { Questions = [Pictured with { Id = "隐" }], Display = Display.HiddenUntilBuzz }).WithTeams(3));

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task While_a_projector_loads_the_step_is_refused_once_and_a_second_press_opens()
    {
        await using var one = await _server.Projector(Code);
        await one.Report(Ready);
        await Read();
        await one.Report(Ready with { Media = new("图", 1, []) });

        var refused = await Next();
        Assert.False(refused.Accepted);
        Assert.Contains("大屏 1 还在加载", refused.Sentence.Zh, StringComparison.Ordinal);
        Assert.Contains("Projector 1 still loads", refused.Sentence.En, StringComparison.Ordinal);
        Assert.IsType<Stage.Reading>(Hall.Stage);

        Assert.True((await Next()).Accepted);
        Assert.IsType<Stage.Countdown>(Hall.Stage);
    }

    [Fact]
    public async Task Once_it_has_loaded_them_one_press_opens()
    {
        await using var one = await _server.Projector(Code);
        await Read();
        await one.Report(Ready with { Media = new("图", 0, []) });

        Assert.True((await Next()).Accepted);
    }

    [Fact]
    public async Task A_projector_that_has_not_told_of_this_question_yet_still_loads_it()
    {
        await using var one = await _server.Projector(Code);
        await one.Report(Ready with { Media = new("另一题", 0, []) });
        await Read();

        Assert.False((await Next()).Accepted);
    }

    [Fact]
    public async Task What_a_projector_cannot_play_is_named_and_holds_back_once_too()
    {
        await using var one = await _server.Projector(Code);
        await Read();
        await one.Report(Ready with { Media = new("图", 0, ["a1.png"]) });

        Assert.Contains("大屏 1 放不出", (await Next()).Sentence.Zh, StringComparison.Ordinal);
        Assert.Equal(["a1.png"], Projectors.List(Code)[0].Media!.Failed);
        Assert.True((await Next()).Accepted);
    }

    [Fact]
    public async Task A_tablet_that_says_it_still_loads_holds_back_once_until_it_has_loaded_or_is_gone()
    {
        var told = new DeviceReport(null, null, DeviceReport.Lock, false, true, 820, 1180, null, null, "图");
        await using var one = await Seat("1-1");
        var two = await Seat("2-1");
        await Read();
        await one.Call<Receipt>("Tell", told with { Loading = null });
        await two.Call<Receipt>("Tell", told);

        var refused = await Next();
        Assert.False(refused.Accepted);
        Assert.StartsWith("2 号台的平板还在加载", refused.Sentence.Zh, StringComparison.Ordinal);
        Assert.StartsWith("Tablets of table 2 still load", refused.Sentence.En, StringComparison.Ordinal);
        await two.DisposeAsync();
        var room = _server.Services.GetRequiredService<IContestDirectory>().Find(Code)!;
        for (var tries = 0; room.Now.Present.Contains(new SeatId(2, 1)); tries++)
        {
            Assert.True(tries < 500, "It never left.");
            await Task.Delay(10);
        }

        // Not yet the second press: what follows is the first that nothing holds back.
        Assert.True((await Press(0.4)).Accepted);
    }

    [Fact]
    public async Task A_slip_of_two_presses_does_not_open_and_a_press_long_after_asks_again()
    {
        await using var one = await _server.Projector(Code);
        await one.Report(Ready);
        await Read();

        Assert.False((await Press(0)).Accepted);
        Assert.False((await Press(0.3)).Accepted);
        Assert.False((await Press(9)).Accepted);
        Assert.True((await Press(1)).Accepted);
    }

    [Fact]
    public async Task Projectors_that_are_gone_or_show_something_else_are_not_waited_for()
    {
        var gone = await _server.Projector(Code);
        await using var title = await _server.Projector(Code);
        await gone.Report(Ready);
        await title.Report(Ready with { Id = "two" });
        await Read();
        Projectors.Show(Code, 2, Showing.Title);
        await gone.DisposeAsync();
        for (var tries = 0; Projectors.List(Code)[0].IsConnected; tries++)
        {
            Assert.True(tries < 500, "It never left.");
            await Task.Delay(10);
        }

        Assert.True((await Next()).Accepted);
    }

    [Fact]
    public async Task A_question_without_media_or_with_a_hidden_stem_waits_for_nobody()
    {
        await using var one = await _server.Projector(Code);
        await one.Report(Ready);
        await Read();
        await _server.Desk.Do(Code, new HostAction.VoidQuestion("题目泄露"), "organiser");
        await Next();
        Assert.True((await Next()).Accepted);

        await _server.Desk.Do(Code, new HostAction.VoidQuestion("题目泄露"), "organiser");
        await Next();
        await Next();
        await Next();
        Assert.Equal("隐", Assert.IsType<Stage.Reading>(Hall.Stage).Question.Id);
        Assert.True((await Next()).Accepted);
    }

    [Fact]
    public async Task A_report_that_makes_no_sense_is_not_taken()
    {
        await using var one = await _server.Projector(Code);

        Assert.Equal(0, (await one.Report(Ready with { Media = new("", 0, []) })).Number);
        Assert.Equal(0, (await one.Report(Ready with { Media = new("图", -1, []) })).Number);
        Assert.Equal(0, (await one.Report(Ready with { Media = new("图", 0, [new string('x', 101)]) })).Number);
        Assert.Equal(0, (await one.Report(Ready with { Media = new("图", 0, null!) })).Number);
        Assert.Empty(Projectors.List(Code));
    }

    private HallView Hall => _server.Desk.Look(Code)!.Hall;

    private async Task Read()
    {
        await Next();
        await Next();
        Assert.Equal("图", Assert.IsType<Stage.Reading>(Hall.Stage).Question.Id);
    }

    private async Task<LiveClient> Seat(string seat) => await _server.Connect($"/play/{Code}/{seat}/live", await _server.TakeSeat(Code, seat));

    private Task<DeskVerdict> Next() => Press(1);

    private Task<DeskVerdict> Press(double afterSeconds)
    {
        _folder.Time.Advance(TimeSpan.FromSeconds(afterSeconds));
        return _server.Desk.Do(Code, new HostAction.NextStep(), "organiser");
    }
}
