using System.Diagnostics;
using System.Globalization;
using QuizContracts;
using QuizServer.Banks.MediaFiles;
using QuizServer.Contests;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Journal;
using QuizServer.Proof;
using QuizServer.Reports;
using QuizServer.Reports.Archive;
using QuizServer.Reports.Tables;
using QuizServer.Screens.Results;

namespace QuizServer.Benchmarks;

/// <summary>
/// What the results of a county's Open contest take of the memory above the loaded contest, beside holding its journal. A thread asks again
/// and again for all that lives: <c>peak</c> is the most it saw, <c>kept</c> what is left afterwards.
/// </summary>
internal static class ResultMemory
{
    private const string Code = "QZ7H2K";
    private const int People = 12_403, Questions = 20, Group = 512;
    private const double Megabyte = 1024 * 1024;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(250);

    /// <summary>Runs all of them and prints a table.</summary>
    public static async Task Run()
    {
        var folder = Directory.CreateTempSubdirectory("quiz-results-").FullName;
        var database = QuizDatabase.Open(folder);
        await Play(database);
        var before = Living();
        var room = Load(database);
        var journal = new ResultJournal(database);
        var media = new MediaStore(new MediaFolder(folder), database, TimeProvider.System);
        Console.WriteLine($"{People} people, {Questions} questions, {room.Now.Sequence} entries; the loaded contest takes {(Living() - before) / Megabyte:F0} MB.");
        Console.WriteLine($"{"work",-40} {"peak MB",8} {"kept MB",8} {"file MB",8} {"s",6}");
        Line("nothing but holding the journal", _ =>
        {
            var entries = Record(database);
            Thread.Sleep(2000);
            GC.KeepAlive(entries);
        });
        Line("the page", _ => ResultScreen.Of(room.Now.State, journal.Read(room, room.Now)));
        Line("results.xlsx", to =>
        {
            var log = journal.Read(room, room.Now);
            ResultWorkbook.Write(ResultTables.All(room.Now.State, log, ResultScreen.Of(room.Now.State, log)), Language.Chinese, to);
        });
        Line("ledger.csv", to => ResultCsv.Write(ResultTables.Ledger(room.Now.State, journal.Read(room, room.Now)), Language.Chinese, to));
        Line("archive.zip", to => new ArchiveWriter(media).Write(room.Now.State, journal.Read(room, room.Now), room.Record(), to));
        Line("the proof", _ => ContestProof.Of(room.Record()));
        GC.KeepAlive(room);
        Directory.Delete(folder, recursive: true);
    }

    private static void Line(string title, Action<Stream> work)
    {
        using var file = ScratchFile.Create();
        var idle = Living();
        using var ends = new CancellationTokenSource();
        var peak = idle;
        var watch = new Thread(() =>
        {
            while (!ends.IsCancellationRequested)
            {
                peak = Math.Max(peak, Living());
                // Between two looks at everything the work has to come on.
                Thread.Sleep(Look);
            }
        });
        watch.Start();
        var clock = Stopwatch.StartNew();
        work(file);
        var seconds = clock.Elapsed.TotalSeconds;
        ends.Cancel();
        watch.Join();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title,-40} {(peak - idle) / Megabyte,8:F1} {(Living() - idle) / Megabyte,8:F1} {file.Length / Megabyte,8:F1} {seconds,6:F1}"));
    }

    // In methods of their own, so that nothing of what made them is held by this thread.
    private static ArchivedRoom Load(QuizDatabase database)
    {
        using var journal = new Opened(database);
        return ArchivedRoom.Open(journal.Journal, Code);
    }

    private static IReadOnlyList<Entry> Record(QuizDatabase database)
    {
        using var connection = database.OpenReader();
        return [.. EventRows.From(connection, Code, 0)];
    }

    private static async Task Play(QuizDatabase database)
    {
        await using var journal = new SqliteJournal(database, TimeProvider.System, Group);
        var plan = new ContestPlan(
            Code, "Open", 0, AnswersFrom.First, [],
            [
                new SimultaneousRound
                {
                    Title = "Open",
                    Questions = [.. Enumerable.Range(1, Questions).Select(number => new Question($"{number}", QuestionType.SingleChoice, $"第 {number} 次会议在哪里召开？", ["上海", "延安"], new AnswerKey([0], null), "", "", "", Difficulty.Easy))],
                    Input = AnswerInput.Tablet,
                    Seconds = 600,
                },
            ],
            TieKeys: [TieKey.RightAnswers, TieKey.LessTime], Open: new OpenPlan(), Organisations: [.. Enumerable.Range(1, 508).Select(number => $"单位 {number}")]);
        var draft = new Draft(null, 0);
        long sequence = 0;
        var clock = TimeSpan.Zero;

        void Do(string actor, Func<TimeSpan, Command> make)
        {
            clock += TimeSpan.FromMilliseconds(1);
            var reply = draft.Decide(actor, Guid.NewGuid(), make(clock));
            if (!reply.Verdict.Accepted)
            {
                throw new InvalidOperationException(reply.Verdict.Sentence.En);
            }
        }

        async Task Save(bool isAll = false)
        {
            if (draft.Entries.Count > 0 && (isAll || draft.Entries.Count >= Group))
            {
                sequence = await journal.Append(Code, 1, sequence, draft.Entries);
                draft = new Draft(draft.State, sequence);
            }
        }

        void Next()
        {
            clock += TimeSpan.FromSeconds(1);
            Do("host:host", at => new Command.TakeNextStep(at, "host:host"));
        }

        Do("host:host", at => new Command.CreateContest(at, "host:host", plan, new string('0', 64)));
        for (var number = 1; number <= People; number++)
        {
            var (name, organisation) = ($"选手{number}", number % 508);
            Do("entry", at => new Command.EnterContest(at, "entry", name, organisation, $"{name}"));
            await Save();
        }

        Next();
        for (var question = 1; question <= Questions; question++)
        {
            Next();
            Next();
            for (var number = 1; number <= People; number++)
            {
                var (seat, id, choice) = (new SeatId(number, 1), $"{question}", (number + question) % 2);
                Do($"seat:{number}-1", at => new Command.GiveAnswer(at, $"seat:{seat}", seat, id, [choice]));
                await Save();
            }

            Next();
        }

        while (draft.State!.Phase is not Phase.Podium)
        {
            Next();
        }

        await Save(isAll: true);
    }

    private static long Living()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private sealed class Opened(QuizDatabase database) : IDisposable
    {
        public SqliteJournal Journal { get; } = new(database, TimeProvider.System, Group);

        public void Dispose() => Journal.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }
}
