using QuizContracts;

namespace QuizServer.Banks.Formats;

/// <summary>What became of a file: what can be used, and what is wrong with the rest.</summary>
/// <param name="Questions">Good rows in order.</param>
/// <param name="Problems">Everything that was left out, and why.</param>
public sealed record ImportReport(IReadOnlyList<Question> Questions, IReadOnlyList<ImportProblem> Problems);

/// <summary>Why a row was left out.</summary>
/// <param name="Row">Row as a spreadsheet counts it, the header being 1; 0 for the whole file.</param>
/// <param name="Id">The row's number (编号) as far as it can be read.</param>
/// <param name="Column">The column at fault; empty for the whole row.</param>
/// <param name="Sentence">What is wrong.</param>
public sealed record ImportProblem(int Row, string Id, string Column, Phrase Sentence);
