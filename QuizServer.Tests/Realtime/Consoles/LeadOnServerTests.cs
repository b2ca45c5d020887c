using Microsoft.Extensions.DependencyInjection;
using QuizContracts.Desks;
using QuizContracts.Views;
using QuizServer.Realtime.Consoles;
using QuizServer.Tests.Engine;
using QuizServer.Tests.Journal;

namespace QuizServer.Tests.Realtime.Consoles;

/// <summary>The server itself refuses what a console wants that does not lead, whatever its page lets through.</summary>
#pragma warning disable CA1001 // xunit disposes it through IAsyncLifetime.
public sealed class LeadOnServerTests : IAsyncLifetime
{
    private const string Code = "QZ7H2K";
    private readonly DataFolder _folder = new();
    private LiveServer _server = null!;
    private ILead _ada = null!;
    private ILead _eve = null!;

    public async Task InitializeAsync()
    {
        _server = await LiveServer.Start(_folder, Plans.Of(Plans.Required()));
        (_ada, _eve) = (Open("ada"), Open("eve"));
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_console_that_does_not_lead_is_refused_by_the_name_of_the_one_that_does_and_changes_nothing()
    {
        var before = _server.Journal.Read(Code).Count;
        foreach (HostAction action in (HostAction[])[new HostAction.NextStep(), new HostAction.Pause(), new HostAction.CorrectScore(1, 5, "漏记"), new HostAction.SetLobby(false)])
        {
            var verdict = await _server.Desk.Do(Code, action, "eve", _eve);
            Assert.Equal((false, "现在由 ada 的控台操作，这次操作没有执行；要操作请先接管。"), (verdict.Accepted, verdict.Sentence.Zh));
        }

        Assert.Equal(before, _server.Journal.Read(Code).Count);
    }

    [Fact]
    public async Task Two_consoles_that_press_next_at_once_move_one_step()
    {
        var pressed = await Task.WhenAll(Next("eve", _eve), Next("ada", _ada), Next("eve", _eve));

        Assert.Equal([false, true, false], pressed.Select(verdict => verdict.Accepted));
        Assert.Equal(["round-started"], Steps());
    }

    [Fact]
    public async Task What_the_old_one_sends_after_it_was_taken_over_is_refused()
    {
        Assert.True((await Next("ada", _ada)).Accepted);
        _folder.Time.Advance(TimeSpan.FromSeconds(1));

        _eve.Take();

        Assert.Contains("eve", (await Next("ada", _ada)).Sentence.En, StringComparison.Ordinal);
        Assert.Equal(["round-started"], Steps());
        Assert.True((await Next("eve", _eve)).Accepted);
        Assert.Equal(["round-started", "question-shown"], Steps());
    }

    [Fact]
    public async Task Where_no_console_asks_nobody_has_to_lead()
    {
        Assert.True((await Next("organiser", null)).Accepted);
    }

    [Fact]
    public async Task Projectors_take_orders_from_the_console_that_leads_alone()
    {
        var projectors = _server.Services.GetRequiredService<IProjectorDesk>();
        await using var hall = await _server.Projector(Code);
        await hall.Report(new("one", 1920, 1080, true, true, Showing.All, false));

        Assert.Contains("ada", projectors.Show(Code, 1, Showing.Black, _eve)!.Value.Zh, StringComparison.Ordinal);
        Assert.NotNull(projectors.Play(Code, true, _eve));
        Assert.NotNull(projectors.GiveSound(Code, 1, _eve));
        Assert.Equal(Showing.All, projectors.List(Code)[0].Showing);

        Assert.Null(projectors.Show(Code, 1, Showing.Black, _ada));
        Assert.Equal(Showing.Black, projectors.List(Code)[0].Showing);
    }

    private Task<DeskVerdict> Next(string by, ILead? console) => _server.Desk.Do(Code, new HostAction.NextStep(), by, console);

    private ILead Open(string name) => new LeadDesk(_server.Services.GetRequiredService<LeadBook>()).Join(Code, name, () => { });

    private IEnumerable<string> Steps() => _server.Journal.Read(Code).Select(entry => entry.Type.Split('/')[0]).Where(type => type is "round-started" or "question-shown");
}
