using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using QuizContracts;
using QuizServer.Contests;
using QuizServer.Journal;

namespace QuizServer.Benchmarks.Fairness;

/// <summary>
/// Races through the whole server: real clients, each behind a wire with the delays of a busy Wi-Fi, with clocks that nobody set.
/// Prints how often the wrong team won, by arrival and by the instant of the press, beside a control without delay.
/// </summary>
internal static class FairnessRun
{
    private const int Teams = 4;
    private const int Rooms = 40;
    private static readonly int[] Holds = [0, 100, 200, 300, 500];

    /// <summary>Runs it. The first argument is how many races, 5000 if it is left out.</summary>
    public static async Task Run(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var races = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 5000;
        var folder = Directory.CreateTempSubdirectory("quiz-fairness-").FullName;
        await using var app = Server.Build(["--urls", "http://127.0.0.1:0", $"--Quiz:Data={folder}", "--Logging:LogLevel:Default=Warning"]);
        await app.StartAsync();
        try
        {
            var port = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;
            var hall = new FairnessHall(app.Services.GetRequiredService<IContestDirectory>(), app.Services.GetRequiredService<IJournal>(), port);
            var clock = Stopwatch.StartNew();

            var control = await hall.Run(Rooms / 2, races / 10, Teams, 200, isDelayed: false, Conduct.Honest);
            var wifi = await hall.Run(Rooms, races, Teams, Holds.Max(), isDelayed: true, Conduct.Honest);
            var timed = new List<RunRace>();
            foreach (var hold in Holds)
            {
                timed.AddRange(await hall.Run(Rooms, races / 10, Teams, hold, isDelayed: true, Conduct.Honest));
            }

            var forgers = Enum.GetValues<Conduct>().Where(conduct => conduct != Conduct.Honest).ToList();
            var runs = await Task.WhenAll(forgers.Select(conduct => hall.RunEach(Rooms / 4, 30, Teams, 200, isDelayed: true, conduct)));
            var forged = forgers.Zip(runs).ToDictionary(pair => pair.First, pair => pair.Second);

            FairnessReport.Print(control, wifi, timed, forged, Holds, clock.Elapsed);
        }
        finally
        {
            await app.StopAsync();
            Directory.Delete(folder, recursive: true);
        }
    }
}
