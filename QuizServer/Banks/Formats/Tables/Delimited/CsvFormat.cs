using QuizContracts;
using QuizContracts.Banks;

namespace QuizServer.Banks.Formats.Tables.Delimited;

/// <summary>A bank as CSV, TSV or a pasted table, parted by commas, semicolons, tabs or bars.</summary>
internal sealed class CsvFormat : IBankFormat
{
    private static readonly string[] Extensions = [".csv", ".tsv", ".tab"];

    public string Name => "csv";

    public Phrase Title => new("CSV 表格", "CSV table");

    // Plain text and what is pasted may be a table or anything else: only headings tell.
    public bool Fits(ImportFile file) => file.Extension is var extension
        && (Extensions.Contains(extension) || (extension is "" or ".txt" && file.Text is { } text && DelimitedText.Separator(text) is not null));

    public SourceBank Read(ImportFile file, IProgress<int>? read)
    {
        if (file.Length > ImportFile.Largest)
        {
            return SourceBank.Refused(ImportFile.TooLarge);
        }

        return file.Text is { } text ? Read(text, read) : SourceBank.Refused(file.WhyNoText);
    }

    /// <summary>Understands text that is a table.</summary>
    public static SourceBank Read(string text, IProgress<int>? read) =>
        text.Contains('\0', StringComparison.Ordinal) ? SourceBank.Refused(new("文件不是文本。", "The file is not text."))
        : DelimitedText.Read(text, DelimitedText.Separator(text), read) is { } sheet ? TableBank.Read([sheet], null, Garbled(text))
        : SourceBank.Refused(TableBank.TooMany);

    private static Finding[] Garbled(string text) => text.Contains('\uFFFD', StringComparison.Ordinal)
        ? [Finding.Warning("", new("文件里有“�”，有些字在以前转存时已经丢失，请核对。", "The file holds “�”: some characters were lost when it was saved before. Check it."))]
        : [];
}
