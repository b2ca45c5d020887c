using QuizContracts;
using QuizContracts.Banks;
using QuizContracts.Building;
using QuizContracts.Desks;
using QuizServer.Banks.MediaFiles;
using QuizServer.Banks.Store;
using QuizServer.Building.Drafts;
using QuizServer.Building.Drawing;
using QuizServer.Building.Parameters;
using QuizServer.Building.Plans;
using QuizServer.Building.Sheets;
using QuizServer.Contests;

namespace QuizServer.Building;

/// <summary>Where contests are assembled.</summary>
internal sealed class BuilderDesk(
    DraftStore drafts, RegulationShelf regulations, QuestionShelf shelf, AskedQuestions asked, ReadLog reads, MediaStore media, IContestDirectory contests, Chance chance, TimeProvider time) : IBuilderDesk
{
    private const int MostFound = 50;

    private static readonly Phrase NotOrganiser = new("只有组织者可以组织比赛。", "Only an organiser may assemble contests.");

    public IReadOnlyList<DraftLine> Drafts(DeskUser by) => by.IsOrganiser ? drafts.All() : [];

    public IReadOnlyList<RegulationLine> Regulations() => regulations.All;

    public IReadOnlyList<KindLine> Kinds() => RoundKinds.Known.All;

    public IReadOnlyList<BankChoice> Banks(DeskUser by) => [.. Shelf(by).Select(bank => new BankChoice(
        bank.Bank.Name,
        bank.Bank.Title,
        bank.Questions.Count(question => question.Status == ReviewStatus.Approved),
        bank.Questions.Count(question => question.Status != ReviewStatus.Retired),
        [.. bank.Questions.Select(question => question.Question.Category).Where(category => category.Length > 0).Distinct()]))];

    public DraftOutcome Begin(string? regulation, DeskUser by)
    {
        if (!by.IsOrganiser)
        {
            return new DraftOutcome.Refused(NotOrganiser);
        }

        var empty = new ContestDraft("", chance.Code(code => contests.Find(code) is not null), false, false, ParameterSet.Empty.With("baseScore", "100"), [], [], [], []);
        var id = chance.Id();
        drafts.Add(id, regulation is null ? empty with { Teams = [.. Enumerable.Range(1, 4).Select(number => DraftTeam.Of($"{number} 号队"))] } : Take(empty, regulation), by.DisplayName);
        return new DraftOutcome.Saved(drafts.Find(id)!);
    }

    public StoredDraft? Open(string id, DeskUser by) => by.IsOrganiser ? drafts.Find(id) : null;

    public DraftOutcome Save(string id, int version, ContestDraft draft, DeskUser by)
    {
        if (!by.IsOrganiser)
        {
            return new DraftOutcome.Refused(NotOrganiser);
        }

        if (drafts.Save(id, version, draft, by.DisplayName))
        {
            return new DraftOutcome.Saved(drafts.Find(id)!);
        }

        return new DraftOutcome.Refused(drafts.Find(id) switch
        {
            null => new("草稿已被删除。", "The draft has been thrown away."),
            { Contest: { } code } => new($"比赛已经创建（{code}），草稿不再更改。", $"The contest was opened already ({code}); its draft is not changed any more."),
            var now => new($"{now.By} 在此期间改了这份草稿，您刚才的更改没有保存；请重新载入本页。", $"{now.By} has changed this draft in between; your last change was not saved. Reload the page."),
        });
    }

    public void Drop(string id, DeskUser by)
    {
        if (by.IsOrganiser)
        {
            drafts.Drop(id);
        }
    }

    public DraftPicture Look(ContestDraft draft, DeskUser by)
    {
        var (banks, now) = (Shelf(by), asked.Now());
        var look = DraftLook.At(draft, banks, now, media.Has);
        Note(look.Check.Placed.Select(placed => placed.Question).OfType<BankQuestion>(), now, by);
        return look.Picture();
    }

    public ContestDraft Take(ContestDraft draft, string regulation) => regulations.Take(draft, regulation, chance.Id);

    public ContestDraft Add(ContestDraft draft, string kind) =>
        RoundKinds.Known.Has(kind) ? draft with { Rounds = [.. draft.Rounds, RoundKinds.Known.New(kind, chance.Id(), Math.Max(2, draft.Teams.Count))] } : draft;

    public IReadOnlyList<QuestionLine> Find(ContestDraft draft, QuestionSearch search, DeskUser by)
    {
        var (banks, now) = (Shelf(by), asked.Now());
        var placed = draft.Rounds.SelectMany(round => round.Questions.Concat(round.Spares)).OfType<QuestionRef>().ToHashSet();
        var query = new BankQuery(search.Text, search.Type, Category: search.Category.Length > 0 ? search.Category : null, Difficulty: search.Difficulty);
        var found = banks.Where(bank => search.Bank.Length == 0 || bank.Bank.Name == search.Bank).SelectMany(bank => bank.Index.Find(query))
            .Where(question => question.Status == ReviewStatus.Approved || (draft.IsRehearsal && question.Status != ReviewStatus.Retired)).Take(MostFound).ToList();
        Note(found, now, by);
        return [.. found.Select(question => DraftLook.Line(question, placed.Contains(new(question.Bank, question.Question.Id)), now.Has(question)))];
    }

    public FillOutcome Draw(ContestDraft draft, string round, bool spares, IReadOnlyList<string> banks, IReadOnlyList<DrawWish> wishes, DeskUser by) => draft.Round(round) is { } known
        ? new PlaceFilling(Shelf(by), asked.Now()).Draw(draft, known, new DraftDraw(round, spares, banks, wishes, chance.Seed(), by.DisplayName, time.GetUtcNow(), []))
        : new FillOutcome(null, []);

    public FillOutcome Fill(ContestDraft draft, string round, bool spares, string bank, string numbers, DeskUser by) => draft.Round(round) is { } known
        ? new PlaceFilling(Shelf(by), asked.Now()).Fill(draft, known, spares, bank, numbers)
        : new FillOutcome(null, []);

    public TeamSheet ReadTeams(string text) => TeamSheetReader.Read(text);

    public TeamSheet ReadTeams(string name, byte[] content) => TeamSheetReader.Read(name, content);

    public async Task<DeskVerdict> Create(string id, int version, DeskUser by)
    {
        if (!by.IsOrganiser)
        {
            return new DeskVerdict(false, NotOrganiser);
        }

        if (drafts.Find(id) is not { Contest: null } stored || stored.Version != version)
        {
            return new DeskVerdict(false, new("草稿已被更改或已创建比赛，请重新载入本页。", "The draft was changed or opened in between. Reload the page."));
        }

        var look = DraftLook.At(stored.Draft, Shelf(by), asked.Now(), media.Has);
        if (look.Findings.FirstOrDefault(finding => finding.IsError) is { } error)
        {
            return new DeskVerdict(false, error.Sentence);
        }

        if (contests.Find(stored.Draft.Code) is not null)
        {
            return new DeskVerdict(false, RoomRefusals.CodeTaken.Sentence);
        }

        drafts.Note(stored.Draft.Code, look.Plan.Sources);
        var verdict = await contests.Create(look.Plan.Plan, $"host:{by.Name}");
        if (verdict.Accepted)
        {
            drafts.Close(id, stored.Draft.Code);
        }

        return new DeskVerdict(verdict.Accepted, verdict.Sentence);
    }

    private IReadOnlyList<ShelvedBank> Shelf(DeskUser by) => by.IsOrganiser ? shelf.For(by) : [];

    // A question that was asked is no secret any more.
    private void Note(IEnumerable<BankQuestion> questions, AskedNow now, DeskUser by) =>
        reads.Note(questions.Where(question => !now.Has(question)), by.Name);
}
