using QuizContracts;
using QuizContracts.Banks;

namespace QuizServer.Startup;

/// <summary>A file whose bank is checked.</summary>
/// <param name="Path">The file as it was named.</param>
/// <param name="Format">Name of its format.</param>
/// <param name="Rows">Its rows as they were understood.</param>
/// <param name="Findings">What is to be said about the whole file.</param>
internal sealed record BankFile(string Path, Phrase Format, IReadOnlyList<ImportRow> Rows, IReadOnlyList<Finding> Findings)
{
    /// <summary>Its rows that are questions.</summary>
    public IReadOnlyList<Question> Questions { get; } = [.. Rows.Select(row => row.Question).OfType<Question>()];
}

/// <summary>What is to be said about files that were checked together.</summary>
/// <param name="Files">The files.</param>
/// <param name="Notes">What the checks of quality say; banks are named by their files.</param>
/// <param name="Fault">Why a check could not be made; null when all were.</param>
internal sealed record BankReport(IReadOnlyList<BankFile> Files, IReadOnlyList<QualityNote> Notes, Phrase? Fault)
{
    /// <summary>Rows in error and files of which a part was not read.</summary>
    public int Errors => Files.Sum(file => file.Findings.Count(finding => finding.IsError) + file.Rows.Count(row => row.Question is null));

    /// <summary>What should be mended. A source may still be looked for, so a missing one is none.</summary>
    public int Warnings => Notes.Count(note => note.IsWarning && note.Kind != QualityKind.Source);

    /// <summary>Nothing has to be mended.</summary>
    public bool IsClean => Errors == 0 && Warnings == 0;
}
