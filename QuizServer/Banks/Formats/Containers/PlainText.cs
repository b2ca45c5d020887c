using System.Text;
using QuizContracts;
using UtfUnknown;

namespace QuizServer.Banks.Formats.Containers;

/// <summary>
/// Bytes as text: UTF-8 and UTF-16 with or without a mark, GB18030, and what else is recognised. Every encoding is read
/// strictly, so that no character is replaced in silence.
/// </summary>
internal static class PlainText
{
    private const int LeastSure = 60;

    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding Gb18030 = Strict(CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!);

    /// <summary>The text with line feeds alone, without a byte order mark; or why the bytes are none.</summary>
    public static (string? Text, Phrase Fault) Read(byte[] bytes)
    {
        if (EncodingOf(bytes) is { } encoding)
        {
            // Counted before it is decoded: a text takes up to twice the bytes of its file.
            return encoding.GetCharCount(bytes) > ImportFile.MostCharacters
                ? (null, ImportFile.TooMuchText)
                : (encoding.GetString(bytes).TrimStart('\uFEFF').ReplaceLineEndings("\n"), default);
        }

        return (null, MixedLine(bytes) is { } line
            ? new($"第 {line} 行的编码与前面不同，请整份另存为 UTF-8 再导入。", $"Line {line} is in another encoding than those before it. Save the whole file as UTF-8 and import it again.")
            : new("文件不是文本，或编码无法识别；请另存为 UTF-8 再导入。", "The file is not text, or its encoding is unknown. Save it as UTF-8 and import it again."));
    }

    private static Encoding? EncodingOf(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith<byte>([0xFF, 0xFE]))
        {
            return If(new UnicodeEncoding(false, true, true), bytes);
        }

        if (bytes.AsSpan().StartsWith<byte>([0xFE, 0xFF]))
        {
            return If(new UnicodeEncoding(true, true, true), bytes);
        }

        if (Array.IndexOf(bytes, (byte)0) >= 0)
        {
            // Text without a mark holds zero bytes only as UTF-16; a program or a picture holds other control characters too.
            var isBig = Array.IndexOf(bytes, (byte)0) % 2 == 0;
            return HasControls(bytes, isBig) ? null : If(new UnicodeEncoding(isBig, false, true), bytes);
        }

        return If(Utf8, bytes)
            ?? (MixedLine(bytes) is not null ? null
                : CharsetDetector.DetectFromBytes(bytes).Detected is { Encoding: { } other, Confidence: >= LeastSure / 100f } found && found.EncodingName is not ("gb18030" or "utf-8" or "ascii")
                    && found.EncodingName is "big5" or "shift-jis" or "euc-jp" or "euc-kr" or "euc-tw" ? If(Strict(other), bytes) ?? If(Gb18030, bytes)
                : If(Gb18030, bytes));
    }

    private static bool HasControls(byte[] bytes, bool isBig)
    {
        for (var at = 0; at + 1 < bytes.Length; at += 2)
        {
            var letter = (char)(isBig ? (bytes[at] << 8) | bytes[at + 1] : bytes[at] | (bytes[at + 1] << 8));
            if (char.IsControl(letter) && !char.IsWhiteSpace(letter))
            {
                return true;
            }
        }

        return false;
    }

    // A line that is Chinese in UTF-8 beside one that is none: read in either encoding, one of them becomes nonsense.
    private static int? MixedLine(byte[] bytes)
    {
        bool? first = null;
        var line = 1;
        foreach (var range in bytes.AsSpan().Split((byte)'\n'))
        {
            if (IsUtf8(bytes.AsSpan(range)) is { } isUtf8 && (first ??= isUtf8) != isUtf8)
            {
                return line;
            }

            line++;
        }

        return null;
    }

    // Null where the line says nothing: ASCII, or too short to be told apart by chance.
    private static bool? IsUtf8(ReadOnlySpan<byte> line) =>
        !line.ContainsAnyExceptInRange((byte)0, (byte)0x7F) ? null
        : !System.Text.Unicode.Utf8.IsValid(line) ? false
        : Utf8.GetString(line).Count(letter => letter is >= '\u3000' and <= '\uFFEF') >= 2 ? true
        : null;

    // The encoding where every byte can be read in it.
    private static Encoding? If(Encoding encoding, byte[] bytes)
    {
        try
        {
            encoding.GetCharCount(bytes);
            return encoding;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static Encoding Strict(Encoding encoding)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        return strict;
    }
}
