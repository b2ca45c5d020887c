using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Review;
using QuizServer.Banks.Store;
using QuizServer.Contests;
using QuizServer.Seeding;
using QuizServer.Tests.Journal;

namespace QuizServer.Tests.Seeding;

public sealed class SeedsTests : IDisposable
{
    private readonly DataFolder _folder = new();
    private readonly HeardLogger _log = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_seeds_load_whole_and_make_a_contest()
    {
        var (banks, contests) = await Load(Path.Combine(AppContext.BaseDirectory, "seeds"));
        Assert.DoesNotContain(_log.Records, record => record.Level >= LogLevel.Warning);

        var all = banks.Names().SelectMany(banks.All).ToList();
        Assert.True(all.Count >= 500);
        Assert.True(all.Count(question => question.Status == ReviewStatus.Approved) >= 350);
        Assert.All(all, question => Assert.Equal(question.Question.HasSource ? ReviewStatus.Approved : ReviewStatus.Draft, question.Status));
        Assert.Equal(Enum.GetValues<QuestionType>(), all.Select(question => question.Question.Type).Distinct().Order());
        Assert.True(all.Select(question => question.Question.Category).Distinct().Count() >= 10);
        Assert.Contains(all, question => question.Question.Category == "西路军·高台");
        Assert.All(all, question => Assert.All([question.Question.Explanation, question.Question.Source, question.Question.Stem, question.Question.Fact], text => Assert.NotEqual("", text)));
        Assert.All(all, question => Assert.Equal(SeedLoader.By, question.By));

        Assert.Equal(5, contests.All.Count);
        Assert.Equal(Enum.GetValues<QuestionType>(), contests.Find("SHTXNG")!.Now.State.Plan.Rounds.SelectMany(round => round.Questions).Select(question => question.Type).Distinct().Order());
        var judged = contests.Find("PNGWEJ")!.Now.State.Plan;
        Assert.Equal((3, 5), (judged.Teams.Count, judged.Judges!.Count));
        Assert.Single(judged.Judges, judge => judge.IsChief);
        Assert.Single(judged.Judges, judge => judge.Barred is { Count: > 0 });
        Assert.Contains(judged.Rounds, round => round.Marking is not null);
        var plan = contests.Find("DANGSH")!.Now.State.Plan;
        Assert.Equal((4, 3), (plan.Teams.Count, plan.Rounds.Count));
        Assert.True(plan.Rounds.Sum(round => round.Questions.Count) >= 14);
    }

    [Fact]
    public async Task Seeds_load_once()
    {
        var seeds = Path.Combine(AppContext.BaseDirectory, "seeds");
        var (banks, contests) = await Load(seeds);
        var names = banks.Names();
        await new SeedLoader(seeds, banks, contests, _log).Load(default);
        Assert.Equal(5, contests.All.Count);
        Assert.Equal(names, banks.Names());
    }

    [Fact]
    public async Task A_broken_row_is_named_in_the_report_and_the_others_load()
    {
        var seeds = Seeds("题型,题干,答案\n判断,一,对\n判断,二,也许\n判断,三,错", contest: null);
        var (banks, _) = await Load(seeds);
        Assert.Equal(["一", "三"], banks.Questions("small").Select(question => question.Stem));
        var warning = Assert.Single(_log.Records, record => record.Level == LogLevel.Warning);
        Assert.StartsWith("small.csv, row 3 (2), 答案:", warning.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"rounds\":[{\"kind\":\"buzz\",\"questions\":[\"9\"]}],\"bank\":\"small\"}", "9")]
    [InlineData("{\"rounds\":[{\"kind\":\"no-such-kind\",\"title\":\"x\",\"questions\":[\"1\"]}],\"bank\":\"small\"}", "line")]
    [InlineData("{\"rounds\":", "line")]
    [InlineData("[]", "rounds")]
    public async Task A_broken_contest_is_named_in_the_report_and_the_banks_load(string contest, string named)
    {
        var (banks, contests) = await Load(Seeds("题型,题干,答案\n判断,一,对", contest));
        Assert.Empty(contests.All);
        Assert.Single(banks.Names());
        var warning = Assert.Single(_log.Records, record => record.Level == LogLevel.Warning);
        Assert.StartsWith("broken.json: ", warning.Message, StringComparison.Ordinal);
        Assert.Contains(named, warning.Message, StringComparison.Ordinal);
    }

    private async Task<(BankStore Banks, ContestDirectory Contests)> Load(string seeds)
    {
        var banks = new BankStore(_folder.Database(), _folder.Time);
        var contests = new ContestDirectory(_folder.Journal(), _folder.Time, NullLogger<ContestDirectory>.Instance);
        await new SeedLoader(seeds, banks, contests, _log).Load(default);
        return (banks, contests);
    }

    private string Seeds(string bank, string? contest)
    {
        var seeds = Path.Combine(_folder.Path, "seeds");
        Directory.CreateDirectory(Path.Combine(seeds, "banks"));
        Directory.CreateDirectory(Path.Combine(seeds, "contests"));
        File.WriteAllText(Path.Combine(seeds, "banks", "small.csv"), bank);
        if (contest is not null)
        {
            File.WriteAllText(Path.Combine(seeds, "contests", "broken.json"), contest);
        }

        return seeds;
    }
}
