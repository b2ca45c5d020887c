using QuizContracts;
using QuizContracts.Desks;
using QuizContracts.Views;
using QuizServer.Tests.Engine;
using QuizServer.Tests.Journal;

namespace QuizServer.Tests.Realtime;

public sealed class PreviewTests
{
    private const string Code = "QZ7H2K";

    [Fact]
    public async Task A_preview_says_what_changes_and_changes_nothing()
    {
        using var folder = new DataFolder();
        await using var server = await LiveServer.Start(folder, Plans.Of(Plans.Required() with { Wrong = -5 }));
        foreach (var action in (HostAction[])[new HostAction.NextStep(), new HostAction.NextStep(), new HostAction.NextStep(), new HostAction.Rule(Ruling.Wrong)])
        {
            folder.Time.Advance(TimeSpan.FromSeconds(1));
            Assert.True((await server.Desk.Do(Code, action, "test")).Accepted);
        }

        var before = server.Desk.Look(Code)!;
        var forecast = server.Desk.Preview(Code, new HostAction.Overturn(1, Ruling.Correct, "评委裁定"));

        Assert.Equal(
            [new StandingChange(1, "第1队", 95, 110, 3, 1), new StandingChange(2, "第2队", 100, 100, 1, 2), new StandingChange(3, "第3队", 100, 100, 1, 2)],
            forecast);
        Assert.Equal(before.Sequence, server.Desk.Look(Code)!.Sequence);
        Assert.Equal([95, 100, 100], server.Desk.Look(Code)!.Teams.Select(team => team.Score));
    }

    [Fact]
    public async Task What_would_be_refused_changes_nothing()
    {
        using var folder = new DataFolder();
        await using var server = await LiveServer.Start(folder, Plans.Of(Plans.Buzz()));

        Assert.Empty(server.Desk.Preview(Code, new HostAction.Overturn(1, Ruling.Correct, "评委裁定")));
        Assert.Empty(server.Desk.Preview("ABC234", new HostAction.CorrectScore(1, 5, "更正")));
    }
}
