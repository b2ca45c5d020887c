using System.Text.RegularExpressions;
using Microsoft.Playwright;
using QuizContracts.Banks;
using QuizServer.Tests.Banks.Tables;
using static Microsoft.Playwright.Assertions;

namespace QuizServer.Tests.Browser;

/// <summary>An organiser's way from the spreadsheet at hand to a hall with open doors.</summary>
[Collection("Browser")]
public sealed class BankToContestTests
{
    // The way such sheets are: a title in merged cells, words of one's own for the columns, an answer inside a stem, a key beyond the options, a stem forgotten.
    private static readonly TestSheet Messy = new("党史题",
        ["高台县党史知识竞赛题库", "", "", "", "", "", "", "", ""],
        ["（请勿外传）", "", "", "", "", "", "", "", ""],
        ["序号", "类型", "题目内容", "A", "B", "C", "D", "正确答案", "来源"],
        [TestBook.Number(1), "单选题", "中国共产党第一次全国代表大会在哪一年召开？（ A ）", TestBook.Number(1921), TestBook.Number(1922), TestBook.Number(1923), TestBook.Number(1924), "A", "《中国共产党简史》"],
        [TestBook.Number(2), "单选", "遵义会议在哪一年召开？", "1934年", "1935年", "1936年", "1937年", "E", "《中国共产党简史》"],
        [TestBook.Number(3), "多选题", "下列哪些战役属于三大战役？", "辽沈战役", "淮海战役", "平津战役", "渡江战役", "ABC", "《中国共产党简史》"],
        [TestBook.Number(4), "判断题", "西安事变发生在1936年12月。", "", "", "", "", "√", "《中国共产党简史》"],
        ["", "", "", "", "", "", "", "", ""],
        [TestBook.Number(5), "单选", "", "延安", "西安", "", "", "A", "《中国共产党简史》"])
    {
        Merges = ["A1:I1", "A2:I2"],
    };

    [SkippableFact]
    public async Task A_messy_spreadsheet_becomes_approved_questions_a_contest_and_a_lobby_in_which_a_team_sits()
    {
        await using var server = new PublishedServer();
        await server.Start();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await InstalledBrowser.Launch(playwright);
        var complaints = new List<string>();
        var page = await Watched.Page(browser, complaints, 1280, 800);

        await page.GotoAsync(server.OrganiserLink);
        await page.GotoAsync($"{server.Address}/host/banks");
        await page.Locator("#bank-title").FillAsync("高台县题库");
        await page.Locator(".bank-new [type=submit]:enabled").ClickAsync(new() { Timeout = 30_000 });
        await page.Locator(".bank-actions a[href$='/import']").ClickAsync();

        await Import(page);
        await Approve(page);
        await Assemble(page, server.Address);

        await Expect(page.Locator("[data-next]")).ToBeEnabledAsync(new() { Timeout = 30_000 });
        await Expect(page.Locator("[data-lobby=open]")).ToBeVisibleAsync();
        var tablet = await Watched.Page(browser, complaints, 820, 1180);
        await tablet.GotoAsync($"{server.Address}/join/GTHXZH");
        await tablet.Locator("button[name='seat'][value='2-1']").ClickAsync();
        await Hall.IsLive(tablet);
        await Expect(tablet.Locator("#screen")).ToHaveAttributeAsync("data-stage", "lobby");
        await Expect(page.Locator("[data-seat][data-state=connected]")).ToHaveCountAsync(1);
        Assert.Empty(complaints);
    }

