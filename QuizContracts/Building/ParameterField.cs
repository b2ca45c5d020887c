namespace QuizContracts.Building;

/// <summary>What a parameter is called, what it means, and what it may be.</summary>
/// <param name="Name">Its name in contest files.</param>
/// <param name="Label">Its name for people.</param>
/// <param name="Hint">What it does, in a sentence.</param>
/// <param name="Shape">What is typed or chosen.</param>
/// <param name="Least">Least number; null for no numbers.</param>
/// <param name="Most">Greatest number.</param>
/// <param name="Choices">What can be chosen; empty where something is typed.</param>
/// <param name="Columns">Columns of a table; empty elsewhere.</param>
/// <param name="MostRows">Most rows of a table.</param>
/// <param name="Start">What stands in a new row of a table.</param>
public sealed record ParameterField(
    string Name,
    Phrase Label,
    Phrase Hint,
    ParameterShape Shape,
    decimal? Least,
    decimal? Most,
    IReadOnlyList<ParameterChoice> Choices,
    IReadOnlyList<ParameterField> Columns,
    int MostRows,
    string Start);

/// <summary>What is typed or chosen for a parameter.</summary>
public enum ParameterShape
{
    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number of points with at most two decimals.</summary>
    Points,

    /// <summary>A name or the like.</summary>
    Text,

    /// <summary>Yes or no.</summary>
    Switch,

    /// <summary>One of some choices.</summary>
    Choice,

    /// <summary>Some of the choices, in an order that matters; their names with commas between them.</summary>
    Choices,

    /// <summary>Numbers with commas between them.</summary>
    Numbers,

    /// <summary>Rows.</summary>
    Table,

    /// <summary>One row, or none.</summary>
    Row,
}

/// <summary>One of some choices.</summary>
/// <param name="Name">Its name in contest files.</param>
/// <param name="Label">Its name for people.</param>
public sealed record ParameterChoice(string Name, Phrase Label);

/// <summary>A parameter of a draft as its page shows it.</summary>
/// <param name="Field">What it is.</param>
/// <param name="Default">What holds where nothing is typed; empty for nothing.</param>
/// <param name="Idle">Why no other value would do anything here now; null when it matters.</param>
/// <param name="Faults">What is wrong with it.</param>
public sealed record ParameterState(ParameterField Field, string Default, Phrase? Idle, IReadOnlyList<Phrase> Faults);
