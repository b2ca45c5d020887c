using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using QuizContracts.Banks;
using QuizContracts.Desks;
using QuizServer.Banks;
using QuizServer.Banks.Formats;
using QuizServer.Banks.Formats.Tables.Delimited;
using QuizServer.Journal;

namespace QuizServer.Benchmarks;

/// <summary>
/// How long the events of a contest wait for the disk while somebody works on a bank of 5,000 questions, beside the same contest alone. An
/// event comes every five milliseconds, as when a hall presses.
/// </summary>
internal static class ContestWaits
{
    private const int Questions = 5_000;

    private static readonly DeskUser Author = new("1", "author", "Author", DeskRoles.Organiser);

    /// <summary>Runs all of them and prints a table.</summary>
    public static async Task Run()
    {
        var folder = Directory.CreateTempSubdirectory("quiz-waits-").FullName;
        await using (var services = Services(folder))
        {
            var (banks, imports) = (services.GetRequiredService<IBankDesk>(), services.GetRequiredService<IImportDesk>());
            banks.Create("bank", Author);
            var preview = await imports.Preview("bank", "a.csv", new MemoryStream(Csv()), null, Author);
            var ids = preview.Rows.Select(row => row.Id).ToList();
            Console.WriteLine($"{"while",-32} {"events",7} {"p50 ms",8} {"p99 ms",8} {"max ms",8} {"takes ms",9}");
            await Line(services, "the contest is alone", () => Thread.Sleep(3_000));
            await Line(services, "5,000 rows are imported", () => Demand(imports.Apply(preview.Id, null, SameNumber.Skip, Author).Result.Added));
            await Line(services, "5,000 questions are checked", () => Demand(banks.Review("bank", ids, QuestionDeed.Checked, "", Author).Done));
            await Line(services, "5,000 questions are approved", () => Demand(banks.Review("bank", ids, QuestionDeed.Approved, "", Author).Done));
            await Line(services, "5,000 questions get a category", () => Demand(banks.Fill("bank", ids, BankColumns.Category, "other", Author).Done));
            await Line(services, "5,000 questions are looked through", () => banks.Search("bank", new BankQuery(Take: Questions), Author));
        }

        Directory.Delete(folder, recursive: true);
    }

    private static async Task Line(IServiceProvider services, string title, Action work)
    {
        var journal = services.GetRequiredService<IJournal>();
        using var ends = new CancellationTokenSource();
        var waits = new List<double>();
        var contest = Task.Run(async () =>
        {
            for (var sequence = 0L; !ends.IsCancellationRequested; await Task.Delay(5))
            {
                var start = Stopwatch.GetTimestamp();
                sequence = await journal.Append(title, 1, sequence, [new NewEntry("answerGiven", """{"seat":{"team":1,"member":1},"answer":{"choices":[1]}}""", TimeSpan.Zero, "seat:1.1", null, null)]);
                waits.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        });
        await Task.Delay(500);
        waits.Clear();
        var began = Stopwatch.GetTimestamp();
        await Task.Run(work);
        var took = Stopwatch.GetElapsedTime(began);
        await Task.Delay(200);
        await ends.CancelAsync();
        await contest;
        waits.Sort();
        Console.WriteLine($"{title,-32} {waits.Count,7} {waits[waits.Count / 2],8:F1} {waits[waits.Count * 99 / 100],8:F1} {waits[^1],8:F1} {took.TotalMilliseconds,9:F0}");
    }

    private static void Demand(int done)
    {
        if (done != Questions)
        {
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{done} questions instead of {Questions}."));
        }
    }

    private static byte[] Csv()
    {
        using var to = new MemoryStream();
        new CsvTableWriter().Write(new ExportedBank("bank", [.. Enumerable.Range(1, Questions).Select(ImportBenchmarks.Question)], _ => null), to);
        return to.ToArray();
    }

    private static ServiceProvider Services(string folder)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var services = new ServiceCollection();
        services.AddSingleton(QuizDatabase.Open(folder));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<IJournal>(provider => new SqliteJournal(provider.GetRequiredService<QuizDatabase>(), TimeProvider.System));
        services.AddBanks(folder);
        return services.BuildServiceProvider();
    }
}