    // Two rows of six are wrong; each is mended where it stands.
    private static async Task Import(IPage page)
    {
        await page.Locator("[data-live=true] #import-file").SetInputFilesAsync(new FilePayload { Name = "题库 最终版.xlsx", MimeType = "application/octet-stream", Buffer = TestBook.Of(Messy) });
        await Expect(page.Locator("#import-sum")).ToContainTextAsync("共 5 行：可导入 3", new() { Timeout = 30_000 });
        await Expect(page.Locator("tr[data-row='4'] .bank-stem")).Not.ToContainTextAsync("（ A ）");
        await Hall.Picture(page, "import");
        foreach (var (line, column, text) in new[] { (5, BankColumns.Answer, "B"), (9, BankColumns.Stem, "中央红军长征后，党中央长期驻在哪里？") })
        {
            await page.Locator($"[data-mend='{line}']").ClickAsync();
            await page.Locator($"[data-cell='{column}']").FillAsync(text);
            await page.Keyboard.PressAsync("Tab");
            await Expect(page.Locator($"tr.is-wrong[data-row='{line}']")).ToHaveCountAsync(0);
            await page.Locator($"[data-mend='{line}']").ClickAsync();
        }

        await Expect(page.Locator("#import-sum")).ToContainTextAsync("共 5 行：可导入 5");
        await page.Locator("#import-all").ClickAsync();
        await Expect(page.Locator("#import-said")).ToContainTextAsync("新增 5 题");
    }

    private static async Task Approve(IPage page)
    {
        await page.Locator(".bank-deeds a").Last.ClickAsync();
        await page.Locator("[data-question='2'] .bank-stem a").ClickAsync();
        await page.ArrivesAt("/questions/2");
        await Expect(page.Locator("textarea").First).ToHaveValueAsync("遵义会议在哪一年召开？");
        await page.GoBackAsync();
        await page.Locator(".bank-choosing button:enabled").First.ClickAsync();
        await page.Locator("[data-deed=Checked]").ClickAsync();
        await Expect(page.Locator(".bank-status.is-factchecked")).ToHaveCountAsync(5);
        await page.Locator("[data-deed=Approved]").ClickAsync();
        await Expect(page.Locator(".bank-status.is-approved")).ToHaveCountAsync(5);
    }

    // A contest from nothing: a title, a code, two teams from a pasted table, a round of buzzing, and four questions by lot with the fifth as a spare.
    private static async Task Assemble(IPage page, string address)
    {
        await page.GotoAsync($"{address}/host/contests/new");
        await page.Locator("[data-begin='']").ClickAsync(new() { Timeout = 30_000 });
        await page.Locator("#draft-title").FillAsync("高台县党史知识竞赛");
        await page.Locator("#draft-code").FillAsync("gthxzh");
        await page.Locator("#team-sheet > summary").ClickAsync();
        await page.Locator("#team-paste").FillAsync("队名\t座位\n城关镇\t1\n宣化镇\t1\n");
        await page.Locator("#team-preview").ClickAsync();
        await page.Locator("#team-take:enabled").ClickAsync();
        await Expect(page.Locator("[data-team='2'] input").First).ToHaveValueAsync("宣化镇");

        await page.Locator("#add-round").SelectOptionAsync(new SelectOptionValue { Label = "抢答" });
        await page.Locator("[data-round='1'] > summary").ClickAsync();
        await page.Locator("[data-round='1'] [data-count]").FillAsync("4");
        await page.Locator("[data-round='1'] [data-spares]").FillAsync("1");
        await page.Keyboard.PressAsync("Tab");
        await page.Locator("[data-questions='1'] > summary").ClickAsync();
        await page.Locator("[data-questions='1'] [data-draw] > summary").ClickAsync();
        await page.Locator("[data-draw] label", new() { HasTextRegex = new Regex("高台县题库") }).Locator("input").CheckAsync();
        await page.Locator("[data-draw-now]:enabled").ClickAsync();
        await Expect(page.Locator("[data-places=questions] .build-stem b")).ToHaveCountAsync(4);
        await page.Locator("[data-places=spares] [data-choose]").ClickAsync();
        await page.Locator("[data-search] select").First.SelectOptionAsync(new SelectOptionValue { Label = "高台县题库（已审 5 题）" });
        await page.Locator("[data-search] [type=submit]").ClickAsync();
        await page.Locator("[data-take]").ClickAsync();
        await Expect(page.Locator("[data-places=spares] .build-stem b")).ToHaveCountAsync(1);
        await Hall.Picture(page, "draft");
        await page.Locator("#create:enabled").ClickAsync();
        await page.ArrivesAt("/host/contests/GTHXZH/console");
    }
}
