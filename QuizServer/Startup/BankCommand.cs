using QuizContracts;
using QuizServer.Banks.Formats;
using QuizServer.Banks.Import;
using QuizServer.Banks.Quality;

namespace QuizServer.Startup;

/// <summary>
/// <c>QuizServer bank check FILE|FOLDER…</c>: what an editor would say about banks before they are imported. All files are checked together.
/// Exit code 0: nothing; 2: a row is in error, or something should be mended; 1: a file cannot be read. A missing source alone is no fault.
/// </summary>
internal static class BankCommand
{
    private const string Usage = "bank check FILE|FOLDER…";

    public static int Run(string[] args)
    {
        var isClean = false;
        var code = StartupRefusals.Guard(() =>
        {
            if (args is not ["check", .. { Length: > 0 } paths])
            {
                throw new CommandIncomplete(Usage);
            }

            var report = Check(paths);
            foreach (var line in BankReportText.Of(report))
            {
                Console.WriteLine(line);
            }

            isClean = report.IsClean;
            return Task.CompletedTask;
        }).GetAwaiter().GetResult();
        return code == 0 && !isClean ? 2 : code;
    }

    /// <summary>What is to be said about the banks of files and folders.</summary>
    public static BankReport Check(IReadOnlyList<string> paths)
    {
        var files = paths.SelectMany(Files).Distinct().Select(Read).ToList();
        var (disputed, fault) = DisputedFile.Read(DisputedFile.BesideTheProgram);
        return new BankReport(files, new QualityChecks(disputed).Of([.. files.Select(file => CheckedBank.Of(file.Path, file.Questions))]), fault);
    }

    // Of a folder the files that hold banks; what is named itself has to be one.
    private static IEnumerable<string> Files(string path) => Directory.Exists(path)
        ? Directory.GetFiles(path).Where(file => BankFormats.Of(Load(file)) is not null).Order(StringComparer.Ordinal)
        : [path];

    private static BankFile Read(string path)
    {
        var file = Load(path);
        var format = BankFormats.Of(file) ?? throw new BankUnreadable(path, new("看不出是哪种题库文件。", "What kind of bank it is cannot be told."));
        var source = format.Read(file, null);
        return source.Rows.Count == 0 && source.Findings.FirstOrDefault(finding => finding.IsError) is { } refusal
            ? throw new BankUnreadable(path, refusal.Sentence)
            : new BankFile(path, format.Title, Understanding.Of(source.Rows), source.Findings);
    }

    private static ImportFile Load(string path)
    {
        try
        {
            return new FileInfo(path) is { Exists: true, Length: <= ImportFile.Largest }
                ? new ImportFile(Path.GetFileName(path), () => File.OpenRead(path))
                : throw new BankUnreadable(path, new($"没有这个文件，或超过 {ImportFile.Largest / 1024 / 1024} MB。", $"There is no such file, or it has more than {ImportFile.Largest / 1024 / 1024} MB."));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BankUnreadable(path, new("文件打不开。", "The file cannot be opened."));
        }
    }
}

#pragma warning disable CA1032 // Made with what it needs.
/// <summary>A file from which no bank can be read.</summary>
internal sealed class BankUnreadable(string path, Phrase why) : Exception
{
    /// <summary>The file.</summary>
    public string Path => path;

    /// <summary>Why not.</summary>
    public Phrase Why => why;
}
