using QuizServer.Journal;
using QuizServer.Proof;

namespace QuizServer.Startup;

/// <summary>
/// <c>QuizServer verify --contest CODE</c> or <c>--file FILE</c> proves a result; <c>QuizServer export --contest CODE --file FILE</c>
/// writes the journal of a contest. Both only read, also beside a running server.
/// </summary>
internal static class VerifyCommand
{
    public static int Verify(string[] args)
    {
        var isRight = false;
        var code = StartupRefusals.Guard(() =>
        {
            var proof = ContestProof.Of(Entries(Settings(args), fromFile: true));
            foreach (var line in ProofText.Of(proof))
            {
                Console.WriteLine(line);
            }

            isRight = proof.Faults.Count == 0;
            return Task.CompletedTask;
        }).GetAwaiter().GetResult();
        return code == 0 && !isRight ? 2 : code;
    }

    public static int Export(string[] args) => StartupRefusals.Guard(() =>
    {
        var settings = Settings(args);
        var file = settings["file"] ?? throw new CommandIncomplete("--contest CODE --file FILE");
        JournalFile.Write(file, Entries(settings, fromFile: false));
        Console.WriteLine(file);
        return Task.CompletedTask;
    }).GetAwaiter().GetResult();

    private static IReadOnlyList<Entry> Entries(IConfiguration settings, bool fromFile)
    {
        if (fromFile && settings["file"] is { } file)
        {
            return JournalFile.Read(file);
        }

        var code = settings["contest"]?.Trim().ToUpperInvariant() ?? throw new CommandIncomplete(fromFile ? "--contest CODE | --file FILE" : "--contest CODE --file FILE");
        using var connection = QuizDatabase.Open(Hosting.DataFolder(settings)).OpenReader();
        var entries = EventRows.From(connection, code, 0).ToList();
        return entries.Count > 0 ? entries : throw new ContestUnknown(code);
    }

    private static IConfiguration Settings(string[] args) => new ConfigurationBuilder().AddEnvironmentVariables().AddCommandLine(args).Build();
}

#pragma warning disable CA1032 // Each is made in one place, with what it needs.
/// <summary>A command lacks what it works on.</summary>
internal sealed class CommandIncomplete(string usage) : Exception(usage);

/// <summary>There is no such contest.</summary>
internal sealed class ContestUnknown(string code) : Exception(code);
