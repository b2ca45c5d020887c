using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;
using QuizContracts.Banks;
using QuizServer.Banks.Store;
using QuizServer.Banks.Template;
using DiffPiece = QuizContracts.Banks.DiffPiece;

namespace QuizServer.Banks.Review;

/// <summary>What differs between the versions of a question, cell by cell.</summary>
internal static class VersionDiff
{
    /// <summary>The history, newest first.</summary>
    /// <param name="versions">Oldest first.</param>
    public static IReadOnlyList<QuestionVersion> Of(IReadOnlyList<StoredVersion> versions)
    {
        var cells = versions.Select(version => RowWriter.Write(version.Question)).ToList();
        return [.. versions.Select((version, index) => new QuestionVersion(
            version.Version, version.At, version.By, version.Deed, version.Status, version.Note, index == 0 ? [] : Changes(cells[index - 1], cells[index]))).Reverse()];
    }

    /// <summary>The cells that differ, in the order of the template.</summary>
    public static IReadOnlyList<CellChange> Changes(TemplateRow before, TemplateRow after) =>
        [.. BankColumns.Template.Union(BankColumns.Options).Where(column => before[column] != after[column]).Select(column => new CellChange(column, Pieces(before[column], after[column])))];

    private static IReadOnlyList<DiffPiece> Pieces(string before, string after)
    {
        var diff = new Differ().CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, new CharacterChunker());
        var pieces = new List<DiffPiece>();
        var kept = 0;
        foreach (var block in diff.DiffBlocks)
        {
            Add(pieces, DiffKind.Kept, before[kept..block.DeleteStartA]);
            Add(pieces, DiffKind.Removed, before.Substring(block.DeleteStartA, block.DeleteCountA));
            Add(pieces, DiffKind.Added, after.Substring(block.InsertStartB, block.InsertCountB));
            kept = block.DeleteStartA + block.DeleteCountA;
        }

        Add(pieces, DiffKind.Kept, before[kept..]);
        return pieces;
    }

    private static void Add(List<DiffPiece> pieces, DiffKind kind, string text)
    {
        if (text.Length > 0)
        {
            pieces.Add(new DiffPiece(kind, text));
        }
    }
}
