using Microsoft.Extensions.Logging.Abstractions;
using QuizContracts;
using QuizServer.Banks.Store;
using QuizServer.Contests;
using QuizServer.Engine;
using QuizServer.Seeding;
using QuizServer.Tests.Journal;

namespace QuizServer.Tests.Seeding;

/// <summary>A final takes its teams from its heats.</summary>
public sealed class NextContestTests : IDisposable
{
    private readonly DataFolder _folder = new();
    private readonly HeardLogger _log = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_final_appears_as_soon_as_all_its_heats_are_decided_with_the_winners_first()
    {
        var contests = await Load();
        Assert.Equal(["HEATAA", "HEATBB"], contests.All.Select(room => room.Code).Order(StringComparer.Ordinal));

        await Play(contests.Find("HEATAA")!, Ruling.Wrong, Ruling.Correct, Ruling.Correct);
        Assert.Null(contests.Find("F9NA22"));
        await Play(contests.Find("HEATBB")!, Ruling.Correct, Ruling.Wrong, Ruling.Correct);
        for (var wait = 0; wait < 500 && contests.Find("F9NA22") is null; wait++)
        {
            await Task.Delay(10);
        }

        Assert.Equal(["甲二", "乙一", "甲三", "乙三"], contests.Find("F9NA22")!.Now.State.Teams.Values.Select(team => team.Name));
    }

    [Fact]
    public async Task After_a_restart_a_final_still_waits_for_its_heats()
    {
        var contests = await Load();
        await Play(contests.Find("HEATAA")!, Ruling.Wrong, Ruling.Correct, Ruling.Correct);
        await Play(contests.Find("HEATBB")!, Ruling.Correct, Ruling.Wrong, Ruling.Correct);

        await new SeedLoader(Seeds, new BankStore(_folder.Database(), _folder.Time), contests, _log).Load(default);
        for (var wait = 0; wait < 500 && contests.Find("F9NA22") is null; wait++)
        {
            await Task.Delay(10);
        }

        Assert.Equal(3, contests.All.Count);
    }

    private string Seeds => Path.Combine(_folder.Path, "seeds");

    private async Task<ContestDirectory> Load()
    {
        Directory.CreateDirectory(Path.Combine(Seeds, "banks"));
        Directory.CreateDirectory(Path.Combine(Seeds, "contests"));
        await File.WriteAllTextAsync(Path.Combine(Seeds, "banks", "small.csv"), "题型,题干,答案\n" + string.Join('\n', Enumerable.Range(1, 10).Select(number => $"判断,题干{number},对")));
        await File.WriteAllTextAsync(Path.Combine(Seeds, "contests", "a.json"), Contest("HEATAA", Teams("甲"), 3, 1));
        await File.WriteAllTextAsync(Path.Combine(Seeds, "contests", "b.json"), Contest("HEATBB", Teams("乙"), 3, 4));
        await File.WriteAllTextAsync(Path.Combine(Seeds, "contests", "c.json"), Contest("F9NA22", "\"teamsFrom\": [\"HEATAA\", \"HEATBB\"]", 4, 7, advance: ""));
        var contests = new ContestDirectory(_folder.Journal(), _folder.Time, NullLogger<ContestDirectory>.Instance);
        await new SeedLoader(Seeds, new BankStore(_folder.Database(), _folder.Time), contests, _log).Load(default);
        return contests;
    }

    private static string Teams(string prefix) =>
        $$"""
        "teams": [{"number": 1, "name": "{{prefix}}一"}, {"number": 2, "name": "{{prefix}}二"}, {"number": 3, "name": "{{prefix}}三"}]
        """;

    private static string Contest(string code, string teams, int questions, int first, string advance = "\"advance\": 2,") =>
        $$"""
        {"code": "{{code}}", "title": "赛", "bank": "small", "baseScore": 0, "answersFrom": "first", {{advance}} {{teams}},
         "rounds": [{"kind": "required", "title": "必答", "questions": [{{string.Join(',', Enumerable.Range(first, questions).Select(number => $"\"{number}\""))}}]}]}
        """;

    private async Task Play(IContestRoom room, params Ruling[] rulings)
    {
        await Next(room);
        foreach (var ruling in rulings)
        {
            await Next(room);
            await Next(room);
            await room.Post("host:陈", null, at => new Command.RuleAnswer(at, "host:陈", ruling));
        }

        await Next(room);
        await Next(room);
        Assert.IsType<Phase.Podium>(room.Now.State.Phase);
    }

    private async Task Next(IContestRoom room)
    {
        _folder.Time.Advance(TimeSpan.FromSeconds(1));
        await room.Post("host:陈", null, at => new Command.TakeNextStep(at, "host:陈"));
    }
}
