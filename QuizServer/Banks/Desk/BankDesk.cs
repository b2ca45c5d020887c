using QuizContracts;
using QuizContracts.Banks;
using QuizContracts.Desks;
using QuizServer.Banks.Quality;
using QuizServer.Banks.Review;
using QuizServer.Banks.Search;
using QuizServer.Banks.Store;
using QuizServer.Banks.Template;
using QuizServer.Banks.Writing;

namespace QuizServer.Banks.Desk;

/// <summary>The banks as the pages and the API reach them.</summary>
internal sealed class BankDesk(BankStore banks, BankRights rights, BankIndexes indexes, UnsavedStore unsaved, ReadLog reads, BankNotes notes) : IBankDesk
{
    private const int LongestTitle = 60;

    public IReadOnlyList<BankLine> Banks(DeskUser by) => [.. rights.All(by).Select(pair => Line(pair.Bank, pair.Right))];

    public BankLine? Find(string bank, DeskUser by) => rights.Ask(bank, by, BankRight.Reader, changes: false).Bank is { } found ? Line(found, rights.Of(found, by)) : null;

    public DeskVerdict Create(string title, DeskUser by)
    {
        var name = title.Trim();
        return !by.Is(DeskRoles.Author) ? Refused(new("只有出题人和组织者可以新建题库。", "Only authors and organisers make banks."))
            : TitleFault(name) is { } fault ? Refused(fault)
            : !banks.Add(name, name, by.Id, [], by.Name) ? Refused(new("已有同名的题库。", "There is a bank of that name."))
            : Accepted;
    }

    public DeskVerdict Rename(string bank, string title, DeskUser by) =>
        TitleFault(title.Trim()) is { } fault ? Refused(fault) : Own(bank, by, found => banks.Rename(found.Name, title.Trim(), by.Name));

    public DeskVerdict SetLock(string bank, bool isLocked, DeskUser by) => Own(bank, by, found => banks.SetLock(found.Name, isLocked ? by.Name : null, by.Name));

    public IReadOnlyList<BankShare> Shares(string bank, DeskUser by) => rights.Ask(bank, by, BankRight.Reader, changes: false).Bank is { } found ? banks.Shares(found.Name) : [];

    public DeskVerdict Share(string bank, BankShare share, DeskUser by) => Own(bank, by, found => banks.Share(found.Name, share, by.Name));

    public BankPage Search(string bank, BankQuery query, DeskUser by)
    {
        if (rights.Ask(bank, by, BankRight.Reader, changes: false).Bank is not { } found)
        {
            return new BankPage([], 0, [], [], []);
        }

        var index = indexes.Of(found);
        var said = notes.Of(found.Name, index);
        var all = index.Find(query).Where(question => !query.WithNotes || said.Of(question.Question.Id).Count > 0).ToList();
        var rows = all.Skip(query.From).Take(query.Take).ToList();
        reads.Note(rows, by.Name);
        return new BankPage(
            [.. rows.Select(question => new BankRow(question, RowWriter.Answer(question.Question), said.Of(question.Question.Id)))],
            all.Count,
            [.. all.Select(question => question.Question.Id)],
            index.Categories,
            said.OfBank);
    }

    public QuestionSheet? Open(string bank, string id, DeskUser by)
    {
        if (rights.Ask(bank, by, BankRight.Reader, changes: false).Bank is not { } found || banks.Question(found.Name, id) is not { } question)
        {
            return null;
        }

        reads.Note([question], by.Name);
        var index = indexes.Of(found);
        var (previous, next) = index.Beside(id);
        return new QuestionSheet(
            question,
            RowWriter.Write(question.Question).Cells,
            VersionDiff.Of(banks.Versions(found.Name, id)),
            reads.Of(found.Name, id),
            notes.Of(found.Name, index).Of(id),
            unsaved.Find(found.Name, id, by.Id),
            found.LockedBy is null ? new Reviewing(banks).Open(question, rights.Of(found, by), by) : [],
            next,
            previous);
    }

    public (Question? Question, IReadOnlyList<Finding> Findings) Read(IReadOnlyDictionary<string, string> cells) =>
        RowReader.Read(new TemplateRow(cells), "1") is var (question, findings) && question is not null && Lengths.OnProjector(question) is { } sentence
            ? (question, [.. findings, Finding.Warning(BankColumns.Stem, sentence)])
            : (question, findings);

    public SaveOutcome Save(string bank, string? id, int version, IReadOnlyDictionary<string, string> cells, DeskUser by)
    {
        var (found, refusal) = rights.Ask(bank, by, BankRight.Author);
        var outcome = found is null ? new SaveOutcome.Refused(refusal, []) : new QuestionWriter(banks, indexes.Of(found)).Save(found.Name, id, version, new TemplateRow(cells), by);
        if (outcome is SaveOutcome.Saved)
        {
            unsaved.Drop(bank, id ?? "", by.Id);
        }

        return outcome;
    }

    public void Keep(string bank, string id, UnsavedQuestion? typed, DeskUser by)
    {
        if (rights.Ask(bank, by, BankRight.Author).Bank is not { } found)
        {
            return;
        }

        if (typed is null)
        {
            unsaved.Drop(found.Name, id, by.Id);
        }
        else
        {
            unsaved.Keep(found.Name, id, by.Id, typed.Version, typed.Cells);
        }
    }

    public UnsavedQuestion? UnsavedNew(string bank, DeskUser by) => unsaved.Find(bank, "", by.Id);

    public BulkResult Review(string bank, IReadOnlyList<string> ids, QuestionDeed deed, string note, DeskUser by)
    {
        var (found, refusal) = rights.Ask(bank, by, BankRight.Reviewer);
        return found is null ? new BulkResult(0, ids.ToDictionary(id => id, _ => refusal)) : new Reviewing(banks).Move(found.Name, ids, deed, rights.Of(found, by), note, by);
    }

    public BulkResult Fill(string bank, IReadOnlyList<string> ids, string column, string text, DeskUser by)
    {
        var (found, refusal) = rights.Ask(bank, by, BankRight.Author);
        return found is null ? new BulkResult(0, ids.ToDictionary(id => id, _ => refusal)) : new QuestionWriter(banks, indexes.Of(found)).Fill(found.Name, ids, column, text, by);
    }

    public IDisposable Watch(string bank, Action changed)
    {
        void Pass(string name)
        {
            if (name == bank)
            {
                changed();
            }
        }

        banks.Changed += Pass;
        return new Ending(() => banks.Changed -= Pass);
    }

    private static DeskVerdict Accepted { get; } = new(true, new("已保存。", "Saved."));

    private static DeskVerdict Refused(Phrase sentence) => new(false, sentence);

    private static Phrase? TitleFault(string title) =>
        title.Length is 0 or > LongestTitle ? new($"题库名须有 1 到 {LongestTitle} 个字。", $"The title of a bank has 1 to {LongestTitle} characters.")
        : title.AsSpan().IndexOfAny("/\\?#%") >= 0 || title.Any(char.IsControl) ? new("题库名不能含有 / \\ ? # %。", "The title of a bank has none of / \\ ? # %.")
        : null;

    private static BankLine Line(StoredBank bank, BankRight right) => new(bank.Name, bank.Title, bank.Counts, bank.LockedBy, right, bank.Revision);

    private DeskVerdict Own(string bank, DeskUser by, Action<StoredBank> change)
    {
        var (found, refusal) = rights.Ask(bank, by, BankRight.Owner, changes: false);
        if (found is null)
        {
            return Refused(refusal);
        }

        change(found);
        return Accepted;
    }

    private sealed class Ending(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
