namespace QuizServer.Banks.Formats.Containers;

/// <summary>What a file is by its first bytes, whatever its name says.</summary>
internal enum Signature
{
    /// <summary>None of these; perhaps text.</summary>
    Other,

    /// <summary>A zip archive, and so docx, xlsx and packages.</summary>
    Zip,

    /// <summary>An OLE container: old Office files, and new ones with a password.</summary>
    Ole,

    /// <summary>XML, perhaps after a byte order mark and spaces.</summary>
    Xml,
}

/// <summary>Reads the first bytes.</summary>
internal static class Signatures
{
    /// <summary>What the bytes are.</summary>
    public static Signature Of(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8) ? Signature.Zip
        : bytes.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) ? Signature.Ole
        : IsXml(bytes) ? Signature.Xml
        : Signature.Other;

    private static bool IsXml(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xFE, (byte)'<', 0]) || bytes.StartsWith<byte>([0xFE, 0xFF, 0, (byte)'<']))
        {
            return true;
        }

        var text = (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes).TrimStart(" \t\r\n"u8);
        return text.Length > 1 && text[0] == '<' && (text[1] is (byte)'?' or (byte)'!' or (byte)'_' || char.IsAsciiLetter((char)text[1]));
    }
}
