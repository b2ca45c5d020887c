using QuizContracts.Desks;
using QuizServer.Tests.Engine;
using QuizServer.Tests.Journal;

namespace QuizServer.Tests.Realtime;

/// <summary>A tablet's page without its script: it looks again by itself while its user waits.</summary>
#pragma warning disable CA1001 // xunit disposes it through IAsyncLifetime.
public sealed class NoScriptTests : IAsyncLifetime
{
    private const string Code = "QZ7H2K";
    private const string Again = "<noscript><meta http-equiv=\"refresh\" content=\"2\"></noscript>";
    private readonly DataFolder _folder = new();
    private LiveServer _server = null!;

    public async Task InitializeAsync() => _server = await LiveServer.Start(_folder, Plans.Of(Plans.Simultaneous(1)).WithTeams(2));

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task It_looks_again_every_two_seconds_but_never_while_an_answer_is_chosen_or_typed()
    {
        var ticket = await _server.TakeSeat(Code, "1-1");
        Assert.Contains(Again, await _server.Page($"/play/{Code}/1-1", ticket), StringComparison.Ordinal);

        foreach (var isAnswering in (bool[])[false, false, true])
        {
            _folder.Time.Advance(TimeSpan.FromSeconds(1));
            Assert.True((await _server.Desk.Do(Code, new HostAction.NextStep(), "organiser")).Accepted);
            var page = await _server.Page($"/play/{Code}/1-1", ticket);
            Assert.Equal(!isAnswering, page.Contains(Again, StringComparison.Ordinal));
            Assert.Contains("刷新", page, StringComparison.Ordinal);
        }
    }
}
