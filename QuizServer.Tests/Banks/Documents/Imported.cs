using System.Text;
using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Formats;
using QuizServer.Banks.Import;

namespace QuizServer.Tests.Banks.Documents;

/// <summary>A file as the importer understands it.</summary>
internal sealed record Imported(SourceBank Source, IReadOnlyList<ImportRow> Rows)
{
    public IReadOnlyList<Question> Questions => [.. Rows.Select(row => row.Question).OfType<Question>()];

    public IEnumerable<string> Sentences => Source.Findings.Concat(Rows.SelectMany(row => row.Findings)).Select(finding => finding.Sentence.Zh);

    public static Imported Of(string name, byte[] bytes)
    {
        var file = new ImportFile(name, bytes);
        var source = BankFormats.Of(file)!.Read(file, null);
        return new Imported(source, Understanding.Of(source.Rows));
    }

    public static Imported Text(string text) => Of("", Encoding.UTF8.GetBytes(text));

    /// <summary>All rows are questions and nothing at all is said about them.</summary>
    public IReadOnlyList<Question> Clean()
    {
        Assert.Empty(Sentences);
        return Questions;
    }
}
