using System.Globalization;
using System.Text.RegularExpressions;
using QuizServer.Journal;
using QuizServer.Proof;
using QuizServer.Startup;
using QuizServer.Tests.Golden;
using QuizServer.Tests.Journal;

namespace QuizServer.Tests.Proof;

/// <summary>The exported journal of every golden contest, whole and tampered with, before the command that verifies it.</summary>
public sealed partial class TamperedJournalTests : IDisposable
{
    private static readonly Dictionary<string, Func<IReadOnlyList<Entry>, IEnumerable<Entry>>> Tampering = new()
    {
        ["a changed score"] = OnePointMore,
        ["a removed row"] = entries => entries.Where((_, index) => index != entries.Count / 2),
        ["two rows swapped"] = entries => entries.Select((_, index) => entries[index - entries.Count / 2 is 0 or 1 ? entries.Count / 2 * 2 + 1 - index : index]),
        ["a changed time"] = entries => entries.Select((entry, index) => index == entries.Count / 2 ? entry with { Clock = entry.Clock + TimeSpan.FromSeconds(1) } : entry),
        ["a changed score and a new chain"] = entries => Journals.Chained(OnePointMore(entries)),
    };

    private readonly DataFolder _folder = new();

    public static TheoryData<string> Contests => [.. GoldenContests.Names];

    [Theory]
    [MemberData(nameof(Contests))]
    public void The_journal_of_a_golden_contest_is_right_and_every_tampered_copy_is_not(string contest)
    {
        var entries = Journals.Of(GoldenContests.Played(contest));

        Assert.Equal(0, Verify(entries));
        Assert.All(Tampering, how => Assert.Equal(2, Verify(Copy(entries, how.Value))));
    }

    public void Dispose() => _folder.Dispose();

    // A copy that is the same would be no test.
    private static List<Entry> Copy(List<Entry> entries, Func<IReadOnlyList<Entry>, IEnumerable<Entry>> tamper)
    {
        var copy = tamper(entries).ToList();
        Assert.NotEqual(entries, copy);
        return copy;
    }

    private int Verify(IEnumerable<Entry> entries)
    {
        var file = Path.Combine(_folder.Path, "journal.jsonl");
        JournalFile.Write(file, entries);
        return VerifyCommand.Verify(["--file", file]);
    }

    private static IEnumerable<Entry> OnePointMore(IReadOnlyList<Entry> entries)
    {
        // The points of an Open contest stand in its rulings.
        var last = entries.LastOrDefault(entry => entry.Type == "points-entered/1") ?? entries.Last(entry => entry.Type == "answers-ruled/1");
        return entries.Select(entry => entry == last ? entry with { Payload = Delta().Replace(entry.Payload, MoreByOne) } : entry);
    }

    private static string MoreByOne(Match delta) => (decimal.Parse(delta.Value, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("""(?<="(delta|points)":)-?[0-9.]+""")]
    private static partial Regex Delta();
}
