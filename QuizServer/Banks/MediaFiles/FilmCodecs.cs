using QuizContracts;

namespace QuizServer.Banks.MediaFiles;

/// <summary>Whether the browsers of a hall will play a film or sound, as far as its container says in which codecs it is written.</summary>
internal static class FilmCodecs
{
    // What the usual browsers play on every system.
    private static readonly string[] Played = ["avc1", "avc3", "av01", "vp08", "vp09", "mp4a", "Opus", "fLaC", ".mp3", "V_VP8", "V_VP9", "V_AV1", "A_OPUS", "A_VORBIS"];

    /// <summary>What is doubtful about a file; null where nothing is, or nothing is known.</summary>
    public static Phrase? Doubt(string path)
    {
        using var file = File.OpenRead(path);
        var codecs = Path.GetExtension(path) switch
        {
            ".mp4" or ".m4a" => Mp4Tracks.CodecsOf(file),
            ".webm" => WebmTracks.CodecsOf(file),
            _ => [],
        };
        return codecs.FirstOrDefault(codec => !Played.Contains(codec)) is { } odd
            ? new($"编码是 {NameOf(odd)}，许多电脑的浏览器放不了，或者只有声音；请转成 H.264 的 MP4 或 WebM。", $"It is written in {NameOf(odd)}, which many browsers do not play, or without its picture; convert it to an MP4 with H.264 or to WebM.")
            : null;
    }

    private static string NameOf(string codec) => codec switch
    {
        "hvc1" or "hev1" or "V_MPEGH/ISO/HEVC" => $"H.265 ({codec})",
        "mp4v" => "MPEG-4 Part 2 (mp4v)",
        "V_MPEG4/ISO/AVC" => "H.264 in Matroska",
        _ => codec.Trim(),
    };
}
