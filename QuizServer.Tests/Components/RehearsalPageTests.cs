using Bunit;
using Microsoft.Extensions.DependencyInjection;
using QuizContracts;
using QuizContracts.Desks;
using QuizHost.Contests;

namespace QuizServer.Tests.Components;

public sealed class RehearsalPageTests : DeskTest
{
    private const string Own = "RHRS22";
    private readonly Hall _hall = new();

    public RehearsalPageTests() => Circuit.Services.AddSingleton<IRehearsalDesk>(_hall);

    [Fact]
    public async Task What_is_typed_for_all_and_for_single_teams_is_what_is_asked_for()
    {
        var page = Open(Pictures.Code);

        page.Find("[data-field=skill]").Change("80");
        page.Find("[data-own='2-reaction']").Change("600");
        page.Find("[data-left='1']").Change(true);
        await page.InvokeAsync(() => page.Find("[data-start]").ClickAsync());

        var (code, wish) = Assert.Single(_hall.Asked);
        Assert.Equal(Pictures.Code, code);
        Assert.Null(wish.Teams);
        Assert.Equal([KeyValuePair.Create("skill", 80.0)], wish.All);
        Assert.Equal([KeyValuePair.Create("reaction", 600.0)], Assert.Single(wish.Own, own => own.Key == 2).Value);
        Assert.Equal([1], wish.Left);
        Assert.Equal(Own, page.Find("[data-rehearsal]").GetAttribute("data-rehearsal"));
    }

    [Fact]
    public async Task A_word_where_a_number_belongs_is_named_and_nothing_begins()
    {
        var page = Open(Pictures.Code);

        page.Find("[data-field=skill]").Change("很高");
        await page.InvokeAsync(() => page.Find("[data-start]").ClickAsync());

        Assert.Contains("很高", page.Find(".rehearsal-page [role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Empty(_hall.Asked);
    }

    [Fact]
    public async Task A_refusal_stands_on_the_page_and_what_was_typed_stays()
    {
        _hall.Refusal = new("不能用 5 支队彩排。", "It cannot be rehearsed with 5 teams.");
        var page = Open(Pictures.Code);

        page.Find("#rehearsal-teams").Change("5");
        await page.InvokeAsync(() => page.Find("[data-start]").ClickAsync());

        Assert.Equal("不能用 5 支队彩排。", page.Find(".rehearsal-page [role=alert]").TextContent);
        Assert.Equal("5", page.Find("#rehearsal-teams").GetAttribute("value"));
        Assert.Equal(5, page.FindAll("[data-left]").Count);
    }

    [Fact]
    public async Task It_is_wiped_after_one_question_and_the_page_is_that_of_the_contest_again()
    {
        _hall.Running = new(Own, Pictures.Code, "【彩排】党史知识竞赛", 9);
        var page = Open(Own);
        Assert.Contains("9 块模拟平板", page.Find("[data-rehearsal]").TextContent, StringComparison.Ordinal);

        await page.InvokeAsync(() => page.Find("[data-wipe]").ClickAsync());
        Assert.Empty(_hall.WipedCodes);
        await page.InvokeAsync(() => page.Find("[data-wipe-really]").ClickAsync());

        Assert.Equal([Own], _hall.WipedCodes);
        Assert.NotNull(page.Find("[data-start]"));
    }

    [Fact]
    public void While_another_contest_is_rehearsed_the_page_leads_there()
    {
        _hall.Running = new(Own, "ANTHER", "【彩排】另一场", 9);

        var page = Open(Pictures.Code);

        Assert.Equal("/host/contests/ANTHER/rehearsal", page.Find(".rehearsal-page [role=alert] a").GetAttribute("href"));
        Assert.Empty(page.FindAll("[data-start]"));
    }

    [Fact]
    public void An_unknown_code_is_told_so() => Assert.Contains("没有这场比赛", Open("NSUCH2").Markup, StringComparison.Ordinal);

    private IRenderedComponent<RehearsalPage> Open(string code) => Circuit.Render<RehearsalPage>(parameters => parameters.Add(page => page.Code, code));

    private sealed class Hall : IRehearsalDesk
    {
        public List<(string Code, RehearsalWish Wish)> Asked { get; } = [];

        public List<string> WipedCodes { get; } = [];

        public Phrase? Refusal { get; set; }

        public RehearsalLine? Running { get; set; }

        public IReadOnlyList<RehearsalField> Fields { get; } =
            [new("skill", new("水平（%）", "Skill (%)"), new("每百题", "of a hundred"), 0, 100, 70), new("reaction", new("反应（毫秒）", "Reaction (ms)"), new("居中", "median"), 100, 10_000, 230)];

        public RehearsalSubject? Of(string code) => code == Pictures.Code ? new("党史知识竞赛", ["教育", "卫健", "政法"], false, 3) : null;

        public Task<DeskVerdict> Start(string code, RehearsalWish wish, string by)
        {
            Asked.Add((code, wish));
            Running = Refusal is null ? new(Own, code, "【彩排】党史知识竞赛", 9) : null;
            return Task.FromResult(new DeskVerdict(Refusal is null, Refusal ?? new("已开始", "Begun")));
        }

        public Task<DeskVerdict> Wipe(string code)
        {
            WipedCodes.Add(code);
            Running = null;
            return Task.FromResult(new DeskVerdict(true, new("已清除", "Wiped")));
        }
    }
}
