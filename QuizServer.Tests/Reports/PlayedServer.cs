using QuizContracts;
using QuizContracts.Desks;
using QuizServer.Contests;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Tests.Engine;
using QuizServer.Tests.Journal;
using QuizServer.Tests.Realtime;

namespace QuizServer.Tests.Reports;

/// <summary>A server on which a short contest was played to its podium.</summary>
internal static class PlayedServer
{
    public const string Code = "QZ7H2K";

    /// <summary>Two teams, one question by tablet and one race; the second team's name looks like a formula.</summary>
    public static readonly ContestPlan Plan = Plans.Of(Plans.Simultaneous(1), Plans.Buzz(1) with { EarlyPress = FalseStarts.Ignore, StartSeconds = null }) with
    {
        Teams = [new(1, "红旗队"), new(2, "=1+1队")],
    };

    /// <summary>Table 1 is right by tablet, table 2 wrong; table 2 wins the race, is ruled wrong and overturned.</summary>
    public static async Task<LiveServer> Start(DataFolder folder)
    {
        var server = await LiveServer.Start(folder, Plan);
        var room = server.Services.GetService(typeof(IContestDirectory)) is IContestDirectory contests ? contests.Find(Code)! : throw new InvalidOperationException("A server has contests.");
        async Task Post(Func<TimeSpan, Command> make)
        {
            folder.Time.Advance(TimeSpan.FromSeconds(1));
            var reply = await room.Post("host:陈", null, make);
            Assert.True(reply.Verdict.Accepted, reply.Verdict.Sentence.Zh);
        }

        Task Next() => Post(at => new Command.TakeNextStep(at, "host:陈"));
        await Post(at => new Command.TakeSeat(at, "seat:1-1", new SeatId(1, 1), "hash"));
        await Post(at => new Command.TakeSeat(at, "seat:2-1", new SeatId(2, 1), "hash"));
        await Next();
        await Next();
        await Next();
        await Post(at => new Command.GiveAnswer(at, "seat:1-1", new SeatId(1, 1), "同1", [Plans.Right]));
        await Post(at => new Command.GiveAnswer(at, "seat:2-1", new SeatId(2, 1), "同1", [Plans.WrongOption]));
        // All have answered: the rest is the host's.
        folder.Time.Advance(TimeSpan.FromSeconds(30));
        await Next();
        await Next();
        await Next();
        await Next();
        await Next();
        folder.Time.Advance(TimeSpan.FromSeconds(5));
        await Post(at => new Command.PressBuzzer(at, "seat:2-1", new SeatId(2, 1), null));
        folder.Time.Advance(TimeSpan.FromSeconds(1));
        await Next();
        await Post(at => new Command.RuleAnswer(at, "host:陈", Ruling.Wrong));
        await Post(at => new Command.OverturnRuling(at, "host:陈", 3, Ruling.Correct, "口音听错"));
        while (room.Now.State.Phase is not Phase.Podium)
        {
            await Next();
        }

        return server;
    }

    /// <summary>What the organiser does.</summary>
    public static async Task Do(LiveServer server, HostAction action)
    {
        var done = await server.Desk.Do(Code, action, "organiser");
        Assert.True(done.Accepted, done.Sentence.Zh);
    }
}
