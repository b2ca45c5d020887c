using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using CsvHelper;
using ExcelDataReader;
using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Formats;
using QuizServer.Banks.Formats.Tables.Delimited;
using QuizServer.Banks.Formats.Tables.Workbooks;
using QuizServer.Banks.Import;
using QuizServer.Banks.Quality;
using QuizServer.Banks.Search;

namespace QuizServer.Benchmarks;

/// <summary>The preview of a bank with 5,000 questions, as a workbook and as CSV, beside a bare pass over the same bytes.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class ImportBenchmarks
{
    private const int Questions = 5_000;

    private ImportFile _workbook = null!;
    private ImportFile _text = null!;

    /// <summary>Writes the two files.</summary>
    [GlobalSetup]
    public void Setup()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bank = new ExportedBank("bank", [.. Enumerable.Range(1, Questions).Select(Question)], _ => null);
        _workbook = new ImportFile("bank.xlsx", Written(new WorkbookWriter(), bank));
        _text = new ImportFile("bank.csv", Written(new CsvTableWriter(), bank));
    }

    /// <summary>The least: every cell of the workbook as its library gives it.</summary>
    [Benchmark(Baseline = true)]
    [BenchmarkCategory("xlsx")]
    public int BareWorkbook()
    {
        using var reader = ExcelReaderFactory.CreateReader(_workbook.Open());
        var length = 0;
        while (reader.Read())
        {
            for (var column = 0; column < reader.FieldCount; column++)
            {
                length += (reader.GetValue(column) as string)?.Length ?? 0;
            }
        }

        return length;
    }

    /// <summary>The workbook up to its questions and findings.</summary>
    [Benchmark]
    [BenchmarkCategory("xlsx")]
    public IReadOnlyList<ImportRow> PreviewWorkbook() => Understanding.Of(new WorkbookFormat().Read(_workbook, null).Rows);

    /// <summary>The least: every field of the text as its library gives it.</summary>
    [Benchmark(Baseline = true)]
    [BenchmarkCategory("csv")]
    public int BareText()
    {
        using var reader = CsvReader.Create(_text.Read(), new CsvReaderOptions { Separator = ',' });
        var length = 0;
        while (reader.Read())
        {
            for (var column = 0; column < reader.FieldCount; column++)
            {
                length += reader.GetString(column).Length;
            }
        }

        return length;
    }

    /// <summary>The text up to its questions and findings.</summary>
    [Benchmark]
    [BenchmarkCategory("csv")]
    public IReadOnlyList<ImportRow> PreviewText() => Understanding.Of(new CsvFormat().Read(_text, null).Rows);

    /// <summary>The workbook up to its preview, with what the checks say of each row.</summary>
    [Benchmark]
    [BenchmarkCategory("xlsx")]
    public IReadOnlyList<ImportRow> PreviewAndCheckWorkbook() =>
        RowNotes.Of(Understanding.Of(new WorkbookFormat().Read(_workbook, null).Rows), "bank", new BankIndex([]), new QualityChecks([])).Rows;

    private static byte[] Written(IBankWriter writer, ExportedBank bank)
    {
        using var to = new MemoryStream();
        writer.Write(bank, to);
        return to.ToArray();
    }

    /// <summary>A question as organisers write them.</summary>
    internal static Question Question(int number) => new(
        number.ToString("D5", CultureInfo.InvariantCulture),
        number % 3 == 0 ? QuestionType.MultipleChoice : QuestionType.SingleChoice,
        $"第 {number} 题：下列关于中国共产党历史上重要会议的说法，哪一项是正确的？",
        [$"第 {number} 次会议在上海召开", "这次会议在延安召开", "这次会议在遵义召开", "以上都不是"],
        new AnswerKey(number % 3 == 0 ? [0, 2] : [number % 4], null),
        "会议于当年七月召开，参加的代表来自各地，会后发表了宣言。",
        "《中国共产党历史》第一卷",
        $"第 {number % 20} 章",
        Difficulty.Medium,
        Seconds: 20,
        Tags: ["会议", "人物"],
        Fact: $"第 {number} 次会议");
}
