using QuizServer.Banks.Formats.Documents;
using QuizServer.Banks.Formats.Tables;

namespace QuizServer.Banks.Formats;

/// <summary>All formats that are read and written.</summary>
internal static class BankFormats
{
    /// <summary>Formats that are read; the first that fits a file takes it, so the particular stand before the general.</summary>
    public static readonly IReadOnlyList<IBankFormat> All =
    [
        new DocxFormat(),
        new CsvFormat(),
        new TextFormat(),
    ];

    /// <summary>Formats that are written.</summary>
    public static readonly IReadOnlyList<IBankWriter> Writers = [];

    /// <summary>The format of a file; null when none fits.</summary>
    public static IBankFormat? Of(ImportFile file) => All.FirstOrDefault(format => format.Fits(file));
}
