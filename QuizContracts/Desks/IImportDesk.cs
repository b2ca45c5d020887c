using QuizContracts.Banks;

namespace QuizContracts.Desks;

/// <summary>How files come into banks: a preview that changes nothing, and then what is wanted of it, in one piece.</summary>
public interface IImportDesk
{
    /// <summary>Largest file in bytes.</summary>
    int Largest { get; }

    /// <summary>Understands a file. Whatever is wrong with it is a finding.</summary>
    /// <param name="file">Its name; empty for pasted text.</param>
    /// <param name="content">The file itself. Files are read one after another; what waits lies on the disk.</param>
    /// <param name="read">Told now and then how many rows are read.</param>
    Task<ImportPreview> Preview(string bank, string file, Stream content, IProgress<int>? read, DeskUser by);

    /// <summary>A preview as it is now; null when it is gone. Whoever shows it asks each time and keeps nothing: previews are large, and give way to newer ones.</summary>
    ImportPreview? Find(string preview, DeskUser by);

    /// <summary>The same file with other meanings of its columns; null when the preview is gone.</summary>
    Task<ImportPreview?> Map(string preview, IReadOnlyList<TableMapping> tables, DeskUser by);

    /// <summary>The same with other text in one cell; null when the preview is gone.</summary>
    /// <param name="row">Index of the row.</param>
    ImportPreview? Mend(string preview, int row, string column, string text, DeskUser by);

    /// <summary>Takes rows into the bank as drafts. Rows in error are left out.</summary>
    /// <param name="rows">Indexes of the rows; null for all.</param>
    (DeskVerdict Verdict, ImportResult Result) Apply(string preview, IReadOnlySet<int>? rows, SameNumber sameNumber, DeskUser by);

    /// <summary>Formats in which a bank can be exported: name, title and extension.</summary>
    IReadOnlyList<(string Name, Phrase Title, string Extension)> Exports { get; }
}
