using QuizContracts.Banks;

namespace QuizServer.Banks.Template;

/// <summary>The columns of the import template, as the importer uses them.</summary>
internal static class Columns
{
    public const string Id = BankColumns.Id;
    public const string Type = BankColumns.Type;
    public const string Round = BankColumns.Round;
    public const string Value = BankColumns.Value;
    public const string Stem = BankColumns.Stem;
    public const string Answer = BankColumns.Answer;
    public const string Explanation = BankColumns.Explanation;
    public const string Difficulty = BankColumns.Difficulty;
    public const string Category = BankColumns.Category;
    public const string Seconds = BankColumns.Seconds;
    public const string Media = BankColumns.Media;
    public const string Source = BankColumns.Source;
    public const string Tags = BankColumns.Tags;
    public const string Fact = BankColumns.Fact;
    public const string Notes = BankColumns.Notes;

    /// <summary>Most options, pairs or clues of one question.</summary>
    public const int MostOptions = BankColumns.MostOptions;

    /// <summary>All option columns that are read, from A.</summary>
    public static IReadOnlyList<string> Options => BankColumns.Options;

    /// <summary>The template's columns in order.</summary>
    public static IReadOnlyList<string> Template => BankColumns.Template;

    /// <summary>Without these a file is no bank.</summary>
    public static readonly IReadOnlyList<string> Required = [Type, Stem, Answer];
}
