using QuizContracts;

namespace QuizServer.Banks.MediaFiles;

/// <summary>Kinds of media files by their first bytes; a name says nothing.</summary>
internal static class MediaKinds
{
    /// <summary>Largest picture as it is handed in, in bytes.</summary>
    public const int LargestPicture = 12 * 1024 * 1024;

    /// <summary>Largest sound or film in bytes.</summary>
    public const int LargestFilm = 64 * 1024 * 1024;

    /// <summary>Extension and kind of a sound or film; null for anything else.</summary>
    public static (string Extension, MediaKind Kind)? OfFilm(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("OggS"u8) ? (".ogg", MediaKind.Audio)
        : bytes.StartsWith("RIFF"u8) && bytes.Length > 12 && bytes[8..12].SequenceEqual("WAVE"u8) ? (".wav", MediaKind.Audio)
        : bytes.StartsWith("ID3"u8) || (bytes.Length > 2 && bytes[0] == 0xFF && (bytes[1] & 0xE6) == 0xE2) ? (".mp3", MediaKind.Audio)
        : bytes.Length > 12 && bytes[4..8].SequenceEqual("ftyp"u8) ? (bytes[8..11].SequenceEqual("M4A"u8) ? (".m4a", MediaKind.Audio) : (".mp4", MediaKind.Video))
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3]) ? (".webm", MediaKind.Video)
        : null;

    /// <summary>MIME type by extension.</summary>
    public static string ContentType(string extension) => extension switch
    {
        ".png" => "image/png",
        ".jpg" => "image/jpeg",
        ".webp" => "image/webp",
        ".ogg" => "audio/ogg",
        ".wav" => "audio/wav",
        ".mp3" => "audio/mpeg",
        ".m4a" => "audio/mp4",
        ".mp4" => "video/mp4",
        ".webm" => "video/webm",
        _ => "application/octet-stream",
    };
}
