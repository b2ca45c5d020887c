using System.IO.Compression;
using System.Text;
using QuizContracts;

namespace QuizServer.Banks.Formats.Containers;

/// <summary>How much a zip archive may hold.</summary>
/// <param name="Entries">Most entries.</param>
/// <param name="Entry">Most bytes of one entry when unpacked.</param>
/// <param name="Whole">Most bytes of all entries when unpacked.</param>
internal sealed record ZipLimits(int Entries = 5000, long Entry = 100 * ZipLimits.Megabyte, long Whole = 200 * ZipLimits.Megabyte)
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>The limits of a bank's file.</summary>
    public static readonly ZipLimits Usual = new();

    /// <summary>The limits of a package whose media are held in memory until they are imported.</summary>
    public static readonly ZipLimits WithMedia = new(Entry: 32 * Megabyte, Whole: 32 * Megabyte);
}

/// <summary>
/// A zip archive from elsewhere. Before anything is used, all of it is unpacked once and counted: the sizes in its
/// headers are claims of whoever made it.
/// </summary>
internal sealed class SafeZip : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly Dictionary<string, (ZipArchiveEntry Entry, long Size)> _entries = new(StringComparer.OrdinalIgnoreCase);

    private SafeZip(ZipArchive archive) => _archive = archive;

    /// <summary>Names of its files with forward slashes, in the order of the archive.</summary>
    public IReadOnlyList<string> Names => [.. _entries.Keys];

    /// <summary>Opens an archive in memory, or says why it cannot be used.</summary>
    public static (SafeZip? Zip, Phrase Fault) Open(byte[] bytes, ZipLimits? limits = null) => Open(new MemoryStream(bytes, writable: false), limits);

    /// <summary>Opens an archive, or says why it cannot be used.</summary>
    /// <param name="file">The file; it is closed with the archive.</param>
    /// <param name="limits">How much it may hold.</param>
    public static (SafeZip? Zip, Phrase Fault) Open(Stream file, ZipLimits? limits = null)
    {
        var start = new byte[8];
        var read = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        file.Position = 0;
        if (Signatures.Of(start.AsSpan(0, read)) is not Signature.Zip and var other)
        {
            file.Dispose();
            return (null, other == Signature.Ole
                ? new("文件加了密码，或是旧版的 .doc/.xls；请去掉密码，另存为新格式再导入。", "The file is protected by a password, or is an old .doc or .xls. Remove the password, save it in the new format and import it again.")
                : new("文件的内容与扩展名不符，或文件已损坏。", "The content of the file is not what its extension says, or the file is damaged."));
        }

        SafeZip? zip = null;
        try
        {
            // Names without a mark of their encoding come from Chinese Windows.
            zip = new SafeZip(new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: false, CodePagesEncodingProvider.Instance.GetEncoding("GB18030")));
            if (zip.Fault(limits ?? ZipLimits.Usual) is not { } fault)
            {
                return (zip, default);
            }

            zip.Dispose();
            return (null, fault);
        }
        catch (Exception damage) when (damage is InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            zip?.Dispose();
            file.Dispose();
            return (null, new("压缩包不完整或已损坏，可能是没有传完。", "The archive is truncated or damaged; perhaps it was not transferred in full."));
        }
    }

    /// <summary>Why an archive that another library reads cannot be used; null when it can.</summary>
    public static Phrase? Refuse(byte[] bytes, ZipLimits? limits = null)
    {
        var (zip, fault) = Open(bytes, limits);
        zip?.Dispose();
        return zip is null ? fault : null;
    }

    /// <summary>Whether it has a file.</summary>
    public bool Has(string name) => _entries.ContainsKey(name);

    /// <summary>The content of a file; null when the archive has none of that name.</summary>
    public byte[]? Read(string name)
    {
        if (!_entries.TryGetValue(name, out var file))
        {
            return null;
        }

        using var from = file.Entry.Open();
        var bytes = new byte[file.Size];
        from.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>A file to be read piece by piece; null when the archive has none of that name.</summary>
    public Stream? OpenFile(string name) => _entries.TryGetValue(name, out var file) ? file.Entry.Open() : null;

    /// <inheritdoc/>
    public void Dispose() => _archive.Dispose();

    private Phrase? Fault(ZipLimits limits)
    {
        if (_archive.Entries.Count > limits.Entries)
        {
            return new($"压缩包里超过 {limits.Entries} 个文件。", $"The archive has more than {limits.Entries} files.");
        }

        var whole = 0L;
        foreach (var entry in _archive.Entries)
        {
            var name = entry.FullName.Replace('\\', '/');
            if (name.StartsWith('/') || name.Contains(':', StringComparison.Ordinal) || name.Contains('\0', StringComparison.Ordinal) || name.Split('/').Contains(".."))
            {
                return new($"压缩包里的路径“{name}”指向包外。", $"The path {name} leads out of the archive.");
            }

            if (entry.IsEncrypted)
            {
                return new("压缩包加了密码，请去掉密码再导入。", "The archive is protected by a password. Remove it and import again.");
            }

            if (name.EndsWith('/'))
            {
                continue;
            }

            if (_entries.ContainsKey(name))
            {
                return new($"压缩包里有两个文件都叫“{name}”。", $"Two files of the archive are called {name}.");
            }

            if (Count(entry, Math.Min(limits.Entry, limits.Whole - whole)) is not { } size)
            {
                return new($"压缩包解开后太大（“{name}”处超过上限）。", $"The archive is too large when unpacked (over the limit at {name}).");
            }

            _entries.Add(name, (entry, size));
            whole += size;
        }

        return null;
    }

    private static long? Count(ZipArchiveEntry entry, long most)
    {
        using var from = entry.Open();
        var buffer = new byte[81920];
        var size = 0L;
        for (int read; (read = from.Read(buffer)) > 0;)
        {
            if ((size += read) > most)
            {
                return null;
            }
        }

        return size;
    }
}
