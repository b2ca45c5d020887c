using System.Globalization;
using QuizServer.Engine;
using QuizServer.Engine.Rules;

namespace QuizServer.Tests.Golden;

/// <summary>What the golden contests must come to: every entry of the ledger in order, then the standings, one per line.</summary>
internal static class Ledgers
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Golden", "Ledgers");

    public static IEnumerable<string> Names => Directory.GetFiles(Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)!);

    /// <summary>The lines of a file without its remarks.</summary>
    public static IReadOnlyList<string> Read(string name) =>
        [.. File.ReadLines(Path.Combine(Folder, $"{name}.txt")).Select(InOneSpace).Where(line => line.Length > 0 && line[0] != '#')];

    /// <summary>The lines of a contest that was played.</summary>
    public static IReadOnlyList<string> Of(ContestState state) =>
    [
        .. state.Ledger.Select(entry => $"{Place(entry)} {entry.Team} {Number(entry.Delta, "+0.##;-0.##")} {entry.Reason.ToString().ToLowerInvariant()}"),
        .. Standing.Ranks(state).OrderBy(rank => rank.Value).ThenBy(rank => rank.Key)
            .Select(rank => $"rank {rank.Value} {rank.Key} {Number(state.ScoreOf(rank.Key), "0.##")}"),
    ];

    /// <summary>Both are the same; otherwise the first line that differs is named, with what came before it.</summary>
    public static void Same(IReadOnlyList<string> expected, IReadOnlyList<string> actual)
    {
        for (var line = 0; line < Math.Max(expected.Count, actual.Count); line++)
        {
            var (want, have) = (expected.ElementAtOrDefault(line) ?? "nothing", actual.ElementAtOrDefault(line) ?? "nothing");
            Assert.True(want == have, $"Line {line + 1}, after “{(line == 0 ? "nothing" : expected[line - 1])}”: expected “{want}”, but it is “{have}”.");
        }
    }

    // Round and question from 1, as the hall counts them.
    private static string Place(LedgerEntry entry) => (entry.Round, entry.Question) switch
    {
        ({ } round, { } question) => $"{round + 1}-{question + 1}",
        ({ } round, null) => $"{round + 1}",
        _ => "-",
    };

    private static string Number(decimal number, string format) => number.ToString(format, CultureInfo.InvariantCulture);

    private static string InOneSpace(string line) => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
