using static Microsoft.Playwright.Assertions;

namespace QuizServer.Tests.Browser;

/// <summary>An Open contest in the browser: three persons enter for two organisations, a fourth is in the audience.</summary>
[Collection("Browser")]
public sealed class OpenContestPagesTests
{
    [SkippableFact]
    public async Task Three_persons_and_the_audience_play_an_open_contest_to_the_podium()
    {
        await using var server = new PublishedServer();
        await server.Start();
        await using var hall = await Hall.OpenToAll(server, "XANQSH");
        await Expect(hall.Projector.Locator(".lobby-entered")).ToContainTextAsync("已报名 3 人");
        await Expect(hall.Projector.Locator(".lobby-audience")).ToContainTextAsync("观众 1 人");
        await Hall.Picture(hall.Projector, "open-lobby");
        await hall.Projector.EvaluateAsync($"() => {{ {Hall.RecordMotion} }}");

        await hall.FirstStep();
        for (var question = 1; question <= 5; question++)
        {
            await hall.Next("reading");
            await hall.Next("all-answering");
            await hall.Answer(1, 0);
            await hall.Answer(2, 1);
            await hall.Answer(3, 2);
            await hall.Stage("closed");
            await hall.Next("revealed");
        }

        await Hall.Picture(hall.Projector, "open-reveal");
        await hall.Next("scoreboard");
        await Hall.Picture(hall.Projector, "open-standings");
        await Hall.Picture(hall.Console, "open-console");

        await hall.Next("rules");
        for (var question = 1; question <= 2; question++)
        {
            await hall.Next("reading");
            await hall.Next("all-answering");
            await hall.Answer(1, 0);
            await hall.Answer(2, 1);
            await hall.Answer(3, 2);
            await hall.Next("revealed");
        }

        await hall.Next("scoreboard");
        await hall.Next("rules");
        await hall.Next("reading");
        await hall.Next("audience");
        await Hall.Picture(hall.Tablets[4], "audience");
        await hall.Buzz(4);
        await Expect(hall.Slot(4, "notice")).ToContainTextAsync("你最先按下");
        await Expect(hall.Projector.Locator(".called")).ToContainTextAsync("观众 1 号");
        await Hall.Picture(hall.Projector, "open-called");
        await hall.Next("revealed");
        await hall.Next("reading");
        await hall.Next("audience");
        await hall.Next("revealed");
        await hall.Next("scoreboard");
        await hall.Next("podium");
        await Hall.Picture(hall.Projector, "open-podium");
        await Expect(hall.Projector.Locator(".open-standings .standing")).Not.ToHaveCountAsync(0);

        // Only what has a place of its own changes it: a row that nobody can tell from the others stands still.
        Assert.DoesNotContain("", await hall.Projector.EvaluateAsync<string[]>("moved"));

        await hall.Console.Locator("#find").FillAsync("选手2");
        await hall.Console.Keyboard.PressAsync("Enter");
        await Expect(hall.Console.Locator(".found summary")).ToContainTextAsync("选手2");
        Assert.Empty(hall.Complaints);
    }
}
