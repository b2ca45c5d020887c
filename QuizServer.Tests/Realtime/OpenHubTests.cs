using QuizContracts.Desks;
using QuizServer.Engine.Rounds;
using QuizServer.Tests.Engine;
using QuizServer.Tests.Journal;

namespace QuizServer.Tests.Realtime;

/// <summary>Entering an Open contest and joining the audience, through the pages and on real connections.</summary>
public sealed class OpenHubTests
{
    private const string Code = "QZ7H2K";

    private static Dictionary<string, string> Person(string name, int organisation) => new() { ["name"] = name, ["organisation"] = $"{organisation}" };

    [Fact]
    public async Task Who_enters_answers_and_sees_the_verdict()
    {
        using var folder = new DataFolder();
        await using var server = await LiveServer.Start(folder, Plans.Open(Plans.Simultaneous(1)));
        var (seat, cookie) = await server.Enter(Code, "enter", Person("李红", 1));
        Assert.Equal("1-1", seat);
        await using var phone = await server.Connect($"/play/{Code}/{seat}/live", cookie);
        await using var hall = await server.Projector(Code);
        foreach (var stage in (string[])["rules", "reading", "all-answering"])
        {
            folder.Time.Advance(TimeSpan.FromSeconds(1));
            Assert.True((await server.Desk.Do(Code, new HostAction.NextStep(), "test")).Accepted);
            await phone.WaitStage(stage);
        }

        Assert.True((await phone.Answer("同1", [Plans.Right])).Accepted);
        await hall.WaitStage("closed");
        folder.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.True((await server.Desk.Do(Code, new HostAction.NextStep(), "test")).Accepted);
        await phone.Wait("Me", me => me.GetProperty("score").GetString() == "110");
        Assert.Contains("县直机关", (await server.Page(server.Desk.ProjectorPath(Code))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_form_sent_three_times_is_one_entry()
    {
        using var folder = new DataFolder();
        await using var server = await LiveServer.Start(folder, Plans.Open(Plans.Simultaneous(1)));
        Assert.Equal("1-1", (await server.Enter(Code, "enter", Person("李红", 0), times: 3)).Seat);
        Assert.Equal("2-1", (await server.Enter(Code, "enter", Person("李红", 0))).Seat);
        Assert.Equal(2, server.Desk.Look(Code)!.Hall.Count);
    }

    [Fact]
    public async Task A_phone_in_the_audience_presses_and_is_called()
    {
        using var folder = new DataFolder();
        await using var server = await LiveServer.Start(folder, Plans.Of(Plans.Audience() with { Numbers = null, CalledBy = AudienceCall.Press }));
        var (seat, cookie) = await server.Enter(Code, "audience");
        Assert.Equal("0-1", seat);
        Assert.Contains("观众", await server.Page($"/play/{Code}/{seat}", cookie), StringComparison.Ordinal);
        await using var phone = await server.Connect($"/play/{Code}/{seat}/live", cookie);
        foreach (var stage in (string[])["rules", "reading", "audience"])
        {
            Assert.Equal("no-buzzing", (await phone.Buzz()).Code);
            folder.Time.Advance(TimeSpan.FromSeconds(1));
            Assert.True((await server.Desk.Do(Code, new HostAction.NextStep(), "test")).Accepted);
            await phone.WaitStage(stage);
        }

        Assert.True((await phone.Buzz()).Accepted);
        folder.Time.Advance(TimeSpan.FromSeconds(1));
        await phone.Wait("Me", me => me.GetProperty("notice").GetString()!.Contains("最先", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_bad_entry_takes_no_number()
    {
        using var folder = new DataFolder();
        await using var server = await LiveServer.Start(folder, Plans.Open(Plans.Simultaneous(1)));
        await Assert.ThrowsAnyAsync<Exception>(() => server.Enter(Code, "enter", new() { ["name"] = "<b>", ["organisation"] = "0" }));
        await Assert.ThrowsAnyAsync<Exception>(() => server.Enter(Code, "enter", new() { ["name"] = "李红", ["organisation"] = "x" }));
        Assert.Equal(0, server.Desk.Look(Code)!.Hall.Count);
    }
}
