using System.Globalization;
using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using QuizContracts;
using QuizContracts.Banks;
using QuizContracts.Desks;
using QuizServer.Banks;
using QuizServer.Banks.Formats;
using QuizServer.Banks.Formats.Tables.Workbooks;
using QuizServer.Journal;

namespace QuizServer.Benchmarks;

/// <summary>
/// What the import of the worst files takes of the memory above idle, beside holding the bytes of the largest file. A thread asks again and
/// again for all that lives: <c>peak</c> is the most it saw, <c>kept</c> what is left when the preview waits for its owner.
/// </summary>
internal static class ImportMemory
{
    private const double Megabyte = 1024 * 1024;

    private static readonly DeskUser Author = new("1", "author", "Author", DeskRoles.Organiser);

    /// <summary>Runs all of them and prints a table.</summary>
    public static async Task Run()
    {
        var folder = Directory.CreateTempSubdirectory("quiz-memory-").FullName;
        var files = Files().Select((file, index) => (file.Title, file.Name, Path: Written(Path.Combine(folder, $"{index}"), file.Make))).ToList();
        // Buffers of what made the files are given up only after a while.
        GC.Collect();
        await Task.Delay(TimeSpan.FromSeconds(90));
        Console.WriteLine($"{"file",-64} {"MB",6} {"peak MB",8} {"kept MB",8}  answer");
        await Line("nothing but 20 MB of bytes", files[0].Path, async _ =>
        {
            var bytes = await File.ReadAllBytesAsync(files[0].Path);
            await Task.Delay(500);
            return $"{bytes.Length} bytes";
        });
        foreach (var (title, name, path) in files)
        {
            await Line(title, path, async desk =>
            {
                var preview = await Preview(desk, name, path, Author);
                return preview.Rows.Count > 0 ? $"{preview.Rows.Count} rows" : preview.Findings[0].Sentence.En;
            });
        }

        await Line($"four at the same time: {files[1].Title}", files[1].Path, async desk =>
        {
            var rows = await Task.WhenAll(Enumerable.Range(0, 4).Select(async index => (await Preview(desk, "a.xlsx", files[1].Path, Author with { Id = $"{index}" })).Rows.Count));
            return $"{string.Join(", ", rows)} rows";
        });
        Directory.Delete(folder, recursive: true);
    }

    private static IEnumerable<(string Title, string Name, Func<byte[]> Make)> Files() =>
    [
        ("xlsx of 20 MB, 5,000 rows and pictures", "a.xlsx", () => Pictured(5_000)),
        ("xlsx of 20 MB, 20,000 rows and pictures", "a.xlsx", () => Pictured(20_000)),
        ("csv of 20,000 rows, as much text as may be", "a.csv", () => Encoding.UTF8.GetBytes(Csv(20_000, 190))),
        ("csv of 100,000 rows", "a.csv", () => Encoding.UTF8.GetBytes("题型,题干,答案\n" + string.Concat(Enumerable.Repeat("口答,他们当中的哪一位？,某人\n", 100_000)))),
        ("csv of 20 MB in ASCII", "a.csv", () => Encoding.UTF8.GetBytes("id,question,answer\n" + string.Concat(Enumerable.Repeat("1,who?,somebody of them\n", ImportFile.Largest / 25)))),
        ("zip bomb of 110 MB", "a.xlsx", () => Zip(("xl/workbook.xml", new byte[110 * 1024 * 1024]))),
        ("xlsx with one cell of 90 MB", "a.xlsx", () => Zip(("xl/workbook.xml", "<workbook/>"u8.ToArray()), ("xl/sharedStrings.xml", Encoding.UTF8.GetBytes($"<sst><si><t>{new string('a', 90 * 1024 * 1024)}</t></si></sst>")))),
        ("moodle xml of 15,000 questions", "a.xml", () => Encoding.UTF8.GetBytes(Moodle(15_000))),
        ("file of 60 MB", "a.xlsx", () => new byte[60 * 1024 * 1024]),
    ];

