namespace QuizHost.Banks;

/// <summary>The cells of a question while they are edited, with every step back and forth.</summary>
public sealed class EditedCells
{
    private const int MostSteps = 200;

    private readonly List<(IReadOnlyDictionary<string, string> Cells, string Column)> _steps = [];
    private int _at;

    /// <summary>Begins with the cells of a question; they are what an unchanged question has.</summary>
    public EditedCells(IReadOnlyDictionary<string, string> cells) => _steps.Add((cells, ""));

    /// <summary>The cells now.</summary>
    public IReadOnlyDictionary<string, string> Now => _steps[_at].Cells;

    /// <summary>There is a step to take back.</summary>
    public bool CanUndo => _at > 0;

    /// <summary>There is a step to take again.</summary>
    public bool CanRedo => _at < _steps.Count - 1;

    /// <summary>The text of a cell; empty when there is none.</summary>
    public string this[string column] => Now.TryGetValue(column, out var text) ? text : "";

    /// <summary>Another text in a cell. Typing on in the same cell is one step.</summary>
    public void Type(string column, string text) => Take(new Dictionary<string, string>(Now) { [column] = text }, column);

    /// <summary>Other cells altogether.</summary>
    public void Replace(IReadOnlyDictionary<string, string> cells) => Take(cells, "");

    /// <summary>Takes a step back.</summary>
    public void Undo() => _at = Math.Max(0, _at - 1);

    /// <summary>Takes it again.</summary>
    public void Redo() => _at = Math.Min(_steps.Count - 1, _at + 1);

    private void Take(IReadOnlyDictionary<string, string> cells, string column)
    {
        _steps.RemoveRange(_at + 1, _steps.Count - _at - 1);
        if (column.Length > 0 && _at > 0 && _steps[_at].Column == column)
        {
            _steps[_at] = (cells, column);
            return;
        }

        _steps.Add((cells, column));
        if (_steps.Count > MostSteps)
        {
            _steps.RemoveAt(0);
        }

        _at = _steps.Count - 1;
    }
}
