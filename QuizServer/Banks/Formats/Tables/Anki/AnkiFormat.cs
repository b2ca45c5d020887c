using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Formats.Tables.Delimited;
using QuizServer.Banks.Template;
using QuizServer.Engine.Rules;

namespace QuizServer.Banks.Formats.Tables.Anki;

/// <summary>Notes that Anki exports as text: what stands on the front is asked, aloud or as blanks to fill in.</summary>
internal sealed class AnkiFormat : IBankFormat
{
    private static readonly string[] Extensions = ["", ".txt", ".csv", ".tsv"];

    public string Name => "anki";

    public Phrase Title => new("Anki 记忆卡", "Anki notes");

    public bool Fits(ImportFile file) => Extensions.Contains(file.Extension)
        && file.Text is { } text && (AnkiHeader.Read(text) is not null || AreCards(text));

    public SourceBank Read(ImportFile file, IProgress<int>? read)
    {
        if (file.Length > ImportFile.Largest)
        {
            return SourceBank.Refused(ImportFile.TooLarge);
        }

        if (file.Text is not { } text)
        {
            return SourceBank.Refused(file.WhyNoText);
        }

        // Older versions write no header, and always HTML.
        var header = AnkiHeader.Read(text) ?? new AnkiHeader('\t', true, "", "", [], new Dictionary<string, int>(), 0);
        if (DelimitedText.Read(Below(text, header.Lines), header.Separator, read) is not { } sheet)
        {
            return SourceBank.Refused(TableBank.TooMany);
        }

        var plain = sheet with { Rows = [.. sheet.Rows.Select(row => Row(row, header))] };
        return Notes(TableBank.Read([plain], [Mapping(header, plain)], []), header);
    }

    private static SourceBank Notes(SourceBank bank, AnkiHeader header) => bank with
    {
        Rows = [.. bank.Rows.Select(row => row with { Cells = Note(row.Cells, header) })],
        Again = bank.Again is { } again ? tables => Notes(again(tables), header) : null,
    };

    private static string Below(string text, int lines)
    {
        var start = 0;
        for (var line = 0; line < lines; line++)
        {
            start = text.IndexOf('\n', start) is >= 0 and var end ? end + 1 : text.Length;
        }

        return text[start..];
    }

    // Without a header: in every line one tab, and no headings.
    private static bool AreCards(string text)
    {
        var count = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.Length > 0 && line.Count('\t') != 1)
            {
                return false;
            }

            count += line.Length > 0 ? 1 : 0;
        }

        return count > 1 && DelimitedText.Separator(text) is null;
    }

    // A quote inside a field is nothing to speak of in HTML.
    private static SheetRow Row(SheetRow row, AnkiHeader header)
    {
        var fields = row.Cells.Select(cell => AnkiField.Read(cell, header.IsHtml)).ToList();
        var faults = fields.Index().Where(field => field.Item.HadMedia)
            .Select(field => new CellFault(field.Index, false, new("卡片里的图片和声音没有导入。", "Pictures and sounds of the note were not imported.")));
        return new SheetRow(row.Line + header.Lines, [.. fields.Select(field => field.Text)], [.. row.Faults.Where(fault => fault.IsError), .. faults]);
    }

    // The first field is the front, the second the back; a third of a cloze or of a longer note is left to the owner.
    private static TableMapping Mapping(AnkiHeader header, Sheet sheet)
    {
        var fields = Enumerable.Range(0, sheet.Width).Where(column => !header.Places.Values.Contains(column)).ToList();
        string? Means(int column) =>
            header.Places.TryGetValue("tags", out var tags) && tags == column ? BankColumns.Tags
            : header.Places.TryGetValue("deck", out var deck) && deck == column ? BankColumns.Category
            : fields.IndexOf(column) switch { 0 => BankColumns.Stem, 1 => BankColumns.Answer, _ => null };

        return new TableMapping("", 0, [.. Enumerable.Range(0, sheet.Width).Select(column => new ColumnMapping(column, column < header.Names.Count ? header.Names[column] : "", "", Means(column)))]);
    }

    private static TemplateRow Note(TemplateRow cells, AnkiHeader header)
    {
        var (stem, answer) = (cells[BankColumns.Stem], cells[BankColumns.Answer]);
        var note = AnkiField.Cloze(stem) is { } cloze
            ? cells.With(BankColumns.Stem, cloze.Stem).With(BankColumns.Answer, cloze.Answer).With(BankColumns.Explanation, answer)
            : cells;
        var typed = note[BankColumns.Type].Length > 0 ? note : note.With(BankColumns.Type, TypeNames.Write(Blanks.In(note[BankColumns.Stem]) > 0 ? QuestionType.FillIn : QuestionType.Oral));
        var tags = string.Join('、', $"{typed[BankColumns.Tags]} {header.Tags}".Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct());
        return typed.With(BankColumns.Tags, tags).With(BankColumns.Category, typed[BankColumns.Category] is { Length: > 0 } deck ? deck : header.Deck);
    }
}
