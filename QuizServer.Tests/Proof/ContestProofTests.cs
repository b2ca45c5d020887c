using QuizContracts;
using QuizServer.Engine.Rounds;
using QuizServer.Journal;
using QuizServer.Proof;
using QuizServer.Startup;
using QuizServer.Tests.Engine;
using QuizServer.Tests.Journal;

namespace QuizServer.Tests.Proof;

public sealed class ContestProofTests
{
    public static TheoryData<int> Seeds => LongRunTests.Seeds;

    // What somebody may do to a journal without knowing how the chain is made.
    private static readonly Dictionary<string, Func<List<Entry>, IEnumerable<Entry>>> Clumsy = new()
    {
        ["a changed score"] = entries => Journals.Changed(entries, "points-entered/1", "\"delta\":-5", "\"delta\":5"),
        ["a changed ruling"] = entries => Journals.Changed(entries, "answer-ruled/1", "\"wrong\"", "\"correct\""),
        ["a changed answer"] = entries => Journals.Changed(entries, "answer-given/1", "[2]", "[1]"),
        ["a removed row"] = entries => entries.Where((_, index) => index != entries.Count / 2),
        ["a row more"] = entries => entries.Append(entries[^1]),
        ["two rows swapped"] = entries => [.. entries[..10], entries[11], entries[10], .. entries[12..]],
        ["a changed time"] = entries => entries.Select((entry, index) => index == 20 ? entry with { Clock = entry.Clock - TimeSpan.FromSeconds(1) } : entry),
        ["another who"] = entries => entries.Select((entry, index) => index == 20 ? entry with { Actor = "judge:李" } : entry),
    };

    // The chain computed anew hides the change from the chain, not from the second count.
    private static readonly Dictionary<string, Func<List<Entry>, IEnumerable<Entry>>> Skilful = new()
    {
        ["a changed score"] = Clumsy["a changed score"],
        ["a changed ruling"] = Clumsy["a changed ruling"],
        ["a changed answer"] = Clumsy["a changed answer"],
        ["a removed score"] = entries => entries.Where((_, index) => index != entries.FindLastIndex(entry => entry.Type == "points-entered/1")),
        ["a removed ruling"] = entries => entries.Where((_, index) => index != entries.FindLastIndex(entry => entry.Type == "answer-ruled/1")),
        ["two scores that cancel out"] = entries => Journals.Changed(
            Journals.Changed(entries, "points-entered/1", "\"delta\":-5", "\"delta\":5"), "points-entered/1", "\"delta\":10", "\"delta\":0"),
        ["a cheaper round"] = entries => Journals.Changed(entries, "contest-created/1", "\"wrong\":-5", "\"wrong\":0"),
    };

    public static TheoryData<string> ClumsyNames => [.. Clumsy.Keys];

    public static TheoryData<string> SkilfulNames => [.. Skilful.Keys];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Whatever_was_asked_the_second_count_comes_to_the_ledger(int seed) =>
        Assert.Empty(ContestProof.Of(Journals.Of(LongRunTests.Run(seed))).Faults);

    [Theory]
    [MemberData(nameof(ClumsyNames))]
    public void A_tampered_journal_is_rejected(string how) =>
        Assert.NotEmpty(ContestProof.Of([.. Clumsy[how](Played())]).Faults);

    [Theory]
    [MemberData(nameof(SkilfulNames))]
    public void A_tampered_journal_with_a_new_chain_is_rejected_too(string how) =>
        Assert.NotEmpty(ContestProof.Of(Journals.Chained(Skilful[how](Played()))).Faults);

    [Fact]
    public void Both_counts_are_there_to_compare()
    {
        var proof = ContestProof.Of(Played());

        Assert.Equal([new ProvenTeam(1, "第1队", 110, 110), new ProvenTeam(2, "第2队", 95, 95), new ProvenTeam(3, "第3队", 100, 100)], proof.Teams);
    }

    [Fact]
    public void All_faults_are_named_and_not_only_the_first()
    {
        var entries = Journals.Changed(Journals.Changed(Played(), "points-entered/1", "\"delta\":-5", "\"delta\":-4"), "points-entered/1", "\"delta\":10", "\"delta\":9");

        var faults = ContestProof.Of(entries).Faults.Select(fault => fault.En).ToList();

        Assert.Equal(2, faults.Count(fault => fault.Contains("does not fit its own hash", StringComparison.Ordinal)));
        Assert.Equal(2, faults.Count(fault => fault.StartsWith("Table ", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_exported_journal_is_read_as_it_was_and_the_command_tells_right_from_wrong()
    {
        using var folder = new DataFolder();
        var (right, wrong) = (Path.Combine(folder.Path, "right.jsonl"), Path.Combine(folder.Path, "wrong.jsonl"));
        var entries = Played();
        JournalFile.Write(right, entries);
        JournalFile.Write(wrong, Clumsy["a changed score"](entries));

        Assert.Equal(entries, JournalFile.Read(right));
        Assert.Equal(0, VerifyCommand.Verify(["--file", right]));
        Assert.Equal(2, VerifyCommand.Verify(["--file", wrong]));
    }

    [Fact]
    public async Task What_a_server_wrote_can_be_exported_and_verified_beside_it()
    {
        using var folder = new DataFolder();
        await using var server = await Realtime.LiveServer.Start(folder, Plans.Of(Plans.Buzz()));
        var (data, file) = ($"--Quiz:Data={folder.Path}", Path.Combine(folder.Path, "journal.jsonl"));

        Assert.Equal(0, VerifyCommand.Verify(["--contest", "qz7h2k", data]));
        Assert.Equal(0, VerifyCommand.Export(["--contest", "QZ7H2K", "--file", file, data]));
        Assert.Equal(0, VerifyCommand.Verify(["--file", file]));
    }

    [Fact]
    public void What_cannot_be_verified_is_refused_without_a_stack_trace()
    {
        using var folder = new DataFolder();
        var (data, text) = ($"--Quiz:Data={folder.Path}", Path.Combine(folder.Path, "text.jsonl"));
        File.WriteAllText(text, "这不是记录\n");

        Assert.Equal(1, VerifyCommand.Verify(["--contest", "ABC234", data]));
        Assert.Equal(1, VerifyCommand.Verify([data]));
        Assert.Equal(1, VerifyCommand.Verify(["--file", text]));
        Assert.Equal(1, VerifyCommand.Verify(["--file", text + ".missing"]));
        Assert.Equal(1, VerifyCommand.Export(["--contest", "ABC234", data]));
    }

    // A question by tablet: table 1 right, table 2 wrong, table 3 silent; and a voided race.
    private static List<Entry> Played() => Journals.Of(
        Given.Reading(Plans.Of(Plans.Simultaneous(1), Plans.Buzz(1) with { EarlyPress = FalseStarts.Ignore }))
            .At(12).Next().At(13).Answer("1-1", Plans.Right).At(14).Answer("2-1", Plans.WrongOption).At(32).Look().At(33).Next()
            .At(34).Next().At(35).Next().At(36).Next().At(37).Next().At(41).Press("3-1").At(45).Rule(Ruling.Wrong).Void()
            .At(46).Next().At(47).Next());
}
