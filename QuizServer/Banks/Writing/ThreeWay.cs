using QuizContracts.Banks;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Writing;

/// <summary>Brings together what two people made of the same version, cell by cell.</summary>
/// <param name="Cells">What only one changed, changed; what both changed, as whoever comes second has it.</param>
/// <param name="Conflicts">The columns that both changed differently, with the text of whoever was first.</param>
internal sealed record ThreeWay(IReadOnlyDictionary<string, string> Cells, IReadOnlyDictionary<string, string> Conflicts)
{
    /// <summary>Merges.</summary>
    /// <param name="before">The version on which both are based.</param>
    /// <param name="theirs">What the first saved.</param>
    /// <param name="mine">What the second wants to save.</param>
    public static ThreeWay Of(TemplateRow before, TemplateRow theirs, TemplateRow mine)
    {
        var cells = new Dictionary<string, string>();
        var conflicts = new Dictionary<string, string>();
        foreach (var column in BankColumns.Template.Union(BankColumns.Options))
        {
            var (old, first, second) = (before[column], theirs[column], mine[column]);
            cells[column] = second == old ? first : second;
            if (first != old && second != old && first != second)
            {
                conflicts[column] = first;
            }
        }

        return new ThreeWay(cells, conflicts);
    }
}
