using QuizContracts;

namespace QuizServer.Banks.Template;

/// <summary>
/// The cell 媒体: <c>题干:map.png; A:first.jpg; 解析:film.mp4</c>, each with words after a bar for whoever cannot see it:
/// <c>题干:map.png|甘肃地图</c>. A name without a place belongs to the stem; a backslash makes a separator an ordinary character.
/// </summary>
internal static class MediaCell
{
    private const string BetweenParts = ";；\n", BeforeFile = ":：", BeforeWords = "|｜", Marked = BetweenParts + BeforeFile + BeforeWords;

    private static readonly Dictionary<string, MediaKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = MediaKind.Image,
        [".jpg"] = MediaKind.Image,
        [".jpeg"] = MediaKind.Image,
        [".webp"] = MediaKind.Image,
        [".gif"] = MediaKind.Image,
        [".mp3"] = MediaKind.Audio,
        [".m4a"] = MediaKind.Audio,
        [".ogg"] = MediaKind.Audio,
        [".wav"] = MediaKind.Audio,
        [".mp4"] = MediaKind.Video,
        [".webm"] = MediaKind.Video,
    };

    /// <summary>Its parts; null when one of them is neither picture, sound nor film, or belongs to no place.</summary>
    /// <param name="options">Number of options of the question.</param>
    public static IReadOnlyList<Media>? Read(string text, int options)
    {
        var media = new List<Media>();
        foreach (var part in Escapes.Parts(text, BetweenParts).Where(part => part.Length > 0))
        {
            // Words may hold a colon, so they are parted first.
            var (reference, description) = Escapes.Parts(part, BeforeWords, 2) is [var first, var words] ? (first, Escapes.Unmark(words, Marked)) : (part, "");
            var (place, name) = Escapes.Parts(reference, BeforeFile, 2) is [var named, var file] ? (named, Escapes.Unmark(file, Marked)) : ("题干", Escapes.Unmark(reference, Marked));
            var option = place.Length == 1 ? char.ToUpperInvariant(place[0]) - 'A' : -1;
            if (!Kinds.TryGetValue(Path.GetExtension(name), out var kind) || (place is not "题干" and not "解析" && (option < 0 || option >= options)))
            {
                return null;
            }

            media.Add(place switch
            {
                "题干" => new Media(MediaPlace.Stem, kind, name, null, description),
                "解析" => new Media(MediaPlace.Reveal, kind, name, null, description),
                _ => new Media(MediaPlace.Option, kind, name, option, description),
            });
        }

        return media;
    }

    /// <summary>Its text.</summary>
    public static string Write(IEnumerable<Media> media) => string.Join("; ", media.Select(one =>
        $"{Place(one)}:{Escapes.Mark(one.File, Marked)}{(one.Description.Length > 0 ? "|" + Escapes.Mark(one.Description, Marked) : "")}"));

    private static string Place(Media one) => one.Place switch
    {
        MediaPlace.Stem => "题干",
        MediaPlace.Reveal => "解析",
        _ => $"{(char)('A' + one.Option!.Value)}",
    };
}
