using System.Buffers.Binary;
using System.Text;

namespace QuizServer.Banks.MediaFiles;

/// <summary>The tracks of an MP4 file, by its boxes (ISO/IEC 14496-12): length, four letters, contents. Only the heads are read, and a damaged file has no tracks.</summary>
internal static class Mp4Tracks
{
    private const int Head = 8, LongHead = 16;

    /// <summary>The codec of each picture and sound track, by its four letters.</summary>
    public static IReadOnlyList<string> CodecsOf(Stream file) =>
    [
        .. from media in Inside(file, new("", 0, file.Length), "moov", "trak", "mdia")
           where Inside(file, media, "hdlr").Any(handler => Letters(file, handler.From + Head) is "vide" or "soun")
           from table in Inside(file, media, "minf", "stbl", "stsd")
           let entry = Letters(file, table.From + Head + 4)
           where entry is not null
           select entry,
    ];

    private static IEnumerable<Box> Inside(Stream file, Box box, params string[] path) => path is [var name, .. var deeper]
        ? Boxes(file, box).Where(inner => inner.Name == name).SelectMany(inner => Inside(file, inner, deeper))
        : [box];

    private static IEnumerable<Box> Boxes(Stream file, Box box)
    {
        for (var (at, head) = (box.From, new byte[LongHead]); box.To - at >= Head;)
        {
            file.Position = at;
            if (file.ReadAtLeast(head, LongHead, throwOnEndOfStream: false) < Head)
            {
                yield break;
            }

            var length = BinaryPrimitives.ReadUInt32BigEndian(head);
            var end = length switch { 0 => box.To, 1 => at + BinaryPrimitives.ReadInt64BigEndian(head.AsSpan(Head)), _ => at + length };
            var from = at + (length == 1 ? LongHead : Head);
            if (end < from || end > box.To)
            {
                yield break;
            }

            yield return new(Encoding.Latin1.GetString(head, 4, 4), from, end);
            at = end;
        }
    }

    private static string? Letters(Stream file, long at)
    {
        var letters = new byte[4];
        file.Position = at;
        return file.ReadAtLeast(letters, 4, throwOnEndOfStream: false) == 4 ? Encoding.Latin1.GetString(letters) : null;
    }

    /// <summary>A box by its contents.</summary>
    private readonly record struct Box(string Name, long From, long To);
}
