using System.Numerics;
using System.Text;

namespace QuizServer.Banks.MediaFiles;

/// <summary>The tracks of a WebM file, by its elements (RFC 8794): identity and length of changing width, contents. A damaged file has no tracks.</summary>
internal static class WebmTracks
{
    private const ulong Segment = 0x18538067, Tracks = 0x1654AE6B, Track = 0xAE, Codec = 0x86;
    private const int LongestName = 64;

    /// <summary>The codec of each track, by its name.</summary>
    public static IReadOnlyList<string> CodecsOf(Stream file) =>
    [
        .. from codec in Inside(file, new(0, 0, file.Length), Segment, Tracks, Track, Codec)
           where codec.To - codec.From <= LongestName
           select Name(file, codec),
    ];

    private static IEnumerable<Element> Inside(Stream file, Element element, params ulong[] path) => path is [var identity, .. var deeper]
        ? Elements(file, element).Where(inner => inner.Identity == identity).SelectMany(inner => Inside(file, inner, deeper))
        : [element];

    private static IEnumerable<Element> Elements(Stream file, Element element)
    {
        for (var at = element.From; at < element.To;)
        {
            if (Number(file, at, keepsMark: true) is not var (identity, identityWidth) || Number(file, at + identityWidth, keepsMark: false) is not var (length, lengthWidth))
            {
                yield break;
            }

            var from = at + identityWidth + lengthWidth;
            // All ones: nobody knew the length when it was written, and it goes on to the end.
            var end = length == (1UL << (7 * lengthWidth)) - 1 ? element.To : length <= (ulong)(element.To - from) ? from + (long)length : -1;
            if (from > element.To || end < from)
            {
                yield break;
            }

            yield return new(identity, from, end);
            at = end;
        }
    }

    // The zeros before the first one say how many bytes it has.
    private static (ulong Value, int Width)? Number(Stream file, long at, bool keepsMark)
    {
        file.Position = at;
        if (file.ReadByte() is not (> 0 and var first))
        {
            return null;
        }

        var width = BitOperations.LeadingZeroCount((uint)first) - 23;
        var value = keepsMark ? (ulong)first : (ulong)first & (0xFFUL >> width);
        for (var more = 1; more < width; more++)
        {
            if (file.ReadByte() is not (>= 0 and var next))
            {
                return null;
            }

            value = (value << 8) | (uint)next;
        }

        return (value, width);
    }

    private static string Name(Stream file, Element element)
    {
        var letters = new byte[element.To - element.From];
        file.Position = element.From;
        return Encoding.ASCII.GetString(letters, 0, file.ReadAtLeast(letters, letters.Length, throwOnEndOfStream: false)).TrimEnd('\0');
    }

    /// <summary>An element by its contents.</summary>
    private readonly record struct Element(ulong Identity, long From, long To);
}
