using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace QuizServer.Tests.Browser;

/// <summary>The demonstration contest, played to the podium on real screens against the published program.</summary>
[Collection("Browser")]
public class DemoContestTests
{
    // By hand. Base 100. Required 10/0/0; simultaneous 10/−5/0; buzz 20/−10/−10.
    //                          T1    T2    T3    T4
    // required 1–4             +10    0    +10   +10      T2 wrong
    // required 5–8             +10   +10    0     0       T3 declines, T4 wrong
    // simultaneous 1           +10   +10   −5    +10
    // simultaneous 2           −5    +10   +10   +10
    // simultaneous 3           +10   +10   +10   +10
    // simultaneous 4           +10   −5    +10   −5
    //   T2's ruling overturned       +15
    // buzz 1  T3 false start, T1 +20
    // buzz 2  T2 does not begin: timeout −10
    // buzz 3  T3 +20
    // buzz 4  T4 −10
    // buzz 5  T4 +20
    // buzz 6  T4 +20, T2 pressed while it was cut off
    private static readonly (int Table, string Score, int Rank)[] FinalTable =
    [
        (1, "165", 1),
        (2, "140", 4),
        (3, "155", 3),
        (4, "165", 1),
    ];

    [SkippableFact]
    public async Task Four_tables_play_the_demonstration_contest_to_the_podium()
    {
        await using var server = new PublishedServer();
        await server.Start();
        await using var hall = await Hall.Open(server);
        await Hall.Picture(hall.Projector, "lobby");

        await Required(hall);
        await Simultaneous(hall);
        await Buzz(hall);

        await hall.Next("podium");
        foreach (var (table, score, rank) in FinalTable)
        {
            await Expect(hall.Slot(table, "score")).ToHaveTextAsync(score);
            await Expect(hall.Slot(table, "rank")).ToHaveTextAsync($"{rank}");
        }

        await Hall.Picture(hall.Projector, "podium");
        await Results(hall, server);
        Assert.Empty(hall.Complaints);
    }

    // The report is verified when it opens; a visitor without any sign-in reads the results once they are published, and not before.
    private static async Task Results(Hall hall, PublishedServer server)
    {
        await using var visit = await hall.Console.Context.Browser!.NewContextAsync();
        var visitor = await visit.NewPageAsync();
        var address = $"{server.Address}/results/DANGSH";
        Assert.Equal(404, (await visitor.GotoAsync(address))!.Status);
        var report = await hall.Console.Context.NewPageAsync();
        await report.GotoAsync($"{server.Address}/host/contests/DANGSH/results");
        await Expect(report.Locator("[data-proof='0']")).ToContainTextAsync("核对：账目与日志一致。", new() { Timeout = 30_000 });
        await Expect(report.Locator("#standings [data-team='1']")).ToContainTextAsync("165");
        await report.Locator("[data-publish]").ClickAsync();
        await report.Locator("[data-confirm]").ClickAsync();
        await Expect(report.Locator("[data-public='true']")).ToContainTextAsync("/results/DANGSH");
        Assert.Equal(200, (await visitor.GotoAsync(address))!.Status);
        await Expect(visitor.Locator("[data-team='3']")).ToContainTextAsync("155");
        await Hall.Picture(report, "results");
    }

    private static async Task Required(Hall hall)
    {
        string[] rulings = ["correct", "wrong", "correct", "correct", "correct", "correct", "declined", "wrong"];
        await hall.FirstStep();
        foreach (var (index, ruling) in rulings.Index())
        {
            await hall.Next("reading");
            if (index == 0)
            {
                await Swap(hall);
            }

            await hall.Next("answering");
            if (index == 1)
            {
                await RuleByMistake(hall);
            }

            if (index != 1 && ruling is "correct" or "wrong")
            {
                await Task.Delay(600);
                await hall.Console.Keyboard.PressAsync("PageDown");
            }

            await hall.Rule(ruling);
        }

        await Hall.Picture(hall.Projector, "revealed");
        await hall.Next("scoreboard");
        await Expect(hall.Slot(1, "score")).ToHaveTextAsync("120");
    }

    private static async Task Simultaneous(Hall hall)
    {
        int[][][] answers =
        [
            [[2], [2], [0], [2]],
            [[1, 2], [1, 2, 3], [1, 2, 3], [1, 2, 3]],
            [[1], [1], [1], [1]],
            [[0, 1, 2, 3], [0, 1, 2], [0, 1, 2, 3], [0, 4]],
        ];
        await hall.Next("rules");
        foreach (var question in answers)
        {
            await hall.Next("reading");
            await hall.Next("all-answering");
            await Hall.Picture(hall.Tablets[1], "answering");
            for (var table = 1; table <= 4; table++)
            {
                await hall.Answer(table, question[table - 1]);
            }

            await hall.Stage("closed");
            await hall.Next("revealed");
        }

        await Overturn(hall);
        await Protest(hall);
        await hall.Next("scoreboard");
        await Hall.Picture(hall.Projector, "scoreboard");
    }

