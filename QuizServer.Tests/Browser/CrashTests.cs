using static Microsoft.Playwright.Assertions;

namespace QuizServer.Tests.Browser;

/// <summary>The process is killed in the middle of a contest, three times, with every screen open.</summary>
[Collection("Browser")]
public class CrashTests
{
    [SkippableFact]
    public async Task A_contest_whose_server_is_killed_three_times_is_finished_without_losing_or_doubling_an_answer()
    {
        await using var server = new PublishedServer();
        await server.Start();
        await using var hall = await Hall.Open(server);
        var record = new Record(server.Database, "DANGSH");

        await Required(hall);
        await KillWithAnswersInFlight(server, hall, record);
        await Simultaneous(hall);
        await KillWithBuzzersOpen(server, hall);
        await KillBetweenCommitAndPublish(server, hall, record);
        await Finish(hall);

        Assert.All(record.Answers(), answer => Assert.Equal(1, answer.Value));
        for (var table = 1; table <= 4; table++)
        {
            await Expect(hall.Slot(table, "score")).ToHaveTextAsync(record.Score(table));
        }
    }

    private static async Task Required(Hall hall)
    {
        await hall.FirstStep();
        for (var question = 1; question <= 8; question++)
        {
            await hall.Next("reading");
            await hall.Next("answering");
            await hall.Rule("correct");
        }

        await hall.Next("scoreboard");
        await hall.Next("rules");
    }

    // Tables 1 and 2 have been told that their answers are in; those of 3 and 4 are under way when the process dies.
    private static async Task KillWithAnswersInFlight(PublishedServer server, Hall hall, Record record)
    {
        await hall.Next("reading");
        await hall.Next("all-answering");
        await hall.Answer(1, 2);
        await hall.Answer(2, 2);
        await Expect(hall.Slot(1, "notice")).ToContainTextAsync("已提交");
        await Expect(hall.Slot(2, "notice")).ToContainTextAsync("已提交");
        await Task.WhenAll(hall.Answer(3, 0), hall.Answer(4, 2), server.Kill());

        var answers = record.Answers();
        Assert.Equal(1, answers[(9, "1-1")]);
        Assert.Equal(1, answers[(9, "2-1")]);

        await server.Start();
        await hall.ComeBack();
        for (var table = 3; table <= 4; table++)
        {
            if (await hall.Tablets[table].Locator("#screen[data-can='answer']").CountAsync() > 0)
            {
                await hall.Answer(table, table == 3 ? 0 : 2);
            }
        }

        await hall.Stage("closed");
        await hall.Next("revealed");
        await Expect(hall.Slot(1, "score")).ToHaveTextAsync("130");
        await Expect(hall.Slot(3, "score")).ToHaveTextAsync("115");
    }

    private static async Task Simultaneous(Hall hall)
    {
        for (var question = 2; question <= 4; question++)
        {
            await hall.Next("reading");
            await hall.Next("all-answering");
            for (var table = 1; table <= 4; table++)
            {
                await hall.Answer(table, 0);
            }

            await hall.Stage("closed");
            await hall.Next("revealed");
        }

        await hall.Next("scoreboard");
        await hall.Next("rules");
    }

    private static async Task KillWithBuzzersOpen(PublishedServer server, Hall hall)
    {
        await hall.Next("reading");
        await hall.Next("countdown");
        await hall.Stage("buzz-open");
        await server.Kill();
        await server.Start();
        await hall.ComeBack();
        await hall.Stage("buzz-open");
        await hall.Buzz(2);
        await hall.Stage("answering");
        await hall.Rule("correct");
    }

    // The database is watched from outside; the process dies in the moment in which the press is on disk.
    private static async Task KillBetweenCommitAndPublish(PublishedServer server, Hall hall, Record record)
    {
        await hall.Next("reading");
        await hall.Next("countdown");
        await hall.Stage("buzz-open");
        var before = record.Last;
        var press = hall.Buzz(3);
        record.WaitForCommit(before);
        await server.Kill();
        await press;

        await server.Start();
        await hall.ComeBack();
        await hall.Stage("answering");
        await Expect(hall.Projector.Locator("#live")).ToContainTextAsync("政法系统代表队");
        await hall.Rule("correct");
    }

    private static async Task Finish(Hall hall)
    {
        for (var question = 3; question <= 6; question++)
        {
            await hall.Next("reading");
            await hall.Next("countdown");
            await hall.Stage("buzz-open");
            await hall.Buzz(1);
            await hall.Stage("answering");
            await hall.Rule("correct");
        }

        await hall.Next("scoreboard");
        await hall.Next("podium");
    }
}
