using QuizContracts.Banks;
using QuizServer.Banks.Quality;
using QuizServer.Banks.Search;

namespace QuizServer.Banks.Import;

/// <summary>What the checks say about the rows of a file beside the bank into which they are to come: nothing of it keeps a row out.</summary>
internal static class RowNotes
{
    // Of the file; no bank is called so.
    private const string File = "";

    // Comparing takes memory for all questions of both; of more the bank's page says the same after the import.
    private const int MostCompared = 8_000;

    /// <summary>The rows with what is to be said about each, and what is to be said about the file as a whole.</summary>
    public static (IReadOnlyList<ImportRow> Rows, IReadOnlyList<Finding> OfFile) Of(IReadOnlyList<ImportRow> rows, string bank, BankIndex index, QualityChecks checks)
    {
        if (rows.Count + index.Questions.Count > MostCompared)
        {
            return (rows, [Finding.Warning("", new($"题目超过 {MostCompared} 道，重复和质量问题在导入后的题库页上显示。", $"There are more than {MostCompared} questions; what repeats and what should be mended is shown on the bank's page after the import."))]);
        }

        // A row that is to replace a question does not repeat it.
        var replaced = rows.Where(ImportDesk.HasNumber).Select(row => row.Id).ToHashSet();
        var others = index.Questions.Where(question => question.Status != ReviewStatus.Retired && !replaced.Contains(question.Question.Id)).Select(question => question.Question);
        var notes = checks.Of([CheckedBank.Of(bank, others), CheckedBank.Of(File, rows.Select(row => row.Question!).Where(question => question is not null))])
            .Where(note => note.Bank == File && note.Kind != QualityKind.Source)
            .ToLookup(note => note.Id, note => Finding.Warning("", note.Sentence));
        return ([.. rows.Select(row => row.Question is not null && notes.Contains(row.Id) ? row with { Findings = [.. row.Findings, .. notes[row.Id]] } : row)], [.. notes[null]]);
    }
}
