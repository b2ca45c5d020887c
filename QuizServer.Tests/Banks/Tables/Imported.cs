using System.Text;
using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Formats;
using QuizServer.Banks.Import;

namespace QuizServer.Tests.Banks.Tables;

/// <summary>A file read by whichever format takes it, and understood.</summary>
internal sealed record Imported(SourceBank Source, IReadOnlyList<ImportRow> Rows)
{
    public IReadOnlyList<Question> Questions => [.. Rows.Select(row => row.Question).OfType<Question>()];

    /// <summary>The one question of a file with one row.</summary>
    public Question Only
    {
        get
        {
            Assert.Empty(Errors);
            return Assert.Single(Questions);
        }
    }

    /// <summary>Chinese sentences of all errors, those of the file first.</summary>
    public IReadOnlyList<string> Errors => [.. Source.Findings.Concat(Rows.SelectMany(row => row.Findings)).Where(finding => finding.IsError).Select(finding => finding.Sentence.Zh)];

    /// <summary>Chinese sentences of the file's warnings.</summary>
    public IReadOnlyList<string> Warnings => [.. Source.Findings.Where(finding => !finding.IsError).Select(finding => finding.Sentence.Zh)];

    public static Imported File(string name, byte[] bytes, IReadOnlyList<TableMapping>? tables = null)
    {
        var file = new ImportFile(name, bytes);
        var guessed = BankFormats.Of(file)!.Read(file, null);
        var source = tables is null ? guessed : guessed.Again!(tables);
        return new Imported(source, Understanding.Of(source.Rows));
    }

    public static Imported Book(params TestSheet[] sheets) => File("bank.xlsx", TestBook.Of(sheets));

    public static Imported Csv(params string[] lines) => File("bank.csv", Encoding.UTF8.GetBytes(string.Join("\r\n", lines)));

    public static Imported Sample(string name) => File(name, System.IO.File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Banks", "Samples", name)));
}
