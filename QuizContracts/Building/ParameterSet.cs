namespace QuizContracts.Building;

/// <summary>Parameters as the organiser has typed or chosen them. What is left out, or empty, has its default.</summary>
/// <param name="Texts">By their names in contest files, such as <c>windowSeconds</c>.</param>
/// <param name="Tables">Parameters that are lists of rows, such as <c>levels</c>; each row by its columns.</param>
public sealed record ParameterSet(IReadOnlyDictionary<string, string> Texts, IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> Tables)
{
    /// <summary>All defaults.</summary>
    public static readonly ParameterSet Empty = new(new Dictionary<string, string>(), new Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>>());

    /// <summary>The text of a parameter; empty where it has its default.</summary>
    public string Text(string name) => Texts.GetValueOrDefault(name, "");

    /// <summary>The rows of a parameter; empty where there are none.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string name) => Tables.GetValueOrDefault(name, []);

    /// <summary>The same with another text; an empty one takes the parameter out.</summary>
    public ParameterSet With(string name, string text)
    {
        var texts = Texts.Where(entry => entry.Key != name).ToDictionary();
        if (text.Length > 0)
        {
            texts[name] = text;
        }

        return this with { Texts = texts };
    }

    /// <summary>The same with other rows; none take the parameter out.</summary>
    public ParameterSet With(string name, IReadOnlyList<IReadOnlyDictionary<string, string>> rows)
    {
        var tables = Tables.Where(entry => entry.Key != name).ToDictionary();
        if (rows.Count > 0)
        {
            tables[name] = rows;
        }

        return this with { Tables = tables };
    }
}
