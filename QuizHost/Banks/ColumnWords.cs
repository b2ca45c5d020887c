using QuizContracts;
using QuizContracts.Banks;

namespace QuizHost.Banks;

/// <summary>What the template's columns are called on pages. Files have the Chinese names, whoever reads them.</summary>
public static class ColumnWords
{
    private static readonly IReadOnlyDictionary<string, Phrase> Named = new[]
    {
        new Phrase(BankColumns.Id, "Number"),
        new Phrase(BankColumns.Type, "Type"),
        new Phrase(BankColumns.Round, "Round"),
        new Phrase(BankColumns.Value, "Points"),
        new Phrase(BankColumns.Stem, "Question"),
        new Phrase(BankColumns.Answer, "Answer"),
        new Phrase(BankColumns.Explanation, "Explanation"),
        new Phrase(BankColumns.Difficulty, "Difficulty"),
        new Phrase(BankColumns.Category, "Category"),
        new Phrase(BankColumns.Seconds, "Seconds"),
        new Phrase(BankColumns.Media, "Media"),
        new Phrase(BankColumns.Source, "Source"),
        new Phrase(BankColumns.Tags, "Tags"),
        new Phrase(BankColumns.Fact, "Fact"),
        new Phrase(BankColumns.Notes, "Notes"),
    }.Concat(BankColumns.Options.Select((column, index) => new Phrase(column, $"Option {(char)('A' + index)}"))).ToDictionary(words => words.Zh, StringComparer.Ordinal);

    /// <summary>A column's name; of a column that the template does not have its own.</summary>
    public static Phrase Of(string column) => Named.TryGetValue(column, out var words) ? words : Phrase.Same(column);
}
