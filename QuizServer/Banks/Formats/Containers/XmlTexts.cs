using QuizContracts;

namespace QuizServer.Banks.Formats.Containers;

/// <summary>
/// The texts of XML parts before any library makes strings of them. One cell may claim to hold a hundred megabytes, which pack to
/// next to nothing.
/// </summary>
internal static class XmlTexts
{
    // Longer than a full cell of a workbook with every character escaped.
    private const int LongestRun = 512 * 1024;

    /// <summary>Why parts of an archive cannot be read: a tag or a text beyond all measure, or too much text in all; null when they can.</summary>
    public static Phrase? Refuse(SafeZip zip, IReadOnlyList<string> parts)
    {
        var (buffer, characters) = (new byte[81920], 0L);
        foreach (var part in parts)
        {
            using var stream = zip.OpenFile(part)!;
            var (run, isTag) = (0, false);
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                foreach (var octet in buffer.AsSpan(0, read))
                {
                    (run, isTag) = octet == (byte)'<' ? (0, true) : octet == (byte)'>' ? (0, false) : (run + 1, isTag);
                    // The later bytes of a character in UTF-8 begin with 10.
                    characters += !isTag && (octet & 0xC0) != 0x80 && octet != (byte)'>' ? 1 : 0;
                    if (run > LongestRun || characters > ImportFile.MostCharacters)
                    {
                        return ImportFile.TooMuchText;
                    }
                }
            }
        }

        return null;
    }
}
