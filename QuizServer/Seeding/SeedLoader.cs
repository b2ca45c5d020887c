using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Formats;
using QuizServer.Banks.Formats.Tables.Delimited;
using QuizServer.Banks.Import;
using QuizServer.Banks.Review;
using QuizServer.Banks.Store;
using QuizServer.Contests;

namespace QuizServer.Seeding;

/// <summary>Loads the seeds into an empty database, through the importer that everyone's files go through.</summary>
internal sealed partial class SeedLoader(string folder, BankStore banks, IContestDirectory contests, ILogger<SeedLoader> logger)
{
    /// <summary>Who loaded the seeds, as the history of their questions has it.</summary>
    public const string By = "系统预置";

    private static readonly Dictionary<string, string> Titles = new()
    {
        ["party-history"] = "党史知识示范题库",
        ["revolution"] = "建党、土地革命与长征",
        ["war-and-gansu"] = "西路军、甘肃与抗战",
        ["new-china"] = "解放战争与新中国建设",
        ["reform"] = "改革开放与新时代",
    };

    private NextContests? _next;

    /// <summary>Loads what the folder holds. Where there are banks or contests already, only those contests are loaded that wait for their heats.</summary>
    public async Task Load(CancellationToken stopping)
    {
        _next = new NextContests(contests, file => LoadContest(file, stopping));
        _next.Follow();
        if (contests.All.Count > 0 || banks.Names().Count > 0)
        {
            await Offer(_next, file => ContestFile.TeamsFrom(file).Count > 0);
            return;
        }

        foreach (var file in Files("banks", "*.csv"))
        {
            await LoadBank(file, stopping);
        }

        await Offer(_next, _ => true);
    }

    private async Task Offer(NextContests next, Func<string, bool> isWanted)
    {
        foreach (var file in Files("contests", "*.json"))
        {
            var text = await File.ReadAllTextAsync(file);
            if (isWanted(text))
            {
                await next.Offer(file, ContestFile.TeamsFrom(text));
            }
        }
    }

    private string? Regulation(string name) =>
        Files("regulations", "*.json").FirstOrDefault(file => Path.GetFileNameWithoutExtension(file) == name) is { } file ? File.ReadAllText(file) : null;

    private string[] Files(string kind, string pattern)
    {
        var path = Path.Combine(folder, kind);
        return Directory.Exists(path) ? [.. Directory.GetFiles(path, pattern).Order(StringComparer.Ordinal)] : [];
    }

    private async Task LoadBank(string file, CancellationToken stopping)
    {
        var source = new CsvFormat().Read(new ImportFile(Path.GetFileName(file), () => File.OpenRead(file)), null);
        var rows = Understanding.Of(source.Rows);
        var questions = rows.Select(row => row.Question).OfType<Question>().ToList();
        var name = Path.GetFileNameWithoutExtension(file);
        if (questions.Count > 0)
        {
            banks.Add(name, Titles.GetValueOrDefault(name, name), "", questions.ConvertAll(Reviewed), By);
        }

        LogBank(logger, name, questions.Count, rows.Count - questions.Count);
        foreach (var (line, id, finding) in source.Findings.Select(finding => (0, "", finding))
            .Concat(rows.SelectMany(row => row.Findings.Select(finding => (row.Line, row.Id, finding)))))
        {
            LogRow(logger, Path.GetFileName(file), line, id, finding.Column, finding.Sentence.Zh, finding.Sentence.En);
        }
    }

    // Who makes the seed banks is no account: their sources are printed with them.
    private static NewVersion Reviewed(Question question) =>
        new(question, 1, QuestionDeed.Imported, question.HasSource ? ReviewStatus.Approved : ReviewStatus.Draft);

    private async Task LoadContest(string file, CancellationToken stopping)
    {
        var (name, text) = (Path.GetFileName(file), await File.ReadAllTextAsync(file, stopping));
        if (contests.All.Any(room => room.Code == ContestFile.CodeOf(text)))
        {
            return;
        }

        var (plan, problems) = ContestFile.Read(text, banks.Questions, Regulation, _next!.Advanced);
        if (plan is null || problems.Count > 0)
        {
            foreach (var problem in problems)
            {
                LogProblem(logger, name, problem.Zh, problem.En);
            }

            return;
        }

        var verdict = await contests.Create(plan, "system");
        if (verdict.Accepted)
        {
            LogContest(logger, plan.Code, plan.Title);
        }
        else
        {
            LogProblem(logger, name, verdict.Sentence.Zh, verdict.Sentence.En);
        }
    }

    [LoggerMessage(LogLevel.Information, "Bank {Bank}: {Questions} questions loaded, {Problems} rows left out.")]
    private static partial void LogBank(ILogger logger, string bank, int questions, int problems);

    [LoggerMessage(LogLevel.Warning, "{File}, row {Row} ({Id}), {Column}: {Zh} {En}")]
    private static partial void LogRow(ILogger logger, string file, int row, string id, string column, string zh, string en);

    [LoggerMessage(LogLevel.Warning, "{File}: {Zh} {En}")]
    private static partial void LogProblem(ILogger logger, string file, string zh, string en);

    [LoggerMessage(LogLevel.Information, "Contest {Code}: {Title}")]
    private static partial void LogContest(ILogger logger, string code, string title);
}

/// <summary>Wires the seeding.</summary>
internal static class SeedingSetup
{
    public static IServiceCollection AddSeeding(this IServiceCollection services, string folder) => services.AddSingleton(provider => new SeedLoader(
        folder,
        provider.GetRequiredService<BankStore>(),
        provider.GetRequiredService<IContestDirectory>(),
        provider.GetRequiredService<ILogger<SeedLoader>>()));
}
