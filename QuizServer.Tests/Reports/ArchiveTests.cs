using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using QuizContracts;
using QuizContracts.Desks;
using QuizServer.Banks.MediaFiles;
using QuizServer.Contests;
using QuizServer.Engine;
using QuizServer.Journal;
using QuizServer.Proof;
using QuizServer.Reports.Archive;
using QuizServer.Startup;
using QuizServer.Tests.Journal;
using QuizServer.Tests.Proof;
using QuizServer.Tests.Realtime;

namespace QuizServer.Tests.Reports;

/// <summary>A whole contest as one file that another machine can open, replay and verify.</summary>
public sealed class ArchiveTests : IDisposable
{
    private const string Code = PlayedServer.Code;
    private readonly DataFolder _here = new();
    private readonly DataFolder _there = new();

    public void Dispose()
    {
        _here.Dispose();
        _there.Dispose();
    }

    [Fact]
    public async Task Another_machine_opens_it_read_only_with_the_same_results()
    {
        var (archive, before) = await Played();
        var file = Path.Combine(_there.Path, "contest.zip");
        await File.WriteAllBytesAsync(file, archive);

        Assert.Equal(0, VerifyCommand.Verify(["--file", file]));
        Assert.Equal(0, ImportCommand.Run(["--file", file, $"--Quiz:Data={_there.Path}"]));

        await using var server = await LiveServer.Start(_there, PlayedServer.Plan);
        var line = Assert.Single(server.Desk.List());
        Assert.Equal((Code, true, "已结束"), (line.Code, line.IsArchived, line.State.Zh));
        Assert.Equal(before, await Standings(server));
        Assert.Equal("这场比赛来自存档，只能查看。", (await server.Desk.Do(Code, new HostAction.CorrectScore(1, 5, "漏记"), "organiser")).Sentence.Zh);
        Assert.Equal(0, VerifyCommand.Verify(["--contest", Code, $"--Quiz:Data={_there.Path}"]));
        Assert.Equal(HttpStatusCode.OK, (await server.File($"/host/contests/{Code}/results", await server.SignIn())).StatusCode);

    }

