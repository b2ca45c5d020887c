namespace QuizContracts;

/// <summary>A picture, sound or film of a question.</summary>
/// <param name="Place">Where it is shown.</param>
/// <param name="Kind">What it is.</param>
/// <param name="File">Its content address: SHA-256 in hexadecimal, a dot, and the extension.</param>
/// <param name="Option">Index of the option to which it belongs; null elsewhere.</param>
/// <param name="Description">What it shows, in words, for whoever cannot see it.</param>
public sealed record Media(MediaPlace Place, MediaKind Kind, string File, int? Option = null, string Description = "");

/// <summary>Where something is shown.</summary>
public enum MediaPlace
{
    /// <summary>With the stem (题干).</summary>
    Stem,

    /// <summary>With an option (选项).</summary>
    Option,

    /// <summary>With the reveal (解析), never earlier.</summary>
    Reveal,
}

/// <summary>What kind of file it is.</summary>
public enum MediaKind
{
    /// <summary>图片</summary>
    Image,

    /// <summary>音频</summary>
    Audio,

    /// <summary>视频</summary>
    Video,
}
