using QuizServer.Banks.Formats.Aiken;
using QuizServer.Banks.Formats.Archive;
using QuizServer.Banks.Formats.Documents;
using QuizServer.Banks.Formats.Gift;
using QuizServer.Banks.Formats.Moodle;
using QuizServer.Banks.Formats.Paper;
using QuizServer.Banks.Formats.Qti;
using QuizServer.Banks.Formats.Tables.Anki;
using QuizServer.Banks.Formats.Tables.Delimited;
using QuizServer.Banks.Formats.Tables.Workbooks;

namespace QuizServer.Banks.Formats;

/// <summary>All formats that are read and written.</summary>
internal static class BankFormats
{
    /// <summary>Formats that are read; the first that fits a file takes it, so the particular stand before the general.</summary>
    public static readonly IReadOnlyList<IBankFormat> All =
    [
        new ArchiveFormat(),
        new DocxFormat(),
        new QtiFormat(),
        new MoodleFormat(),
        new AikenFormat(),
        new GiftFormat(),
        new WorkbookFormat(),
        new AnkiFormat(),
        new CsvFormat(),
        new TextFormat(),
    ];

    /// <summary>Formats that are written.</summary>
    public static readonly IReadOnlyList<IBankWriter> Writers =
    [
        new GiftWriter(),
        new AikenWriter(),
        new MoodleWriter(),
        new QtiWriter(),
        new ArchiveWriter(),
        new PaperWriter(hasKey: false),
        new PaperWriter(hasKey: true),
        new WorkbookWriter(),
        new CsvTableWriter(),
    ];

    /// <summary>The format of a file; null when none fits.</summary>
    public static IBankFormat? Of(ImportFile file) => All.FirstOrDefault(format => format.Fits(file));
}
