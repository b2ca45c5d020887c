using QuizContracts.Banks;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats.Tables;

/// <summary>A cell merged over several rows says the same of each of them, such as a category of all its questions.</summary>
internal static class MergedCells
{
    // A file may claim more merged cells than it has rows.
    private const int Most = 10 * ImportFile.MostRows;

    // A stem or an option over several rows would make several questions of one.
    private static readonly HashSet<string> Spread =
        [BankColumns.Type, BankColumns.Round, BankColumns.Value, BankColumns.Difficulty, BankColumns.Category, BankColumns.Seconds, BankColumns.Source, BankColumns.Tags, BankColumns.Fact];

    /// <summary>Texts by row and column that stand in the first row of their merged cell.</summary>
    public static IReadOnlyDictionary<(int Line, int Column), string> Fill(Sheet sheet, SheetColumns columns)
    {
        var used = columns.Places.Where(place => Spread.Contains(place.Key)).SelectMany(place => place.Value).ToHashSet();
        var lines = sheet.Rows.Select(row => row.Line).ToList();
        var texts = new Dictionary<(int Line, int Column), string>();
        foreach (var merge in sheet.Merges.Where(merge => used.Contains(merge.Column) && merge.First > columns.Header.LastLine))
        {
            var first = lines.BinarySearch(merge.First);
            if (first < 0 || sheet.Rows[first][merge.Column] is not { Length: > 0 } text)
            {
                continue;
            }

            for (var index = first + 1; index < lines.Count && lines[index] <= merge.Last && texts.Count < Most; index++)
            {
                texts[(lines[index], merge.Column)] = text;
            }
        }

        return texts;
    }
}
