using QuizContracts.Banks;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats.Tables;

/// <summary>
/// Understands a sheet without headings from what its cells look like: perhaps a number, perhaps a type, then the stem,
/// the options and the answer. Anything else is left for its owner to say.
/// </summary>
internal static class ColumnShapes
{
    private const int RowsSearched = 50, LeastRows = 2, ShortestStem = 4, LongestAnswer = 12;

    /// <summary>Meanings by column; null where the shape leaves a doubt.</summary>
    public static IReadOnlyList<string?>? Guess(Sheet sheet)
    {
        var rows = sheet.Rows.Take(RowsSearched).ToList();
        var columns = Enumerable.Range(0, sheet.Width).ToList();
        var types = columns.FindAll(column => rows.TrueForAll(row => TypeNames.Read(row[column]) is not null && !char.IsDigit(row[column][0])));
        var answers = columns.FindAll(column => rows.TrueForAll(row => IsAnswer(row[column])) && !types.Contains(column));
        if (rows.Count < LeastRows || types.Count > 1 || answers is not [var answer])
        {
            return null;
        }

        var stem = columns.FindIndex(column => !types.Contains(column) && rows.TrueForAll(row => row[column].Length > 0) && rows.Average(row => row[column].Length) >= ShortestStem);
        var options = answer - stem - 1;
        var before = columns.FindAll(column => column < stem && !types.Contains(column) && rows.Exists(row => row[column].Length > 0));
        if (stem < 0 || stem > answer || types is [var type] && type > stem || options is 1 or > BankColumns.MostOptions || before.Count > 1 || !rows.TrueForAll(row => Fits(row, stem, options, row[answer])))
        {
            return null;
        }

        var means = new string?[sheet.Width];
        types.ForEach(column => means[column] = BankColumns.Type);
        before.ForEach(column => means[column] = rows.Select(row => row[column]).Distinct().Count() == rows.Count ? BankColumns.Id : null);
        (means[stem], means[answer]) = (BankColumns.Stem, BankColumns.Answer);
        Enumerable.Range(0, Math.Max(0, options)).ToList().ForEach(option => means[stem + 1 + option] = BankColumns.Options[option]);
        return means;
    }

    private static bool IsAnswer(string text) => text.Length is > 0 and <= LongestAnswer
        && (ChoiceAnswers.ReadTrueFalse(text) is not null || ChoiceAnswers.ReadLetters(text, Letters) is { } letters && letters.Distinct().Count() == letters.Count);

    // Letters of options that are there, or right and wrong.
    private static bool Fits(SheetRow row, int stem, int options, string answer)
    {
        var texts = Enumerable.Range(stem + 1, Math.Max(0, options)).Select(column => row[column]).TakeWhile(text => text.Length > 0).ToList();
        return texts.Count == 0 ? ChoiceAnswers.ReadTrueFalse(answer) is not null : texts.Count >= 2 && (ChoiceAnswers.ReadLetters(answer, texts) is not null || ChoiceAnswers.ReadTrueFalse(answer) is not null);
    }

    // Ten options that no answer spells out.
    private static readonly string[] Letters = [.. Enumerable.Repeat("", BankColumns.MostOptions)];
}
