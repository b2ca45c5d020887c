using System.IO.Compression;
using QuizContracts;

namespace QuizServer.Banks.Formats.Archive;

/// <summary>Writes our own archive of a bank.</summary>
internal sealed class ArchiveWriter : IBankWriter
{
    public string Name => "archive";

    public Phrase Title => new("题库包", "Bank archive");

    public string Extension => ".quizbank";

    public string ContentType => "application/zip";

    public IReadOnlyList<Phrase> Write(ExportedBank bank, Stream to)
    {
        using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        Add(zip, BankArchive.File, new BankArchive(BankArchive.Newest, bank.Name, bank.Questions).Write(), CompressionLevel.Optimal);
        var missing = new List<Phrase>();
        foreach (var file in bank.Questions.SelectMany(question => question.Media ?? []).Select(media => media.File).Distinct())
        {
            if (bank.Media(file) is { } bytes)
            {
                Add(zip, BankArchive.MediaFolder + file, bytes, CompressionLevel.NoCompression);
            }
            else
            {
                missing.Add(new($"媒体文件 {file} 不在，未写入。", $"The media file {file} is missing and was left out."));
            }
        }

        return missing;
    }

    private static void Add(ZipArchive zip, string name, byte[] bytes, CompressionLevel level)
    {
        using var entry = zip.CreateEntry(name, level).Open();
        entry.Write(bytes);
    }
}