    private static async Task Line(string title, string path, Func<IImportDesk, Task<string>> work)
    {
        var folder = Directory.CreateTempSubdirectory("quiz-memory-").FullName;
        await using (var services = Services(folder))
        {
            var desk = services.GetRequiredService<IImportDesk>();
            services.GetRequiredService<IBankDesk>().Create("bank", Author);
            var warm = Path.Combine(folder, "warm.csv");
            await File.WriteAllTextAsync(warm, Csv(10));
            await Preview(desk, "warm.csv", warm, Author with { Id = "warm" });
            var idle = Living();
            using var ends = new CancellationTokenSource();
            var peak = 0L;
            var watch = new Thread(() =>
            {
                while (!ends.IsCancellationRequested)
                {
                    peak = Math.Max(peak, Living());
                }
            });
            watch.Start();
            var answer = await Task.Run(() => work(desk));
            await ends.CancelAsync();
            watch.Join();
            Console.WriteLine($"{title,-64} {new FileInfo(path).Length / Megabyte,6:F1} {(peak - idle) / Megabyte,8:F1} {(Living() - idle) / Megabyte,8:F1}  {answer}");
        }

        Directory.Delete(folder, recursive: true);
    }

    private static async Task<ImportPreview> Preview(IImportDesk desk, string name, string path, DeskUser by)
    {
        await using var stream = File.OpenRead(path);
        return await desk.Preview("bank", name, stream, null, by);
    }

    private static string Written(string path, Func<byte[]> make)
    {
        File.WriteAllBytes(path, make());
        return path;
    }

    private static long Living()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private static ServiceProvider Services(string folder)
    {
        var services = new ServiceCollection();
        services.AddSingleton(QuizDatabase.Open(folder));
        services.AddSingleton(TimeProvider.System);
        services.AddBanks(folder);
        return services.BuildServiceProvider();
    }

    private static string Csv(int rows, int width = 20) => "编号,题型,题干,选项A,选项B,答案,解析,出处\n" + string.Concat(Enumerable.Range(1, rows)
        .Select(row => $"Q{row},单选,第 {row} 次会议在哪里召开？,上海,延安,A,{new string('会', Math.Max(0, width - 50))},《中国共产党历史》第一卷\n"));

    private static string Moodle(int questions)
    {
        var text = new StringBuilder("<quiz>\n");
        for (var number = 1; number <= questions; number++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  <question type=\"multichoice\">\n    <name><text>Q{number}</text></name>\n    <questiontext format=\"html\"><text><![CDATA[<p>第 {number} 次会议在哪里召开？</p>]]></text></questiontext>\n    <single>true</single>\n");
            for (var answer = 0; answer < 4; answer++)
            {
                text.Append(CultureInfo.InvariantCulture, $"    <answer fraction=\"{(answer == 0 ? 100 : 0)}\" format=\"html\">\n      <text>地点 {answer}，{new string('会', 20)}</text>\n      <feedback format=\"html\"><text></text></feedback>\n    </answer>\n");
            }

            text.Append("  </question>\n");
        }

        return text.Append("</quiz>\n").ToString();
    }

    // Pictures do not pack: with them a workbook has its full size.
    private static byte[] Pictured(int rows)
    {
        using var to = new MemoryStream();
        new WorkbookWriter().Write(new ExportedBank("bank", [.. Enumerable.Range(1, rows).Select(ImportBenchmarks.Question)], _ => null), to);
        var picture = new byte[ImportFile.Largest - (int)to.Length - 1024];
        new Random(1).NextBytes(picture);
        using (var zip = new ZipArchive(to, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("xl/media/image1.png", CompressionLevel.NoCompression).Open();
            entry.Write(picture);
        }

        return to.ToArray();
    }

    private static byte[] Zip(params IReadOnlyList<(string Name, byte[] Content)> files)
    {
        using var to = new MemoryStream();
        using (var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return to.ToArray();
    }
}
