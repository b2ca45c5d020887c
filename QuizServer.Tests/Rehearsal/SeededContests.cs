using Microsoft.Extensions.Logging.Abstractions;
using QuizServer.Banks.Store;
using QuizServer.Contests;
using QuizServer.Engine;
using QuizServer.Seeding;
using QuizServer.Tests.Journal;
using QuizServer.Tests.Seeding;

namespace QuizServer.Tests.Rehearsal;

/// <summary>A data folder with the seeded contests, as after the first start of a server.</summary>
public sealed class SeededContests : IAsyncLifetime, IDisposable
{
    private readonly DataFolder _folder = new();

    public static TheoryData<string> Codes => ["DANGSH", "MNZSHW", "SHTXNG", "PNGWEJ", "XANQSH"];

    public string Folder => _folder.Path;

    public IReadOnlyList<ContestPlan> Plans { get; private set; } = [];

    public async Task InitializeAsync()
    {
        var banks = new BankStore(_folder.Database(), _folder.Time);
        await using var journal = _folder.Journal();
        await using var contests = new ContestDirectory(journal, _folder.Time, NullLogger<ContestDirectory>.Instance);
        await new SeedLoader(Path.Combine(AppContext.BaseDirectory, "seeds"), banks, contests, new HeardLogger()).Load(default);
        Plans = [.. contests.All.Select(room => room.Now.State.Plan)];
    }

    public ContestPlan Plan(string code) => Plans.Single(plan => plan.Code == code);

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();
}
