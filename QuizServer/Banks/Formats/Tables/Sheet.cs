using QuizContracts;
using QuizContracts.Banks;

namespace QuizServer.Banks.Formats.Tables;

/// <summary>A sheet as text, whatever kind of file it came from.</summary>
/// <param name="Name">Its name; empty where there is none.</param>
/// <param name="Rows">The rows that hold anything, from above.</param>
internal sealed record Sheet(string Name, IReadOnlyList<SheetRow> Rows)
{
    /// <summary>Most columns that are read.</summary>
    public const int MostColumns = 200;

    /// <summary>Cells that are one over several rows.</summary>
    public IReadOnlyList<MergedCell> Merges { get; init; } = [];

    /// <summary>What is to be said about the whole sheet.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Its rows are lines of text, in which one separator too many shifts every cell behind it.</summary>
    public bool IsText { get; init; }

    /// <summary>Number of its columns.</summary>
    public int Width => Rows.Count == 0 ? 0 : Rows.Max(row => row.Cells.Count);

    /// <summary>A sentence about it, which names it where it has a name.</summary>
    public Phrase Say(string zh, string en) => Name.Length == 0 ? new(zh, en) : new($"工作表“{Name}”：{zh}", $"Sheet {Name}: {en}");
}

/// <summary>One row of a sheet.</summary>
/// <param name="Line">Its row, from 1.</param>
/// <param name="Cells">Texts from the left, up to the last that is not empty.</param>
/// <param name="Faults">What is wrong with its cells.</param>
internal sealed record SheetRow(int Line, IReadOnlyList<string> Cells, IReadOnlyList<CellFault> Faults)
{
    /// <summary>The text in a column without spaces around it; empty where there is none.</summary>
    public string this[int column] => column < Cells.Count ? Cells[column].Trim() : "";

    /// <summary>Its texts that are not empty.</summary>
    public IEnumerable<string> Filled => Cells.Where(cell => !string.IsNullOrWhiteSpace(cell));
}

/// <summary>What is wrong with a cell.</summary>
/// <param name="Column">Its column, from 0; -1 for the whole row.</param>
/// <param name="IsError">It keeps the row out, where the column is used.</param>
/// <param name="Sentence">What is wrong.</param>
internal sealed record CellFault(int Column, bool IsError, Phrase Sentence);

/// <summary>A cell that reaches over several rows; only the first of them has its text.</summary>
/// <param name="Column">Its column, from 0.</param>
/// <param name="First">Its first row, from 1.</param>
/// <param name="Last">Its last row.</param>
internal sealed record MergedCell(int Column, int First, int Last);
