namespace QuizContracts.Banks;

/// <summary>What the columns of a sheet are taken for. It is guessed from the headings, and its owner may say otherwise.</summary>
/// <param name="Sheet">Name of the sheet; empty for a file that has none.</param>
/// <param name="HeaderRow">Row of the headings, from 1; 0 where there are none.</param>
/// <param name="Columns">Its columns from the left.</param>
public sealed record TableMapping(string Sheet, int HeaderRow, IReadOnlyList<ColumnMapping> Columns);

/// <summary>What one column of a sheet is taken for.</summary>
/// <param name="Index">Its place from the left, from 0.</param>
/// <param name="Heading">Its heading as written.</param>
/// <param name="Sample">The first text below the heading.</param>
/// <param name="Means">The template's column; null for a column that is left out.</param>
public sealed record ColumnMapping(int Index, string Heading, string Sample, string? Means);
