namespace QuizServer.Banks.Formats.Tables.Delimited;

/// <summary>
/// Keeps spreadsheet programs from running a text as a formula when they open a CSV file: an apostrophe stands before
/// whatever could be one. A text that begins like that by itself gets one more, so that reading gives back every text.
/// </summary>
internal static class FormulaGuard
{
    private const char Guard = '\'';

    /// <summary>The text as it is written.</summary>
    public static string Write(string text) => IsGuarded(text) ? Guard + text : text;

    /// <summary>The text as it was.</summary>
    public static string Read(string text) => text.Length > 1 && text[0] == Guard && IsGuarded(text) ? text[1..] : text;

    /// <summary>Whether a program could take it for a formula; full-width signs are signs to some of them.</summary>
    public static bool IsFormula(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..];

    private static bool IsGuarded(string text) => IsFormula(text.TrimStart(Guard));
}
