using System.Globalization;
using System.Text.Json;

namespace QuizServer.Proof.Naive;

/// <summary>An answer by tablet.</summary>
/// <param name="Choice">Indexes as they were given.</param>
/// <param name="Texts">What was typed; empty where nothing is typed.</param>
/// <param name="After">The time taken; null where it is not known.</param>
/// <param name="Clues">Clues that had been shown.</param>
internal sealed record NaiveAnswer(List<int> Choice, List<string> Texts, TimeSpan? After, int Clues)
{
    /// <summary>The number that was typed in plain figures; null for anything else.</summary>
    public decimal? Number => Texts is [var text] && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>
    /// Whether it is right by a key, the plain way; null where plain reading cannot tell: a text that is not the key's to the letter
    /// may still say the same, and a number need not be written in figures.
    /// </summary>
    /// <param name="type">How the question is answered.</param>
    /// <param name="key">The key as the plan has it, with its corrections.</param>
    public bool? Fits(string type, JsonElement key) => type switch
    {
        "ordering" or "matching" => Choice.SequenceEqual(Indexes(key)),
        "fillIn" or "clues" => Accepted(key) is var blanks && blanks.Count == Texts.Count && blanks.Zip(Texts).All(pair => pair.First.Contains(pair.Second)) ? true : null,
        "numeric" or "estimate" => Number is { } number ? Off(key, number) <= Of(key.GetProperty("number"), "tolerance") : null,
        _ => Choice.Order().SequenceEqual(Indexes(key).Order()),
    };

    /// <summary>How far its number is off; null where it is not in plain figures.</summary>
    public decimal? Off(JsonElement key) => Number is { } number ? Off(key, number) : null;

    private static decimal Off(JsonElement key, decimal number) => Math.Abs(Of(key.GetProperty("number"), "value") - number);

    private static decimal Of(JsonElement number, string name) => number.TryGetProperty(name, out var value) ? value.GetDecimal() : 0;

    private static IEnumerable<int> Indexes(JsonElement key) => key.GetProperty("choices").EnumerateArray().Select(index => index.GetInt32());

    private static List<List<string>> Accepted(JsonElement key) =>
        [.. key.GetProperty("blanks").EnumerateArray().Select(blank => blank.GetProperty("accepted").EnumerateArray().Select(text => text.GetString()!).ToList())];
}