    // The host has read the wrong card: a spare takes the question's place.
    private static async Task Swap(Hall hall)
    {
        var stem = await hall.Projector.Locator(".stem").InnerTextAsync();
        await hall.Console.Locator("[data-swap]:enabled").ClickAsync();
        await hall.Console.Locator("#reason").FillAsync("读错题");
        await Hall.Picture(hall.Console, "swap-dialog");
        await hall.Console.Locator("[data-confirm]:enabled").ClickAsync();
        await hall.Console.Locator(".mud-dialog").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await Expect(hall.Projector.Locator(".stem")).Not.ToHaveTextAsync(stem);
    }

    // The host presses the wrong button, takes the step back and rules again.
    private static async Task RuleByMistake(Hall hall)
    {
        await hall.Rule("correct");
        await Expect(hall.Slot(2, "score")).ToHaveTextAsync("110");
        await hall.Console.Locator("[data-undo]:enabled").ClickAsync();
        await hall.Stage("answering");
        await Expect(hall.Slot(2, "score")).ToHaveTextAsync("100");
    }

    // Table 4 protests from its tablet; the host dismisses it.
    private static async Task Protest(Hall hall)
    {
        await Hall.Picture(hall.Tablets[4], "tablet-protest");
        await hall.Tablets[4].Locator("#to-protest").ClickAsync();
        await Expect(hall.Slot(4, "notice")).ToContainTextAsync("申诉已记录");
        await Hall.Picture(hall.Console, "console-protest");
        await hall.Console.Locator("[data-decide]:enabled").ClickAsync();
        await hall.Console.Locator(".ask-choice input[value='dismissed']").CheckAsync();
        await hall.Console.Locator("#reason").FillAsync("评委裁定");
        await Hall.Picture(hall.Console, "decide-dialog");
        await hall.Console.Locator("[data-confirm]:enabled").ClickAsync();
        await Expect(hall.Slot(4, "notice")).ToContainTextAsync("申诉不成立");
        await hall.Console.Locator(".mud-dialog").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await Hall.IsLive(hall.Tablets[4]);
    }

    // Table 2's last answer counts after all.
    private static async Task Overturn(Hall hall)
    {
        await Expect(hall.Slot(2, "score")).ToHaveTextAsync("135");
        var ruling = hall.Console.Locator("[data-judged]").Filter(new() { HasText = "卫健系统代表队" }).First;
        await ruling.Locator("[data-overturn]").ClickAsync();
        await hall.Console.Locator(".ask-choice input[value='Correct']").CheckAsync();
        await hall.Console.Locator("#reason").FillAsync("评委合议：少选一项不影响题意");
        await hall.Console.Locator("[data-confirm]:enabled").ClickAsync();
        await Expect(hall.Slot(2, "score")).ToHaveTextAsync("150");
        await hall.Console.Locator(".mud-dialog").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    private static async Task Buzz(Hall hall)
    {
        (int Table, string Ruling)[] presses = [(1, "correct"), (2, "timeout"), (3, "correct"), (4, "wrong"), (4, "correct")];
        await hall.Next("rules");
        foreach (var (index, (table, ruling)) in presses.Index())
        {
            await hall.Next("reading");
            if (index == 0)
            {
                await hall.Buzz(3);
                await Expect(hall.Slot(3, "notice")).ToContainTextAsync("抢跑犯规");
            }

            await hall.Next("countdown");
            await hall.Stage("buzz-open");
            await Hall.Picture(hall.Tablets[table], "buzzer");
            await hall.Buzz(table);
            await hall.Stage("answering");
            if (index == 0)
            {
                await Hall.Picture(hall.Projector, "projector");
                await hall.Console.EvaluateAsync("scrollTo(0, 0)");
                await Hall.Picture(hall.Console, "console");
            }

            if (ruling == "timeout")
            {
                // Five seconds to begin, and nobody begins.
                await Expect(hall.Slot(table, "notice")).ToContainTextAsync("请等主持人判定", new() { Timeout = 10_000 });
            }

            await hall.Rule(ruling);
        }

        await CutOff(hall);
        await hall.Next("scoreboard");
    }

    // Table 2 presses first, but its connection is down until the question is over.
    private static async Task CutOff(Hall hall)
    {
        await hall.Next("reading");
        var cable = await Cable.Lay(hall.Tablets[2]);
        await hall.Next("countdown");
        await hall.Stage("buzz-open");
        await cable.PullOut();
        await hall.Buzz(2);
        await Expect(hall.Tablets[2].Locator("#banner")).ToBeVisibleAsync();
        await hall.Buzz(4);
        await Expect(hall.Projector.Locator("#screen")).ToHaveAttributeAsync("data-stage", "answering");
        await hall.Console.Locator("[data-rule='correct']:enabled").ClickAsync();
        await Expect(hall.Projector.Locator("#screen")).ToHaveAttributeAsync("data-stage", "revealed");
        cable.PutBack();
        await Expect(hall.Slot(2, "notice")).ToContainTextAsync("按键到得太晚", new() { Timeout = 15_000 });
        await hall.Stage("revealed");
    }
}
