using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Dapper;
using QuizContracts;
using QuizServer.Journal;

namespace QuizServer.Banks.MediaFiles;

/// <summary>Pictures, sounds and films by their content: the same file is kept once, and a file never changes.</summary>
internal sealed partial class MediaStore(MediaFolder folder, QuizDatabase database, TimeProvider time)
{
    /// <summary>Keeps a file and says its content address, or why not.</summary>
    public (string? File, MediaKind Kind, Phrase Refusal) Put(byte[] bytes, string by)
    {
        if (MediaKinds.OfFilm(bytes) is { } film)
        {
            return bytes.Length > MediaKinds.LargestFilm
                ? (null, film.Kind, new($"音频和视频不能超过 {MediaKinds.LargestFilm / 1024 / 1024} MB。", $"Sounds and films have at most {MediaKinds.LargestFilm / 1024 / 1024} MB."))
                : (Keep(bytes, film.Extension, by), film.Kind, default);
        }

        var (picture, extension, refusal) = PictureFile.Read(bytes);
        return picture is null ? (null, MediaKind.Image, refusal) : (Keep(picture, extension, by), MediaKind.Image, default);
    }

    /// <summary>Keeps a file as it is when it has the address that it claims; used for archives, whose files went through <see cref="Put"/> before.</summary>
    public bool Restore(string file, byte[] bytes, string by)
    {
        if (!IsAddress(file) || Convert.ToHexStringLower(SHA256.HashData(bytes)) != Path.GetFileNameWithoutExtension(file))
        {
            return false;
        }

        var isRight = MediaKinds.OfFilm(bytes) is { } film ? film.Extension == Path.GetExtension(file) : PictureFile.Read(bytes).Bytes is not null;
        if (isRight)
        {
            Keep(bytes, Path.GetExtension(file), by);
        }

        return isRight;
    }

    /// <summary>Whether a file is kept under an address.</summary>
    public bool Has(string file) => IsAddress(file) && File.Exists(folder.PathOf(file));

    /// <summary>Its bytes; null when there is none.</summary>
    public byte[]? Read(string file) => Has(file) ? File.ReadAllBytes(folder.PathOf(file)) : null;

    /// <summary>Its place on disk; null when there is none.</summary>
    public string? Find(string file) => Has(file) ? folder.PathOf(file) : null;

    /// <summary>Whether a name is a content address.</summary>
    public static bool IsAddress(string file) => Address().IsMatch(file);

    private string Keep(byte[] bytes, string extension, string by)
    {
        var file = Convert.ToHexStringLower(SHA256.HashData(bytes)) + extension;
        var path = folder.PathOf(file);
        if (!File.Exists(path))
        {
            // Under another name until it is whole: a power cut leaves no half file behind an address.
            var half = $"{path}.{Environment.CurrentManagedThreadId}.half";
            using (var stream = new FileStream(half, FileMode.Create, FileAccess.Write))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            File.Move(half, path, overwrite: true);
        }

        using var connection = database.OpenWriter();
        connection.Execute(
            "INSERT INTO media (file, bytes, by, at) VALUES (@file, @size, @by, @at) ON CONFLICT DO NOTHING",
            new { file, size = bytes.Length, by, at = time.GetUtcNow().ToUnixTimeSeconds() });
        return file;
    }

    [GeneratedRegex("^[0-9a-f]{64}\\.(png|jpg|webp|mp3|m4a|ogg|wav|mp4|webm)$")]
    private static partial Regex Address();
}

/// <summary>Where media files lie: <c>media/</c> in the data folder.</summary>
internal sealed class MediaFolder
{
    private readonly string _path;

    public MediaFolder(string data)
    {
        _path = Path.Combine(data, "media");
        Directory.CreateDirectory(_path);
    }

    /// <summary>The place of a file.</summary>
    public string PathOf(string file) => Path.Combine(_path, file);
}
