using QuizContracts.Desks;
using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Tests.Engine;
using QuizServer.Tests.Journal;

namespace QuizServer.Tests.Realtime;

public sealed class JuryLinkTests
{
    private const string Code = "QZ7H2K";
    private const string Invalid = "这个评委链接无效或已收回";
    private static readonly ContestPlan Plan = Plans.Of(Plans.Marked()) with { Judges = Plans.Judges(2) };

    [Fact]
    public async Task A_judge_has_no_link_until_the_organiser_makes_one()
    {
        using var folder = new DataFolder();
        await using var server = await LiveServer.Start(folder, Plan);
        Assert.All(server.Desk.Jury(Code)!.Judges, judge => Assert.Null(judge.Path));

        var path = await Admit(server, 2);

        Assert.StartsWith($"/jury/{Code}/", path, StringComparison.Ordinal);
        Assert.Equal((2, "评委2", false), server.Jury.Look(Code, Token(path)) is { } view ? (view.Judge, view.Name, view.IsChief) : default);
        Assert.Null(server.Desk.Jury(Code)!.Judges[0].Path);
        Assert.Null(server.Desk.Jury("ABC234"));
    }

    [Fact]
    public async Task The_link_opens_the_judges_page_without_any_sign_in_and_nothing_else_does()
    {
        using var folder = new DataFolder();
        await using var server = await LiveServer.Start(folder, Plan);
        var path = await Admit(server, 2);

        var page = await server.Page(path);
        Assert.Contains("2 号评委 评委2", page, StringComparison.Ordinal);
        Assert.Contains("blazor.web", page, StringComparison.Ordinal);
        foreach (var wrong in (string[])[$"/jury/{Code}", $"/jury/{Code}/x", $"{path}x", $"{path}/more", $"/jury/ABC234/{Token(path)}", $"/jury/{Code}/{Token(server.Desk.ProjectorPath(Code))}"])
        {
            var refused = await server.Page(wrong);
            Assert.Contains(Invalid, refused, StringComparison.Ordinal);
            Assert.Contains("name=\"viewport\"", refused, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_link_that_is_withdrawn_or_renewed_does_nothing_any_more_and_its_open_page_hears_of_it()
    {
        using var folder = new DataFolder();
        await using var server = await LiveServer.Start(folder, Plan);
        var first = Token(await Admit(server, 1));
        var seen = new List<JuryView?>();
        using var watch = server.Jury.Watch(Code, first, view => { lock (seen) { seen.Add(view); } });
        Assert.Equal(1, server.Desk.Jury(Code)!.Judges[0].Screens);

        var second = Token(await Admit(server, 1));
        Assert.Null(seen[^1]);
        Assert.Null(server.Jury.Look(Code, first));
        Assert.NotNull(server.Jury.Look(Code, second));
        Assert.False((await server.Jury.Mark(Code, first, 5)).Accepted);

        Assert.True((await server.Desk.Do(Code, new HostAction.WithdrawJudge(1), "test")).Accepted);
        Assert.Contains(Invalid, await server.Page($"/jury/{Code}/{second}"), StringComparison.Ordinal);
        Assert.Contains("链接已收回", (await server.Jury.Do(Code, second, new HostAction.NextStep())).Sentence.Zh, StringComparison.Ordinal);
        using var late = server.Jury.Watch(Code, second, _ => Assert.Fail("A withdrawn link is told nothing."));
        await server.Desk.Do(Code, new HostAction.SetLobby(false), "test");
    }

    [Fact]
    public async Task A_link_outlives_a_restart_of_the_server()
    {
        using var folder = new DataFolder();
        string path;
        await using (var before = await LiveServer.Start(folder, Plan))
        {
            path = await Admit(before, 2);
        }

        await using var server = await LiveServer.Start(folder, Plan);
        Assert.NotNull(server.Jury.Look(Code, Token(path)));
    }

    [Fact]
    public async Task Marks_come_in_through_the_links_and_the_chief_judge_overturns_after_a_preview()
    {
        using var folder = new DataFolder();
        await using var server = await LiveServer.Start(folder, Plan);
        var (chief, other) = (Token(await Admit(server, 1)), Token(await Admit(server, 2)));
        foreach (var _ in (int[])[1, 2, 3])
        {
            await Next(server, folder);
        }

        Assert.True((await server.Jury.Mark(Code, chief, 8)).Accepted);
        Assert.False((await server.Jury.Mark(Code, other, 12)).Accepted);
        Assert.True((await server.Jury.Mark(Code, other, 7)).Accepted);
        Assert.Equal([true, true], server.Desk.Look(Code)!.Marking!.Judges.Select(judge => judge.HasMarked));
        await Next(server, folder);
        await Next(server, folder);

        var overturn = new HostAction.Overturn(1, QuizContracts.Ruling.Timeout, "超过时限");
        Assert.Contains(new StandingChange(1, "第1队", 107.5m, 95, 1, 3), server.Jury.Preview(Code, chief, overturn));
        Assert.Empty(server.Jury.Preview(Code, other, overturn));
        Assert.False((await server.Jury.Do(Code, other, overturn)).Accepted);
        Assert.False((await server.Jury.Do(Code, chief, new HostAction.NextStep())).Accepted);
        Assert.True((await server.Jury.Do(Code, chief, overturn)).Accepted);
        Assert.Equal(95, server.Desk.Look(Code)!.Teams[0].Score);
        Assert.False((await server.Desk.Do(Code, new HostAction.Overturn(1, QuizContracts.Ruling.Declined, "复核"), "test")).Accepted);
    }

    private static async Task<string> Admit(LiveServer server, int judge)
    {
        Assert.True((await server.Desk.Do(Code, new HostAction.AdmitJudge(judge), "test")).Accepted);
        return server.Desk.Jury(Code)!.Judges[judge - 1].Path!;
    }

    private static async Task Next(LiveServer server, DataFolder folder)
    {
        folder.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.True((await server.Desk.Do(Code, new HostAction.NextStep(), "test")).Accepted);
    }

    private static string Token(string path) => path.Split('/')[3];
}
