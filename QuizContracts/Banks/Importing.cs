namespace QuizContracts.Banks;

/// <summary>A file as it was understood, before anything is changed.</summary>
/// <param name="Id">Names the preview; it lives for an hour, unless newer ones need its room.</param>
/// <param name="File">Name of the file; empty for pasted text.</param>
/// <param name="Format">What the file was taken for.</param>
/// <param name="Rows">Its rows in order.</param>
/// <param name="Findings">What is to be said about the whole file.</param>
/// <param name="Tables">What its columns were taken for; empty for files without columns.</param>
/// <param name="Taken">Numbers that stand in the bank already, with the row's index and whether the question is the same.</param>
public sealed record ImportPreview(
    string Id, string File, Phrase Format, IReadOnlyList<ImportRow> Rows, IReadOnlyList<Finding> Findings, IReadOnlyList<TableMapping> Tables, IReadOnlyDictionary<int, bool> Taken)
{
    /// <summary>What is said when a preview is gone.</summary>
    public static readonly Phrase Gone = new("预览已不在：过了一小时，或为后来的文件让出了内存。请重新选择文件。", "The preview is gone: an hour has passed, or later files needed its room. Choose the file again.");
}

/// <summary>What to do with a row whose number stands in the bank already.</summary>
public enum SameNumber
{
    /// <summary>Leave the bank's question as it is.</summary>
    Skip,

    /// <summary>Take the row as the question's next version.</summary>
    Replace,

    /// <summary>Add it under a new number.</summary>
    Renumber,
}

/// <summary>What an import did.</summary>
/// <param name="Added">Number of new questions.</param>
/// <param name="Replaced">Number of new versions.</param>
/// <param name="Skipped">Number of rows left out: in error, not selected, or already there.</param>
public sealed record ImportResult(int Added, int Replaced, int Skipped);
