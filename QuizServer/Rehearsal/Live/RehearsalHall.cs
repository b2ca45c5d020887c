using System.Data.Common;
using System.Security.Cryptography;
using QuizContracts;
using QuizContracts.Desks;
using QuizServer.Contests;
using QuizServer.Engine;
using QuizServer.Journal;
using QuizServer.Rehearsal.Hands;
using QuizServer.Rehearsal.StandIns;

namespace QuizServer.Rehearsal.Live;

/// <summary>The one rehearsal that a server may hold beside its contests. It outlives a restart, so that one can be rehearsed too.</summary>
internal sealed partial class RehearsalHall(string folder, ContestDirectory contests, TimeProvider time, ILogger<RehearsalHall> logger) : IRehearsalDesk, IHostedService, IAsyncDisposable
{
    private static readonly HandSettings Usual = new();
    private static readonly Phrase Started = new("彩排已开始。", "The rehearsal has begun.");
    private static readonly Phrase Wiped = new("彩排数据已清除。", "The data of the rehearsal are wiped.");
    private static readonly Phrase NotThere = new("这场彩排已经结束。", "This rehearsal is over already.");
    private static readonly Phrase Unwritable = new("彩排的数据文件不能写入或删除，请检查数据文件夹。", "The rehearsal's files cannot be written or deleted; check the data folder.");

    private readonly SemaphoreSlim _door = new(1);
    private LiveRehearsal? _running;

    public RehearsalLine? Running => _running is { Room: { Code: var code, Now.State.Plan.Title: var title } } live ? new RehearsalLine(code, live.Kept.Of, title, live.Tablets) : null;

    public IReadOnlyList<RehearsalField> Fields { get; } =
        [.. HandSettings.All.Select(setting => new RehearsalField(setting.Name, setting.Label, setting.Hint, setting.Least, setting.Most, setting.Of(Usual)))];

    public RehearsalSubject? Of(string code) => contests.Find(code) is { IsRehearsal: false, Now.State.Plan: var plan }
        ? new RehearsalSubject(plan.Title, [.. plan.Teams.Select(team => team.Name)], plan.Open is not null, plan.Open is null ? plan.Teams.Count : RehearsalSettings.UsualPeople)
        : null;

    public async Task<DeskVerdict> Start(string code, RehearsalWish wish, string by)
    {
        await _door.WaitAsync();
        try
        {
            return _running is { Room.Now.State.Plan.Title: var title } ? Refuse(new($"正在彩排“{title}”，请先清除它的数据。", $"“{title}” is being rehearsed; wipe its data first."))
                : contests.Find(code) is not { IsRehearsal: false, Now.State.Plan: var plan } ? Refuse(Refusals.NoContest.Sentence)
                : await Open(plan, wish, by);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or DataFolderUnusable or JournalUnavailable or DbException)
        {
            LogFiles(logger, fault);
            return Refuse(Unwritable);
        }
        finally
        {
            _door.Release();
        }
    }

    public async Task<DeskVerdict> Wipe(string code)
    {
        await _door.WaitAsync();
        try
        {
            if (_running is not { } live || live.Room.Code != ContestCode.Normalize(code))
            {
                return Refuse(NotThere);
            }

            _running = null;
            contests.Dismiss(live.Room);
            await live.DisposeAsync();
            KeptRehearsal.Delete(folder);
            return new DeskVerdict(true, Wiped);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            LogFiles(logger, fault);
            return Refuse(Unwritable);
        }
        finally
        {
            _door.Release();
        }
    }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (KeptRehearsal.Read(folder) is not { } kept)
        {
            return;
        }

        SqliteJournal? journal = null;
        try
        {
            journal = Journal();
            if (journal.Contests() is [var code, ..] && contests.Find(code) is null)
            {
                await Admit(await Room.Reopen(code, journal, time, logger), kept, isNew: false, journal);
            }
        }
        catch (Exception fault) when (fault is JournalCorrupt or JournalUnavailable or DataFolderUnusable or DbException or IOException)
        {
            // A damaged rehearsal must not keep the contests from being held; the next one takes its place.
            LogFiles(logger, fault);
        }

        if (_running is null && journal is not null)
        {
            await journal.DisposeAsync();
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        // The container knows it by several names, and ends it by each.
        if (Interlocked.Exchange(ref _running, null) is { } live)
        {
            await live.DisposeAsync();
        }

        _door.Dispose();
    }

    private async Task<DeskVerdict> Open(ContestPlan plan, RehearsalWish wish, string by)
    {
        var (hands, refusal) = HandSettings.With(Usual, wish.All);
        var own = wish.Own.ToDictionary(team => team.Key, team => HandSettings.With(hands, team.Value));
        if ((refusal ?? own.Values.Select(team => team.Refusal).FirstOrDefault(wrong => wrong is not null)) is { } wrong)
        {
            return Refuse(wrong);
        }

        var seed = RandomNumberGenerator.GetInt32(int.MaxValue);
        var (copy, unfit) = RehearsalPlan.Of(plan with { Code = NewCode() }, seed, wish.Teams);
        if (copy is null)
        {
            return Refuse(unfit!.Value);
        }

        // What a crash or a rehearsal that could not be read has left behind.
        KeptRehearsal.Delete(folder);
        var journal = Journal();
        var (room, verdict) = await Room.Create(copy, $"host:{by}", journal, time, logger);
        if (room is null)
        {
            await journal.DisposeAsync();
            KeptRehearsal.Delete(folder);
            return Refuse(verdict.Sentence);
        }

        var kept = new KeptRehearsal(plan.Code, new RehearsalSettings(seed, hands, wish.Teams ?? RehearsalSettings.UsualPeople, Teams: own.ToDictionary(team => team.Key, team => team.Value.Settings), Left: wish.Left));
        try
        {
            kept.Write(folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await room.DisposeAsync();
            await journal.DisposeAsync();
            throw;
        }

        await Admit(room, kept, isNew: true, journal);
        return new DeskVerdict(true, Started);
    }

    private async Task Admit(Room room, KeptRehearsal kept, bool isNew, SqliteJournal journal)
    {
        contests.Admit(room);
        _running = await LiveRehearsal.Begin(room, kept, isNew, journal, time, logger);
    }

    private SqliteJournal Journal() => new(QuizDatabase.Open(folder, KeptRehearsal.DatabaseName), time);

    private string NewCode()
    {
        string code;
        do
        {
            code = RandomNumberGenerator.GetString(ContestCode.Alphabet, ContestCode.Length);
        }
        while (contests.Find(code) is not null);
        return code;
    }

    private static DeskVerdict Refuse(Phrase sentence) => new(false, sentence);

    [LoggerMessage(LogLevel.Error, "The files of the rehearsal cannot be used.")]
    private static partial void LogFiles(ILogger logger, Exception fault);
}