    [Fact]
    public async Task What_is_there_already_is_said_to_be_and_another_contest_of_that_code_is_refused()
    {
        var (archive, _) = await Played();
        await using (var server = await LiveServer.Start(_here, PlayedServer.Plan))
        {
            var same = await Import(server, archive);
            Assert.Equal((false, Code), (same.Accepted, same.Code));
            Assert.Contains("已经在这里", same.Sentence.Zh, StringComparison.Ordinal);
        }

        await using var other = await LiveServer.Start(_there, PlayedServer.Plan);
        var refused = await Import(other, archive);
        Assert.Null(refused.Code);
        Assert.Contains("已有另一场比赛", refused.Sentence.Zh, StringComparison.Ordinal);

        var renamed = await Import(other, archive, "gata2h");
        Assert.True(renamed.Accepted, renamed.Sentence.Zh);
        Assert.Equal(["GATA2H", Code], other.Desk.List().Select(line => line.Code).Order(StringComparer.Ordinal));
        Assert.Equal(0, VerifyCommand.Verify(["--contest", "GATA2H", $"--Quiz:Data={_there.Path}"]));
        Assert.Contains("已经在这里", (await Import(other, archive, "GATA2H")).Sentence.Zh, StringComparison.Ordinal);
        Assert.Contains("不能作比赛码", (await Import(other, archive, "O0O0O0")).Sentence.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_changed_is_refused_and_nothing_of_it_stays()
    {
        var (archive, _) = await Played();
        using var folder = new DataFolder();
        var import = Importer(folder);

        Assert.Contains("与清单上的校验值不符", import.Import(Changed(archive, ArchiveManifest.Races, bytes => [.. bytes, 32]), null, "test").Sentence.Zh, StringComparison.Ordinal);
        Assert.Contains("清单上没有", import.Import(Changed(archive, "more.txt", _ => [32]), null, "test").Sentence.Zh, StringComparison.Ordinal);
        // Somebody who knows how the chain and the manifest are made changes a score.
        var forged = import.Import(Forged(archive), null, "test");
        Assert.Null(forged.Code);
        Assert.Contains("存档核对未通过", forged.Sentence.Zh, StringComparison.Ordinal);
        Assert.Contains("这不是比赛存档", import.Import(Zip(("a.txt", "a"u8.ToArray())), null, "test").Sentence.Zh, StringComparison.Ordinal);
        Assert.Contains("已损坏", import.Import(new MemoryStream([1, 2, 3]), null, "test").Sentence.Zh, StringComparison.Ordinal);
        using var connection = QuizDatabase.Open(folder.Path).OpenReader();
        Assert.Empty(EventRows.Contests(connection));
        Assert.Empty(ArchivedRows.All(connection));
    }

    [Fact]
    public void A_file_that_swells_when_unpacked_is_refused()
    {
        var bomb = new MemoryStream();
        using (var zip = new ZipArchive(bomb, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry(ArchiveManifest.Journal, CompressionLevel.Fastest).Open();
            var zeros = new byte[1024 * 1024];
            for (var megabyte = 0; megabyte < 401; megabyte++)
            {
                entry.Write(zeros);
            }
        }

        bomb.Position = 0;

        Assert.Contains("解开后太大", Importer(_there).Import(bomb, null, "test").Sentence.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_that_was_cut_off_is_no_contest_and_goes_on_when_it_is_repeated()
    {
        var (archive, before) = await Played();
        var entries = ArchiveReader.Open(new MemoryStream(archive)).Archive!.Entries;
        using (var connection = QuizDatabase.Open(_there.Path).OpenWriter())
        {
            ArchivedRows.Begin(connection, new Archived(Code, Code, entries[^1].Hash, IsWhole: false), "test", DateTimeOffset.UnixEpoch);
            using var transaction = connection.BeginTransaction();
            foreach (var entry in entries.Take(5))
            {
                EventRows.Insert(connection, transaction, entry);
            }

            transaction.Commit();
        }

        await using var server = await LiveServer.Start(_there, PlayedServer.Plan with { Code = "GATA2H" });
        Assert.DoesNotContain(server.Desk.List(), line => line.Code == Code);

        Assert.True((await Import(server, archive)).Accepted);
        Assert.Equal(before, await Standings(server));
    }

    [Fact]
    public async Task The_media_of_its_questions_come_with_it()
    {
        await using var server = await LiveServer.Start(_here, PlayedServer.Plan);
        // A WAV file as small as one can be.
        byte[] sound = [.. "RIFF"u8, 36, 0, 0, 0, .. "WAVEfmt "u8, 16, 0, 0, 0, 1, 0, 1, 0, 64, 31, 0, 0, 64, 31, 0, 0, 1, 0, 8, 0, .. "data"u8, 0, 0, 0, 0];
        var media = (MediaStore)server.Services.GetService(typeof(MediaStore))!;
        var file = media.Put(sound, "test").File!;
        var question = QuizServer.Tests.Engine.Plans.Choice("声1") with { Media = [new Media(MediaPlace.Stem, MediaKind.Audio, file)] };
        var plan = QuizServer.Tests.Engine.Plans.Of(QuizServer.Tests.Engine.Plans.Simultaneous(1) with { Questions = [question] }) with { Code = "GATA2H" };
        Assert.True((await ((IContestDirectory)server.Services.GetService(typeof(IContestDirectory))!).Create(plan, "system")).Accepted);
        var zip = Path.Combine(_here.Path, "contest.zip");

        Assert.Equal(0, VerifyCommand.Export(["--contest", "GATA2H", "--archive", zip, $"--Quiz:Data={_here.Path}"]));
        Assert.Equal(0, ImportCommand.Run(["--file", zip, "--as", "K7M2QX", $"--Quiz:Data={_there.Path}"]));

        Assert.Equal(sound, await File.ReadAllBytesAsync(Path.Combine(_there.Path, "media", file)));
        Assert.Equal(2, ImportCommand.Run(["--file", zip, "--as", "!", $"--Quiz:Data={_there.Path}"]));
        Assert.Equal(1, ImportCommand.Run(["--file", zip + ".missing", $"--Quiz:Data={_there.Path}"]));
        Assert.Equal(1, ImportCommand.Run([$"--Quiz:Data={_there.Path}"]));
    }

    [Fact]
    public async Task A_contest_that_goes_on_is_not_handed_out()
    {
        await using var server = await LiveServer.Start(_here, PlayedServer.Plan);

        Assert.Equal(HttpStatusCode.NotFound, (await server.File($"/host/contests/{Code}/archive.zip", await server.SignIn())).StatusCode);
    }

    private async Task<(byte[] Archive, string Standings)> Played()
    {
        await using var server = await PlayedServer.Start(_here);
        return (await Archive(server), await Standings(server));
    }

    private static async Task<byte[]> Archive(LiveServer server) => await (await server.File($"/host/contests/{Code}/archive.zip", await server.SignIn())).Content.ReadAsByteArrayAsync();

    private static async Task<string> Standings(LiveServer server) => await (await server.File($"/host/contests/{Code}/results.csv", await server.SignIn())).Content.ReadAsStringAsync();

    private static Task<ArchiveVerdict> Import(LiveServer server, byte[] archive, string? code = null) =>
        ((IArchiveDesk)server.Services.GetService(typeof(IArchiveDesk))!).Import(new MemoryStream(archive), code, new DeskUser("organiser", "organiser", "组织者", DeskRoles.Organiser));

    private static ArchiveImport Importer(DataFolder folder)
    {
        var database = QuizDatabase.Open(folder.Path);
        return new ArchiveImport(database, new MediaStore(new MediaFolder(folder.Path), database, folder.Time), folder.Time);
    }

    private static MemoryStream Forged(byte[] archive)
    {
        using var reader = ArchiveReader.Open(new MemoryStream(archive)).Archive!;
        var entries = Journals.Chained(Journals.Changed([.. reader.Entries], "points-entered/1", "\"delta\":10", "\"delta\":20"));
        var journal = System.Text.Encoding.UTF8.GetBytes(string.Join('\n', entries.Select(JournalFile.Line)));
        var manifest = reader.Manifest with { LastHash = entries[^1].Hash, Files = new Dictionary<string, string> { [ArchiveManifest.Journal] = Convert.ToHexStringLower(SHA256.HashData(journal)) } };
        return Zip((ArchiveManifest.Journal, journal), (ArchiveManifest.File, manifest.Write()));
    }

    private static MemoryStream Changed(byte[] archive, string name, Func<byte[], byte[]> change)
    {
        var copy = new MemoryStream();
        copy.Write(archive);
        using (var zip = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true))
        {
            byte[] bytes = [];
            if (zip.GetEntry(name) is { } entry)
            {
                using var from = entry.Open();
                using var all = new MemoryStream();
                from.CopyTo(all);
                bytes = all.ToArray();
            }

            zip.GetEntry(name)?.Delete();
            using var to = zip.CreateEntry(name).Open();
            to.Write(change(bytes));
        }

        copy.Position = 0;
        return copy;
    }

    private static MemoryStream Zip(params (string Name, byte[] Bytes)[] files)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        stream.Position = 0;
        return stream;
    }
}
