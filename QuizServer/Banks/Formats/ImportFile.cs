using QuizContracts;
using QuizServer.Banks.Formats.Containers;

namespace QuizServer.Banks.Formats;

/// <summary>A file as it was handed in. It may lie on the disk: whoever reads it piece by piece needs no memory for the whole.</summary>
internal sealed class ImportFile
{
    /// <summary>Largest file in bytes.</summary>
    public const int Largest = 20 * 1024 * 1024;

    /// <summary>Most rows of one file.</summary>
    public const int MostRows = 20_000;

    /// <summary>Most characters of all its texts: two hundred for each of its rows.</summary>
    public const int MostCharacters = 200 * MostRows;

    private const int StartLength = 8192;

    private readonly Func<Stream> _open;
    private (string? Text, Phrase Fault)? _text;

    /// <summary>A file that lies somewhere.</summary>
    /// <param name="name">Its name with extension; empty for pasted text.</param>
    /// <param name="open">Opens it; it is asked several times.</param>
    public ImportFile(string name, Func<Stream> open)
    {
        (Name, _open) = (name, open);
        using var stream = open();
        var start = new byte[Math.Min(StartLength, stream.Length)];
        stream.ReadExactly(start);
        (Start, Length) = (start, stream.Length);
    }

    /// <summary>A file in memory.</summary>
    public ImportFile(string name, byte[] bytes)
        : this(name, () => new MemoryStream(bytes, writable: false))
    {
    }

    /// <summary>What is said about a file above the limit.</summary>
    public static Phrase TooLarge => new($"文件超过 {Largest / 1024 / 1024} MB，请分成几个文件导入。", $"The file has more than {Largest / 1024 / 1024} MB; split it into several.");

    /// <summary>What is said about a file with more questions than are read.</summary>
    public static Phrase TooMany => new($"超过 {MostRows} 题，请分成几个文件。", $"There are more than {MostRows} questions. Split the file.");

    /// <summary>What is said about a file with more text than is read.</summary>
    public static Phrase TooMuchText => new($"文字超过 {MostCharacters / 10_000} 万字，请分成几个文件。", $"There are more than {MostCharacters / 1_000_000} million characters. Split the file.");

    /// <summary>Its name with extension; empty for pasted text.</summary>
    public string Name { get; }

    /// <summary>Its length in bytes, at most <see cref="Largest"/>.</summary>
    public long Length { get; }

    /// <summary>Its first bytes.</summary>
    public byte[] Start { get; }

    /// <summary>It was pasted, not handed in as a file.</summary>
    public bool IsPasted => Name.Length == 0;

    /// <summary>The extension of its name in lower case, with its dot; empty where there is none.</summary>
    public string Extension => Path.GetExtension(Name).ToLowerInvariant();

    /// <summary>Its content as text; null where it is none. It is decoded when it is first asked for, and once: one format after the other asks.</summary>
    public string? Text => Decoded.Text;

    /// <summary>Why its content is no text.</summary>
    public Phrase WhyNoText => Decoded.Fault;

    private (string? Text, Phrase Fault) Decoded => _text ??= PlainText.Read(Read());

    /// <summary>Opens it.</summary>
    public Stream Open() => _open();

    /// <summary>All of it in memory.</summary>
    public byte[] Read()
    {
        using var stream = Open();
        var bytes = new byte[Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
