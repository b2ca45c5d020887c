using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Formats.Containers;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats;

/// <summary>
/// One way in which organisers' files hold questions. It turns a file into rows of the import template and judges
/// nothing: what a row is worth is decided for all formats by <see cref="RowReader"/>.
/// </summary>
internal interface IBankFormat
{
    /// <summary>Its lasting name, such as <c>gift</c>.</summary>
    string Name { get; }

    /// <summary>How it is called on screens.</summary>
    Phrase Title { get; }

    /// <summary>Whether a file is of this format, from its name and its content.</summary>
    bool Fits(ImportFile file);

    /// <summary>Understands a file. A fault of the file is a finding, never an exception.</summary>
    /// <param name="tables">What its owner says about its columns; null to guess. Formats without columns ignore it.</param>
    /// <param name="read">Told now and then how many rows are read.</param>
    SourceBank Read(ImportFile file, IReadOnlyList<TableMapping>? tables, IProgress<int>? read);
}

/// <summary>A file as it was handed in.</summary>
/// <param name="Name">Its name with extension; empty for pasted text.</param>
/// <param name="Bytes">Its content, at most <see cref="Largest"/>.</param>
internal sealed record ImportFile(string Name, byte[] Bytes)
{
    private (string? Text, Phrase Fault)? _text;

    /// <summary>Largest file in bytes.</summary>
    public const int Largest = 20 * 1024 * 1024;

    /// <summary>Most rows of one file.</summary>
    public const int MostRows = 20_000;

    /// <summary>What is said about a file above the limit.</summary>
    public static Phrase TooLarge => new($"文件超过 {Largest / 1024 / 1024} MB，请分成几个文件导入。", $"The file has more than {Largest / 1024 / 1024} MB; split it into several.");

    /// <summary>What is said about a file with more questions than are read.</summary>
    public static Phrase TooMany => new($"超过 {MostRows} 题，请分成几个文件。", $"There are more than {MostRows} questions. Split the file.");

    /// <summary>It was pasted, not handed in as a file.</summary>
    public bool IsPasted => Name.Length == 0;

    /// <summary>The extension of its name in lower case, with its dot; empty where there is none.</summary>
    public string Extension => Path.GetExtension(Name).ToLowerInvariant();

    /// <summary>Its content as text; null where it is none. It is decoded when it is first asked for, and once: one format after the other asks.</summary>
    public string? Text => Decoded.Text;

    /// <summary>Why its content is no text.</summary>
    public Phrase WhyNoText => Decoded.Fault;

    private (string? Text, Phrase Fault) Decoded => _text ??= PlainText.Read(Bytes);
}

/// <summary>A file as its format understood it.</summary>
/// <param name="Rows">Rows in the order of the file.</param>
/// <param name="Findings">What is to be said about the whole file.</param>
/// <param name="Tables">Its sheets and what their columns were taken for; empty for formats without columns.</param>
/// <param name="Media">Media files that came with it, by the names that the rows use.</param>
internal sealed record SourceBank(
    IReadOnlyList<SourceRow> Rows,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<TableMapping> Tables,
    IReadOnlyDictionary<string, byte[]> Media)
{
    /// <summary>Rows alone.</summary>
    public SourceBank(IReadOnlyList<SourceRow> rows)
        : this(rows, [], [], new Dictionary<string, byte[]>())
    {
    }

    /// <summary>A file that cannot be used.</summary>
    public static SourceBank Refused(Phrase sentence) => new([], [Finding.Error("", sentence)], [], new Dictionary<string, byte[]>());
}

/// <summary>One question of a file in the template's columns.</summary>
/// <param name="Sheet">Name of its sheet; empty where there is none.</param>
/// <param name="Line">Row of the spreadsheet or line of the text, from 1.</param>
/// <param name="Cells">Its texts by column.</param>
/// <param name="Findings">What its format has to say about it, such as a part that the template cannot hold.</param>
internal sealed record SourceRow(string Sheet, int Line, TemplateRow Cells, IReadOnlyList<Finding> Findings);
