using QuizContracts;
using QuizContracts.Building;

namespace QuizServer.Building.Parameters;

/// <summary>Descriptions of parameters in one line each. Their ranges are those of the engine's checks, which have the last word.</summary>
internal static class Field
{
    public static ParameterField Whole(string name, Phrase label, Phrase hint, int least, int most, string start = "") => Of(name, label, hint, ParameterShape.Whole) with { Least = least, Most = most, Start = start };

    public static ParameterField Points(string name, Phrase label, Phrase hint, decimal least, decimal most, string start = "") =>
        Of(name, label, hint, ParameterShape.Points) with { Least = least, Most = most, Start = start };

    public static ParameterField Text(string name, Phrase label, Phrase hint, int longest) => Of(name, label, hint, ParameterShape.Text) with { Most = longest };

    public static ParameterField Switch(string name, Phrase label, Phrase hint, string start = "") => Of(name, label, hint, ParameterShape.Switch) with { Start = start };

    public static ParameterField Choice(string name, Phrase label, Phrase hint, params ParameterChoice[] choices) => Of(name, label, hint, ParameterShape.Choice) with { Choices = choices };

    public static ParameterField Choices(string name, Phrase label, Phrase hint, params ParameterChoice[] choices) => Of(name, label, hint, ParameterShape.Choices) with { Choices = choices };

    public static ParameterField Numbers(string name, Phrase label, Phrase hint, decimal least, decimal most) =>
        Of(name, label, hint, ParameterShape.Numbers) with { Least = least, Most = most };

    public static ParameterField Table(string name, Phrase label, Phrase hint, int mostRows, params ParameterField[] columns) =>
        Of(name, label, hint, ParameterShape.Table) with { MostRows = mostRows, Columns = columns };

    public static ParameterField Row(string name, Phrase label, Phrase hint, params ParameterField[] columns) =>
        Of(name, label, hint, ParameterShape.Row) with { MostRows = 1, Columns = columns };

    public static ParameterChoice Named(string name, string zh, string en) => new(name, new(zh, en));

    private static ParameterField Of(string name, Phrase label, Phrase hint, ParameterShape shape) => new(name, label, hint, shape, null, null, [], [], 0, "");
}
