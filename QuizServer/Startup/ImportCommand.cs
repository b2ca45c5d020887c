using QuizContracts;
using QuizServer.Banks.MediaFiles;
using QuizServer.Journal;
using QuizServer.Reports.Archive;

namespace QuizServer.Startup;

/// <summary>
/// <c>QuizServer import --file FILE.zip [--as CODE]</c> puts an archived contest into the data folder, read-only. A server
/// that runs there shows it after its next start.
/// </summary>
internal static class ImportCommand
{
    public static int Run(string[] args)
    {
        var isThere = false;
        var code = StartupRefusals.Guard(() =>
        {
            var settings = new ConfigurationBuilder().AddEnvironmentVariables().AddCommandLine(args).Build();
            var path = settings["file"] ?? throw new CommandIncomplete("--file FILE.zip [--as CODE]");
            if (!File.Exists(path))
            {
                throw new ArchiveUnreadable(path, new("没有这个文件。", "There is no such file."));
            }

            var data = Hosting.DataFolder(settings);
            var database = QuizDatabase.Open(data);
            var verdict = new ArchiveImport(database, new MediaStore(new MediaFolder(data), database, TimeProvider.System), TimeProvider.System).Import(File.OpenRead(path), settings["as"], "system");
            (verdict.Code is null ? Console.Error : Console.Out).WriteLine($"{verdict.Sentence.Zh}\n{verdict.Sentence.En}");
            isThere = verdict.Code is not null;
            return Task.CompletedTask;
        }).GetAwaiter().GetResult();
        return code == 0 && !isThere ? 2 : code;
    }
}
