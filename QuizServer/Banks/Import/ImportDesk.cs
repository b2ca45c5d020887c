using QuizContracts;
using QuizContracts.Banks;
using QuizContracts.Desks;
using QuizServer.Access;
using QuizServer.Banks.Desk;
using QuizServer.Banks.Formats;
using QuizServer.Banks.Quality;
using QuizServer.Banks.Search;
using QuizServer.Banks.Store;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Import;

/// <summary>Files on their way into banks.</summary>
internal sealed class ImportDesk(BankStore banks, BankRights rights, BankIndexes indexes, QualityChecks checks, Previews previews, Importer importer, TimeProvider time) : IImportDesk, IDisposable
{
    // Files are understood one after another, so that their memory is that of one.
    private readonly SemaphoreSlim _one = new(1);

    public int Largest => ImportFile.Largest;

    public IReadOnlyList<(string Name, Phrase Title, string Extension)> Exports => [.. BankFormats.Writers.Select(writer => (writer.Name, writer.Title, writer.Extension))];

    public async Task<ImportPreview> Preview(string bank, string file, Stream content, IProgress<int>? read, DeskUser by)
    {
        var (found, refusal) = rights.Ask(bank, by, BankRight.Author);
        if (found is null)
        {
            return Nothing(file, refusal);
        }

        await using var waiting = await WaitingFile.Of(content);
        return waiting is null ? Nothing(file, new("服务器的临时文件夹写不进文件，磁盘可能已满。", "The server's temporary folder does not take the file; perhaps the disk is full."))
            : waiting.Length > ImportFile.Largest ? Nothing(file, ImportFile.TooLarge)
            : await InTurn(() => Read(bank, file, waiting, read, by));
    }

    public ImportPreview? Find(string preview, DeskUser by) => previews.Find(preview, by.Id)?.Shown;

    public async Task<ImportPreview?> Map(string preview, IReadOnlyList<TableMapping> tables, DeskUser by) =>
        previews.Find(preview, by.Id) is not { } held ? null
        : held.Source.Again is { } again ? await InTurn(() => Show(held with { Source = again(tables) }))
        : held.Shown;

    public ImportPreview? Mend(string preview, int row, string column, string text, DeskUser by)
    {
        if (previews.Find(preview, by.Id) is not { } held || held.Shown.Rows.ElementAtOrDefault(row) is not { } shown)
        {
            return null;
        }

        // What is shown leaves empty rows out, and what was read does not: its place in the file tells which it is.
        var rows = held.Source.Rows.Select(source => source.Sheet == shown.Sheet && source.Line == shown.Line ? source with { Cells = source.Cells.With(column, text) } : source).ToList();
        return Show(held with { Source = held.Source with { Rows = rows } });
    }

    public (DeskVerdict Verdict, ImportResult Result) Apply(string preview, IReadOnlySet<int>? rows, SameNumber sameNumber, DeskUser by)
    {
        var nothing = new ImportResult(0, 0, 0);
        if (previews.Find(preview, by.Id) is not { } held)
        {
            return (new DeskVerdict(false, ImportPreview.Gone), nothing);
        }

        var (found, refusal) = rights.Ask(held.Bank, by, BankRight.Author);
        if (found is null)
        {
            return (new DeskVerdict(false, refusal), nothing);
        }

        var chosen = held.Shown.Rows.Where(row => row.Question is not null && rows?.Contains(row.Index) != false).ToList();
        var (result, fault) = importer.Import(held.Bank, chosen, held.Source.Media, sameNumber, by);
        if (fault is { } reason)
        {
            return (new DeskVerdict(false, reason), nothing);
        }

        previews.Forget(preview);
        return (
            new DeskVerdict(true, new($"已导入：新增 {result.Added} 题，更新 {result.Replaced} 题。", $"Imported: {result.Added} new, {result.Replaced} updated.")),
            result with { Skipped = held.Shown.Rows.Count - result.Added - result.Replaced });
    }

    public void Dispose() => _one.Dispose();

    private static ImportPreview Nothing(string file, Phrase sentence) =>
        new("", file, default, [], sentence == default ? [] : [Finding.Error("", sentence)], [], new Dictionary<int, bool>());

    private async Task<ImportPreview> InTurn(Func<ImportPreview> read)
    {
        await _one.WaitAsync();
        try
        {
            return await Task.Run(read);
        }
        finally
        {
            _one.Release();
        }
    }

    private ImportPreview Read(string bank, string file, WaitingFile waiting, IProgress<int>? read, DeskUser by)
    {
        previews.MakeRoom(waiting.Length);
        var source = new ImportFile(file, waiting.Open);
        return BankFormats.Of(source) is { } format
            ? Show(new HeldImport(bank, by.Id, file, format.Title, format.Read(source, read), Nothing(file, default), time.GetUtcNow()))
            : Nothing(file, new("看不出这是什么文件。可以导入 xlsx、csv、docx、文本、GIFT、Aiken、Moodle XML、QTI 和本系统的题库包。", "What kind of file this is cannot be told. xlsx, csv, docx, text, GIFT, Aiken, Moodle XML, QTI and our own archive can be imported."));
    }

    private ImportPreview Show(HeldImport held)
    {
        if (held.Bytes > Previews.MostOfOne)
        {
            return Nothing(held.File, new("文件里的内容太多，请分成几个文件导入。", "There is too much in the file; split it into several."));
        }

        var taken = banks.Find(held.Bank) is { } bank ? indexes.Of(bank) : new BankIndex([]);
        var (rows, ofFile) = RowNotes.Of(Understanding.Of(held.Source.Rows), held.Bank, taken, checks);
        var shown = new ImportPreview(
            held.Shown.Id.Length > 0 ? held.Shown.Id : Secret.New(),
            held.File,
            held.Format,
            rows,
            [.. held.Source.Findings, .. ofFile],
            held.Source.Tables,
            rows.Where(HasNumber).Select(row => (row.Index, row.Question, Known: taken.Find(row.Id))).Where(row => row.Known is not null)
                .ToDictionary(row => row.Index, row => row.Question is { } question && QuestionJson.Write(question) == QuestionJson.Write(row.Known!.Question)));
        previews.Put(held with { Shown = shown, At = time.GetUtcNow() });
        return shown;
    }

    /// <summary>Whether the file itself gives a row its number.</summary>
    internal static bool HasNumber(ImportRow row) => row.Cells.ContainsKey(BankColumns.Id);
}
