namespace QuizContracts.Banks;

/// <summary>A row of a file as it was understood.</summary>
/// <param name="Index">Its place among the rows of the file, from 0.</param>
/// <param name="Sheet">Its sheet; empty where there is none.</param>
/// <param name="Line">Row of the spreadsheet or line of the text, from 1.</param>
/// <param name="Id">Its number (编号), counted where the file gives none.</param>
/// <param name="Cells">Its texts by the template's columns.</param>
/// <param name="Question">What it is as a question; null where a finding is an error.</param>
/// <param name="Findings">Everything that is to be said about it.</param>
public sealed record ImportRow(int Index, string Sheet, int Line, string Id, IReadOnlyDictionary<string, string> Cells, Question? Question, IReadOnlyList<Finding> Findings);
