using QuizContracts.Banks;

namespace QuizServer.Banks.Template;

/// <summary>Lengths of a row's texts in characters. A question that is longer than this fits on no screen.</summary>
internal static class RowTexts
{
    /// <summary>Longest texts.</summary>
    public const int LongestId = 40, LongestStem = 500, LongestOption = 200, LongestText = 2000;

    /// <summary>Whether a text is so long that nothing in the row is worth reading: a whole file in one cell.</summary>
    public static bool IsTooLong(TemplateRow row) => row.Cells.Any(cell => cell.Value.Length > LongestText);

    /// <summary>Every text that is missing or too long.</summary>
    public static IEnumerable<Finding> Check(TemplateRow row)
    {
        if (row[BankColumns.Stem].Length == 0)
        {
            yield return Finding.Error(BankColumns.Stem, new("没有题干。", "There is no stem."));
        }

        foreach (var (column, text) in row.Cells)
        {
            var longest = column == BankColumns.Id ? LongestId : column == BankColumns.Stem ? LongestStem : BankColumns.Options.Contains(column) ? LongestOption : LongestText;
            if (text.Length > longest)
            {
                yield return Finding.Error(column, new($"“{column}”超过 {longest} 字。", $"{column} has more than {longest} characters."));
            }
        }
    }
}
