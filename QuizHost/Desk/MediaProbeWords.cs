using QuizContracts;

namespace QuizHost.Desk;

/// <summary>What a browser says of a sound or film that it tried.</summary>
public static class MediaProbeWords
{
#pragma warning disable CS1591 // Each name and phrase says all there is to say.
    public static readonly Phrase Trying = new("正在试放…", "Trying it…");
    public static readonly Phrase Plays = new("这台电脑的浏览器能放", "This computer's browser plays it");

    /// <summary>It cannot be played here.</summary>
    public static Phrase Fails(MediaKind kind) => kind == MediaKind.Audio
        ? new("这台电脑的浏览器放不了这个音频（编码）；请转成 MP3 或 M4A", "This computer's browser cannot play this sound (its codec); convert it to MP3 or M4A")
        : new("这台电脑的浏览器放不了这个视频（编码）；请转成 H.264 的 MP4 或 WebM", "This computer's browser cannot play this film (its codec); convert it to an MP4 with H.264 or to WebM");
#pragma warning restore CS1591
}
