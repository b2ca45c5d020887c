using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using QuizContracts;
using QuizContracts.Banks;
using QuizContracts.Building;
using QuizContracts.Desks;
using QuizServer.Banks.Desk;
using QuizServer.Banks.MediaFiles;
using QuizServer.Banks.Search;
using QuizServer.Banks.Store;
using QuizServer.Building;
using QuizServer.Building.Drafts;
using QuizServer.Building.Plans;
using QuizServer.Contests;
using QuizServer.Engine;
using QuizServer.Journal;
using QuizServer.Tests.Journal;

namespace QuizServer.Tests.Building;

/// <summary>The builder's desk over a real database, with banks, regulations and contests.</summary>
internal sealed class BuilderHouse : IAsyncDisposable
{
    private readonly DataFolder _folder = new();
    private int _chance;

    public BuilderHouse()
    {
        var database = _folder.Database();
        Journal = _folder.Journal();
        Banks = new BankStore(database, _folder.Time);
        Reads = new ReadLog(database, _folder.Time);
        Media = new MediaStore(new MediaFolder(_folder.Path), database, _folder.Time);
        Contests = new ContestDirectory(Journal, _folder.Time, NullLogger<ContestDirectory>.Instance);
        Drafts = new DraftStore(database, _folder.Time);
        Desk = new BuilderDesk(
            Drafts,
            new RegulationShelf(Path.Combine(AppContext.BaseDirectory, "seeds", "regulations")),
            new QuestionShelf(new BankRights(Banks), new BankIndexes(Banks)),
            new AskedQuestions(Journal, Contests, Drafts),
            Reads,
            Media,
            Contests,
            new Chance(below => _chance++ % below, () => (_chance++).ToString("x12", CultureInfo.InvariantCulture)),
            _folder.Time);
    }

    public static DeskUser Organiser { get; } = new("1", "chen", "陈主任", DeskRoles.Organiser);

    public SqliteJournal Journal { get; }

    public BankStore Banks { get; }

    public ReadLog Reads { get; }

    public MediaStore Media { get; }

    public ContestDirectory Contests { get; }

    public DraftStore Drafts { get; }

    public BuilderDesk Desk { get; }

    /// <summary>A house with a bank 甲 of choice questions 1 to <paramref name="count"/>, all approved.</summary>
    public static BuilderHouse With(int count)
    {
        var house = new BuilderHouse();
        house.Put("甲", [.. Enumerable.Range(1, count).Select(number => Question(number))]);
        return house;
    }

    public void Put(string bank, IReadOnlyList<Question> questions, ReviewStatus status = ReviewStatus.Approved) =>
        Assert.True(Banks.Add(bank, bank, "", [.. questions.Select(question => new NewVersion(question, 1, QuestionDeed.Written, status))], "测试"));

    public static Question Question(int number, string bank = "甲", string fact = "", QuestionType type = QuestionType.SingleChoice) => Engine.Plans.Choice($"{number}", type) with { Stem = $"{bank}题干{number}", Fact = fact };

    /// <summary>A saved draft of two teams with one buzz round of this many places.</summary>
    public StoredDraft Begin(int places)
    {
        var begun = Assert.IsType<DraftOutcome.Saved>(Desk.Begin(null, Organiser)).Draft;
        var draft = Desk.Add(begun.Draft with { Title = "测试赛", Teams = [DraftTeam.Of("红队"), DraftTeam.Of("蓝队")] }, "buzz");
        return Save(begun, draft with { Rounds = [draft.Rounds[0] with { Questions = new QuestionRef?[places] }] });
    }

    public StoredDraft Save(StoredDraft before, ContestDraft draft) => Assert.IsType<DraftOutcome.Saved>(Desk.Save(before.Id, before.Version, draft, Organiser)).Draft;

    /// <summary>The draft with the empty places of its first round drawn.</summary>
    public FillOutcome Draw(ContestDraft draft, params DrawWish[] wishes) => Desk.Draw(draft, draft.Rounds[0].Id, false, ["甲"], wishes, Organiser);

    public async Task Do(string code, Func<TimeSpan, Command> make) => Assert.True((await Contests.Find(code)!.Post("host:test", null, make)).Verdict.Accepted);

    public void Forward() => _folder.Time.Advance(TimeSpan.FromSeconds(5));

    public async ValueTask DisposeAsync()
    {
        await Contests.DisposeAsync();
        await Journal.DisposeAsync();
        _folder.Dispose();
    }
}
