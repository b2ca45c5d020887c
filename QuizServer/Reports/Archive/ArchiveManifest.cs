using System.Text.Json;
using QuizContracts;
using QuizServer.Journal.Codec;

namespace QuizServer.Reports.Archive;

/// <summary>The file <c>manifest.json</c> of an archived contest. Its shape is stored for ever: a new one is a new version.</summary>
/// <param name="Version">1.</param>
/// <param name="Code">Join code.</param>
/// <param name="Title">Title.</param>
/// <param name="Entries">Entries of the journal.</param>
/// <param name="LastHash">Hash of the last of them.</param>
/// <param name="Files">SHA-256 of every other file, by its name in the archive.</param>
internal sealed record ArchiveManifest(int Version, string Code, string Title, long Entries, string LastHash, IReadOnlyDictionary<string, string> Files)
{
    /// <summary>The version that is written.</summary>
    public const int Newest = 1;

    /// <summary>Names of the files in an archive, and of the folder for media.</summary>
    public const string File = "manifest.json", Journal = "journal.jsonl", Workbook = "results.xlsx", Races = "races.csv", MediaFolder = "media/";

    /// <summary>The manifest in the bytes of a file, or what is wrong with it.</summary>
    public static (ArchiveManifest? Manifest, Phrase Fault) Read(byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("version", out var stated)
                || stated.ValueKind != JsonValueKind.Number || !stated.TryGetInt32(out var version))
            {
                return (null, new($"{File} 没有版本号，这不是比赛存档。", $"{File} states no version; this is no archived contest."));
            }

            return version != Newest
                ? (null, new($"存档是第 {version} 版，本程序只认第 {Newest} 版；请升级本程序。", $"The archive is of version {version}; this program knows version {Newest}. Bring the program up to date."))
                : document.RootElement.Deserialize<ArchiveManifest>(ContestJson.Options) is { Code: not null, Title: not null, LastHash: not null, Files: not null } manifest
                    ? (manifest, default)
                    : (null, new($"{File} 不完整。", $"{File} is incomplete."));
        }
        catch (JsonException)
        {
            return (null, new($"{File} 有误，读不出来。", $"{File} is faulty and cannot be read."));
        }
    }

    /// <summary>The bytes of the file.</summary>
    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, ContestJson.Options);
}
