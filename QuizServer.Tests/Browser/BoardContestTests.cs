using static Microsoft.Playwright.Assertions;

namespace QuizServer.Tests.Browser;

/// <summary>A contest under a published regulation (R6), whose board, second chances and audience questions the demonstration contest does not have.</summary>
[Collection("Browser")]
public sealed class BoardContestTests
{
    // Worked out by hand: see the comments beside the rounds.
    private static readonly (int Table, string Score, int Rank)[] FinalTable = [(1, "170", 2), (2, "310", 1), (3, "130", 3), (4, "70", 4)];

    [SkippableFact]
    public async Task Four_tables_play_a_contest_with_second_chances_and_a_board_to_the_podium()
    {
        await using var server = new PublishedServer();
        await server.Start();
        await using var hall = await Hall.Open(server, "MNZSHW");

        await Required(hall);
        await Buzz(hall);
        await Risk(hall);

        await hall.Next("podium");
        foreach (var (table, score, rank) in FinalTable)
        {
            await Expect(hall.Slot(table, "score")).ToHaveTextAsync(score);
            await Expect(hall.Slot(table, "rank")).ToHaveTextAsync($"{rank}");
        }

        Assert.Empty(hall.Complaints);
    }

    // 100 to begin with; three each, all right: 130 130 130 130.
    private static async Task Required(Hall hall)
    {
        await hall.FirstStep();
        for (var question = 1; question <= 12; question++)
        {
            await hall.Next("reading");
            await hall.Next("answering");
            await hall.Rule("correct");
        }

        await hall.Next("scoreboard");
    }

    // 110 290 130 110: ±20, a second chance at the same points, and after two failures the audience.
    private static async Task Buzz(Hall hall)
    {
        await hall.Next("rules");
        await Race(hall, 1);
        await Ruled(hall, "wrong", "buzz-open");
        await hall.Buzz(2);
        await hall.Stage("answering");
        await hall.Rule("correct");

        await Race(hall, 3);
        await Ruled(hall, "wrong", "buzz-open");
        await hall.Buzz(4);
        await hall.Stage("answering");
        await Ruled(hall, "wrong", "audience");
        await hall.Next("revealed");

        await hall.Next("reading");
        await hall.Buzz(1);
        await Expect(hall.Slot(1, "notice")).ToContainTextAsync("犯规");
        await Opened(hall, 3);
        await hall.Rule("correct");

        for (var question = 4; question <= 10; question++)
        {
            await Race(hall, 2);
            await hall.Rule("correct");
        }

        await hall.Next("scoreboard");
    }

    // From the lowest score: 1 takes 60, 4 loses 40, 3 declines, 2 takes 20.
    private static async Task Risk(Hall hall)
    {
        await hall.Next("rules");
        await hall.Next("picking");
        await Hall.Picture(hall.Projector, "board");
        await Pick(hall, 8, "correct");
        await hall.Next("picking");
        await Expect(hall.Projector.Locator(".board-cell.is-used")).ToHaveTextAsync("9");
        await Expect(hall.Console.Locator("[data-pick='8']")).ToBeDisabledAsync();
        await Pick(hall, 4, "wrong");
        await hall.Next("picking");
        await hall.Console.Locator("[data-decline]:enabled").ClickAsync();
        await Expect(hall.Projector.Locator(".strip")).ToContainTextAsync("学校联队");
        await Pick(hall, 0, "correct");
        await hall.Next("scoreboard");
    }

    private static async Task Pick(Hall hall, int question, string ruling)
    {
        await hall.Console.Locator($"[data-pick='{question}']:enabled").ClickAsync();
        await hall.Stage("reading");
        await hall.Next("answering");
        await hall.Rule(ruling);
    }

    private static async Task Race(Hall hall, int table)
    {
        await hall.Next("reading");
        await Opened(hall, table);
    }

    private static async Task Opened(Hall hall, int table)
    {
        await hall.Next("countdown");
        await hall.Stage("buzz-open");
        // The buzzer that was tried in the lobby is gone.
        await Expect(hall.Tablets[table].Locator(".buzz-button:visible")).ToHaveCountAsync(1);
        await hall.Buzz(table);
        await hall.Stage("answering");
    }

    private static async Task Ruled(Hall hall, string ruling, string stage)
    {
        await hall.Console.Locator($"[data-rule='{ruling}']:enabled").ClickAsync();
        await hall.Stage(stage);
    }
}
