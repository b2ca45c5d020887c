using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Formats.Tables;
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
    /// <param name="read">Told now and then how many rows are read.</param>
    SourceBank Read(ImportFile file, IProgress<int>? read);
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

    /// <summary>Its sheets as text; empty for formats without columns.</summary>
    public IReadOnlyList<Sheet> Sheets { get; init; } = [];

    /// <summary>Understands the same sheets under what their owner says about the columns; null for formats without columns. The file is not needed for it any more.</summary>
    public Func<IReadOnlyList<TableMapping>, SourceBank>? Again { get; init; }

    /// <summary>A file that cannot be used.</summary>
    public static SourceBank Refused(Phrase sentence) => new([], [Finding.Error("", sentence)], [], new Dictionary<string, byte[]>());
}

/// <summary>One question of a file in the template's columns.</summary>
/// <param name="Sheet">Name of its sheet; empty where there is none.</param>
/// <param name="Line">Row of the spreadsheet or line of the text, from 1.</param>
/// <param name="Cells">Its texts by column.</param>
/// <param name="Findings">What its format has to say about it, such as a part that the template cannot hold.</param>
internal sealed record SourceRow(string Sheet, int Line, TemplateRow Cells, IReadOnlyList<Finding> Findings);
