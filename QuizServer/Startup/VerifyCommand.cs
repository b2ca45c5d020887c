using QuizContracts;
using QuizServer.Banks.MediaFiles;
using QuizServer.Journal;
using QuizServer.Proof;
using QuizServer.Reports.Archive;

namespace QuizServer.Startup;

/// <summary>
/// <c>QuizServer verify --contest CODE</c> or <c>--file FILE</c> proves a result, of an exported journal or of an archive;
/// <c>QuizServer export --contest CODE --file FILE</c> writes the journal of a contest, <c>--archive FILE.zip</c> all of it.
/// Both only read, also beside a running server.
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
        var (file, archive) = (settings["file"], settings["archive"]);
        if (file is null && archive is null)
        {
            throw new CommandIncomplete("--contest CODE --file FILE | --archive FILE.zip");
        }

        var entries = Entries(settings, fromFile: false);
        if (file is not null)
        {
            JournalFile.Write(file, entries);
            Console.WriteLine(file);
        }

        if (archive is not null)
        {
            WriteArchive(settings, entries, archive);
            Console.WriteLine(archive);
        }

        return Task.CompletedTask;
    }).GetAwaiter().GetResult();

    private static IEnumerable<Entry> Entries(IConfiguration settings, bool fromFile)
    {
        if (fromFile && settings["file"] is { } file)
        {
            return IsArchive(file) ? OfArchive(file) : JournalFile.Read(file);
        }

        var code = settings["contest"]?.Trim().ToUpperInvariant() ?? throw new CommandIncomplete(fromFile ? "--contest CODE | --file FILE" : "--contest CODE --file FILE");
        var database = QuizDatabase.Open(Hosting.DataFolder(settings));
        using var connection = database.OpenReader();
        return EventRows.Last(connection, null, code) is { Sequence: var last } ? EventRows.Pages(database, code, last) : throw new ContestUnknown(code);
    }

    private static void WriteArchive(IConfiguration settings, IEnumerable<Entry> entries, string archive)
    {
        var data = Hosting.DataFolder(settings);
        using var file = File.Create(archive);
        new ArchiveWriter(new MediaStore(new MediaFolder(data), QuizDatabase.Open(data), TimeProvider.System)).Write(entries, file);
    }

    private static IReadOnlyList<Entry> OfArchive(string path)
    {
        var (archive, fault) = ArchiveReader.Open(File.OpenRead(path));
        using (archive)
        {
            return archive?.Entries ?? throw new ArchiveUnreadable(path, fault);
        }
    }

    private static bool IsArchive(string path)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        using var file = File.OpenRead(path);
        return file.ReadByte() == 'P' && file.ReadByte() == 'K';
    }

    private static IConfiguration Settings(string[] args) => new ConfigurationBuilder().AddEnvironmentVariables().AddCommandLine(args).Build();
}

#pragma warning disable CA1032 // Each is made in one place, with what it needs.
/// <summary>A command lacks what it works on.</summary>
internal sealed class CommandIncomplete(string usage) : Exception(usage);

/// <summary>There is no such contest.</summary>
internal sealed class ContestUnknown(string code) : Exception(code);

/// <summary>A file is no archived contest, or one that cannot be used.</summary>
internal sealed class ArchiveUnreadable(string path, Phrase why) : Exception(path)
{
    /// <summary>The file.</summary>
    public string Path { get; } = path;

    /// <summary>Why not.</summary>
    public Phrase Why { get; } = why;
}
