using QuizContracts;
using QuizContracts.Banks;
using QuizContracts.Desks;
using QuizServer.Banks.Desk;
using QuizServer.Banks.Import;
using QuizServer.Banks.MediaFiles;
using QuizServer.Banks.Quality;
using QuizServer.Banks.Search;
using QuizServer.Banks.Store;
using QuizServer.Tests.Journal;

namespace QuizServer.Tests.Banks.Desk;

/// <summary>The desks of the banks over a real database, and the people who sit at them.</summary>
internal sealed class BankHouse : IDisposable
{
    private readonly DataFolder _folder = new();

    public BankHouse()
    {
        var database = _folder.Database();
        Store = new BankStore(database, _folder.Time);
        Reads = new ReadLog(database, _folder.Time);
        Media = new MediaStore(new MediaFolder(_folder.Path), database, _folder.Time);
        var rights = new BankRights(Store);
        var indexes = new BankIndexes(Store);
        var checks = new QualityChecks([]);
        Desk = new BankDesk(Store, rights, indexes, new UnsavedStore(database, _folder.Time), Reads, new BankNotes(checks));
        Previews = new Previews(_folder.Time);
        Imports = new ImportDesk(Store, rights, indexes, checks, Previews, new Importer(Store, Media), _folder.Time);
    }

    public static DeskUser Organiser { get; } = new("1", "陈主任", "陈主任", DeskRoles.Organiser);

    public static DeskUser Author { get; } = new("2", "王老师", "王老师", DeskRoles.Author);

    public static DeskUser Colleague { get; } = new("3", "李老师", "李老师", DeskRoles.Author | DeskRoles.Reviewer);

    public static DeskUser Stranger { get; } = new("4", "赵同志", "赵同志", DeskRoles.Host);

    public BankStore Store { get; }

    public ReadLog Reads { get; }

    public MediaStore Media { get; }

    public BankDesk Desk { get; }

    public Previews Previews { get; }

    public ImportDesk Imports { get; }

    public Microsoft.Extensions.Time.Testing.FakeTimeProvider Time => _folder.Time;

    /// <summary>The author's bank 党史 with questions 1 to 3, shared with the colleague as a reviewer.</summary>
    public static BankHouse WithBank()
    {
        var house = new BankHouse();
        Assert.True(house.Desk.Create("党史", Author).Accepted);
        foreach (var number in (string[])["1", "2", "3"])
        {
            Assert.IsType<SaveOutcome.Saved>(house.Desk.Save("党史", null, 0, Cells(number), Author));
        }

        Assert.True(house.Desk.Share("党史", new BankShare(Colleague.Id, Colleague.DisplayName, BankRight.Reviewer), Author).Accepted);
        return house;
    }

    public static Dictionary<string, string> Cells(string number, string stem = "遵义会议召开于哪一年？") => new()
    {
        [BankColumns.Id] = number,
        [BankColumns.Type] = "单选",
        [BankColumns.Stem] = stem,
        [BankColumns.Options[0]] = "1934年",
        [BankColumns.Options[1]] = "1935年",
        [BankColumns.Answer] = "B",
        [BankColumns.Source] = "《中国共产党一百年大事记》",
    };

    public BankQuestion Question(string id) => Store.Question("党史", id)!;

    public void Dispose()
    {
        Imports.Dispose();
        _folder.Dispose();
    }
}
