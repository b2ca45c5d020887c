using System.Globalization;
using QuizContracts;
using QuizServer.Engine;
using QuizServer.Journal;
using QuizServer.Journal.Codec;
using QuizServer.Rehearsal;
using QuizServer.Rehearsal.Hands;
using QuizServer.Rehearsal.StandIns;

namespace QuizServer.Startup;

/// <summary>
/// <c>QuizServer rehearse --contest CODE</c>: plays a copy of a contest with simulated teams and stand-ins for its questions, and
/// checks what the program promises. The data folder is only read, also beside a running server. Exit code 0: all promises were
/// kept; 2: one was not; 1: it cannot be rehearsed.
/// </summary>
internal static class RehearseCommand
{
    private const double FastestSpeed = 100_000;

    private static readonly string Usage =
        $"--contest CODE [--teams N] [--data DIR] [--seed N] [--speed X] {string.Join(' ', HandSettings.All.Select(setting => $"[--{setting.Name} {setting.Least:0}–{setting.Most:0}]"))}";

    private static readonly HashSet<string> Own = ["contest", "teams", "data", "seed", "speed"];

    /// <param name="args">The command line without its first word.</param>
    /// <param name="onRecord">For tests: what is found in the journal afterwards instead of what it holds.</param>
    public static async Task<int> Run(string[] args, Func<IReadOnlyList<Entry>, IReadOnlyList<Entry>>? onRecord = null)
    {
        var isKept = false;
        var code = await StartupRefusals.Guard(async () =>
        {
            Check(args);
            // A variable of the machine that happens to be called SEED or DATA is none of ours.
            var settings = new ConfigurationBuilder().AddCommandLine(args).Build();
            var plan = Plan(settings, new ConfigurationBuilder().AddEnvironmentVariables().AddCommandLine(args).Build());
            var (seed, teams) = (Whole(settings, "seed", 0, int.MaxValue) ?? Random.Shared.Next(), Whole(settings, "teams", 2, RehearsalPlan.MostPeople));
            var (copy, refusal) = RehearsalPlan.Of(plan, seed, teams);
            var result = await RehearsalRun.Play(copy ?? throw new CommandUnfit(refusal!.Value), new RehearsalSettings(seed, Hands(settings), teams ?? RehearsalSettings.UsualPeople, Number(settings, "speed", 0.1, FastestSpeed)), onRecord);
            foreach (var line in RehearsalText.Of(result))
            {
                Console.WriteLine(line);
            }

            isKept = result.IsKept;
        });
        return code == 0 && !isKept ? 2 : code;
    }

    private static ContestPlan Plan(IConfiguration settings, IConfiguration hosting)
    {
        var code = settings["contest"]?.Trim().ToUpperInvariant() ?? throw new CommandIncomplete(Usage);
        using var connection = (QuizDatabase.Existing(settings["data"] is { Length: > 0 } folder ? Path.GetFullPath(folder) : Hosting.DataFolder(hosting)) ?? throw new ContestUnknown(code)).OpenReader();
        return EventRows.First(connection, code) is { } first && EventCodec.Read(first.Type, first.Payload) is Event.ContestCreated created ? created.Plan : throw new ContestUnknown(code);
    }

    private static HandSettings Hands(IConfiguration settings) =>
        HandSettings.All.Aggregate(new HandSettings(), (hands, setting) => Number(settings, setting.Name, setting.Least, setting.Most) is { } value ? setting.With(hands, value) : hands);

    // An option that is misspelt must not be passed over.
    private static void Check(string[] args)
    {
        if (args.FirstOrDefault(arg => arg.StartsWith("--", StringComparison.Ordinal) && arg[2..].Split('=')[0] is var name
            && !Own.Contains(name) && !name.Equals("Quiz:Data", StringComparison.OrdinalIgnoreCase) && HandSettings.All.All(setting => setting.Name != name)) is { } unknown)
        {
            throw new CommandUnfit(new($"没有参数 {unknown}。可用：{Usage}", $"There is no option {unknown}. There are: {Usage}"));
        }
    }

    private static int? Whole(IConfiguration settings, string name, int least, int most) => Number(settings, name, least, most) is { } number
        ? number == Math.Floor(number) ? (int)number : throw Unfit(name, least, most)
        : null;

    private static double? Number(IConfiguration settings, string name, double least, double most) => settings[name] is not { } text ? null
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number
        : throw Unfit(name, least, most);

    private static CommandUnfit Unfit(string name, double least, double most) => new(new($"参数 --{name} 须为 {least} 到 {most} 的数。", $"--{name} is a number from {least} to {most}."));
}

#pragma warning disable CA1032 // Made with what it needs.
/// <summary>A command cannot do what is asked.</summary>
internal sealed class CommandUnfit(Phrase why) : Exception
{
    /// <summary>Why not.</summary>
    public Phrase Why => why;
}
