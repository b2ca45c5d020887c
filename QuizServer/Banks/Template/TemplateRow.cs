using QuizContracts.Banks;

namespace QuizServer.Banks.Template;

/// <summary>The cells of one row by the template's column names. It knows no fault: any text may stand in any cell.</summary>
internal sealed class TemplateRow
{
    private readonly Dictionary<string, string> _cells;

    /// <summary>A row of the given cells; empty ones need not be given.</summary>
    public TemplateRow(IEnumerable<KeyValuePair<string, string>> cells) =>
        _cells = cells.Where(cell => cell.Value.Length > 0).ToDictionary(cell => cell.Key, cell => cell.Value);

    /// <summary>Its cells that are not empty.</summary>
    public IReadOnlyDictionary<string, string> Cells => _cells;

    /// <summary>Nothing stands in the columns that make a question.</summary>
    public bool IsEmpty => BankColumns.Required.All(column => this[column].Length == 0);

    /// <summary>The text of a cell without spaces around it; empty when there is none.</summary>
    public string this[string column] => _cells.TryGetValue(column, out var text) ? text.Trim() : "";

    /// <summary>The same with another text in one cell.</summary>
    public TemplateRow With(string column, string text) => new(_cells.Where(cell => cell.Key != column).Append(KeyValuePair.Create(column, text)));
}
