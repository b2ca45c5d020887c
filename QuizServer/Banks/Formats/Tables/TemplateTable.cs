using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats.Tables;

/// <summary>A bank as rows of the template, ready to be written.</summary>
/// <param name="Columns">Headings: the template's, with as many options as the bank needs.</param>
/// <param name="Rows">Texts in the order of the headings.</param>
/// <param name="LeftOut">What a table cannot hold, by question.</param>
internal sealed record TemplateTable(IReadOnlyList<string> Columns, IEnumerable<IReadOnlyList<string>> Rows, IReadOnlyList<Phrase> LeftOut)
{
    /// <summary>The table of a bank; one without questions has its headings alone.</summary>
    public static TemplateTable Of(ExportedBank bank)
    {
        var cells = bank.Questions.Select(RowWriter.Write).ToList();
        var more = BankColumns.Options.Where(option => !BankColumns.Template.Contains(option) && cells.Exists(row => row[option].Length > 0)).ToList();
        List<string> columns = [.. BankColumns.Template];
        columns.InsertRange(columns.IndexOf(BankColumns.Answer), more);
        return new TemplateTable(
            columns,
            cells.Select(row => columns.ConvertAll(column => row[column].ReplaceLineEndings("\n"))),
            [.. bank.Questions.Where(question => question.Media is { Count: > 0 }).Select(question =>
                new Phrase($"题 {question.Id}：表格里只有媒体文件的名称，没有文件本身。", $"Question {question.Id}: the table names its media files and does not hold them."))]);
    }
}
