using Dapper;
using QuizContracts.Desks;
using QuizServer.Engine;
using QuizServer.Tests.Engine;
using QuizServer.Tests.Journal;
using QuizServer.Tests.Realtime;

namespace QuizServer.Tests.Proof;

public sealed class ResultGateTests
{
    private const string Code = "QZ7H2K";

    [Fact]
    public async Task A_result_that_stands_is_published_at_once()
    {
        using var folder = new DataFolder();
        await using var server = await AtLastScoreboard(folder);

        Assert.True((await Next(server, folder)).Accepted);
        Assert.Equal(["{}"], Finished(folder));
    }

    [Fact]
    public async Task A_result_that_does_not_stand_is_refused_once_and_then_published_with_the_dispute_on_record()
    {
        using var folder = new DataFolder();
        await using var server = await AtLastScoreboard(folder);
        Tamper(folder);

        var refused = await Next(server, folder);
        Assert.False(refused.Accepted);
        Assert.Contains("成绩核对未通过", refused.Sentence.Zh, StringComparison.Ordinal);
        Assert.Empty(Finished(folder));

        Assert.True((await Next(server, folder)).Accepted);
        Assert.Contains("不符", Assert.Single(Finished(folder)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_that_is_forgotten_is_given_again()
    {
        using var folder = new DataFolder();
        await using var server = await AtLastScoreboard(folder);
        Tamper(folder);

        Assert.False((await Next(server, folder)).Accepted);
        folder.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.False((await Next(server, folder)).Accepted);
    }

    private static async Task<LiveServer> AtLastScoreboard(DataFolder folder)
    {
        var server = await LiveServer.Start(folder, Plans.Of(Plans.Buzz(1) with { OpenMode = QuizServer.Engine.Rounds.OpenMode.HostPress }));
        foreach (var seconds in (int[])[1, 1, 1])
        {
            Assert.True((await Next(server, folder, seconds)).Accepted);
        }

        // Nobody presses.
        folder.Time.Advance(TimeSpan.FromSeconds(16));
        Assert.True((await Next(server, folder)).Accepted);
        Assert.True((await Next(server, folder)).Accepted);
        return server;
    }

    private static Task<DeskVerdict> Next(LiveServer server, DataFolder folder, int seconds = 1)
    {
        folder.Time.Advance(TimeSpan.FromSeconds(seconds));
        return server.Desk.Do(Code, new HostAction.NextStep(), "test");
    }

    // As somebody with the file in hand would: past the triggers.
    private static void Tamper(DataFolder folder)
    {
        using var connection = folder.Database().OpenWriter();
        foreach (var trigger in connection.Query<string>("SELECT name FROM sqlite_master WHERE type = 'trigger'").ToList())
        {
            connection.Execute($"DROP TRIGGER {trigger}");
        }

        Assert.Equal(1, connection.Execute("""UPDATE events SET payload = replace(payload, '"delta":100', '"delta":900') WHERE contest = @Code AND sequence = 2""", new { Code }));
    }

    private static List<string> Finished(DataFolder folder)
    {
        using var connection = folder.Database().OpenReader();
        return [.. connection.Query<string>("SELECT payload FROM events WHERE type = 'contest-finished/1'")];
    }
}
