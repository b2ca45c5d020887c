using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using QuizContracts;
using QuizContracts.Building;

namespace QuizServer.Building.Parameters;

/// <summary>Parameters between what a person types and what contest files have.</summary>
internal static class ParameterJson
{
    // Beyond every range, and yet a whole number of the engine.
    private const decimal Largest = 1_000_000_000;

    /// <summary>Writes the parameters into a round or contest. What cannot be read is left out and named.</summary>
    public static void Write(ParameterSet set, IReadOnlyList<ParameterField> fields, JsonObject to, List<(string Field, Phrase Problem)> problems)
    {
        foreach (var field in fields)
        {
            var node = field.Shape switch
            {
                ParameterShape.Table when set.Rows(field.Name) is { Count: > 0 } rows => new JsonArray([.. rows.Select(row => Object(row, field, problems))]),
                ParameterShape.Row when set.Rows(field.Name) is [var row, ..] => Object(row, field, problems),
                ParameterShape.Table or ParameterShape.Row => null,
                _ => Value(set.Text(field.Name), field, field.Name, field.Label, problems),
            };
            if (node is not null)
            {
                to[field.Name] = node;
            }
        }
    }

    /// <summary>Reads the parameters of a round or contest; members that are no parameters are passed over.</summary>
    public static ParameterSet Read(JsonObject from, IReadOnlyList<ParameterField> fields)
    {
        var set = ParameterSet.Empty;
        foreach (var field in fields.Where(field => from[field.Name] is not null))
        {
            set = (field.Shape, from[field.Name]) switch
            {
                (ParameterShape.Table, JsonArray rows) => set.With(field.Name, [.. rows.OfType<JsonObject>().Select(row => Row(row, field))]),
                (ParameterShape.Row, JsonObject row) => set.With(field.Name, [Row(row, field)]),
                (_, var node) => set.With(field.Name, Text(node!)),
            };
        }

        return set;
    }

    /// <summary>A value as a person reads it.</summary>
    public static string Text(JsonNode node) => node switch
    {
        JsonArray many => string.Join(',', many.Select(one => Text(one!))),
        JsonValue value => value.GetValueKind() switch
        {
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            JsonValueKind.Number => value.Deserialize<decimal>().ToString("0.##", CultureInfo.InvariantCulture),
            _ => value.ToString(),
        },
        _ => "",
    };

    private static IReadOnlyDictionary<string, string> Row(JsonObject row, ParameterField table) =>
        table.Columns.Where(column => row[column.Name] is not null).ToDictionary(column => column.Name, column => Text(row[column.Name]!));

    private static JsonObject Object(IReadOnlyDictionary<string, string> row, ParameterField table, List<(string, Phrase)> problems)
    {
        var written = new JsonObject();
        foreach (var column in table.Columns)
        {
            var label = new Phrase($"{table.Label.Zh}：{column.Label.Zh}", $"{table.Label.En}: {column.Label.En}");
            if ((Value(row.GetValueOrDefault(column.Name, ""), column, table.Name, label, problems) ?? Needed(column, table)) is { } value)
            {
                written[column.Name] = value;
            }
        }

        return written;
    }

    // A cell without which a row is none gets a value that the engine refuses in its own words.
    private static JsonNode? Needed(ParameterField column, ParameterField table) => (table.Shape, column) switch
    {
        (ParameterShape.Table, { Shape: ParameterShape.Text }) => JsonValue.Create(""),
        (ParameterShape.Table, { Shape: ParameterShape.Choice }) => JsonValue.Create(column.Start),
        (ParameterShape.Table, { Shape: ParameterShape.Whole or ParameterShape.Points, Least: > 0, Start.Length: > 0 }) => JsonValue.Create(0),
        _ => null,
    };

    private static JsonNode? Value(string typed, ParameterField field, string place, Phrase label, List<(string, Phrase)> problems)
    {
        var text = typed.Trim();
        if (text.Length == 0)
        {
            return null;
        }

        JsonNode? value = field.Shape switch
        {
            ParameterShape.Whole => Number(text) is { } number && decimal.Truncate(number) == number ? JsonValue.Create((int)number) : null,
            ParameterShape.Points => Number(text) is { } number ? JsonValue.Create(number) : null,
            ParameterShape.Switch => text is "true" or "false" ? JsonValue.Create(text == "true") : null,
            ParameterShape.Choice => field.Choices.Any(choice => choice.Name == text) ? JsonValue.Create(text) : null,
            ParameterShape.Choices => Pieces(text) is var names && names.All(name => field.Choices.Any(choice => choice.Name == name)) ? Array(names.Select(name => JsonValue.Create(name))) : null,
            ParameterShape.Numbers => Pieces(text).ConvertAll(Number) is var numbers && numbers.All(number => number is not null) ? Array(numbers.Select(number => JsonValue.Create(number!.Value))) : null,
            _ => JsonValue.Create(text),
        };
        if (value is null)
        {
            var what = field.Shape switch
            {
                ParameterShape.Whole => new Phrase("整数", "a whole number"),
                ParameterShape.Points => new("数", "a number"),
                ParameterShape.Numbers => new("用逗号隔开的数", "numbers with commas between them"),
                _ => new("所列的选项", "one of the choices"),
            };
            problems.Add((place, new($"“{label.Zh}”须为{what.Zh}，“{text}”不是。", $"“{label.En}” must be {what.En}; “{text}” is not.")));
        }

        return value;
    }

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= Largest ? number : null;

    private static List<string> Pieces(string text) => [.. text.Split([',', '，', '、', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static JsonArray Array(IEnumerable<JsonNode?> values) => new([.. values]);
}
