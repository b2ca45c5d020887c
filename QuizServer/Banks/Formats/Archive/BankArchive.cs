using System.Text.Json;
using QuizContracts;
using QuizServer.Journal.Codec;

namespace QuizServer.Banks.Formats.Archive;

/// <summary>The file <c>bank.json</c> of an archive. Its shape is stored for ever: a new one is a new version.</summary>
/// <param name="Version">1.</param>
/// <param name="Name">Name of the bank.</param>
/// <param name="Questions">Its questions in full, in order.</param>
internal sealed record BankArchive(int Version, string Name, IReadOnlyList<Question> Questions)
{
    /// <summary>The version that is written.</summary>
    public const int Newest = 1;

    /// <summary>Name of the file in the archive, and of the folder for media.</summary>
    public const string File = "bank.json", MediaFolder = "media/";

    /// <summary>The bank in the bytes of a file, or what is wrong with it.</summary>
    public static (BankArchive? Bank, Phrase Fault) Read(byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("version", out var stated) || !stated.TryGetInt32(out var version))
            {
                return (null, new($"{File} 没有版本号。", $"{File} states no version."));
            }

            if (version != Newest)
            {
                return (null, new($"题库包是第 {version} 版，本程序只认第 {Newest} 版；请升级本程序。", $"The archive is of version {version}; this program knows version {Newest}. Bring the program up to date."));
            }

            return (document.RootElement.Deserialize<BankArchive>(ContestJson.Options)!, default);
        }
        catch (JsonException fault)
        {
            var line = (fault.LineNumber ?? 0) + 1;
            return (null, new($"{File} 第 {line} 行有误。", $"{File} is faulty in line {line}."));
        }
        catch (InvalidOperationException)
        {
            return (null, new($"{File} 的版本号不是数。", $"The version in {File} is no number."));
        }
    }

    /// <summary>The bytes of the file.</summary>
    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, ContestJson.Options);
}
