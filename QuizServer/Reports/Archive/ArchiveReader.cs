using System.Security.Cryptography;
using QuizContracts;
using QuizServer.Banks.Formats.Containers;
using QuizServer.Journal;
using QuizServer.Proof;

namespace QuizServer.Reports.Archive;

/// <summary>An archived contest that was opened and found to be what it says. Whether its result stands is another question.</summary>
internal sealed class ArchiveReader : IDisposable
{
    private const long Megabyte = 1024 * 1024;

    // The journal of twelve thousand participants, and the films of a bank.
    private static readonly ZipLimits Limits = new(Entries: 5000, Entry: 400 * Megabyte, Whole: 800 * Megabyte);

    private readonly SafeZip _zip;

    private ArchiveReader(SafeZip zip, ArchiveManifest manifest, IReadOnlyList<Entry> entries) => (_zip, Manifest, Entries) = (zip, manifest, entries);

    /// <summary>What it says of itself.</summary>
    public ArchiveManifest Manifest { get; }

    /// <summary>The journal.</summary>
    public IReadOnlyList<Entry> Entries { get; }

    /// <summary>Its media files by content address.</summary>
    public IEnumerable<string> Media => Manifest.Files.Keys.Where(name => name.StartsWith(ArchiveManifest.MediaFolder, StringComparison.Ordinal)).Select(name => name[ArchiveManifest.MediaFolder.Length..]);

    /// <summary>Opens an archive, or says why it cannot be used.</summary>
    /// <param name="file">The file; it is closed with the archive.</param>
    public static (ArchiveReader? Archive, Phrase Fault) Open(Stream file)
    {
        var (zip, damage) = SafeZip.Open(file, Limits);
        if (zip is null)
        {
            return (null, damage);
        }

        var (archive, fault) = Read(zip);
        if (archive is null)
        {
            zip.Dispose();
        }

        return (archive, fault);
    }

    /// <summary>The bytes of a media file.</summary>
    public byte[] Read(string media) => _zip.Read(ArchiveManifest.MediaFolder + media)!;

    /// <inheritdoc/>
    public void Dispose() => _zip.Dispose();

    private static (ArchiveReader? Archive, Phrase Fault) Read(SafeZip zip)
    {
        if (zip.Read(ArchiveManifest.File) is not { } bytes)
        {
            return (null, new($"压缩包里没有 {ArchiveManifest.File}，这不是比赛存档。", $"The file has no {ArchiveManifest.File}; it is no archived contest."));
        }

        var (manifest, fault) = ArchiveManifest.Read(bytes);
        if (manifest is null)
        {
            return (null, fault);
        }

        if (zip.Names.FirstOrDefault(name => name != ArchiveManifest.File && !manifest.Files.ContainsKey(name)) is { } stranger)
        {
            return (null, new($"存档里多出“{stranger}”，清单上没有。", $"The archive holds {stranger}, which its manifest does not name."));
        }

        if (manifest.Files.FirstOrDefault(named => HashOf(zip, named.Key) != named.Value) is { Key: { } changed })
        {
            return (null, new($"“{changed}”与清单上的校验值不符，存档不完整或被改动过。", $"{changed} does not fit its hash in the manifest: the archive is incomplete, or was changed."));
        }

        using var journal = zip.OpenFile(ArchiveManifest.Journal);
        if (journal is null)
        {
            return (null, new("存档里没有比赛日志。", "The archive has no journal."));
        }

        try
        {
            var entries = JournalFile.Read(journal, ArchiveManifest.Journal);
            return entries.All(entry => entry.Contest == manifest.Code) && entries.Count == manifest.Entries && entries[^1].Hash == manifest.LastHash
                ? (new ArchiveReader(zip, manifest, entries), default)
                : (null, new("比赛日志与清单不符。", "The journal is not the one that the manifest names."));
        }
        catch (JournalFileUnreadable unreadable)
        {
            return (null, new($"比赛日志第 {unreadable.Line} 行读不出来。", $"Line {unreadable.Line} of the journal cannot be read."));
        }
    }

    private static string? HashOf(SafeZip zip, string name)
    {
        using var file = zip.OpenFile(name);
        return file is null ? null : Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
